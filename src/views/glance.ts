// The figures set large: what was paid, what it is worth, and what it weighs on the holder.
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import { assetOf, secondOf } from "../model/bet";
import { type Facts, shortName } from "../model/facts";
import { type Figure, touches } from "../model/figure";
import { fractionOf } from "../model/fraction";
import { newestSplit, partAt } from "../model/portfolio";
import type { Column, Row, Table } from "../spec/spec";
import { type Draft, draftsOf, type Limit, limitsOf } from "./glance-kpis";
import { remarksOf } from "./remarks";
import { rounded } from "./rounded";
import type { View } from "./view";

/** The KPI whose figure heads the view where it is there: what the holder paid into the bet. */
const PAID = "paid";

function titleOf(facts: Facts, words: Words, drafts: Draft[]): string {
  const { title } = words.glance;
  const paid = drafts.find((d) => d.kpi.id === PAID)?.kpi;
  if (!paid) return title.plain(drafts[0].kpi.name, quantityText(words.f, drafts[0].kpi.figure));
  const amount = quantityText(words.f, paid.figure);
  const split = newestSplit(facts);
  const second = partAt(split, secondOf(facts))?.share.value;
  const asset = partAt(split, assetOf(facts))?.share.value;
  if (second == null || asset == null) return title.unknown(amount);
  const share = Math.max(second, asset);
  const { name, side } = fractionOf(share);
  const percent = quantityText(words.f, { value: Math.round(share), unit: "%" });
  return title[second > asset ? "second" : "asset"](amount, words.holdings.fraction(name, side, percent));
}

/** What a row says it is: the words before a figure, without their colon. */
const bare = (text: string): string => text.replace(/:$/, "");

function rowsOf({ kpi, series, entities }: Draft, { f }: Words): Row[] {
  const { figure, label = "", beside, previous, more = [] } = kpi;
  const all = [
    { what: label, figure },
    ...(beside ? [{ what: beside.name, figure: beside.figure }] : []),
    ...(previous ? [{ what: "", figure: previous.figure }] : []),
    ...more.map((m) => ({ what: bare(m.text), figure: m.figure })),
    ...series.filter((s) => s.records[0] !== figure.records[0]).map((s) => ({ what: "", figure: s })),
  ];
  return all.map((row, i) => ({
    id: `${kpi.id}-${i}`,
    cells: [
      kpi.name,
      row.what,
      f.date(row.figure.asOf, row.figure.precision),
      row.figure,
      i === 0 ? (kpi.change?.figure ?? null) : null,
    ],
    entities,
  }));
}

function tableOf(drafts: Draft[], limits: Limit[], words: Words): Table {
  const { table } = words.glance;
  const columns: Column[] = [
    { id: "name", label: table.name },
    { id: "what", label: table.what },
    { id: "date", label: table.date },
    { id: "value", label: table.value, align: "end" },
    { id: "change", label: table.change, align: "end" },
  ];
  const lines = limits.map(
    ({ kpi, name, figure }, i): Row => ({
      id: `policy${i === 0 ? "" : `-${i}`}`,
      cells: [kpi, name, words.f.date(figure.asOf, figure.precision), figure, null],
      entities: figure.entities,
    }),
  );
  return { caption: table.caption, columns, rows: [...drafts.flatMap((d) => rowsOf(d, words)), ...lines] };
}

function scopeOf(facts: Facts, words: Words, companies: string[], drafts: Draft[]): string | null {
  if (companies.length === 0) return null;
  const { scope } = words.glance;
  const names = words.f.list(companies.map((id) => shortName(facts, id)));
  const shown = drafts.filter((d) => touches(d.entities, companies)).length;
  if (shown === drafts.length) return scope.all(names);
  if (shown === 0) return scope.none(names);
  return scope.some(names, words.f.count(shown), words.f.count(drafts.length));
}

/** Each figure set large, with what stands beside it and the limit it has. */
function summaryOf(drafts: Draft[], limits: Limit[], words: Words): string {
  const { summary } = words.glance;
  const all = drafts.map(({ kpi: { name, figure, beside } }) =>
    summary.figure(
      name,
      rounded(words, figure),
      beside ? summary.beside(beside.name, rounded(words, beside.figure)) : "",
    ),
  );
  return [...all, ...limits.map(({ name, figure }) => summary.figure(name, rounded(words, figure), ""))].join(" ");
}

/** Oldest and newest as-of dates of the figures set large. */
function spanOf(drafts: Draft[]): [Figure, Figure] {
  const large = drafts.flatMap(({ kpi }) => [kpi.figure, ...(kpi.beside ? [kpi.beside.figure] : [])]);
  const sorted = large.sort((a, b) => a.asOf.localeCompare(b.asOf));
  return [sorted[0], sorted[sorted.length - 1]];
}

export const glance: View = (facts, { companies }, words) => {
  const drafts = draftsOf(facts, words);
  const limits = limitsOf(facts);
  const [oldest, newest] = spanOf(drafts);
  const date = (f: Figure) => words.f.longDate(f.asOf, f.precision);
  return {
    view: "glance",
    title: titleOf(facts, words, drafts),
    line: words.glance.line(date(oldest), date(newest)),
    scope: scopeOf(facts, words, companies, drafts),
    blocks: [
      {
        kind: "kpis",
        look: "grid",
        items: drafts.map((d) => ({ ...d.kpi, dim: !touches(d.entities, companies) })),
      },
    ],
    summary: summaryOf(drafts, limits, words),
    tables: [tableOf(drafts, limits, words)],
    notes: remarksOf(facts, "glance"),
    empty: null,
  };
};
