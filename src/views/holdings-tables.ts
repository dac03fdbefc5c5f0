// Table twins of the holdings: parts by date, as shares and as values, and the analysts' estimates.
import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";
import { type Figure, figureOf } from "../model/figure";
import {
  analystShares,
  BANDS,
  type BandId,
  bandEntities,
  partAt,
  publishedShare,
  type Split,
} from "../model/portfolio";
import type { Cell, Column, Row, Table } from "../spec/spec";
import { bandName } from "./holdings-columns";

/** A band of one company is a mention of it. */
const nameCell = (words: Words, band: BandId): Cell => {
  const text = bandName(words, band);
  const { assets } = BANDS.find((b) => b.id === band)!;
  if (band === "openai") return { entity: band, text };
  return assets.length === 1 ? { entity: assets[0], text } : text;
};

const columnsOf = (words: Words, dates: string[]): Column[] => [
  { id: "holding", label: words.holdings.tables.holding },
  ...dates.map((d): Column => ({ id: d, label: words.f.date(d), align: "end" })),
];

function bandRows(words: Words, dates: string[], cell: (band: BandId, date: string) => Figure | null): Row[] {
  return BANDS.map(({ id }) => ({
    id,
    cells: [nameCell(words, id), ...dates.map((d) => cell(id, d))],
    entities: [...bandEntities(id), "softbank"],
  }));
}

function shareTable(facts: Facts, words: Words, all: Split[]): Table {
  const dates = all.map((s) => s.date);
  const cell = (band: BandId, date: string): Figure | null => {
    const published = band === "arm" && date === dates.at(-1) ? publishedShare(facts, "arm", date) : null;
    const split = all.find((s) => s.date === date);
    return published ?? (split && partAt(split, band)?.share) ?? null;
  };
  return {
    caption: words.holdings.tables.share,
    columns: columnsOf(words, dates),
    rows: bandRows(words, dates, cell),
  };
}

function valueTable(words: Words, all: Split[], totals: Figure[]): Table {
  const dates = totals.map((t) => t.asOf);
  const cell = (band: BandId, date: string): Figure | null => {
    const split = all.find((s) => s.date === date);
    return (split && partAt(split, band)?.value) ?? null;
  };
  const { value: caption, total } = words.holdings.tables;
  return {
    caption,
    columns: columnsOf(words, dates),
    rows: [...bandRows(words, dates, cell), { id: "total", cells: [total, ...totals], entities: ["softbank"] }],
  };
}

function analystTable(facts: Facts, words: Words): Table {
  const { analysts, holding, estimate, value } = { ...words.holdings.tables, value: words.glance.table.value };
  const { names } = words.holdings.analysts;
  const nameOf = (asset: string): string =>
    asset === "arm" || asset === "openai" || asset === "arm-openai" ? names[asset] : asset;
  return {
    caption: analysts,
    columns: [
      { id: "holding", label: holding },
      { id: "date", label: estimate },
      { id: "value", label: value, align: "end" },
    ],
    rows: analystShares(facts).map((o) => ({
      id: o.id,
      cells: [nameOf(o.asset ?? ""), words.f.period(o.period), figureOf(facts, o)],
      entities: o.entities,
    })),
  };
}

/** The same figures as the drawing and the list beside it. */
export const holdingsTables = (facts: Facts, words: Words, all: Split[], totals: Figure[]): Table[] => [
  shareTable(facts, words, all),
  valueTable(words, all, totals),
  analystTable(facts, words),
];
