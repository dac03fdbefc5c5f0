// NAV and LTV of a scenario. Formulas: stress-base.json, "formula".
import type { Scenario } from "../choice";
import type { Base } from "./base";

/** A base under a scenario, before the two prices move: what is left is linear in them. JPY tn. */
export interface Terms {
  /** Arm before its loan at the price of the base. */
  armGross: number;
  armLoan: number;
  /** SoftBank's part of OpenAI at the mark of the base, later instalments at cost. */
  openai: number;
  rest: number;
  netDebt: number;
}

export interface Outcome {
  /** JPY tn. */
  arm: number;
  openai: number;
  rest: number;
  holdings: number;
  netDebt: number;
  nav: number;
  /** Per cent; null when no holdings are left. */
  ltv: number | null;
  /** Per cent, the Arm loan counted as debt and the stake before the loan as asset; null without assets. */
  ltvWithArmLoan: number | null;
}

/** Arm enters after its loan and never below zero: the loan has no recourse to SoftBank. JPY tn. */
export const armNet = (gross: number, loan: number): number => Math.max(0, gross - loan);

const ratio = (debt: number, assets: number): number | null => (assets > 0 ? (debt / assets) * 100 : null);

/**
 * Everything but the two prices. Arm, its loan and OpenAI move with JPY per USD; other holdings and the base's net debt
 * stay in yen. Other holdings = (base holdings - base Arm net - base OpenAI) x (1 + shock), base values at the base's own
 * rate and without later instalments. Net debt = base net debt + later instalments (+ extra debt, USD bn).
 */
export function termsOf(base: Base, s: Scenario, extraDebt = 0): Terms {
  const yen = (s.fx ?? base.fx) / 1000;
  const then = base.fx / 1000;
  const later = s.draws ? base.later : 0;
  const rest = base.holdings - armNet(base.armGross * then, base.armLoan * then) - base.openai * s.share * then;
  return {
    armGross: base.armGross * yen,
    armLoan: base.armLoan * yen,
    openai: (base.openai * s.share + later) * yen,
    rest: rest * (1 + s.rest / 100),
    netDebt: base.netDebt + (later + extraDebt) * yen,
  };
}

/** Value of holdings at the two prices, given as changes in per cent from the base. JPY tn. */
export const holdingsAt = (t: Terms, openai: number, arm: number): number =>
  armNet(t.armGross * (1 + arm / 100), t.armLoan) + t.openai * (1 + openai / 100) + t.rest;

/** LTV in per cent at the two prices; null when no holdings are left. */
export const ltvAt = (t: Terms, openai: number, arm: number): number | null =>
  ratio(t.netDebt, holdingsAt(t, openai, arm));

/**
 * NAV = holdings - net debt; LTV = net debt / holdings x 100; second ratio = (net debt + Arm loan) / (holdings with Arm
 * before its loan) x 100. Shocks in per cent, `extraDebt` in USD bn.
 */
export function outcomeOf(base: Base, s: Scenario, extraDebt = 0): Outcome {
  const t = termsOf(base, s, extraDebt);
  const gross = t.armGross * (1 + s.arm / 100);
  const arm = armNet(gross, t.armLoan);
  const openai = t.openai * (1 + s.openai / 100);
  const holdings = arm + openai + t.rest;
  return {
    arm,
    openai,
    rest: t.rest,
    holdings,
    netDebt: t.netDebt,
    nav: holdings - t.netDebt,
    ltv: ratio(t.netDebt, holdings),
    ltvWithArmLoan: ratio(t.netDebt + t.armLoan, holdings - arm + gross),
  };
}

/** How much holdings may still fall before LTV meets a line (per cent): holdings - net debt / line. JPY tn, negative beyond. */
export const headroom = (o: Outcome, line: number): number => o.holdings - o.netDebt / (line / 100);
