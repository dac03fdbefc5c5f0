import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";
import { shortName } from "../model/facts";
import { figureOf } from "../model/figure";
import {
  lastPriced,
  type Multiple,
  multiples,
  NEAR_DAYS,
  runRates,
  soughtValues,
  type Valuation,
  valuations as valuationsOf,
} from "../model/valuation";
import type { Spec, Table } from "../spec/spec";
import { full, short } from "./axes";
import { cutNote, cutTo } from "./cut";
import { focused, focusOf, scopeWith } from "./focus";
import { multiplesPlot, valuationsPlot } from "./pricing/plots";
import { remarksOf } from "./remarks";
import { company, end, plain, row } from "./tables";
import type { View } from "./view";

/** Labs drawn, the highest price first, and multiples of theirs; all of them are in the tables. */
export const LABS = 12;
export const MULTIPLES = 30;

/** Labs with a price, those of the highest newest one first. */
const labsOf = (all: Valuation[]): string[] => [...new Set([...lastPriced(all), ...all].map((v) => v.entity))];

function titleOf(facts: Facts, words: Words, all: Valuation[]): string {
  const w = words.valuations.title;
  const [a, b] = lastPriced(all);
  if (!a) return w.none;
  const name = (v: Valuation) => shortName(facts, v.entity);
  const value = (v: Valuation) => short(words.f, v.figure);
  if (!b) return w.alone(name(a), value(a));
  if (a.figure.value === b.figure.value) return w.level(name(a), name(b), value(a));
  return w.above(name(a), value(a), name(b), value(b));
}

function summaryOf(facts: Facts, words: Words, all: Valuation[]): string {
  const w = words.valuations.summary;
  const month = (v: Valuation) => words.f.longDate(v.date, "month");
  const moves = lastPriced(all)
    .slice(0, 2)
    .flatMap((last) => {
      const first = all.find((v) => v.entity === last.entity && v.sort !== "talks");
      if (!first || first === last) return [];
      return w.first(
        shortName(facts, last.entity),
        short(words.f, first.figure),
        month(first),
        short(words.f, last.figure),
        month(last),
      );
    });
  const talks = all
    .filter((v) => v.sort === "talks")
    .map((v) => w.talks(shortName(facts, v.entity), short(words.f, v.figure), month(v)));
  return [...moves, ...talks].join(" ");
}

function valuesTable(facts: Facts, words: Words, all: Valuation[]): Table {
  const w = words.valuations;
  return {
    caption: w.table.caption,
    columns: [
      plain("lab", w.table.lab),
      plain("date", w.table.date),
      plain("sort", w.table.sort),
      end("value", w.table.value),
      end("other", w.table.range),
    ],
    rows: all.map((v) =>
      row(v.figure.records[0], [
        company(facts, v.entity),
        words.f.date(v.date, v.figure.precision),
        w.sort[v.basis] ?? v.basis,
        v.figure,
        v.figure.value !== null && v.figure.low !== undefined ? { ...v.figure, value: null } : null,
      ]),
    ),
  };
}

function multiplesTable(facts: Facts, words: Words, all: Multiple[]): Table {
  const w = words.valuations.table;
  return {
    caption: w.multiples,
    columns: [plain("lab", w.lab), plain("date", w.date), end("multiple", w.multiple), end("apart", w.apart)],
    rows: all.map((m) =>
      row(`multiple-${m.valuation.figure.records[0]}`, [
        company(facts, m.entity),
        words.f.date(m.valuation.date, m.valuation.figure.precision),
        m.figure,
        full(words.f, "days")(m.apart),
      ]),
    ),
  };
}

function soughtTable(facts: Facts, words: Words): Table {
  const w = words.valuations;
  return {
    caption: w.table.sought,
    columns: [
      plain("lab", w.table.lab),
      plain("date", w.table.date),
      plain("sort", w.table.sort),
      end("value", w.table.value),
    ],
    rows: soughtValues(facts).map((o) =>
      row(o.id, [
        company(facts, o.entity),
        words.f.date(o.as_of, o.date_precision),
        w.sort[o.basis ?? ""] ?? null,
        figureOf(facts, o),
      ]),
    ),
  };
}

/** What each lab was last priced at, on a scale of powers of ten, and what that is in sales. */
export const valuations: View = (facts, choice, words): Spec => {
  const w = words.valuations;
  const focus = focusOf(choice);
  const all = valuationsOf(facts);
  const ratios = multiples(all, runRates(facts), facts);
  const tables = [valuesTable(facts, words, all), multiplesTable(facts, words, ratios), soughtTable(facts, words)];
  const labs = cutTo(labsOf(all), LABS, (id) => !focus.dim([id]));
  const isDrawn = ({ entity }: { entity: string }) => labs.drawn.includes(entity);
  const blocks = [
    valuationsPlot(facts, words, all.filter(isDrawn)),
    multiplesPlot(facts, words, ratios.filter(isDrawn).slice(-MULTIPLES), full(words.f, "days")(NEAR_DAYS)),
  ].map((b) => focused(b, focus));
  return {
    view: "valuations",
    title: titleOf(facts, words, all),
    line: w.line,
    scope: scopeWith(facts, choice, words, w.scope, { blocks, tables }),
    blocks,
    summary: summaryOf(facts, words, all),
    tables,
    notes: [...cutNote(words, "labs", labs), ...remarksOf(facts, "valuations")],
    empty: null,
  };
};
