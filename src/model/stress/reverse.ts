// Reverse stress: at which price does LTV meet a line? Solved piecewise, as assets with a loan have a floor.
import type { Scenario } from "../choice";
import type { Base, Holding } from "./base";
import { outcomeOf, termsOf, worthAt } from "./nav";
import { axesOf } from "./plan";

/** The id of an asset that moves alone, or both axes of the map by the same per cent. */
export const BOTH = "both";

/** `at`: change from the base in per cent at which LTV meets the line; null where even -100 % leaves LTV below it. */
export interface Answer {
  at: number | null;
  /** LTV in per cent with the movers at -100 %; null when no holdings would be left. */
  ltvAtZero: number | null;
}

/** A rounding error of the root is not an answer. */
const ROUNDING = 1e-9;

/** Per cent by which prices of assets change that are then worth `needed` together; null where even nothing is too much. */
function changeOf(moved: readonly Holding[], needed: number): number | null {
  if (needed < -ROUNDING) return null;
  // The one with the highest floor is the first to be worth nothing.
  const counted = moved.toSorted((a, b) => a.loan / a.gross - b.loan / b.gross);
  for (;;) {
    const gross = counted.reduce((sum, h) => sum + h.gross, 0);
    const loans = counted.reduce((sum, h) => sum + h.loan, 0);
    const share = (Math.max(0, needed) + loans) / gross;
    const last = counted.at(-1);
    if (counted.length === 1 || !last || share * last.gross >= last.loan) return Math.max(-100, (share - 1) * 100);
    counted.pop();
  }
}

/** The assets that a mover moves. */
const movedBy = ({ plan }: Base, mover: string): string[] =>
  mover === BOTH ? axesOf(plan).map(({ id }) => id) : [mover];

/**
 * LTV meets the line where holdings = net debt / line. With the other inputs as the scenario sets them, the moved assets must be worth
 * what is then missing; each of them counts after its loan and never below zero.
 */
export function reverse(base: Base, s: Scenario, line: number, mover: string): Answer {
  const t = termsOf(base, s);
  const ids = movedBy(base, mover);
  const moved = t.priced.filter(({ id }) => ids.includes(id));
  const others = t.priced.filter(({ id }) => !ids.includes(id));
  const held = others.reduce((sum, h) => sum + worthAt(h, s[h.id] ?? 0), t.rest);
  const gone = Object.fromEntries(ids.map((id) => [id, -100]));
  return {
    at: changeOf(moved, t.netDebt / (line / 100) - held),
    ltvAtZero: outcomeOf(base, { ...s, ...gone }).ltv,
  };
}
