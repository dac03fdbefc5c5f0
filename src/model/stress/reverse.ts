// Reverse stress: at which price does LTV meet a line? Solved piecewise, as Arm's value has a floor.
import type { Scenario } from "../choice";
import type { Base } from "./base";
import { ltvAt, termsOf } from "./nav";

export type Mover = "openai" | "arm" | "both";

/** `at`: change from the base in per cent at which LTV meets the line; null where even -100 % leaves LTV below it. */
export interface Answer {
  at: number | null;
  /** LTV in per cent with the mover at -100 %; null when no holdings would be left. */
  ltvAtZero: number | null;
}

const percent = (share: number): number => (share - 1) * 100;

/** A price cannot fall below nothing; a rounding error of the root is not an answer. */
const possible = (at: number): number | null => (at >= -100 - 1e-9 ? Math.max(-100, at) : null);

/**
 * LTV meets the line where holdings = net debt / line. With the other inputs as the scenario sets them:
 * OpenAI alone: (target - Arm - rest) / OpenAI. Arm alone: target - OpenAI - rest is what Arm must be worth after its loan;
 * below zero it cannot be reached, as Arm's floor is zero. Both by the same per cent: above the floor
 * (target - rest + loan) / (Arm gross + OpenAI), else (target - rest) / OpenAI.
 */
export function reverse(base: Base, s: Scenario, line: number, mover: Mover): Answer {
  const t = termsOf(base, s);
  const target = t.netDebt / (line / 100);
  if (mover === "openai") {
    const others = Math.max(0, t.armGross * (1 + s.arm / 100) - t.armLoan) + t.rest;
    return { at: possible(percent((target - others) / t.openai)), ltvAtZero: ltvAt(t, -100, s.arm) };
  }
  if (mover === "arm") {
    const needed = target - t.openai * (1 + s.openai / 100) - t.rest;
    const at = needed < 0 ? null : possible(percent((needed + t.armLoan) / t.armGross));
    return { at, ltvAtZero: ltvAt(t, s.openai, -100) };
  }
  const above = (target - t.rest + t.armLoan) / (t.armGross + t.openai);
  const onFloor = above * t.armGross < t.armLoan;
  const at = possible(percent(onFloor ? (target - t.rest) / t.openai : above));
  return { at, ltvAtZero: ltvAt(t, -100, -100) };
}
