// The rows of a comparison: each measure that at least one of the companies has, its newest value per company.
import type { Observation } from "../../data/schema";
import { growth } from "../capex";
import type { Facts } from "../facts";
import { derive, type Figure, figureOf } from "../figure";
import { daysApart } from "../valuation";
import { byPlace, type Definition, definitionOf, newer } from "./definition";
import { apartOf, largestOf, QUARTER_DAYS, scaleOf } from "./scale";

export interface MeasureCell {
  entity: string;
  figure: Figure;
  record: Observation;
  /** Values that other records give for the very same thing. */
  others: Figure[];
  /** The value a year before, in a row of growth. */
  before?: Figure;
}

export interface Measure {
  id: string;
  definition: Definition;
  /** Growth on a year before instead of the value itself. */
  growth: boolean;
  /** One per company, in the order asked for; null where nothing is on record on this definition. */
  cells: (MeasureCell | null)[];
  /** Lowest and highest value of the row with zero; null where there is nothing to compare or nothing to be drawn. */
  scale: [number, number] | null;
  /** Days between the oldest and the newest date of the row; null for fewer than two. */
  apart: number | null;
  /** All values are of one period (whatever it is called), or of points in time. */
  aligned: boolean;
}

/** Measures whose growth over a year is worth a row. */
const GROWS = new Set(["revenue_run_rate", "revenue", "capex_quarter", "capex_year"]);
const YEAR_DAYS = 365;
/** Fiscal quarters end on different days from year to year. */
const SLACK_DAYS = 16;

type Records = Map<string, Observation[]>;

/** A forecast of a period whose figures are in: the outcome has taken its place. */
const isPast = (facts: Facts, o: Observation): boolean => o.kind === "forecast" && o.as_of <= facts.freshness.data_to;

/** Records of a definition by company. Parts of another value are left out: they would be taken for the whole. */
function recordsBy(facts: Facts, companies: string[]): Map<string, { definition: Definition; records: Records }> {
  const rows = new Map<string, { definition: Definition; records: Records }>();
  for (const o of facts.observations) {
    if (!companies.includes(o.entity) || o.part_of || isPast(facts, o)) continue;
    const definition = definitionOf(o, facts.freshness.reviewed);
    const row = rows.get(definition.id) ?? { definition, records: new Map() };
    row.records.set(o.entity, [...(row.records.get(o.entity) ?? []), o]);
    rows.set(definition.id, row);
  }
  return rows;
}

/** Records meant for drawing where there are any; one that only contradicts a drawn one is no row of its own. */
function usable(facts: Facts, records: Observation[]): Observation[] {
  const drawn = records.filter((o) => o.plot !== false && hasNumber(o));
  if (drawn.length > 0) return drawn;
  const rival = (o: Observation) =>
    (o.conflicts_with ?? []).some((id) => facts.observation.get(id)?.plot !== false && facts.observation.has(id));
  return records.filter((o) => hasNumber(o) && o.value !== null && !rival(o));
}

const hasNumber = (o: Observation): boolean =>
  o.value !== null || o.value_low !== undefined || o.value_high !== undefined;

/** Records of the product that has the most of them: a company is compared by its main product. */
function ofMainAsset(records: Observation[]): Observation[] {
  const of = (asset: string | undefined) => records.filter((o) => o.asset === asset);
  const assets = [...new Set(records.map((o) => o.asset))];
  return assets.map(of).reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** The newest period that all who have a measure share, where it is no older than a quarter; undefined without one. */
function commonPeriod(all: Observation[][], { span, plan }: Definition): string | undefined {
  if (plan || (span !== "quarter" && span !== "year") || all.length < 2) return undefined;
  const [first, ...rest] = all;
  const shared = first.filter((o) => rest.every((records) => records.some((r) => r.period === o.period)));
  const period = shared.reduce<Observation | undefined>((a, b) => (a && a.as_of > b.as_of ? a : b), undefined)?.period;
  const lag = (records: Observation[]) => {
    const newest =
      records
        .map((o) => o.as_of)
        .sort()
        .at(-1) ?? "";
    return daysApart(newest, records.find((o) => o.period === period)?.as_of ?? "");
  };
  return period !== undefined && all.every((records) => lag(records) <= QUARTER_DAYS) ? period : undefined;
}

/** The newest record of each company, of a shared period where there is one. */
function chosenOf(facts: Facts, companies: string[], records: Records, definition: Definition): (Observation | null)[] {
  const own = companies.map((id) => ofMainAsset(usable(facts, records.get(id) ?? [])));
  const period = commonPeriod(
    own.filter((list) => list.length > 0),
    definition,
  );
  return own
    .map((list) => (period === undefined ? list : list.filter((o) => o.period === period)))
    .map((list) => (list.length === 0 ? null : list.reduce((a, b) => newer(a, b, definition.plan))));
}

function cellOf(facts: Facts, record: Observation | null): MeasureCell | null {
  if (!record) return null;
  const { entity } = record;
  const others = (record.conflicts_with ?? []).flatMap((id) => facts.observation.get(id) ?? []);
  return { entity, figure: figureOf(facts, record), record, others: others.map((o) => figureOf(facts, o)) };
}

const present = (cells: (MeasureCell | null)[]): MeasureCell[] => cells.filter((c) => c !== null);

const isOne = (texts: string[]): boolean => new Set(texts).size < 2;

function measureOf(id: string, definition: Definition, cells: (MeasureCell | null)[], grown: boolean): Measure {
  const known = present(cells);
  const drawn = known.length > 1 && known.every((c) => c.record.plot !== false);
  return {
    id,
    definition,
    growth: grown,
    cells,
    scale: drawn ? scaleOf(known.map((c) => c.figure)) : null,
    apart: apartOf(known.map((c) => c.record.as_of)),
    aligned:
      definition.span === "point" ||
      isOne(known.map((c) => c.record.period)) ||
      isOne(known.map((c) => c.record.as_of)),
  };
}

/** The record of the same definition and product a year before. */
const yearBefore = (records: Observation[], now: Observation): Observation | undefined =>
  records.find(
    (o) =>
      o.as_of < now.as_of && o.asset === now.asset && Math.abs(daysApart(o.as_of, now.as_of) - YEAR_DAYS) <= SLACK_DAYS,
  );

function grownCell(facts: Facts, cell: MeasureCell | null, records: Observation[]): MeasureCell | null {
  const old = cell && yearBefore(usable(facts, records), cell.record);
  const value = cell && old ? growth(cell.record.value, old.value) : null;
  if (!cell || !old || value === null) return null;
  const before = figureOf(facts, old);
  const figure = derive(`growth.${cell.record.id}`, value, "%", [cell.figure, before]);
  return { ...cell, figure, before, others: [] };
}

/** The row of growth that follows a measure; none where no company has a value a year before. */
function growthOf(facts: Facts, measure: Measure, records: Records): Measure[] {
  const { definition } = measure;
  if (definition.plan || !GROWS.has(definition.metric)) return [];
  const cells = measure.cells.map((cell) => grownCell(facts, cell, records.get(cell?.entity ?? "") ?? []));
  return present(cells).length === 0 ? [] : [measureOf(`${measure.id}|growth`, definition, cells, true)];
}

/**
 * Measures in the usual order: those that two companies share, and those of the field that one of them has.
 * Cells follow the order of `companies`. No value is converted, added or carried over.
 */
export function measuresOf(facts: Facts, companies: string[]): Measure[] {
  return [...recordsBy(facts, companies).values()]
    .sort((a, b) => byPlace(a.definition, b.definition))
    .flatMap(({ definition, records }) => {
      const cells = chosenOf(facts, companies, records, definition).map((record) => cellOf(facts, record));
      const known = present(cells).length;
      if (known === 0 || (known < 2 && !definition.standard)) return [];
      const measure = measureOf(definition.id, definition, cells, false);
      return [measure, ...growthOf(facts, measure, records)];
    });
}

/** Definitions that a company has and no row shows: what sets it apart from the others. */
export function aloneOf(facts: Facts, company: string, shown: Measure[]): number {
  const rows = new Set(shown.map((m) => m.definition.id));
  return [...recordsBy(facts, [company]).keys()].filter((id) => !rows.has(id)).length;
}

/** Rows that rank: all companies have a drawn value, nothing planned or computed, one period or dates within a quarter. */
export const ranks = (m: Measure): boolean =>
  !m.growth &&
  !m.definition.plan &&
  m.scale !== null &&
  m.cells.every((cell) => cell !== null) &&
  m.aligned &&
  m.apart !== null &&
  m.apart <= QUARTER_DAYS;

export interface Lead {
  /** Rows that rank. */
  of: number;
  /** In how many of them each company has the largest figure, in the order asked for. */
  wins: { entity: string; count: number }[];
}

/** How often each company has the largest figure. */
export function leadOf(measures: Measure[], companies: string[]): Lead {
  const ranked = measures.filter(ranks);
  const winners = ranked.map((m) => largestOf(present(m.cells))?.entity);
  return {
    of: ranked.length,
    wins: companies.map((entity) => ({ entity, count: winners.filter((w) => w === entity).length })),
  };
}
