// A view as CSV: one line per figure with all that is known of it, first the lines, then what the file is.
import type { Kind, Quality } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { quantityText } from "../../i18n/format";
import type { Facts } from "../../model/facts";
import { type Figure, touches } from "../../model/figure";
import type { Cell, Row, Spec, Table } from "../../spec/spec";
import { figuresOf, isFigure } from "../../views/count";
import { completed } from "../complete";
import { filterText, type Setting, type Taken } from "../setting";
import { aboutRows } from "./about";
import { type CsvCell, csvText } from "./write";

/** What is printed in a cell that is no figure. */
const textOf = (cell: Cell): string =>
  cell === null || isFigure(cell) ? "" : typeof cell === "string" ? cell : cell.text;

/** Row label by its first cell, the other texts with the names of their columns. */
function labelOf({ columns }: Table, { cells }: Row, words: Words): { row: string; details: string } {
  const first = cells[0];
  const rest = columns.slice(1).flatMap((column, i) => {
    const text = textOf(cells[i + 1]);
    return text ? [column.label ? `${column.label}: ${text}` : text] : [];
  });
  return { row: isFigure(first) ? quantityText(words.f, first) : textOf(first), details: rest.join("; ") };
}

/** Sources as titles and addresses, several parted by a bar. */
function cited(facts: Facts, ids: string[]): [string, string] {
  const sources = [...new Set(ids)].flatMap((id) => facts.source.get(id) ?? []);
  return [
    sources.map((s) => `${s.publisher}: ${s.title}`).join(" | "),
    sources.flatMap((s) => s.url ?? []).join(" | "),
  ];
}

function figureCells(figure: Figure, { facts, words }: Pick<Setting, "facts" | "words">): CsvCell[] {
  const { value, low, high, unit, asOf, period, kind, quality, sources, records, name } = figure;
  const kinds: Record<Kind, string> = words.marks.kind;
  const qualities: Record<Quality, string> = words.marks.quality;
  return [
    value,
    low ?? null,
    high ?? null,
    unit,
    asOf,
    period,
    kinds[kind],
    qualities[quality],
    ...cited(facts, sources),
    records.join(" "),
    name ?? null,
    quantityText(words.f, figure),
  ];
}

/** Where the texts of a row without figures come from. */
function proseCells(row: Row, facts: Facts): CsvCell[] {
  const named = row.cells.flatMap((c) => (c !== null && typeof c === "object" && "record" in c ? [c.record] : []));
  const records = [...new Set(named)];
  const sources = records.flatMap((id) => {
    const record = facts.evidence.get(id)?.record;
    return record && "source" in record ? [record.source] : [];
  });
  return [null, null, null, null, null, null, null, null, ...cited(facts, sources), records.join(" ")];
}

function linesOf(table: Table, row: Row, setting: Setting): CsvCell[][] {
  const { row: label, details } = labelOf(table, row, setting.words);
  const head = [table.caption, label, details];
  const lines = row.cells.flatMap((cell, i) =>
    isFigure(cell) ? [[...head, table.columns[i].label, ...figureCells(cell, setting)]] : [],
  );
  return lines.length > 0 ? lines : [[...head, null, ...proseCells(row, setting.facts)]];
}

/** Rows of a table that the filter is about. */
const isShown = (row: Row, companies: string[]): boolean =>
  row.entities === undefined || touches(row.entities, companies);

/** "Row, measure" of each figure that was read second-hand. */
const secondHand = ({ tables }: Spec, words: Words): string[] =>
  tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, i) =>
        isFigure(cell) && cell.quality === "second-hand"
          ? [[labelOf(table, row, words).row, table.columns[i].label].filter(Boolean).join(", ")]
          : [],
      ),
    ),
  );

/**
 * The tables of a view as CSV text. `all`: every row of the tables, else those the filter is about. One line per figure
 * (numbers unrounded, in the record's unit), one per row without any; at the end title, filter, dates, sources and address.
 */
export function csvOf(taken: Taken, setting: Setting, all: boolean): string {
  const { words, choice, facts } = setting;
  const spec = completed(taken.spec, facts, words, setting.primaryOnly);
  const rows = spec.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const shown = all ? rows : rows.filter(({ row }) => isShown(row, choice.companies));
  const count = words.f.count;
  const about = words.taking.about;
  return csvText([
    Object.values(words.taking.csvColumns),
    ...shown.flatMap(({ table, row }) => linesOf(table, row, setting)),
    [],
    ...aboutRows({
      spec,
      figures: figuresOf(taken.spec),
      facts,
      words,
      filter: filterText(spec, words),
      rows:
        shown.length < rows.length
          ? about.shown(count(shown.length), count(rows.length))
          : about.all(count(rows.length)),
      left: taken.left,
      leftOut: taken.left > 0 ? secondHand(taken.full, words) : [],
      link: setting.link(spec.view),
    }),
  ]);
}
