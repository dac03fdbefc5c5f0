// From files to a dataset: forms of a thesis, what may be left out, what is shown of a broken one, and the way back to a file.
import { describe, expect, test } from "vitest";
import { localise } from "../../src/data/localise";
import { COLLECTIONS, type Dataset, type Lang } from "../../src/data/schema";
import { EXAMPLES } from "../../src/load/example";
import { filled } from "../../src/load/fill";
import { gathered } from "../../src/load/gather";
import { packed } from "../../src/load/packed";
import { meantBy } from "../../src/load/suggest";
import { readThesis } from "../../src/load/thesis";
import { ours } from "../data/dataset";
import { file, zip } from "./files";

const LANGS: Lang[] = ["en", "ko"];
const EXAMPLE = EXAMPLES.en;
const parts = JSON.parse(EXAMPLE) as Record<string, unknown>;

test("packed into one file and read again, our thesis is what it was", () => {
  const { raw } = gathered([file("all-in.json", packed(ours))]);
  expect(raw).toEqual(ours);
  expect(filled(raw)).toEqual(ours);
});

test.each(LANGS)("our thesis in one file is shown as it is on the page: %s", (lang) => {
  const { faults, left, dataset } = readThesis([file("all-in.json", packed(ours))], lang);
  expect(faults).toEqual([]);
  expect(left).toBe(0);
  expect(dataset?.observations).toEqual(localise(ours.observations, lang));
  expect(dataset?.thesis).toEqual(localise(ours.thesis, lang));
});

describe("one thesis in several forms", () => {
  const whole = readThesis([file("a.json", EXAMPLE)], "en").dataset;
  const byFile = Object.entries(parts).map(([name, part]) => [`chips/${name}.json`, JSON.stringify(part)] as const);
  test("a folder as an archive, with what computers put beside it", () => {
    const clutter = { "__MACOSX/._x.json": "\u0000", "chips/.DS_Store": "x", "chips/notes.txt": "notes" };
    const { dataset, faults } = readThesis([zip("chips.zip", { ...Object.fromEntries(byFile), ...clutter })], "en");
    expect(faults).toEqual([]);
    expect(dataset).toEqual(whole);
  });
  test("the files of a folder", () => {
    const files = byFile.map(([name, text]) => file(name.slice(6), text));
    expect(readThesis(files, "en").dataset).toEqual(whole);
  });
  test("one file in an archive, with a byte order mark", () => {
    expect(readThesis([zip("a.zip", { "chips.json": `\ufeff${EXAMPLE}` })], "en").dataset).toEqual(whole);
  });
});

test("a thesis in one language is shown in it on both pages", () => {
  const shown = LANGS.map((lang) => readThesis([file("a.json", EXAMPLE)], lang).dataset?.thesis.title);
  expect(shown).toEqual(["Chip bets", "Chip bets"]);
});

test("what is left out follows from the rest", () => {
  const { dataset } = readThesis([file("a.json", EXAMPLE)], "en");
  const { entities, observations, relations, thesis, freshness } = dataset as Dataset;
  expect(entities[0]).toMatchObject({ short: "Acme", kind: "company", filter: true, camp: "companies", parent: null });
  expect(observations[0]).toMatchObject({ unit: "USD bn", entities: ["acme"], date_precision: "day" });
  expect(relations[0]).toMatchObject({ family: "supply", works: true, as_of: "2025-06-01" });
  expect(thesis).toMatchObject({ chips: ["acme", "globex"], hero: "Chip bets" });
  expect(freshness).toEqual({ data_to: "2025-12-31", reviewed: "2026-11-20", missing: [] });
});

describe("of a broken thesis what is sound is shown", () => {
  const without = (change: (copy: typeof parts) => void) => {
    const copy = structuredClone(parts);
    change(copy);
    return readThesis([file("a.json", copy)], "en");
  };
  const list = (of: typeof parts, name: string) => of[name] as Record<string, unknown>[];

  test("without a record that is broken, and those that cannot be without it", () => {
    const { dataset, left } = without((copy) => Object.assign(list(copy, "entities")[1], { kind: "unicorn" }));
    expect(dataset?.entities.map(({ id }) => id)).toEqual(["acme"]);
    expect(dataset?.observations.map(({ id }) => id)).toEqual(["acme-revenue-2025"]);
    expect(dataset?.relations).toEqual([]);
    // The event is about another company too, and stays with that one.
    expect(dataset?.events[0].entities).toEqual(["acme"]);
    expect(left).toBe(3);
  });
  test("markup stays text, and an address that is a script goes with its source", () => {
    const evil = '<img src=x onerror="alert(1)">';
    const { dataset } = without((copy) => {
      Object.assign(list(copy, "entities")[0], { name_en: evil });
      Object.assign(list(copy, "sources")[1], { url: "javascript:alert(1)" });
    });
    expect(dataset?.entities[0].name).toBe(evil);
    expect(JSON.stringify(dataset)).not.toContain("javascript:");
    expect(dataset?.events).toEqual([]);
  });
  test("nothing, where the thesis itself is broken", () => {
    expect(without((copy) => Object.assign(copy.thesis as object, { review: "soon" })).dataset).toBeNull();
  });
});

test("whatever stands in a collection, reading it ends with a list of faults", () => {
  const odd = [null, 0, "x", [], [null], [[]], [{ id: {} }], { id: 1 }, [{ id: "a", entities: [{}], history: [null] }]];
  for (const name of COLLECTIONS)
    for (const value of odd) {
      const { faults } = readThesis([file("a.json", { ...parts, [name]: value })], "en");
      expect(Array.isArray(faults)).toBe(true);
    }
});

test.each([
  ["aplhabet", ["alphabet", "amazon"], "alphabet"],
  ["soft bank", ["softbank", "svf1"], "softbank"],
  ["Nvidia", ["nvidia"], "nvidia"],
  ["valeu", ["value_low", "value", "unit"], "value"],
  ["x", ["y"], "y"],
  ["oracle", ["openai", "arm"], undefined],
  ["", ["a"], undefined],
])("%s is meant as one of %j: %s", (word, known, meant) => {
  expect(meantBy(word, known)).toBe(meant);
});
