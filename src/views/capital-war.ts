import type { Words } from "../i18n/en";
import { payers, type Reading, readingsOf, SUM_STEM, sumOfFour, supplierOf, supplierRevenue } from "../model/capex";
import { yearsOf } from "../model/capex-years";
import { buyersOf } from "../model/commitments";
import { type Facts, shortName } from "../model/facts";
import { once } from "../model/once";
import type { Spec } from "../spec/spec";
import { percent, short } from "./axes";
import { cutNote, cutTo } from "./cut";
import { focused, focusOf, scopeWith } from "./focus";
import { remarksOf } from "./remarks";
import type { View } from "./view";
import { annualPlot } from "./war/annual";
import { commitmentsPlot } from "./war/commitments";
import { type Payer, payerOf, quartersPlot } from "./war/quarters";
import { sidesPlot } from "./war/sides";
import { capitalTables } from "./war/tables";

/** Companies drawn, a panel each; all of them are in the tables. */
export const PAYERS = 10;

const allPayers = once((facts): readonly Payer[] => payers(facts).map((id) => payerOf(facts, id)));
const allYears = once(yearsOf);
const allBuyers = once(buyersOf);
const allSums = once((facts) => readingsOf(sumOfFour(facts), SUM_STEM));
const allRevenue = once((facts) => readingsOf(supplierRevenue(facts), `revenue-data-centre.${supplierOf(facts)}`));

/** Who paid most in cash in its newest quarter. */
function topOf(all: readonly Payer[]) {
  const newest = all.flatMap((p) => {
    const n = p.cash.at(-1);
    return n ? [{ id: p.id, ...n }] : [];
  });
  return newest.reduce((a, b) => ((b.figure.value ?? 0) > (a.figure.value ?? 0) ? b : a));
}

function titleOf(facts: Facts, words: Words, all: readonly Payer[], sum: Reading | null): string {
  const w = words.capitalWar.title;
  if (!sum) {
    const top = topOf(all);
    return w.alone(shortName(facts, top.id), short(words.f, top.figure));
  }
  const amount = short(words.f, sum.figure);
  const change = sum.growth?.value ?? 0;
  if (Math.round(change) === 0) return w.flat(amount);
  return change > 0 ? w.up(amount, percent(words.f, change)) : w.down(amount, percent(words.f, change));
}

function summaryOf(facts: Facts, words: Words, all: readonly Payer[], sum: Reading | null, revenue: Reading[]): string {
  const w = words.capitalWar.summary;
  const top = topOf(all);
  const last = revenue.at(-1);
  const change = sum?.trailingGrowth?.value;
  return [
    w.top(shortName(facts, top.id), short(words.f, top.figure), words.f.period(top.quarter)),
    sum?.trailing && change != null
      ? w.trailing(short(words.f, sum.trailing), percent(words.f, change), change > 0)
      : "",
    last
      ? w.supplier(shortName(facts, supplierOf(facts)), short(words.f, last.figure), words.f.period(last.quarter))
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The race as money: five payers by quarter, who is paid, years promised, and commitments beyond. */
export const capitalWar: View = (facts, choice, words): Spec => {
  const w = words.capitalWar;
  const focus = focusOf(choice);
  const all = allPayers(facts);
  const cut = cutTo(all, PAYERS, (p) => !focus.dim([p.id]));
  const sums = allSums(facts);
  const sum = sums.at(-1) ?? null;
  const revenue = allRevenue(facts);
  const years = allYears(facts);
  const buyers = allBuyers(facts);
  const tables = capitalTables(facts, words, { all, sums, revenue, years, buyers });
  const drawn = cut.drawn.map((p) => p.id);
  const blocks = [
    quartersPlot(facts, words, cut.drawn),
    ...(sums.length + revenue.length > 0 ? [sidesPlot(facts, words, sums, revenue)] : []),
    ...(years.length > 0 ? [annualPlot(facts, words, drawn, years)] : []),
    ...(buyers.length > 0 ? [commitmentsPlot(facts, words, buyers)] : []),
  ].map((b) => focused(b, focus));
  return {
    view: "capital-war",
    title: titleOf(facts, words, all, sum),
    line: w.line(words.f.period((sum ?? topOf(all)).quarter)),
    scope: scopeWith(facts, choice, words, w.scope, { blocks, tables }),
    blocks,
    summary: summaryOf(facts, words, all, sum, revenue),
    tables,
    notes: [...cutNote(words, "companies", cut), ...remarksOf(facts, "capital-war")],
    empty: null,
  };
};
