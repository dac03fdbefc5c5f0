// CSV that spreadsheets and programs read: the same cells back, no formula, every figure with its provenance.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completed } from "../../src/export/complete";
import { csvOf } from "../../src/export/csv/view";
import { csvText, harmless } from "../../src/export/csv/write";
import { viewOf } from "../../src/export/setting";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import type { Figure } from "../../src/model/figure";
import { VIEW_IDS, type ViewId } from "../../src/spec/spec";
import { isFigure } from "../../src/views/count";
import { facts, LANGS, words } from "../data";
import { readCsv } from "./csv-reader";

describe("text", () => {
  test.each([
    [[["a", "b"]], "a,b\r\n"],
    [[["a,b", 'say "x"']], '"a,b","say ""x"""\r\n'],
    [[["line\nbreak"]], '"line\nbreak"\r\n'],
    [[["a"], ["b", 1.5]], "a,\r\nb,1.5\r\n"],
    [[[-3.25, null, 1e21]], "-3.25,,1e+21\r\n"],
    [[["=1+1", "+1", "-1", "@x", "\tx", "\rx"]], "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n"],
    [[[" =1", "＝1", "−1", "a=b"]], "' =1,'＝1,−1,a=b\r\n"],
    [[], ""],
  ])("%j", (rows, text) => {
    expect(csvText(rows)).toBe(`\ufeff${text}`);
  });

  const cell = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.double({ noNaN: true }), fc.constant(null));

  test("parsed back, the cells are the same, and none is a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const width = Math.max(...rows.map((r) => r.length));
        const back = readCsv(csvText(rows));
        const expected = rows.map((r) =>
          Array.from({ length: width }, (_, i) => {
            const c = r[i] ?? null;
            if (typeof c === "number") return Number.isFinite(c) ? String(c) : "";
            return c === null ? "" : harmless(c);
          }),
        );
        expect(back).toEqual(expected);
        const texts = back.flatMap((r, i) => r.filter((_, j) => typeof rows[i][j] === "string"));
        expect(texts.filter((t) => /^\s*[=+\-@]/.test(t))).toEqual([]);
      }),
    );
  });
});

const link = (view: ViewId) => `https://example.org/all-in/?companies=arm#${view}`;
const settingOf = (lang: "en" | "ko", companies: string[] = [], primaryOnly = false) => ({
  facts: facts(lang),
  choice: { ...DEFAULT_CHOICE, companies },
  words: words[lang],
  link,
  primaryOnly,
});

/** Lines of a file by the names of its columns. */
function linesOf(csv: string, lang: "en" | "ko"): Record<string, string>[] {
  const [head, ...rows] = readCsv(csv);
  const keys = Object.keys(words[lang].taking.csvColumns);
  expect(head).toEqual(Object.values(words[lang].taking.csvColumns));
  const end = rows.findIndex((r) => r.every((c) => c === ""));
  return rows.slice(0, end).map((r) => Object.fromEntries(r.map((c, i) => [keys[i], c])));
}

const numberOf = (text: string): number | null => (text === "" ? null : Number(text));

describe.each(LANGS)("every view, %s", (lang) => {
  test.each(VIEW_IDS)("%s: each figure once per cell, unrounded, with provenance", (id) => {
    const setting = settingOf(lang);
    const taken = viewOf(id, setting);
    const lines = linesOf(csvOf(taken, setting, true), lang);
    const { tables } = completed(taken.spec, setting.facts, setting.words);
    const cells = tables.flatMap((t) => t.rows.flatMap((r) => r.cells.filter(isFigure)));
    const of = (f: Figure) => [f.value, f.low ?? null, f.high ?? null, f.unit, f.asOf, f.period, f.records.join(" ")];
    const figures = lines.filter((l) => l.unit !== "");
    expect(
      figures.map((l) => [numberOf(l.value), numberOf(l.low), numberOf(l.high), l.unit, l.asOf, l.period, l.record]),
    ).toEqual(cells.map(of));
    for (const [i, l] of figures.entries()) {
      expect(l.kind).toBe(words[lang].marks.kind[cells[i].kind]);
      expect(l.quality).toBe(words[lang].marks.quality[cells[i].quality]);
      expect(l.source).not.toBe("");
    }
    const rows = taken.spec.tables.reduce((n, t) => n + t.rows.length, 0);
    expect(lines.length).toBeGreaterThanOrEqual(rows);
  });

  test.each(VIEW_IDS)("%s: says what it is", (id) => {
    const setting = settingOf(lang, ["arm"]);
    const taken = viewOf(id, setting);
    const csv = csvOf(taken, setting, false);
    const texts = readCsv(csv).flat();
    expect(csv.startsWith("\ufeff")).toBe(true);
    for (const part of [taken.spec.title, taken.spec.line, taken.spec.scope ?? "", link(id)])
      expect(texts).toContain(harmless(part));
    for (const missing of setting.facts.freshness.missing) expect(texts).toContain(missing.text);
  });
});

test("shown rows are those about the filter, all rows all", () => {
  const setting = settingOf("en", ["arm"]);
  const taken = viewOf("holdings", setting);
  const [shown, all] = [false, true].map((every) => linesOf(csvOf(taken, setting, every), "en"));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all.length);
  const sure = new Set(all.map((l) => JSON.stringify(l)));
  expect(shown.filter((l) => !sure.has(JSON.stringify(l)))).toEqual([]);
});

describe("company pages and press only", () => {
  test.each(VIEW_IDS)("%s: no second-hand figure, each left-out one named", (id) => {
    const setting = settingOf("en", [], true);
    const taken = viewOf(id, setting);
    const csv = csvOf(taken, setting, true);
    const said = words.en.marks.quality["second-hand"];
    expect(linesOf(csv, "en").filter((l) => l.quality === said)).toEqual([]);
    const named = readCsv(csv).filter(([label]) => label === words.en.taking.about.leftOut);
    const cells = taken.full.tables
      .flatMap((t) => t.rows.flatMap((r) => r.cells.filter(isFigure)))
      .filter((f) => f.quality === "second-hand");
    expect(named.length).toBe(cells.length > 0 ? cells.length + 1 : 0);
  });
});
