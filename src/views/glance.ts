// Eight numbers: what was paid, what it is worth, and what it weighs on SoftBank.
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import { type Facts, shortName } from "../model/facts";
import { type Figure, touches } from "../model/figure";
import { fractionOf } from "../model/fraction";
import { newestSplit, partAt } from "../model/portfolio";
import type { Column, Row, Table } from "../spec/spec";
import { type Draft, draftsOf, policyOf } from "./glance-kpis";
import { rounded } from "./rounded";
import type { View } from "./view";

function titleOf(facts: Facts, words: Words, paid: string): string {
  const split = newestSplit(facts);
  const arm = partAt(split, "arm")?.share.value;
  const openai = partAt(split, "openai")?.share.value;
  if (arm == null || openai == null) return words.glance.title.unknown(paid);
  const share = Math.max(arm, openai);
  const { name, side } = fractionOf(share);
  const percent = quantityText(words.f, { value: Math.round(share), unit: "%" });
  return words.glance.title[arm > openai ? "arm" : "openai"](paid, words.holdings.fraction(name, side, percent));
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

function tableOf(drafts: Draft[], policy: Figure, words: Words): Table {
  const { table, names } = words.glance;
  const columns: Column[] = [
    { id: "name", label: table.name },
    { id: "what", label: table.what },
    { id: "date", label: table.date },
    { id: "value", label: table.value, align: "end" },
    { id: "change", label: table.change, align: "end" },
  ];
  const line: Row = {
    id: "policy",
    cells: [names.ltv, table.policy, words.f.date(policy.asOf, policy.precision), policy, null],
    entities: policy.entities,
  };
  return { caption: table.caption, columns, rows: [...drafts.flatMap((d) => rowsOf(d, words)), line] };
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

function summaryOf(drafts: Draft[], policy: Figure, words: Words): string {
  const kpi = (id: string) => drafts.find((d) => d.kpi.id === id)?.kpi;
  const say = (f: Figure | undefined) => (f ? rounded(words, f) : "–");
  const nav = kpi("nav");
  const both = kpi("concentration");
  const { summary, summaryMix } = words.glance;
  return [
    summary(say(kpi("paid")?.figure), say(nav?.figure), say(nav?.beside?.figure), say(kpi("ltv")?.figure), say(policy)),
    ...(both ? [summaryMix(say(both.figure), say(both.more?.[0]?.figure))] : []),
  ].join(" ");
}

/** Oldest and newest as-of dates of the figures set large. */
function spanOf(drafts: Draft[]): [Figure, Figure] {
  const large = drafts.flatMap(({ kpi }) => [kpi.figure, ...(kpi.beside ? [kpi.beside.figure] : [])]);
  const sorted = large.sort((a, b) => a.asOf.localeCompare(b.asOf));
  return [sorted[0], sorted[sorted.length - 1]];
}

export const glance: View = (facts, { companies }, words) => {
  const drafts = draftsOf(facts, words);
  const policy = policyOf(facts);
  const [oldest, newest] = spanOf(drafts);
  const date = (f: Figure) => words.f.longDate(f.asOf, f.precision);
  return {
    view: "glance",
    title: titleOf(facts, words, quantityText(words.f, drafts[0].kpi.figure)),
    line: words.glance.line(date(oldest), date(newest)),
    scope: scopeOf(facts, words, companies, drafts),
    blocks: [
      {
        kind: "kpis",
        look: "grid",
        items: drafts.map((d) => ({ ...d.kpi, dim: !touches(d.entities, companies) })),
      },
    ],
    summary: summaryOf(drafts, policy, words),
    tables: [tableOf(drafts, policy, words)],
    notes: words.glance.notes,
    empty: null,
  };
};
