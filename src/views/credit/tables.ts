// The table twins of the credit watch.

import { holderOf } from "../../model/bet";
import { observation } from "../../model/facts";
import { figureOf } from "../../model/figure";
import type { Dated } from "../../model/funding";
import type { Cell, Row, Table } from "../../spec/spec";
import { company, end, plain, row } from "../tables";
import { loanName } from "./ladder";
import type { Credit } from "./setup";

const link = (record: string, text: string): Cell => ({ link: true, record, text });

function pointTable(c: Credit): Table {
  const { words, facts, mark } = c;
  const w = words.credit;
  const rows = [
    ...c.ltv.map((o) => [o, w.plot.ltv.title] as const),
    ...c.swaps.map((o) => [o, w.plot.swaps.title] as const),
  ];
  return {
    caption: w.table.ltv,
    columns: [plain("date", w.table.date), plain("what", w.table.what), end("value", w.table.value)],
    rows: [
      ...rows.map(([o, what]) => row(o.id, [words.f.date(o.as_of, o.date_precision), what, figureOf(facts, o)])),
      row("ltv-mark", [words.f.date(mark.date), w.plot.mark(words.f.date(mark.date)), mark.figure]),
    ],
  };
}

function ratingTable({ words, facts, agencies }: Credit): Table {
  const w = words.credit;
  return {
    caption: w.table.ratings,
    columns: [
      plain("date", w.table.date),
      plain("agency", w.table.agency),
      plain("grade", w.table.grade),
      plain("outlook", w.table.outlook),
      plain("terms", w.table.terms),
    ],
    rows: agencies.flatMap((a) =>
      a.steps.map(
        ({ event }): Row => ({
          id: event.id,
          entities: event.entities,
          cells: [
            link(event.id, words.f.date(event.date, event.date_precision)),
            company(facts, a.id),
            event.rating.grade,
            event.rating.outlook ? w.ratings.outlook[event.rating.outlook] : null,
            { text: event.statement, record: event.id },
          ],
        }),
      ),
    ),
  };
}

function ladderTable(c: Credit): Table {
  const { words, facts, ladder } = c;
  const w = words.credit;
  const line = (d: Dated, what: string, coupon: Cell = null): { date: string; row: Row } => {
    const { statement } = observation(facts, d.record);
    const terms: Cell = statement ? { text: statement, record: d.record } : null;
    return {
      date: d.date,
      row: row(d.record, [words.f.date(d.date, d.figure.precision), what, d.figure, coupon, terms]),
    };
  };
  const { bridge } = ladder;
  const rows = [
    ...(bridge ? [line(bridge.limit, `${w.ladder.groups.bridge}: ${w.ladder.limit}`)] : []),
    ...(bridge?.balances ?? []).map((d) => line(d, `${w.ladder.groups.bridge}: ${w.ladder.drawn}`)),
    ...ladder.loans.map((d) => line(d, loanName(c, d))),
    ...ladder.bonds.map((d) => line(d, words.funding.bond[d.basis] ?? words.funding.bonds, d.coupon)),
  ];
  return {
    caption: w.table.ladder,
    columns: [
      plain("date", w.table.date),
      plain("what", w.table.what),
      end("value", w.table.value),
      end("coupon", w.table.coupon),
      plain("terms", w.table.terms),
    ],
    rows: rows.sort((a, b) => a.date.localeCompare(b.date)).map((r) => r.row),
  };
}

function liquidityTable({ words, facts, liquidity }: Credit): Table {
  const w = words.credit;
  const all = [...(liquidity.policy ? [liquidity.policy] : []), ...liquidity.cash];
  const entities = [holderOf(facts)];
  return {
    caption: w.table.liquidity,
    columns: [plain("what", w.table.what), end("value", w.table.value)],
    rows: [
      ...all.map(
        (o): Row => ({
          id: o.id,
          entities,
          cells: [
            o === liquidity.policy ? w.table.policy : w.liquidity.cash(words.f.date(o.as_of, o.date_precision)),
            figureOf(facts, o),
          ],
        }),
      ),
      { id: "after", entities, cells: [w.liquidity.after, w.liquidity.unknown] },
      { id: "redemptions", entities, cells: [w.liquidity.redemptions, w.liquidity.unknown] },
    ],
  };
}

export const creditTables = (c: Credit): Table[] => [pointTable(c), ratingTable(c), ladderTable(c), liquidityTable(c)];
