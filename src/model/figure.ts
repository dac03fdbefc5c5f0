// A number with its provenance. A computed figure is as old as its oldest and as sure as its least sure input.
import type { EventRecord, Kind, Observation, Precision, Quality, Relation, Unit } from "../data/schema";
import type { Facts } from "./facts";

export interface Figure {
  /** Unrounded; null where only bounds are recorded. */
  value: number | null;
  low?: number;
  high?: number;
  unit: Unit;
  /** ISO date shown as "as of": end of the period, or the day of publication for forecasts and periods not yet over. */
  asOf: string;
  precision: Precision;
  /** Period label as recorded ("2026-Q2", "FY2026", a date). */
  period: string;
  /** True where the period lies after the as-of date and is printed apart ("for 2026"). */
  ahead: boolean;
  kind: Kind;
  quality: Quality;
  /** The record itself, or all records a computed figure rests on. */
  records: string[];
  /** Name of a computed figure; absent for a recorded one. */
  name?: string;
  entities: string[];
  sources: string[];
}

const KINDS: Kind[] = ["disclosed", "reported", "estimate", "forecast", "opinion"];
const QUALITIES: Quality[] = ["primary", "press", "second-hand"];

const least = <T>(order: T[], values: T[]): T => order[Math.max(...values.map((v) => order.indexOf(v)))];

/** A publication date as an ISO day: "2026-02" -> "2026-02-28", "2026-Q1" -> "2026-03-31", "2026" -> "2026-12-31". */
export function endOf(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return endOf(`${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, "0")}`);
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  if (!/^\d{4}-\d{2}$/.test(date)) return date;
  const [y, m] = date.split("-").map(Number);
  return `${date}-${new Date(Date.UTC(y, m, 0)).getUTCDate()}`;
}

function precisionOf(date: string): Precision {
  if (/Q/.test(date)) return "quarter";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** As-of date of a record: the end of its period, or the day it was published for forecasts and periods after the review. */
export function asOfOf(
  r: { as_of: string; date_precision: Precision; kind: Kind; published: string },
  reviewed: string,
) {
  const ahead = r.kind === "forecast" || r.as_of > reviewed;
  if (!ahead) return { asOf: r.as_of, precision: r.date_precision, ahead };
  const published = endOf(r.published);
  return { asOf: published > reviewed ? reviewed : published, precision: precisionOf(r.published), ahead };
}

const sourcesOf = (r: { source: string; second_source?: string; more_sources?: string[] }): string[] => [
  r.source,
  ...(r.second_source ? [r.second_source] : []),
  ...(r.more_sources ?? []),
];

/** The figure of an observation. */
export function figureOf(facts: Facts, o: Observation): Figure {
  return {
    value: o.value,
    low: o.value_low,
    high: o.value_high,
    unit: o.unit,
    ...asOfOf(o, facts.freshness.reviewed),
    period: o.period,
    kind: o.kind,
    quality: o.quality,
    records: [o.id],
    entities: o.entities,
    sources: sourcesOf(o),
  };
}

/** The amount of a relation, or null where none is recorded. */
export function amountOf(facts: Facts, r: Relation): Figure | null {
  if (r.amount === undefined || r.unit === undefined) return null;
  return relationFigure(facts, r, r.amount, r.unit);
}

/** The stake of a relation in per cent, or null where none is recorded. */
export function stakeOf(facts: Facts, r: Relation): Figure | null {
  return r.stake_pct === undefined ? null : relationFigure(facts, r, r.stake_pct, "%");
}

function relationFigure(facts: Facts, r: Relation, value: number, unit: Unit): Figure {
  return {
    value,
    unit,
    ...asOfOf(r, facts.freshness.reviewed),
    period: r.as_of,
    kind: r.kind,
    quality: r.quality,
    records: [r.id],
    entities: [r.from, r.to],
    sources: sourcesOf(r),
  };
}

/** The number of an event, or null where it has none. */
export function eventFigure(facts: Facts, e: EventRecord): Figure | null {
  if (e.value === undefined || e.unit === undefined) return null;
  return {
    value: e.value,
    unit: e.unit,
    ...asOfOf({ ...e, as_of: e.date }, facts.freshness.reviewed),
    period: e.date,
    kind: e.kind,
    quality: e.quality,
    records: [e.id],
    entities: e.entities,
    sources: sourcesOf(e),
  };
}

/** A computed figure: oldest as-of, least sure kind and quality of its inputs. `kind` may say what the computation is (at least "estimate" for assumptions). */
export function derive(
  name: string,
  value: number | null,
  unit: Unit,
  inputs: Figure[],
  kind: Kind = least(
    KINDS,
    inputs.map((f) => f.kind),
  ),
): Figure {
  const oldest = inputs.reduce((a, b) => (b.asOf < a.asOf ? b : a));
  return {
    value,
    unit,
    asOf: oldest.asOf,
    precision: oldest.precision,
    period: oldest.period,
    ahead: oldest.ahead,
    kind: least(KINDS, [kind, ...inputs.map((f) => f.kind)]),
    quality: least(
      QUALITIES,
      inputs.map((f) => f.quality),
    ),
    records: [...new Set(inputs.flatMap((f) => f.records))],
    name,
    entities: [...new Set(inputs.flatMap((f) => f.entities))],
    sources: [...new Set(inputs.flatMap((f) => f.sources))],
  };
}

/** Identity of a figure for counting: a record and unit, or the name of a computed one. */
export const figureKey = (f: Figure): string => (f.name ? `~${f.name}` : `${f.records[0]} ${f.unit}`);

/** True where a figure touches one of the chosen companies; no choice touches all. */
export const touches = (entities: string[], companies: string[]): boolean =>
  companies.length === 0 || entities.some((e) => companies.includes(e));
