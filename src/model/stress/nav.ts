// NAV and LTV of a scenario: what is owned, asset by asset, less what is owed.
import type { Scenario } from "../choice";
import { type Base, type Holding, ownRate } from "./base";
import { inMoney } from "./plan";

/** A base under a scenario, before the prices move: what is left is linear in them, above what is owed on each. */
export interface Terms {
  /** The holder's part of each asset at the price of the base, later money at cost. */
  priced: Holding[];
  rest: number;
  netDebt: number;
}

/** In the unit of the holder's figures. */
export interface Outcome {
  /** Each asset after its loan, in the order of the base. */
  priced: number[];
  rest: number;
  holdings: number;
  netDebt: number;
  nav: number;
  /** Per cent; null when no holdings are left. */
  ltv: number | null;
  /** Per cent, loans on assets counted as debt and the assets before them; null without assets or without such loans. */
  ltvWithLoans: number | null;
}

/** An asset after its loan, never below zero: the loan has no recourse to the holder. */
export const netOf = (gross: number, loan: number): number => Math.max(0, gross - loan);

/** An asset after its loan when its price changes by so many per cent. */
export const worthAt = ({ gross, loan }: Holding, change: number): number => netOf(gross * (1 + change / 100), loan);

const ratio = (debt: number, assets: number): number | null => (assets > 0 ? (debt / assets) * 100 : null);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The holder's part of an asset at the base, in the unit of the inputs. */
export const partOf = ({ plan }: Base, { id, gross }: Holding, share: number): number =>
  plan.share?.on === id ? gross * share : gross;

/** What a scenario sets beside prices; what it does not set is as in the base. */
export function settingsOf(base: Base, s: Scenario): { rate: number; share: number; later: number } {
  const { plan } = base;
  const set = (parameter: { id: string } | undefined) => (parameter ? s[parameter.id] : undefined);
  return {
    rate: set(plan.rate) ?? base.rate,
    share: set(plan.share) ?? base.share,
    later: set(plan.later) ? base.later : 0,
  };
}

/**
 * Everything but the prices. Assets with a value, their loans and later money move with the exchange rate; other holdings and the
 * base's net debt stay in the holder's unit. Other holdings = (base holdings - assets of the base, net) x (1 + shock), at the base's
 * own rate and without later money. Net debt = base net debt + later money (+ extra debt, in the unit of the inputs).
 */
export function termsOf(base: Base, s: Scenario, extraDebt = 0): Terms {
  const { plan } = base;
  const { rate, share, later } = settingsOf(base, s);
  const [now, then] = [inMoney(plan, rate), ownRate(base)];
  const atBase = base.priced.map((h) => netOf(partOf(base, h, share) * then, h.loan * then));
  const added = (id: string) => (plan.later?.on === id ? later : 0);
  return {
    priced: base.priced.map((h) => ({
      id: h.id,
      gross: (partOf(base, h, share) + added(h.id)) * now,
      loan: h.loan * now,
    })),
    rest: (base.holdings - sum(atBase)) * (1 + (plan.rest ? (s[plan.rest.id] ?? 0) : 0) / 100),
    netDebt: base.netDebt + (later + extraDebt) * now,
  };
}

/**
 * NAV = holdings - net debt; LTV = net debt / holdings x 100; second ratio = (net debt + loans on assets) / (holdings with those
 * assets before their loans) x 100. Shocks in per cent, `extraDebt` in the unit of the inputs.
 */
export function outcomeOf(base: Base, s: Scenario, extraDebt = 0): Outcome {
  const t = termsOf(base, s, extraDebt);
  const priced = t.priced.map((h) => worthAt(h, s[h.id] ?? 0));
  const loaned = t.priced.filter(({ loan }) => loan > 0);
  const loans = sum(loaned.map(({ loan }) => loan));
  const before = sum(loaned.map(({ id, gross }) => gross * (1 + (s[id] ?? 0) / 100)));
  const after = sum(loaned.map((h) => worthAt(h, s[h.id] ?? 0)));
  const holdings = sum(priced) + t.rest;
  return {
    priced,
    rest: t.rest,
    holdings,
    netDebt: t.netDebt,
    nav: holdings - t.netDebt,
    ltv: ratio(t.netDebt, holdings),
    ltvWithLoans: loaned.length > 0 ? ratio(t.netDebt + loans, holdings - after + before) : null,
  };
}

/** How much holdings may still fall before LTV meets a line (per cent): holdings - net debt / line; negative beyond. */
export const headroom = (o: Outcome, line: number): number => o.holdings - o.netDebt / (line / 100);

/** The terms over two prices: every other price stands as a scenario sets it. */
export interface Field {
  x: Holding;
  y: Holding;
  rest: number;
  netDebt: number;
}

/** The first two assets as a field, the others where the scenario has them. */
export function fieldOf({ priced: [x, y, ...others], rest, netDebt }: Terms, s: Scenario): Field {
  return { x, y, rest: rest + sum(others.map((h) => worthAt(h, s[h.id] ?? 0))), netDebt };
}

/** LTV in per cent at two prices, given as changes in per cent from the base; null when no holdings are left. */
export const ltvAt = ({ x, y, rest, netDebt }: Field, across: number, up: number): number | null =>
  ratio(netDebt, worthAt(x, across) + worthAt(y, up) + rest);
