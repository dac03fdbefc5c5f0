// Every view, for every entity, in both languages: it says what is shown or why not, and no number is broken.
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Figure, figureKey } from "../../src/model/figure";
import { isFigureCell } from "../../src/spec/cells";
import type { Spec } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { countGroups, figureGroups, figuresOf } from "../../src/views/count";
import { offeredOf } from "../../src/views/offered";
import { facts, LANGS, THESES } from "../data";

/** Strings anywhere in a spec. */
function textsOf(value: unknown, out: string[] = []): string[] {
  if (typeof value === "string") out.push(value);
  else if (Array.isArray(value)) for (const v of value) textsOf(v, out);
  else if (value && typeof value === "object") for (const v of Object.values(value)) textsOf(v, out);
  return out;
}

/** Numbers anywhere in a spec. */
function numbersOf(value: unknown, out: number[] = []): number[] {
  if (typeof value === "number") out.push(value);
  else if (Array.isArray(value)) for (const v of value) numbersOf(v, out);
  else if (value && typeof value === "object") for (const v of Object.values(value)) numbersOf(v, out);
  return out;
}

function faultsOf(spec: Spec, filtered: boolean): string[] {
  const faults: string[] = [];
  const say = (what: string) => faults.push(`${spec.view}: ${what}`);
  if (spec.title.trim().length < 3) say("no title");
  if (spec.summary.trim().length < 10) say("no summary");
  if (filtered && !spec.scope && !spec.empty) say("does not say what is shown");
  if (!filtered && spec.scope) say("speaks of a filter that is not there");
  if (!spec.empty && spec.blocks.length === 0) say("nothing drawn and no reason");
  if (spec.empty && spec.empty.reason.trim().length < 5) say("empty without a reason");
  const bad = textsOf(spec).find((t) =>
    /\b(NaN|undefined|null|Infinity|\[object)\b|\{(holder|asset|second|person|spenders|few)|^–’s /.test(t),
  );
  if (bad !== undefined) say(`prints "${bad}"`);
  if (numbersOf(spec).some((n) => !Number.isFinite(n))) say("holds a number that is none");
  for (const table of spec.tables)
    for (const row of table.rows)
      if (row.cells.length !== table.columns.length)
        say(`row ${row.id} of "${table.caption}" has ${row.cells.length} cells`);
  return faults;
}

const CASES = THESES.flatMap((thesis) => LANGS.map((lang) => [thesis, lang] as const));

describe.each(CASES)("%s in %s", (thesis, lang) => {
  const f = facts(lang, thesis);
  const say = { en, ko };
  const all = (companies: string[]) =>
    offeredOf(f).map((id) => VIEWS[id](f, { ...DEFAULT_CHOICE, companies }, say[lang]));

  test("unfiltered", () => {
    expect(all([]).flatMap((s) => faultsOf(s, false))).toEqual([]);
  });

  test("every entity as filter", { timeout: 180_000 }, () => {
    for (const e of f.entities)
      expect(
        all([e.id]).flatMap((s) => faultsOf(s, true)),
        e.id,
      ).toEqual([]);
  });

  test("two companies at once", () => {
    expect(all(["openai", "microsoft"]).flatMap((s) => faultsOf(s, true))).toEqual([]);
  });

  test("every figure has a source, a kind and an as-of date that does not lie after the review", () => {
    const figures = all([]).flatMap(figuresOf);
    expect(figures.length).toBeGreaterThan(thesis === "all-in" ? 300 : 200);
    const orphans = figures.filter(
      (x: Figure) => x.sources.length === 0 || !x.kind || x.asOf > f.freshness.reviewed || x.records.length === 0,
    );
    expect(orphans).toEqual([]);
  });

  test("a recorded figure equals its record", () => {
    for (const x of all([]).flatMap(figuresOf)) {
      if (x.name) continue;
      const o = f.observation.get(x.records[0]);
      if (o)
        expect([x.value, x.low, x.high, x.unit, x.kind, x.quality], o.id).toEqual([
          o.value,
          o.value_low,
          o.value_high,
          o.unit,
          o.kind,
          o.quality,
        ]);
    }
  });

  test("what is counted as shown is a part of all", () => {
    const specs = all([]);
    const figures = [...new Map(specs.flatMap(figuresOf).map((x) => [figureKey(x), x])).values()];
    const groups = figureGroups(specs);
    const touching = (ids: string[]) => figures.filter((x) => x.entities.some((e) => ids.includes(e))).length;
    expect(countGroups(groups, [])).toBe(figures.length);
    for (const e of f.entities) expect(countGroups(groups, [e.id]), e.id).toBe(touching([e.id]));
    for (const pair of [
      ["openai", "arm"],
      ["softbank", "microsoft", "nvidia"],
    ])
      expect(countGroups(groups, pair), pair.join()).toBe(touching(pair));
    expect(countGroups(groups, ["openai"])).toBeGreaterThan(20);
  });

  test("both languages show the same figures", () => {
    const other = lang === "en" ? "ko" : "en";
    const keys = (l: "en" | "ko") =>
      offeredOf(f).map((id) =>
        figuresOf(VIEWS[id](facts(l, thesis), DEFAULT_CHOICE, say[l])).map((x) => [x.records.join(), x.value, x.unit]),
      );
    expect(keys(lang)).toEqual(keys(other));
  });

  test("a table holds no duplicate rows", () => {
    for (const s of all([]))
      for (const t of s.tables)
        expect(new Set(t.rows.map((r) => r.id)).size, `${s.view}: ${t.caption}`).toBe(t.rows.length);
  });
});

test("a cell that is a figure is told from the others", () => {
  expect(isFigureCell({ link: true, record: "x", text: "y" })).toBe(false);
});
