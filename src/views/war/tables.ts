// The table twin of the capital war.
import type { Words } from "../../i18n/en";
import { type Reading, supplierOf, tallyOf } from "../../model/capex";
import { otherCapex, type Year } from "../../model/capex-years";
import type { Buyer } from "../../model/commitments";
import type { Facts } from "../../model/facts";
import { figureOf } from "../../model/figure";
import type { Cell, Column, Row, Table } from "../../spec/spec";
import { company, end, plain, row } from "../tables";
import { definition, statementName } from "./annual";
import { commitmentName } from "./commitments";
import type { Payer } from "./quarters";

export interface Capital {
  all: readonly Payer[];
  sums: Reading[];
  revenue: Reading[];
  years: Year[];
  buyers: Buyer[];
}

/** Value, growth, trailing year and its growth: the columns that every table of quarters has. */
const readingColumns = (words: Words, amount: string): Column[] => {
  const w = words.capitalWar.table;
  return [
    end("amount", amount),
    end("growth", w.growth),
    end("trailing", w.trailing),
    end("trailing-growth", w.trailingGrowth),
  ];
};

const readingCells = (r: Reading): Cell[] => [r.figure, r.growth, r.trailing, r.trailingGrowth];

function newestTable(facts: Facts, words: Words, { all, sums }: Capital): Table {
  const w = words.capitalWar.table;
  const lines = [...all.map((p) => ({ id: p.id, n: p.cash.at(-1) })), { id: tallyOf(facts), n: sums.at(-1) }];
  return {
    caption: w.newest,
    columns: [plain("company", w.company), plain("quarter", w.quarter), ...readingColumns(words, w.cash)],
    rows: lines.flatMap(({ id, n }): Row[] =>
      n ? [row(`newest-${id}`, [company(facts, id), words.f.period(n.quarter), ...readingCells(n)])] : [],
    ),
  };
}

function quartersTable(facts: Facts, words: Words, { all }: Capital): Table {
  const w = words.capitalWar.table;
  const lines = all.flatMap((p) =>
    (["cash", "leases"] as const).flatMap((basis) => p[basis].map((r) => ({ id: p.id, basis, r }))),
  );
  return {
    caption: w.quarters,
    columns: [
      plain("company", w.company),
      plain("definition", w.definition),
      plain("quarter", w.quarter),
      ...readingColumns(words, w.amount),
    ],
    rows: lines.map(({ id, basis, r }) =>
      row(`${id}-${basis}-${r.quarter}`, [
        company(facts, id),
        basis === "cash" ? w.cash : w.leases,
        words.f.period(r.quarter),
        ...readingCells(r),
      ]),
    ),
  };
}

function sidesTable(facts: Facts, words: Words, { sums, revenue }: Capital): Table {
  const w = words.capitalWar.table;
  const rowsOf = (id: string, measure: string, all: Reading[]) =>
    all.map((r) =>
      row(`sides-${id}-${r.quarter}`, [company(facts, id), measure, words.f.period(r.quarter), ...readingCells(r)]),
    );
  return {
    caption: w.sides,
    columns: [
      plain("company", w.company),
      plain("measure", w.measure),
      plain("quarter", w.quarter),
      ...readingColumns(words, w.amount),
    ],
    rows: [...rowsOf(tallyOf(facts), w.sum, sums), ...rowsOf(supplierOf(facts), w.revenue, revenue)],
  };
}

function annualTable(facts: Facts, words: Words, { years }: Capital): Table {
  const w = words.capitalWar.table;
  const drawn = years.flatMap((y) =>
    y.statements.map((s): [string, Cell[]] => [
      s.figure.name ?? s.figure.records[0],
      [
        company(facts, y.entity),
        words.f.period(y.period),
        statementName(words, y, s),
        definition(words, s.basis),
        s.figure,
        s.change,
      ],
    ]),
  );
  const others = otherCapex(facts).map((o): [string, Cell[]] => [
    o.id,
    [
      company(facts, o.entity),
      words.f.period(o.period),
      o.metric === "capex_guidance" ? words.f.date(o.published, "month") : w.cash,
      definition(words, o.basis ?? ""),
      figureOf(facts, o),
      null,
    ],
  ]);
  return {
    caption: w.annual,
    columns: [
      plain("company", w.company),
      plain("year", w.period),
      plain("statement", w.statement),
      plain("definition", w.definition),
      end("amount", w.amount),
      end("change", w.change),
    ],
    rows: [...drawn, ...others].map(([id, cells]) => row(id, cells)),
  };
}

function commitmentsTable(facts: Facts, words: Words, { buyers }: Capital): Table {
  const w = words.capitalWar.table;
  return {
    caption: w.commitments,
    columns: [plain("buyer", w.buyer), plain("with", w.counterpart), end("amount", w.amount)],
    rows: buyers.flatMap((b) =>
      b.rows.map((c) => row(c.figure.records[0], [company(facts, b.id), commitmentName(facts, words, c), c.figure])),
    ),
  };
}

/** All tables of the view, in the order of its drawings. */
export const capitalTables = (facts: Facts, words: Words, capital: Capital): Table[] => [
  newestTable(facts, words, capital),
  quartersTable(facts, words, capital),
  sidesTable(facts, words, capital),
  annualTable(facts, words, capital),
  commitmentsTable(facts, words, capital),
];
