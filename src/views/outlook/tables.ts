// The table twin of OpenAI's plans.
import type { Words } from "../../i18n/en";
import type { Facts } from "../../model/facts";
import { type Compute, gaps, outcomes, type Plan, type RunRate, type Total } from "../../model/needs";
import type { Row, Table } from "../../spec/spec";
import { company, end, plain, row } from "../tables";
import { computeName, vintageName } from "./plots";

export interface Outlook {
  plans: Plan[];
  totals: { years: string; all: Total[] } | null;
  rates: [string, RunRate[]][];
  compute: Compute[];
}

function planTable(facts: Facts, words: Words, plans: Plan[]): Table {
  const w = words.needs;
  const planned = plans.flatMap(({ vintage, years }) =>
    years.map(({ figure }) =>
      row(figure.records[0], [vintageName(words, vintage), words.f.period(figure.period), figure]),
    ),
  );
  const { years, others } = outcomes(facts);
  const actual = [...years.map((y) => y.figure), ...others].map((figure) =>
    row(figure.records[0], [w.plan.outcomeName, words.f.period(figure.period), figure]),
  );
  return {
    caption: w.table.plan,
    columns: [plain("plan", w.table.vintage), plain("year", w.table.year), end("amount", w.table.amount)],
    rows: [...actual, ...planned],
  };
}

function totalTable(words: Words, totals: NonNullable<Outlook["totals"]>): Table {
  const w = words.needs.table;
  return {
    caption: `${w.total}, ${totals.years}`,
    columns: [plain("plan", w.vintage), end("amount", w.amount)],
    rows: totals.all.map(({ vintage, figure }) => row(`total-${vintage}`, [vintageName(words, vintage), figure])),
  };
}

function rateTable(facts: Facts, words: Words, rates: Outlook["rates"]): Table {
  const w = words.needs.table;
  return {
    caption: w.rate,
    columns: [plain("lab", w.lab), plain("date", w.date), end("amount", w.amount), plain("note", w.note)],
    rows: rates.flatMap(([lab, own]) =>
      own.map(
        (r): Row =>
          row(r.figure.records[0], [
            company(facts, lab),
            words.f.date(r.date, r.figure.precision),
            r.figure,
            r.single ? w.single : null,
          ]),
      ),
    ),
  };
}

function computeTable(words: Words, compute: Compute[]): Table {
  const w = words.needs.table;
  return {
    caption: w.compute,
    columns: [plain("date", w.date), end("amount", w.amount)],
    rows: compute.map((c) => row(c.figure.records[0], [computeName(words, c), c.figure])),
  };
}

function gapTable(facts: Facts, words: Words): Table {
  const w = words.needs.table;
  return {
    caption: w.gap,
    columns: [plain("who", w.who), plain("period", w.period), end("amount", w.amount)],
    rows: gaps(facts).map((g) =>
      row(g.figure.records[0], [company(facts, g.entity), words.f.period(g.period), g.figure]),
    ),
  };
}

/** All tables of the view. */
export const outlookTables = (facts: Facts, words: Words, o: Outlook): Table[] => [
  planTable(facts, words, o.plans),
  ...(o.totals ? [totalTable(words, o.totals)] : []),
  rateTable(facts, words, o.rates),
  computeTable(words, o.compute),
  gapTable(facts, words),
];
