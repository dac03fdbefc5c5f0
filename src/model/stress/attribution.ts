// Which shock did what: Shapley values, so that the parts add up whatever the order.
import { NEUTRAL, type Scenario } from "../choice";
import type { Base } from "./base";
import { outcomeOf } from "./nav";

export const FACTORS = ["openai", "arm", "rest", "fx", "draws"] as const;
export type Factor = (typeof FACTORS)[number];

export interface Share {
  factor: Factor;
  /** Part of the change in NAV, JPY tn. */
  nav: number;
  /** Part of the change in LTV, points; null where LTV is undefined on the way. */
  ltv: number | null;
}

/** The scenario with only some of its shocks; SoftBank's share of OpenAI is an assumption and stays. */
function partial(s: Scenario, on: number): Scenario {
  const out: Scenario = { ...NEUTRAL, share: s.share };
  FACTORS.forEach((f, i) => {
    if (on & (1 << i)) Object.assign(out, { [f]: s[f] });
  });
  return out;
}

const FACTORIAL = [1, 1, 2, 6, 24, 120];
const bits = (n: number): number => [...n.toString(2)].filter((c) => c === "1").length;

/**
 * Shapley value of each shock: the mean over all orders of what it adds when it comes. Weight of a set S of those before it
 * = |S|! (n - |S| - 1)! / n!. The parts add up to the change from the base without shocks.
 */
export function attribution(base: Base, s: Scenario): Share[] {
  const n = FACTORS.length;
  const outcomes = Array.from({ length: 1 << n }, (_, on) => outcomeOf(base, partial(s, on)));
  const undefinedLtv = outcomes.some((o) => o.ltv === null);
  return FACTORS.map((factor, i) => {
    const share: Share = { factor, nav: 0, ltv: undefinedLtv ? null : 0 };
    outcomes.forEach((before, on) => {
      if (on & (1 << i)) return;
      const after = outcomes[on | (1 << i)];
      const weight = (FACTORIAL[bits(on)] * FACTORIAL[n - bits(on) - 1]) / FACTORIAL[n];
      share.nav += weight * (after.nav - before.nav);
      if (share.ltv !== null) share.ltv += weight * ((after.ltv ?? 0) - (before.ltv ?? 0));
    });
    return share;
  });
}
