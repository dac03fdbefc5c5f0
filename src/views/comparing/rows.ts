// The measures as rows: names, notes and bars.
import type { Words } from "../../i18n/en";
import { quantityText } from "../../i18n/format";
import type { Comparison } from "../../model/compare";
import { GROUPS } from "../../model/comparing/definition";
import { type Measure, type MeasureCell, ranks } from "../../model/comparing/measures";
import { largestOf, QUARTER_DAYS, spanOn } from "../../model/comparing/scale";
import { type Facts, shortName } from "../../model/facts";
import { printed } from "../../model/rounding";
import type { CompareCell, CompareGroup, CompareRow, CompareSlot } from "../../spec/compare";
import { definitionText, detailOf, measureName } from "./names";

/** The rows by group; groups without a row are left out. */
export function groupsOf(facts: Facts, c: Comparison, words: Words): CompareGroup[] {
  return GROUPS.map((id) => ({
    id,
    title: words.compare.groups[id],
    rows: c.measures.filter((m) => m.definition.group === id).map((m) => rowOf(facts, c, m, words)),
  })).filter((group) => group.rows.length > 0);
}

function rowOf(facts: Facts, c: Comparison, m: Measure, words: Words): CompareRow {
  const known = m.cells.filter((cell) => cell !== null);
  const largest = ranks(m) ? largestOf(known) : null;
  return {
    id: m.id,
    name: measureName(facts, m, words),
    definition: definitionText(m, words),
    notes: notesOf(facts, m, known, words),
    zero: m.scale && -m.scale[0] / (m.scale[1] - m.scale[0]),
    cells: m.cells.map((cell, i) =>
      cell ? cellOf(facts, m, cell, cell === largest, words) : blankOf(c, m, c.companies[i], words),
    ),
  };
}

function notesOf(facts: Facts, m: Measure, known: MeasureCell[], words: Words): string[] {
  const w = words.compare;
  const days = (n: number) => quantityText(words.f, { value: n, unit: "days" });
  const single = known.filter((cell) => cell.record.single);
  return [
    m.apart !== null && m.apart > QUARTER_DAYS ? w.apart(days(m.apart)) : m.aligned ? "" : w.unaligned,
    known.length > 1 ? (w.caveats[m.definition.metric] ?? "") : "",
    known.length > 1 && !m.scale ? w.undrawn : "",
    ...single.map((cell) => w.single(shortName(facts, cell.entity))),
  ].filter(Boolean);
}

const HOLLOW = ["estimate", "forecast", "opinion"];

const cellOf = (facts: Facts, m: Measure, cell: MeasureCell, largest: boolean, words: Words): CompareCell => {
  const [from, to] = m.scale ? spanOn(cell.figure, m.scale) : [0, 0];
  return {
    figure: printed(cell.figure),
    detail: detailOf(facts, m, cell, words),
    bar: m.scale ? { from, to, hollow: HOLLOW.includes(cell.figure.kind) } : null,
    largest,
    others: cell.others,
  };
};

/** Why a cell is empty: no record on this definition, or none a year before. */
function blankOf(c: Comparison, m: Measure, company: string, words: Words): CompareSlot {
  const base = c.measures.find((other) => other.definition.id === m.definition.id && !other.growth);
  const has = base?.cells[c.companies.indexOf(company)];
  return { blank: m.growth && has ? words.compare.noYear : words.compare.blank };
}
