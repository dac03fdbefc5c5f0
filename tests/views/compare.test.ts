// The comparison as a spec: over many pairs and in both languages it says what it shows, and its tables hold it all.
import { describe, expect, test } from "vitest";
import { MOST } from "../../src/model/comparing/fit";
import type { Figure } from "../../src/model/figure";
import type { CompareSpec } from "../../src/spec/compare";
import { compareView } from "../../src/views/compare";
import { figuresOf } from "../../src/views/count";
import { facts, LANGS, words } from "../data";

const f = facts();
const COMPANIES = f.entities.filter((e) => e.filter).map((e) => e.id);
/** Each company with each of the thesis's own. */
const PAIRS = f.thesis.chips.flatMap((a) => COMPANIES.filter((b) => b !== a).map((b) => [a, b]));

/** Strings and numbers anywhere in a spec. */
function leavesOf(value: unknown, out: (string | number)[] = []): (string | number)[] {
  if (typeof value === "string" || typeof value === "number") out.push(value);
  else if (value && typeof value === "object") for (const v of Object.values(value)) leavesOf(v, out);
  return out;
}

/** Every figure the comparison draws or lists. */
function shownOf(spec: CompareSpec): Figure[] {
  const slots = spec.groups.flatMap((g) => g.rows.flatMap((r) => r.cells));
  const measures = slots.flatMap((s) => ("figure" in s ? [s.figure, ...s.others] : []));
  const held = spec.holder?.cells.flatMap((c) => ("blank" in c ? [] : c)) ?? [];
  return [...measures, ...[...held, ...(spec.between?.rows ?? [])].flatMap((l) => l.figures)];
}

function faultsOf(spec: CompareSpec): string[] {
  const faults: string[] = [];
  const n = spec.heads.length;
  if (spec.title.length < 10) faults.push("no title");
  const bad = leavesOf(spec).find((x) =>
    typeof x === "number" ? !Number.isFinite(x) : /\b(NaN|undefined|null)\b/.test(x),
  );
  if (bad !== undefined) faults.push(`holds "${bad}"`);
  for (const row of spec.groups.flatMap((g) => g.rows)) {
    if (row.cells.length !== n) faults.push(`${row.id}: ${row.cells.length} cells`);
    if (row.name.trim() === "") faults.push(`${row.id}: no name`);
    for (const c of row.cells)
      if (!("figure" in c) && c.blank.trim() === "") faults.push(`${row.id}: a blank without a word`);
  }
  for (const list of [spec.claims, spec.risks])
    for (const row of list?.rows ?? []) if (row.cells.length !== n) faults.push("a row of another length");
  for (const table of spec.tables) {
    if (new Set(table.rows.map((r) => r.id)).size !== table.rows.length) faults.push(`${table.caption}: a row twice`);
    for (const row of table.rows)
      if (row.cells.length !== table.columns.length)
        faults.push(`${row.id}: ${row.cells.length} of ${table.columns.length}`);
  }
  const listed = new Set(figuresOf(spec).map((x) => x.name ?? x.records[0]));
  for (const x of shownOf(spec)) {
    if (!listed.has(x.name ?? x.records[0])) faults.push(`${x.records[0]} is in no table`);
    if (x.sources.length === 0 || x.asOf > f.freshness.reviewed)
      faults.push(`${x.records[0]}: no source or in the future`);
  }
  return faults;
}

describe.each(LANGS)("%s", (lang) => {
  const view = (companies: string[]) => compareView(facts(lang), companies, words[lang]);

  test("every pair with one of the thesis's companies", { timeout: 180_000 }, () => {
    for (const pair of PAIRS) expect(faultsOf(view(pair)), pair.join()).toEqual([]);
  });

  test("three and four", () => {
    const { chips } = f.thesis;
    for (const n of [3, 4])
      for (let i = 0; i + n <= chips.length; i++) expect(faultsOf(view(chips.slice(i, i + n)))).toEqual([]);
  });

  test("too few, too many: what to do, and the companies chosen", () => {
    for (const companies of [[], ["arm"], COMPANIES.slice(0, MOST + 1)]) {
      const spec = view(companies);
      expect(spec.fit).toBe(companies.length < 2 ? "few" : "many");
      expect(spec.heads.map((h) => h.entity)).toEqual(companies);
      expect(spec.title.length).toBeGreaterThan(10);
      expect(spec.groups).toEqual([]);
      expect(spec.choices.length > 0).toBe(spec.fit === "few");
    }
  });
});

test("both languages show the same figures", () => {
  for (const pair of PAIRS.filter((_, i) => i % 20 === 0)) {
    const keys = (lang: "en" | "ko") =>
      figuresOf(compareView(facts(lang), pair, words[lang])).map((x) => [x.records.join(), x.value, x.unit]);
    expect(keys("ko")).toEqual(keys("en"));
  }
});

test("a definition in Korean has no English left over", () => {
  const spelt = PAIRS.flatMap((pair) =>
    compareView(facts("ko"), pair, words.ko).groups.flatMap((g) => g.rows.map((r) => r.definition)),
  ).filter((text) => /[a-z]{4,}/.test(text));
  expect([...new Set(spelt)]).toEqual([]);
});

test("never claims that a company withholds a figure", () => {
  for (const pair of PAIRS.slice(0, 40)) {
    const { groups } = compareView(f, pair, words.en);
    const blanks = groups.flatMap((g) => g.rows.flatMap((r) => r.cells)).flatMap((c) => ("figure" in c ? [] : c.blank));
    expect(blanks.filter((b) => /disclos/i.test(b))).toEqual([]);
  }
});

test.each([
  [["amazon", "google", "meta", "microsoft"], /^Only one measure can be ranked: Amazon has the largest/],
  [["openai", "anthropic"], /each has the larger figure in 2 of the 4/],
  [["nvidia", "oracle"], /no measure in common/],
  [["softbank", "arm"], /share only one measure, and its dates/],
])("the finding for %j", (companies, title) => expect(compareView(f, companies, words.en).title).toMatch(title));

test("a run-rate that rests on one report says so", () => {
  const { groups } = compareView(f, ["openai", "anthropic"], words.en);
  const row = groups.flatMap((g) => g.rows).find((r) => r.id.startsWith("revenue_run_rate"));
  expect(row?.notes).toContain("OpenAI: single report.");
});

test("links with the holder are never denied by the list of links with each other", () => {
  const { holder, between } = compareView(f, ["softbank", "openai"], words.en);
  expect(holder?.cells[1]).not.toHaveProperty("blank");
  expect(between).toBeNull();
  expect(compareView(f, ["softbank", "arm", "meta"], words.en).between?.none).toMatch(/^The others/);
  expect(compareView(f, ["arm", "meta"], words.en).between?.none).toMatch(/^No link between them/);
});

test("at most three hues, whichever order the companies come in", () => {
  const tones = (companies: string[]) =>
    new Map(compareView(f, companies, words.en).heads.map((h) => [h.entity, h.tone]));
  const four = ["openai", "arm", "microsoft", "google"];
  expect(tones([...four].reverse())).toEqual(new Map([...tones(four)].reverse()));
  expect([...tones(four).values()].filter((t) => t === "ink-2")).toHaveLength(1);
});

test("a company already chosen is not offered again, and the list ends at four", () => {
  const choices = (companies: string[]) => compareView(f, companies, words.en).choices.map((c) => c.entity);
  expect(choices(["arm", "meta"])).not.toContain("arm");
  expect(choices(["arm", "meta"])).toContain("openai");
  expect(choices(["arm", "meta", "openai", "google"])).toEqual([]);
});
