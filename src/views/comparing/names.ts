// What a row of the comparison is called, and what it counts.
import type { Words } from "../../i18n/en";
import type { Measure, MeasureCell } from "../../model/comparing/measures";
import { type Facts, shortName } from "../../model/facts";
import { basisOf } from "../label";

/** "Stake: OpenAI", "Capital expenditure, quarter: growth over a year". */
export function measureName(facts: Facts, m: Measure, words: Words): string {
  const { metric, asset } = m.definition;
  const name = facts.metric.get(metric)?.name ?? metric;
  const whole = asset === null ? name : words.compare.of(name, shortName(facts, asset));
  return m.growth ? words.compare.growth(whole) : whole;
}

/** Basis and span; the span is left out where the metric's name holds it already. */
export function definitionText(m: Measure, words: Words): string {
  const { basis, span, metric } = m.definition;
  const parts = [basis ? basisOf({ metric, basis }, words) : "", metric.endsWith(span) ? "" : words.compare.span[span]];
  return parts.filter(Boolean).join(", ");
}

/** Product, model or period of a cell; null where the date says all. */
export function detailOf(facts: Facts, m: Measure, cell: MeasureCell, words: Words): string | null {
  const { record, before } = cell;
  const { f, compare } = words;
  const own = record.asset && record.asset !== m.definition.asset ? shortName(facts, record.asset) : null;
  const { asOf, precision, ahead } = cell.figure;
  const period = f.period(record.period);
  const said = record.span === "point" || ahead || period === f.date(asOf, precision);
  if (before) return compare.grown(f.period(record.period), f.period(before.period));
  const parts = [record.model ?? null, own, said ? null : period].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
