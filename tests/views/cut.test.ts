// No view draws more than its stated number of marks, on a dataset of 500 companies and 3,000 relations, and it says what
// it leaves out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localise } from "../../src/data/localise";
import type { Dataset } from "../../src/data/schema";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import { horizons, newestList, releasesByLab } from "../../src/model/progress";
import type { Block, Spec, ViewId } from "../../src/spec/spec";
import { generated } from "../../src/tools/generate/dataset";
import { VIEWS } from "../../src/views";
import { PAYERS } from "../../src/views/capital-war";
import { cutNote, cutTo } from "../../src/views/cut";
import { FORECASTS } from "../../src/views/forecasts";
import { RATES } from "../../src/views/needs";
import { HORIZONS, LANES, RELEASES } from "../../src/views/progress";
import { RISKS } from "../../src/views/risks";
import { SOURCES } from "../../src/views/sources";
import { EVENTS, TICKS } from "../../src/views/timeline";
import { LABS, MULTIPLES } from "../../src/views/valuations";
import { LANGS, facts as ours, words } from "../data";
import { ours as raw } from "../data/dataset";

describe("what is drawn of a list", () => {
  test.each([
    [[1, 2, 3], 3, [1, 2, 3], 0],
    [[1, 2, 3, 4, 5], 3, [1, 2, 4], 2],
    [[1, 3, 5], 2, [1, 3], 1],
    [[1, 2, 4, 6, 8], 2, [2, 4], 3],
    [[], 2, [], 0],
  ])("of %j at most %i, even ones in focus: %j", (list, most, drawn, left) => {
    expect(cutTo(list, most, (n) => n % 2 === 0)).toEqual({ drawn, left });
  });

  test("with what is left it is all of the list, in its order, and the chosen are drawn before the others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(20), fc.nat(5), (list, most, by) => {
        const isChosen = (n: number) => n % (by + 1) === 0;
        const { drawn, left } = cutTo(list, most, isChosen);
        expect(drawn.length + left).toBe(list.length);
        expect(drawn.length).toBeLessThanOrEqual(Math.max(most, 0));
        expect(list.filter((n) => drawn.includes(n))).toEqual(drawn);
        const waiting = list.filter((n) => isChosen(n) && !drawn.includes(n));
        if (waiting.length > 0) expect(drawn.every(isChosen)).toBe(true);
      }),
    );
  });
});

// The fields of a dataset and the names of its files differ in one place.
const { "stress-base": stress, ...lists } = generated(raw, { companies: 500, relations: 3000 });
const large: Record<string, Facts> = Object.fromEntries(
  LANGS.map((lang) => [lang, factsOf(localise({ ...lists, stress }, lang) as Dataset)]),
);

const blockOf = <K extends Block["kind"]>(spec: Spec, kind: K, at = 0) =>
  spec.blocks.filter((b) => b.kind === kind)[at] as Extract<Block, { kind: K }>;

/** Drawn: as it is counted in the view, and how many there are of it. */
type Count = (spec: Spec, facts: Facts) => { drawn: number; all: number };
type Note = Parameters<typeof cutNote>[1];

const payers = (facts: Facts) =>
  new Set(
    facts.observations
      .filter((o) => o.metric === "capex_quarter" && o.basis === "cash" && o.plot !== false)
      .map((o) => o.entity)
      .filter((id) => id !== "hyperscalers-4"),
  ).size;

const CUTS: [ViewId, Note, number, Count][] = [
  ["capital-war", "companies", PAYERS, (s, f) => ({ drawn: blockOf(s, "plot").panels.length, all: payers(f) })],
  [
    "progress",
    "labs",
    LANES,
    (s, f) => ({ drawn: blockOf(s, "plot", 1).panels[0].series.length, all: releasesByLab(f).length }),
  ],
  [
    "progress",
    "models",
    HORIZONS,
    (s, f) => ({
      drawn: blockOf(s, "plot").panels[0].series.reduce((n, x) => n + x.points.length, 0),
      all: horizons(f, newestList(f)).length,
    }),
  ],
  [
    "forecasts",
    "forecasts",
    FORECASTS,
    (s, f) => ({ drawn: blockOf(s, "ledger").groups.reduce((n, g) => n + g.rows.length, 0), all: f.claims.length }),
  ],
  ["risks", "risks", RISKS, (s, f) => ({ drawn: blockOf(s, "risks").rows.length, all: f.risks.length })],
  ["sources", "sources", SOURCES, (s, f) => ({ drawn: blockOf(s, "sources").items.length, all: f.sources.length })],
  [
    "timeline",
    "events",
    EVENTS,
    (s, f) => ({
      drawn: blockOf(s, "timeline").quarters.reduce((n, q) => n + q.key.length + q.others.length, 0),
      all: f.events.length,
    }),
  ],
  [
    "timeline",
    "ticks",
    TICKS,
    (s, f) => ({
      drawn: blockOf(s, "timeline").lanes.reduce((n, l) => n + l.ticks.length, 0),
      all: f.events.length,
    }),
  ],
];

describe.each(LANGS)("500 companies, %s", (lang) => {
  const facts = large[lang];
  const spec = (id: ViewId, companies: string[] = []) =>
    VIEWS[id](facts, { ...DEFAULT_CHOICE, companies }, words[lang]);

  test.each(CUTS)("%s draws at most so many %s, and says how many more there are", (id, what, most, count) => {
    const shown = spec(id);
    const { drawn, all } = count(shown, facts);
    expect(drawn).toBe(Math.min(all, most));
    const note = cutNote(words[lang], what, { drawn: Array(drawn).fill(0), left: all - drawn });
    expect(shown.notes.filter((n) => note.includes(n))).toEqual(note);
  });

  test("labs, multiples, run-rates and releases in a lane have their numbers too", () => {
    const plots = (id: ViewId) => spec(id).blocks.flatMap((b) => (b.kind === "plot" ? [b] : []));
    const [prices, multiples] = plots("valuations");
    const labs = new Set(prices.panels.flatMap((p) => p.series.map((s) => s.entity)));
    expect(labs.size).toBeLessThanOrEqual(LABS);
    expect(multiples.panels[0].series.length).toBeLessThanOrEqual(MULTIPLES);
    expect(plots("needs")[1].panels[0].series.length).toBeLessThanOrEqual(RATES);
    for (const lane of plots("progress")[1].panels[0].series) expect(lane.points.length).toBeLessThanOrEqual(RELEASES);
  });

  test("a chosen company is drawn though it stands far behind", () => {
    const companies = [...new Set(facts.claims.slice(-3).flatMap((c) => c.entities))].slice(0, 1);
    const claims = facts.claims.filter((c) => c.entities.includes(companies[0])).map((c) => c.id);
    const drawn = blockOf(spec("forecasts", companies), "ledger").groups.flatMap((g) => g.rows.map((r) => r.claim));
    expect(drawn).toEqual(expect.arrayContaining(claims));
  });
});

test("our own dataset is drawn whole", () => {
  for (const id of [
    "capital-war",
    "valuations",
    "progress",
    "needs",
    "forecasts",
    "risks",
    "timeline",
    "sources",
  ] as const) {
    const { notes } = VIEWS[id](ours(), DEFAULT_CHOICE, words.en);
    expect(
      notes.filter((n) => /^The (drawing shows|list shows|lanes show) [\d,]+ /.test(n)),
      id,
    ).toEqual([]);
  }
});
