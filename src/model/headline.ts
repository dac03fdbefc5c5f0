// The numbers of the first view: newest value of one definition, its change, its series, its age.
import type { Metric, Observation } from "../data/schema";
import { holderOf } from "./bet";
import { type Facts, series } from "./facts";
import { derive, type Figure, figureOf } from "./figure";
import { once } from "./once";

const DAY = 86_400_000;
/** A sparkline needs at least this many points of one definition. */
const ENOUGH = 4;
/** Quarters a sparkline reaches back. */
const REACH = 12;

export interface Definition {
  metric: string;
  entity: string;
  asset?: string | undefined;
  basis?: string | undefined;
}

/** Drawn records of a definition to the review date, oldest first, whatever the day. */
export const anyDay = (facts: Facts, by: Definition): Observation[] =>
  series(facts, by).filter((o) => o.value !== null && o.as_of <= facts.freshness.reviewed);

const isQuarterly = (facts: Facts, by: Definition): boolean => facts.metric.get(by.metric)?.frequency === "quarter-end";

/** As `anyDay`, but quarter-end metrics keep quarter ends only: those are comparable. */
export function recordsOf(facts: Facts, by: Definition): Observation[] {
  const found = anyDay(facts, by);
  return isQuarterly(facts, by) ? found.filter((o) => /-(03-31|06-30|09-30|12-31)$/.test(o.as_of)) : found;
}

/** The newest figure of a definition, or null. */
export function newest(facts: Facts, by: Definition, records = recordsOf(facts, by)): Figure | null {
  const found = records.at(-1);
  return found ? figureOf(facts, found) : null;
}

/** The figure before the newest one of the same definition, or null. */
export function previous(facts: Facts, by: Definition): Figure | null {
  const found = recordsOf(facts, by).at(-2);
  return found ? figureOf(facts, found) : null;
}

/** Change from one figure to a later one of the same definition: a difference, or per cent of the earlier value. */
export function change(name: string, from: Figure, to: Figure, as: "difference" | "percent"): Figure {
  const before = from.value ?? Number.NaN;
  const after = to.value ?? Number.NaN;
  const value = as === "percent" ? (after / before - 1) * 100 : after - before;
  // Sums of decimals leave traces beyond the recorded precision (64.6 - 54.6).
  return derive(name, Number(value.toPrecision(10)), as === "percent" ? "%" : to.unit, [from, to]);
}

/** Calendar quarters from a date to a later one. */
export const quartersBetween = (a: string, b: string): number =>
  ((Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))) / 3;

export interface SparkPoint {
  figure: Figure;
  gapBefore: boolean;
}

/** Points for a sparkline, or null where fewer than four are comparable. A missing quarter breaks a quarter-end series. */
export function spark(facts: Facts, by: Definition): SparkPoint[] | null {
  const records = recordsOf(facts, by);
  const last = records.at(-1);
  if (!last) return null;
  const quarterly = isQuarterly(facts, by);
  const near = records.filter((o) => quartersBetween(o.as_of, last.as_of) <= REACH);
  if (near.length < ENOUGH) return null;
  return near.map((o, i) => ({
    figure: figureOf(facts, o),
    gapBefore: quarterly && i > 0 && quartersBetween(near[i - 1].as_of, o.as_of) > 1,
  }));
}

/** Whole months from a date to a later one. */
export function monthsBetween(from: string, to: string): number {
  const [y1, m1, d1] = from.split("-").map(Number);
  const [y2, m2, d2] = to.split("-").map(Number);
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

/** A figure is stale once two of its periods have passed: six months for quarters, two years for years, else one year. */
const STALE_AFTER: Record<Metric["frequency"], number> = {
  "quarter-end": 6,
  quarter: 6,
  year: 24,
  irregular: 12,
  event: 12,
};

/** Months to the review date where a figure of that metric is stale, else null. */
export function staleMonths(facts: Facts, metric: string, asOf: string): number | null {
  const age = monthsBetween(asOf, facts.freshness.reviewed);
  const limit = STALE_AFTER[facts.metric.get(metric)?.frequency ?? "irregular"];
  return age >= limit ? age : null;
}

/** A price may stand this many days from the NAV it is compared with. */
const NEAR_DAYS = 7;

/**
 * How far the share price lies below NAV per share, per cent: (1 - price / NAV per share) x 100.
 * The newest NAV per share after the split, with the price nearest to its date; null where none lies within a week.
 */
export const discount = once((facts: Facts): { figure: Figure; nav: Figure; price: Figure } | null => {
  const nav = series(facts, { metric: "nav_per_share", entity: holderOf(facts), basis: "company-post-split" }).at(-1);
  const prices = series(facts, { metric: "share_price", entity: holderOf(facts), basis: "post-split" });
  if (nav?.value == null) return null;
  const days = (o: Observation) => Math.abs(Date.parse(o.as_of) - Date.parse(nav.as_of)) / DAY;
  const near = prices
    .filter((o) => o.date_precision === "day" && o.value !== null && days(o) <= NEAR_DAYS)
    .sort((a, b) => days(a) - days(b))[0];
  if (near?.value == null) return null;
  const inputs = { nav: figureOf(facts, nav), price: figureOf(facts, near) };
  return { ...inputs, figure: derive("discount", (1 - near.value / nav.value) * 100, "%", Object.values(inputs)) };
});
