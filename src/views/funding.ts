import type { Words } from "../i18n/en";
import { type Facts, shortName } from "../model/facts";
import {
  bonds,
  bridgeOf,
  companyTotals,
  type Dated,
  instalments,
  loans,
  otherLoans,
  otherTotals,
  sales,
  tranches,
} from "../model/funding";
import type { Row, Spec, Table } from "../spec/spec";
import { short } from "./axes";
import { focused, focusOf, scopeWith } from "./focus";
import { fundingPlot, type Money } from "./money/plots";
import { remarksOf } from "./remarks";
import { end, plain, row } from "./tables";
import type { View } from "./view";

const day = (words: Words, d: Dated): string => words.f.longDate(d.date, d.figure.precision);

function titleOf(words: Words, { totals, bridge }: Money): string {
  const w = words.funding.title;
  const last = totals.at(-1);
  if (!last) return w.none;
  const paid = short(words.f, last.figure);
  const balance = bridge?.balances.at(-1);
  if (!bridge || !balance) return w.plain(paid, day(words, last));
  if ((balance.figure.value ?? 0) > 0) return w.owed(paid, day(words, last), short(words.f, balance.figure));
  return w.repaid(paid, day(words, last), short(words.f, bridge.limit.figure));
}

function summaryOf(facts: Facts, words: Words, { totals, sold, bridge }: Money): string {
  const w = words.funding.summary;
  const [first] = totals;
  const last = totals.at(-1);
  const value = (d: Dated) => short(words.f, d.figure);
  const balances = bridge?.balances ?? [];
  const top = balances.reduce<Dated | undefined>(
    (a, b) => (a && (a.figure.value ?? 0) >= (b.figure.value ?? 0) ? a : b),
    undefined,
  );
  const now = balances.at(-1);
  const names = sold.map((d) => `${facts.entity.get(d.asset ?? "")?.name ?? d.asset} (${value(d)})`);
  return [
    first && last ? w.steps(value(first), day(words, first), value(last), day(words, last)) : "",
    names.length > 0 ? w.sold(words.f.list(names)) : "",
    top && now ? w.bridge(value(top), day(words, top), now.figure.value === 0 ? "" : value(now), day(words, now)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const rowOf =
  (words: Words, what: (d: Dated) => string) =>
  (d: Dated): Row =>
    row(d.record, [words.f.date(d.date, d.figure.precision), what(d), d.figure]);

const byDate = (rows: { date: string; row: Row }[]): Row[] =>
  rows.sort((a, b) => a.date.localeCompare(b.date)).map((r) => r.row);

function tableOf(words: Words, caption: string, groups: [Dated[], (d: Dated) => string][]): Table {
  const w = words.funding.table;
  const rows = groups.flatMap(([all, what]) => all.map((d) => ({ date: d.date, row: rowOf(words, what)(d) })));
  return {
    caption,
    columns: [plain("date", w.date), plain("what", w.what), end("amount", w.amount)],
    rows: byDate(rows),
  };
}

/** Which part of a loan a basis such as "margin-undrawn" means. */
const partOfLoan = (basis: string): "undrawn" | "drawn" | "limit" => {
  if (basis.endsWith("undrawn")) return "undrawn";
  return /drawn$|outstanding$/.test(basis) ? "drawn" : "limit";
};

function tablesOf(facts: Facts, words: Words, money: Money): Table[] {
  const { what, table, bond, loan, sold } = words.funding;
  const name = (d: Dated) => (d.asset ? shortName(facts, d.asset) : what.general);
  return [
    tableOf(words, table.paid, [
      [money.totals, () => what.total],
      [otherTotals(facts), () => what.otherTotal],
      [instalments(facts), () => what.instalment],
    ]),
    tableOf(words, table.raised, [
      [money.sold, (d) => sold(name(d))],
      [sales(facts).parts, (d) => what.part(sold(name(d)))],
      [[...money.bonds, ...money.yen, ...tranches(facts)], (d) => bond[d.basis] ?? d.basis],
    ]),
    tableOf(words, table.loans, [
      [money.bridge ? [money.bridge.limit] : [], () => what.bridgeLimit],
      [money.bridge?.balances ?? [], () => what.bridgeDrawn],
      [money.loans, (d) => `${name(d)}: ${loan[d.basis] ?? d.basis}`],
      [otherLoans(facts), (d) => what[partOfLoan(d.basis)](name(d))],
    ]),
  ];
}

/** What SoftBank paid into OpenAI, and what it sold, borrowed and repaid meanwhile. */
export const funding: View = (facts, choice, words): Spec => {
  const w = words.funding;
  const focus = focusOf(choice);
  const money: Money = {
    totals: companyTotals(facts),
    sold: sales(facts).drawn,
    bonds: bonds(facts, "USD bn"),
    loans: loans(facts),
    bridge: bridgeOf(facts),
    yen: bonds(facts, "JPY bn"),
  };
  const tables = tablesOf(facts, words, money);
  const unknown = facts.freshness.missing.filter((m) => m.view === "funding");
  const blocks = [fundingPlot(facts, words, money)].map((b) => focused(b, focus));
  return {
    view: "funding",
    title: titleOf(words, money),
    line: w.line,
    scope: scopeWith(facts, choice, words, w.scope, { blocks, tables }),
    blocks,
    summary: summaryOf(facts, words, money),
    tables,
    notes: [...unknown.map((m) => m.text), w.notes.totals, ...remarksOf(facts, "funding"), w.notes.loans],
    empty: null,
  };
};
