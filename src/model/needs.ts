// The bet's own plans by vintage: what it expects to burn, to sell and to spend on computing.
import type { Observation } from "../data/schema";
import { assetOf } from "./bet";
import { type Facts, series } from "./facts";
import { derive, type Figure, figureOf } from "./figure";

export interface PlanYear {
  year: number;
  figure: Figure;
}

export interface Plan {
  /** When it was made: "2025-Q1". */
  vintage: string;
  years: PlanYear[];
}

const yearOf = (period: string): number => Number(/\d{4}/.exec(period)?.[0]);

/** Yearly cash-flow plans, oldest vintage first. */
export function plans(facts: Facts): Plan[] {
  const byVintage = new Map<string, PlanYear[]>();
  for (const o of series(facts, { metric: "cash_flow", basis: "plan", entity: assetOf(facts) })) {
    const vintage = o.vintage ?? o.published;
    const year = { year: yearOf(o.period), figure: figureOf(facts, o) };
    byVintage.set(vintage, [...(byVintage.get(vintage) ?? []), year]);
  }
  return [...byVintage]
    .map(([vintage, years]) => ({ vintage, years }))
    .sort((a, b) => a.vintage.localeCompare(b.vintage));
}

/** What came out, by year; quarters are for the table. */
export const outcomes = (facts: Facts): { years: PlanYear[]; others: Figure[] } => {
  const all = series(facts, { metric: "cash_flow", basis: "outcome", entity: assetOf(facts) });
  return {
    years: all.filter((o) => o.span === "year").map((o) => ({ year: yearOf(o.period), figure: figureOf(facts, o) })),
    others: all.filter((o) => o.span !== "year").map((o) => figureOf(facts, o)),
  };
};

export interface Total {
  vintage: string;
  figure: Figure;
}

/** Sum of a plan over some years; null unless every year is there. */
export function sumOver(plan: Plan, from: number, to: number): number | null {
  let sum = 0;
  for (let year = from; year <= to; year += 1) {
    const value = plan.years.find((y) => y.year === year)?.figure.value;
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** Cumulative figures of all vintages over the span that the newest one names; recorded where it is, else computed. */
export function totals(facts: Facts): { from: number; to: number; all: Total[] } | null {
  const stated = series(facts, { metric: "cash_flow", basis: "plan-cumulative", entity: assetOf(facts) });
  const newest = stated.at(-1);
  const span = /^(\d{4})-(\d{4})$/.exec(newest?.period ?? "");
  if (!newest || !span) return null;
  const [from, to] = [Number(span[1]), Number(span[2])];
  const computed = plans(facts).flatMap((plan): Total[] => {
    const sum = sumOver(plan, from, to);
    const inputs = plan.years.filter((y) => y.year >= from && y.year <= to).map((y) => y.figure);
    return sum === null
      ? []
      : [{ vintage: plan.vintage, figure: derive(`plan-cash.${plan.vintage}`, sum, "USD bn", inputs) }];
  });
  const recorded = { vintage: newest.vintage ?? newest.published, figure: figureOf(facts, newest) };
  return { from, to, all: [...computed, recorded] };
}

export interface Compute {
  figure: Figure;
  /** Day or quarter it was said. */
  said: string;
  /** Commitments of any length, not a plan to a year. */
  open: boolean;
}

/** Computing the bet said it would pay for: commitments once, then plans to a year, in order of statement. */
export function computePlans(facts: Facts): Compute[] {
  const said = (o: Observation) => o.vintage ?? o.published;
  return facts.observations
    .filter(
      (o) =>
        o.metric === "compute_commitment" &&
        o.entity === assetOf(facts) &&
        ["total", "plan-to-2030"].includes(o.basis ?? ""),
    )
    .map((o) => ({ figure: figureOf(facts, o), said: said(o), open: o.basis === "total" }))
    .sort((a, b) => a.figure.asOf.localeCompare(b.figure.asOf));
}

export interface RunRate {
  figure: Figure;
  entity: string;
  date: string;
  /** The record itself says that it rests on one report. */
  single: boolean;
}

/** Annualised revenue of the labs that have at least two reports, oldest first. */
export function runRatesByLab(facts: Facts): [string, RunRate[]][] {
  const labs = new Map<string, RunRate[]>();
  for (const o of series(facts, { metric: "revenue_run_rate" })) {
    const single = o.single === true;
    const rate = { figure: figureOf(facts, o), entity: o.entity, date: o.as_of, single };
    labs.set(o.entity, [...(labs.get(o.entity) ?? []), rate]);
  }
  return [...labs].filter(([, all]) => all.length > 1);
}

/** What others think must still be found: of the bet, and of its holder for it. */
export const gaps = (facts: Facts): { entity: string; figure: Figure; period: string }[] =>
  series(facts, { metric: "funding_need" }).map((o) => ({
    entity: o.entity,
    figure: figureOf(facts, o),
    period: o.period,
  }));
