// What the labs were valued at: rounds that closed, prices of sales among holders, and talks. They are different things.
import type { Observation } from "../data/schema";
import { type Facts, series } from "./facts";
import { derive, type Figure, figureOf } from "./figure";

/** post-money: a round that priced the company; trade: a tender, secondary sale or takeover; talks: no price yet. */
export type Sort = "post-money" | "trade" | "talks";

export interface Valuation {
  figure: Figure;
  entity: string;
  sort: Sort;
  basis: string;
  date: string;
}

const SORTS: Record<string, Sort> = {
  "post-money": "post-money",
  tender: "trade",
  secondary: "trade",
  deal: "trade",
  talks: "talks",
};

const valuationOf = (facts: Facts, o: Observation): Valuation[] => {
  const sort = SORTS[o.basis ?? ""];
  if (!sort || facts.entity.get(o.entity)?.kind !== "lab") return [];
  return [{ figure: figureOf(facts, o), entity: o.entity, sort, basis: o.basis ?? "", date: o.as_of }];
};

/** Valuations of labs, oldest first; listings, purchases and companies that are no lab are left out. */
export function valuations(facts: Facts): Valuation[] {
  const talks = series(facts, { metric: "valuation_pre_money", basis: "talks", drawn: false });
  return [...series(facts, { metric: "valuation_post_money" }), ...talks].flatMap((o) => valuationOf(facts, o));
}

/** What was sought or named but is no closing price: before new money, and for a listing. */
export const soughtValues = (facts: Facts): Observation[] =>
  [
    ...series(facts, { metric: "valuation_pre_money", basis: "pre-money" }),
    ...series(facts, { metric: "valuation_target" }),
  ].filter((o) => facts.entity.get(o.entity)?.kind === "lab");

/** The newest round that priced each lab, highest first; only values in one unit can be ranked. */
export function lastPriced(all: Valuation[], unit: Figure["unit"] = "USD bn"): Valuation[] {
  const newest = new Map<string, Valuation>();
  for (const v of all) {
    if (v.sort === "post-money" && v.figure.unit === unit && v.figure.value !== null) newest.set(v.entity, v);
  }
  return [...newest.values()].sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
}

const DAY = 86_400_000;

/** Days between two dates, whichever comes first. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** Furthest apart that a valuation and a run-rate may be to be set against each other. */
export const NEAR_DAYS = 60;

export interface Multiple {
  figure: Figure;
  entity: string;
  valuation: Valuation;
  /** Days between both dates. */
  apart: number;
}

/** Valuation over annualised revenue: rounds that priced a lab, with the nearest run-rate at most `NEAR_DAYS` away. */
export function multiples(all: Valuation[], runRates: Observation[], facts: Facts): Multiple[] {
  return all.flatMap((v) => {
    const near = runRates
      .filter((r) => r.entity === v.entity && r.unit === v.figure.unit && r.value !== null)
      .map((r) => ({ r, apart: daysApart(r.as_of, v.date) }))
      .filter(({ apart }) => apart <= NEAR_DAYS)
      .sort((a, b) => a.apart - b.apart)[0];
    if (v.sort !== "post-money" || v.figure.value === null || !near?.r.value) return [];
    const rate = figureOf(facts, near.r);
    const figure = derive(`valuation-multiple.${v.figure.records[0]}`, v.figure.value / near.r.value, "x", [
      v.figure,
      rate,
    ]);
    return [{ figure, entity: v.entity, valuation: v, apart: near.apart }];
  });
}

/** Annualised revenue as reported, oldest first. */
export const runRates = (facts: Facts, entity?: string): Observation[] =>
  series(facts, { metric: "revenue_run_rate", entity });
