// Which shock did what: Shapley values, so that the parts add up whatever the order.
import type { Scenario } from "../choice";
import type { Base } from "./base";
import { outcomeOf } from "./nav";
import { assetsOf } from "./plan";

export interface Share {
  /** Parameter that was set. */
  factor: string;
  /** Part of the change in NAV, in the holder's unit. */
  nav: number;
  /** Part of the change in LTV, points; null where LTV is undefined on the way. */
  ltv: number | null;
}

/** What may have moved NAV; the holder's share of an asset is an assumption, and its change is none. */
export const factorsOf = ({ plan }: Base): string[] => [
  ...assetsOf(plan).map(({ id }) => id),
  ...[plan.rate, plan.later].flatMap((parameter) => (parameter ? [parameter.id] : [])),
];

/** The scenario with only some of its shocks. */
function partial(factors: string[], s: Scenario, on: number): Scenario {
  const off = new Set(factors.filter((_, i) => !(on & (1 << i))));
  return Object.fromEntries(Object.entries(s).filter(([key]) => !off.has(key)));
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const bits = (n: number): number => [...n.toString(2)].filter((c) => c === "1").length;

/**
 * Shapley value of each shock: the mean over all orders of what it adds when it comes. Weight of a set S of those before it
 * = |S|! (n - |S| - 1)! / n!. The parts add up to the change from the base without shocks.
 */
export function attribution(base: Base, s: Scenario): Share[] {
  const factors = factorsOf(base);
  const n = factors.length;
  const outcomes = Array.from({ length: 1 << n }, (_, on) => outcomeOf(base, partial(factors, s, on)));
  const undefinedLtv = outcomes.some((o) => o.ltv === null);
  return factors.map((factor, i) => {
    const share: Share = { factor, nav: 0, ltv: undefinedLtv ? null : 0 };
    outcomes.forEach((before, on) => {
      if (on & (1 << i)) return;
      const after = outcomes[on | (1 << i)];
      const weight = (factorial(bits(on)) * factorial(n - bits(on) - 1)) / factorial(n);
      share.nav += weight * (after.nav - before.nav);
      if (share.ltv !== null) share.ltv += weight * ((after.ltv ?? 0) - (before.ltv ?? 0));
    });
    return share;
  });
}
