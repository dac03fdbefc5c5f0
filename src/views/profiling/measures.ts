// Figures of a company in words: what each is, its newest value, the line and the table of all its values.
import type { Observation } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { type Facts, shortName } from "../../model/facts";
import { endOf, type Figure, figureOf } from "../../model/figure";
import { quartersBetween } from "../../model/headline";
import type { Measure } from "../../model/measures";
import type { MeasureGroup } from "../../model/profile";
import { comparable, SPARK_POINTS } from "../../model/risk";
import type { Spark } from "../../spec/kpis";
import type { ProfileGroup, ProfileMeasure } from "../../spec/profile";
import type { EntityCell, Table } from "../../spec/spec";
import { toneFor } from "../focus";
import { basisOf } from "../label";
import { end, plain } from "../tables";

/** Measures a group shows before "more". */
export const SHOWN_MEASURES = 6;
/** Points of a line this small. */
const REACH = 12;

const isDate = (period: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(period);

const precisionOf = (date: string) => (date.length === 10 ? "day" : date.length === 4 ? "year" : "month");

/** Period of an observation, with the day a forecast was made. */
function periodOf(o: Observation, words: Words): string {
  const period = words.f.period(o.period);
  if (o.kind !== "forecast") return period;
  const quarter = /Q/.test(o.published);
  const made = words.f.date(endOf(o.published), quarter ? "quarter" : precisionOf(o.published));
  return `${period} (${words.profile.plan(made)})`;
}

/** Metrics whose name says nothing: what is counted names the figure. */
const NAMELESS = new Set(["other_ratio", "unit_count"]);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isNamedByBasis = (o: Observation, words: Words): boolean => NAMELESS.has(o.metric) && basisOf(o, words) !== "";

const nameOf = (facts: Facts, o: Observation, words: Words): string =>
  isNamedByBasis(o, words) ? upperFirst(basisOf(o, words)) : (facts.metric.get(o.metric)?.name ?? o.metric);

/** Definition, length of the period, model, and the period where the line below does not say it. */
function detailOf(o: Observation, { asOf, precision, ahead }: Figure, words: Words): string {
  const basis = isNamedByBasis(o, words) ? "" : basisOf(o, words);
  const span = words.profile.span[o.span] ?? "";
  const period = words.f.period(o.period);
  const said = ahead || isDate(o.period) || period === words.f.date(asOf, precision);
  return [basis, o.model ?? "", span, said ? "" : period].filter(Boolean).join(", ");
}

/** Whom a figure is on, or whose it is, where that is not the company itself. */
function otherOf(facts: Facts, o: Observation, id: string): EntityCell | null {
  const other = o.entity === id ? o.asset : o.entity;
  return other && other !== id ? { entity: other, text: shortName(facts, other) } : null;
}

const STEP: Record<string, number> = { "quarter-end": 1, quarter: 1, year: 4 };

/** A line over the newest comparable points, broken where a period is missing; null for fewer than four. */
function sparkOf(facts: Facts, m: Measure, name: string, words: Words): Spark | null {
  const points = comparable(facts, m.newest).slice(-REACH);
  if (points.length < SPARK_POINTS || m.newest.model) return null;
  const step = STEP[facts.metric.get(m.metric)?.frequency ?? ""];
  const date = (o: Observation) => words.f.date(o.as_of, o.date_precision);
  const isAfterGap = (o: Observation, i: number): boolean =>
    i > 0 && step !== undefined && quartersBetween(points[i - 1].as_of, o.as_of) > step;
  // Where a period is missing before every point there is no line.
  if (points.slice(1).every((o, i) => isAfterGap(o, i + 1))) return null;
  return {
    points: points.map((o, i) => ({ date: o.as_of, value: o.value ?? 0, gapBefore: isAfterGap(o, i) })),
    tone: toneFor(facts, m.newest.asset ?? m.newest.entity),
    label: words.profile.spark(name, date(points[0]), date(points[points.length - 1])),
  };
}

/** All values of a definition, newest first; null where there is one only. */
function seriesOf(facts: Facts, m: Measure, name: string, words: Words): Table | null {
  if (m.points.length < 2) return null;
  const w = words.profile;
  return {
    caption: w.series(name),
    columns: [plain("period", w.columns.period), end("value", w.columns.value)],
    rows: [...m.points].reverse().map((o) => ({
      id: o.id,
      cells: [[periodOf(o, words), o.model ?? ""].filter(Boolean).join(", "), figureOf(facts, o)],
    })),
  };
}

function measureOf(facts: Facts, id: string, m: Measure, words: Words): ProfileMeasure {
  const o = m.newest;
  const figure = figureOf(facts, o);
  const name = nameOf(facts, o, words);
  const detail = detailOf(o, figure, words);
  const full = detail ? `${name} (${detail})` : name;
  return {
    id: m.id,
    name,
    detail,
    other: otherOf(facts, o, id),
    figure,
    rivals: (o.conflicts_with ?? []).flatMap((r) => facts.observation.get(r) ?? []).map((r) => figureOf(facts, r)),
    remark: o.single ? words.needs.table.single : "",
    spark: sparkOf(facts, m, full, words),
    series: seriesOf(facts, m, full, words),
  };
}

export const groupOf = (
  facts: Facts,
  id: string,
  { id: group, measures }: MeasureGroup,
  words: Words,
): ProfileGroup => ({
  id: group,
  heading: words.profile.groups[group],
  measures: measures.map((m) => measureOf(facts, id, m, words)),
  more: measures.length > SHOWN_MEASURES ? words.profile.more(words.f.count(measures.length - SHOWN_MEASURES)) : "",
});
