// Questions about the holder as a borrower: its LTV over time, ratings, swaps, borrowings and cash.

import type { EventRecord, Observation } from "../data/schema";
import { holderOf } from "./bet";
import { type Facts, series } from "./facts";
import { type Figure, figureOf } from "./figure";
import { type Bridge, bonds, bridgeOf, type Dated, datedOf, loans, otherLoans } from "./funding";
import { once } from "./once";

/** Published LTV on the company's definition (per cent), oldest first. */
export const ltvHistory = (facts: Facts): Observation[] =>
  series(facts, { metric: "ltv", basis: "company", entity: holderOf(facts) }).filter((o) => o.value !== null);

/** A quarter and a few days: two points further apart have a missing one between them. */
const QUARTER_DAYS = 100;
const DAY_MS = 86_400_000;

/** Points cut where a quarter is missing, so that no line is drawn over what is not published. */
export function unbroken<T extends { as_of: string }>(points: T[]): T[][] {
  const runs: T[][] = [];
  for (const p of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && Date.parse(p.as_of) - Date.parse(last.as_of) <= QUARTER_DAYS * DAY_MS) run.push(p);
    else runs.push([p]);
  }
  return runs;
}

/** Levels of the five-year credit default swap, basis points; oldest first. */
export const swapLevels = (facts: Facts): Observation[] =>
  series(facts, { metric: "cds_5y", basis: "level", entity: holderOf(facts) });

type Rated = EventRecord & { rating: NonNullable<EventRecord["rating"]> };

export interface RatingStep {
  event: Rated;
  /** Against the grade before it of the same agency; null where that is the same or not recorded. */
  way: "up" | "down" | null;
}

export interface Agency {
  id: string;
  /** Oldest first. */
  steps: RatingStep[];
}

/** Grades from best to worst; Moody's writes its own. */
const STEMS = [
  ["AAA", "AA", "A", "BBB", "BB", "B", "CCC", "CC", "C", "D"],
  ["Aaa", "Aa", "A", "Baa", "Ba", "B", "Caa", "Ca", "C"],
];
const NOTCHES: Record<string, number> = { "+": 0, "1": 0, "": 1, "2": 1, "-": 2, "3": 2 };

/** Place of a grade on its scale, 0 the best; AA+ and Aa1 stand alike. Not a number for a grade of neither scale. */
export function gradePlace(grade: string): number {
  const [, stem = "", notch = ""] = /^([A-Za-z]+)([123+-]?)$/.exec(grade) ?? [];
  const scale = STEMS.find((s) => s.includes(stem));
  return scale ? scale.indexOf(stem) * 3 + NOTCHES[notch] : Number.NaN;
}

function wayOf(before: Rated | undefined, now: Rated): RatingStep["way"] {
  const change = before ? gradePlace(now.rating.grade) - gradePlace(before.rating.grade) : 0;
  return change < 0 ? "up" : change > 0 ? "down" : null;
}

/** Ratings of the holder as a whole, by agency; the agency heard of last comes first. */
export function agenciesOf(facts: Facts): Agency[] {
  const rated = facts.events
    .filter((e): e is Rated => e.rating !== undefined && e.entities.includes(holderOf(facts)))
    .sort((a, b) => a.date.localeCompare(b.date));
  const ids = [...new Set(rated.map((e) => e.rating.agency))];
  const agencies = ids.map((id) => {
    const own = rated.filter((e) => e.rating.agency === id);
    return { id, steps: own.map((event, i) => ({ event, way: wayOf(own[i - 1], event) })) };
  });
  const last = (a: Agency) => a.steps.at(-1)?.event.date ?? "";
  return agencies.sort((a, b) => last(b).localeCompare(last(a)));
}

/** Agencies whose last word carries a negative outlook. */
export const negative = (agencies: Agency[]): Agency[] =>
  agencies.filter((a) => a.steps.at(-1)?.event.rating.outlook === "negative");

export interface Borrowed extends Dated {
  /** Coupon of a bond in per cent, where one is recorded for its day. */
  coupon: Figure | null;
}

export interface Ladder {
  bridge: Bridge | null;
  /** Loans on holdings and other loans: limits and what was drawn of them. */
  loans: Dated[];
  bonds: Borrowed[];
}

const byDate = (a: Dated, b: Dated): number => a.date.localeCompare(b.date);

/** Coupons of the holder's bonds by the day of the issue. */
function couponsOf(facts: Facts): Map<string, Figure> {
  const all = series(facts, { metric: "borrowing_cost", basis: "coupon", entity: holderOf(facts) });
  return new Map(all.map((o) => [o.as_of, figureOf(facts, o)]));
}

/** Loans without recourse that the company deducts from a holding. */
const deducted = (facts: Facts): Dated[] =>
  series(facts, { metric: "gross_debt", basis: "asset-backed-nonrecourse", entity: holderOf(facts) })
    .filter((o) => o.asset !== undefined)
    .map((o) => datedOf(facts, o));

/** What is recorded of the holder's borrowings, oldest first. Limits and balances of one loan stand as their own rows and are never added. */
export const ladderOf = once((facts: Facts): Ladder => {
  const coupons = couponsOf(facts);
  const issues = [...bonds(facts, "USD bn"), ...bonds(facts, "JPY bn")].sort(byDate);
  return {
    bridge: bridgeOf(facts),
    loans: [...loans(facts), ...otherLoans(facts), ...deducted(facts)].sort(byDate),
    bonds: issues.map((d) => ({ ...d, coupon: coupons.get(d.date) ?? null })),
  };
});

export interface Liquidity {
  /** Years of bond redemptions that cash has to cover. */
  policy: Observation | null;
  /** Cash position of the holding company, oldest first. */
  cash: Observation[];
}

/** The company's promise of liquidity and the cash that is recorded; redemptions ahead are not. */
export const liquidityOf = (facts: Facts): Liquidity => ({
  policy: series(facts, { metric: "policy_limit", basis: "bond-cover-years", entity: holderOf(facts) }).at(-1) ?? null,
  cash: series(facts, { metric: "cash_position", basis: "company", entity: holderOf(facts) }),
});

/**
 * Loans secured on holdings of the holder other than `assets`, the newest record of each: what a ratio that counts the loans on
 * `assets` still leaves out, as none of them is published for the base date.
 */
export function otherSecured(facts: Facts, assets: readonly string[]): Dated[] {
  const secured = ladderOf(facts).loans.filter(
    (d) => d.asset !== null && !assets.includes(d.asset) && /^(margin|other-outstanding)/.test(d.basis),
  );
  return [...new Map(secured.map((d) => [d.asset, d])).values()];
}
