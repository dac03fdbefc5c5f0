// Table twins of the holdings: parts by date, as shares and as values, and the analysts' estimates.
import type { Words } from "../i18n/en";
import { holderOf } from "../model/bet";
import type { Facts } from "../model/facts";
import { type Figure, figureOf } from "../model/figure";
import {
  analystShares,
  type Band,
  bandAt,
  bandEntities,
  bandsOf,
  companyOf,
  type Split,
  shareOf,
} from "../model/portfolio";
import type { Cell, Column, Row, Table } from "../spec/spec";
import { analysedName, bandName } from "./holdings-columns";

/** A band of one company is a mention of it. */
const nameCell = (facts: Facts, words: Words, band: Band): Cell => {
  const text = bandName(facts, words, band);
  const entity = companyOf(band);
  return entity ? { entity, text } : text;
};

const columnsOf = (words: Words, dates: string[]): Column[] => [
  { id: "holding", label: words.holdings.tables.holding },
  ...dates.map((d): Column => ({ id: d, label: words.f.date(d), align: "end" })),
];

function bandRows(
  facts: Facts,
  words: Words,
  dates: string[],
  cell: (band: Band, date: string) => Figure | null,
): Row[] {
  return bandsOf(facts).map((band) => ({
    id: band.id,
    cells: [nameCell(facts, words, band), ...dates.map((d) => cell(band, d))],
    entities: [...bandEntities(band), holderOf(facts)],
  }));
}

function shareTable(facts: Facts, words: Words, all: Split[]): Table {
  const dates = all.map((s) => s.date);
  const cell = (band: Band, date: string): Figure | null => {
    const part = bandAt(
      all.find((s) => s.date === date),
      band,
    );
    // Published shares are known for the newest date only; older columns are computed throughout.
    if (!part) return null;
    return date === dates.at(-1) ? shareOf(facts, part, date) : part.share;
  };
  return {
    caption: words.holdings.tables.share,
    columns: columnsOf(words, dates),
    rows: bandRows(facts, words, dates, cell),
  };
}

function valueTable(facts: Facts, words: Words, all: Split[], totals: Figure[]): Table {
  const dates = totals.map((t) => t.asOf);
  const cell = (band: Band, date: string): Figure | null =>
    bandAt(
      all.find((s) => s.date === date),
      band,
    )?.value ?? null;
  const { value: caption, total } = words.holdings.tables;
  return {
    caption,
    columns: columnsOf(words, dates),
    rows: [
      ...bandRows(facts, words, dates, cell),
      { id: "total", cells: [total, ...totals], entities: [holderOf(facts)] },
    ],
  };
}

function analystTable(facts: Facts, words: Words): Table {
  const { analysts, holding, estimate, value } = { ...words.holdings.tables, value: words.glance.table.value };
  return {
    caption: analysts,
    columns: [
      { id: "holding", label: holding },
      { id: "date", label: estimate },
      { id: "value", label: value, align: "end" },
    ],
    rows: analystShares(facts).map((o) => ({
      id: o.id,
      cells: [analysedName(facts, words, o.asset ?? ""), words.f.period(o.period), figureOf(facts, o)],
      entities: o.entities,
    })),
  };
}

/** The same figures as the drawing and the list beside it. */
export const holdingsTables = (facts: Facts, words: Words, all: Split[], totals: Figure[]): Table[] => [
  shareTable(facts, words, all),
  valueTable(facts, words, all, totals),
  analystTable(facts, words),
];
