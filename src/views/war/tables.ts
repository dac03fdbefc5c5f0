// The table twin of the capital war.
import type { Words } from "../../i18n/en";
import { type Annual, type Newest, newestOf, otherCapex, type Quarters, TALLY } from "../../model/capex";
import type { Facts } from "../../model/facts";
import { figureOf } from "../../model/figure";
import type { Cell, Row, Table } from "../../spec/spec";
import { company, end, plain, row } from "../tables";
import { annualName } from "./annual";
import { type Buyer, commitmentName } from "./commitments";
import type { Payer } from "./quarters";

export interface Capital {
  all: Payer[];
  sums: Quarters;
  sum: Newest | null;
  revenue: Quarters;
  rows: Annual[];
  buyers: Buyer[];
}

function newestTable(facts: Facts, words: Words, { all, sum }: Capital): Table {
  const w = words.capitalWar.table;
  const lines = [...all.map((p) => ({ id: p.id, n: newestOf(p.cash, `capex.${p.id}`) })), { id: TALLY, n: sum }];
  const rows = lines.flatMap(({ id, n }): Row[] =>
    n
      ? [
          row(`newest-${id}`, [
            company(facts, id),
            words.f.period(n.quarter),
            n.figure,
            n.growth,
            n.trailing,
            n.trailingGrowth,
          ]),
        ]
      : [],
  );
  return {
    caption: w.newest,
    columns: [
      plain("company", w.company),
      plain("quarter", w.quarter),
      end("cash", w.cash),
      end("growth", w.growth),
      end("trailing", w.trailing),
      end("trailing-growth", w.trailingGrowth),
    ],
    rows,
  };
}

function quartersTable(facts: Facts, words: Words, { all }: Capital): Table {
  const w = words.capitalWar.table;
  const rows = all.flatMap((p) => {
    const quarters = [...new Set([...p.cash.keys(), ...p.leases.keys()])].sort();
    return quarters.map((q) =>
      row(`${p.id}-${q}`, [company(facts, p.id), words.f.period(q), p.cash.get(q) ?? null, p.leases.get(q) ?? null]),
    );
  });
  return {
    caption: w.quarters,
    columns: [plain("company", w.company), plain("quarter", w.quarter), end("cash", w.cash), end("leases", w.leases)],
    rows,
  };
}

function sidesTable(words: Words, { sums, revenue }: Capital): Table {
  const w = words.capitalWar.table;
  const quarters = [...new Set([...sums.keys(), ...revenue.keys()])].sort();
  return {
    caption: w.sides,
    columns: [plain("quarter", w.quarter), end("sum", w.sum), end("revenue", w.revenue)],
    rows: quarters.map((q) => row(`sides-${q}`, [words.f.period(q), sums.get(q) ?? null, revenue.get(q) ?? null])),
  };
}

function annualTable(facts: Facts, words: Words, { rows }: Capital): Table {
  const w = words.capitalWar;
  const drawn = rows.map((a): [string, Cell[]] => [
    a.figure.records[0],
    [company(facts, a.entity), annualName(words, a), w.basis[a.basis] ?? a.basis, a.figure],
  ]);
  const others = otherCapex(facts).map((o): [string, Cell[]] => [
    o.id,
    [company(facts, o.entity), words.f.period(o.period), w.basis[o.basis ?? ""] ?? null, figureOf(facts, o)],
  ]);
  return {
    caption: w.table.annual,
    columns: [
      plain("company", w.table.company),
      plain("statement", w.table.statement),
      plain("definition", w.table.definition),
      end("amount", w.table.amount),
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
  sidesTable(words, capital),
  annualTable(facts, words, capital),
  commitmentsTable(facts, words, capital),
];
