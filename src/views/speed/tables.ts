// The table twin of the speed war.
import type { Words } from "../../i18n/en";
import type { Facts } from "../../model/facts";
import {
  beyond,
  type Dispute,
  type Horizon,
  type Pace,
  publishedDoubling,
  releasesByLab,
  scores,
} from "../../model/progress";
import type { Row, Table } from "../../spec/spec";
import { company, end, plain, row } from "../tables";

function horizonRow(facts: Facts, words: Words, h: Horizon): Row {
  return row(h.record, [company(facts, h.entity), h.model, words.f.date(h.date), h.figure]);
}

function horizonsTable(facts: Facts, words: Words, all: Horizon[], others: Dispute[], list?: string): Table {
  const w = words.progress.table;
  const silent = beyond(facts, list).map(
    (h): Row => ({
      id: h.record,
      entities: [h.entity],
      cells: [company(facts, h.entity), h.model, words.f.date(h.date), { text: w.beyondLimit, record: h.record }],
    }),
  );
  return {
    caption: w.horizons,
    columns: [plain("lab", w.lab), plain("model", w.model), plain("date", w.date), end("horizon", w.horizon)],
    rows: [...[...all, ...others.map((d) => d.other)].map((h) => horizonRow(facts, words, h)), ...silent],
  };
}

function doublingTable(facts: Facts, words: Words, pace: Pace | null): Table {
  const w = words.progress.table;
  const computed = pace?.doubling
    ? [row("doubling-computed", [w.computed(pace.first.model, pace.longest.model), pace.doubling])]
    : [];
  const published = publishedDoubling(facts).map((f) =>
    row(f.records[0], [w.published(words.f.date(f.asOf, f.precision)), f]),
  );
  return {
    caption: w.doubling,
    columns: [plain("what", w.what), end("days", w.days)],
    rows: [...computed, ...published],
  };
}

function releasesTable(facts: Facts, words: Words): Table {
  const w = words.progress.table;
  return {
    caption: w.releases,
    columns: [plain("lab", w.lab), plain("model", w.model), end("date", w.date)],
    rows: releasesByLab(facts).flatMap(([lab, models]) =>
      models.map((m) => ({
        id: m.id,
        entities: [lab],
        cells: [company(facts, lab), { link: true as const, record: m.id, text: m.model }, words.f.date(m.date)],
      })),
    ),
  };
}

function scoresTable(facts: Facts, words: Words): Table {
  const w = words.progress.table;
  return {
    caption: w.scores,
    columns: [plain("version", w.version), plain("lab", w.lab), plain("model", w.model), end("score", w.score)],
    rows: scores(facts).map((s) => row(s.figure.records[0], [s.version, company(facts, s.entity), s.model, s.figure])),
  };
}

/** All tables of the view. */
export const speedTables = (
  facts: Facts,
  words: Words,
  all: Horizon[],
  others: Dispute[],
  pace: Pace | null,
  list?: string,
): Table[] => [
  horizonsTable(facts, words, all, others, list),
  doublingTable(facts, words, pace),
  releasesTable(facts, words),
  scoresTable(facts, words),
];
