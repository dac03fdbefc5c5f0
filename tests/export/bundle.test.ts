// The evidence bundle: every figure, forecast, risk and link shown, each record with its source.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bundleOf } from "../../src/export/bundle/bundle";
import type { EvidenceData } from "../../src/export/bundle/data";
import { plain } from "../../src/export/bundle/markdown";
import { type Setting, viewOf } from "../../src/export/setting";
import { quantityText } from "../../src/i18n/format";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { VIEW_IDS } from "../../src/spec/spec";
import { figuresOf } from "../../src/views/count";
import { facts, LANGS, words } from "../data";

const ADDRESS = "https://example.org/all-in/";

function make(lang: "en" | "ko", companies: string[] = [], primaryOnly = false) {
  const setting: Setting = {
    facts: facts(lang),
    choice: { ...DEFAULT_CHOICE, companies, verdicts: { "claim-01": "open" } },
    words: words[lang],
    link: (view) => `${ADDRESS}?companies=${companies.join(",")}#${view}`,
    primaryOnly,
  };
  const taken = VIEW_IDS.map((id) => viewOf(id, setting));
  const zip = bundleOf(taken, setting);
  const files = unzipSync(zip);
  return {
    setting,
    taken,
    zip,
    names: Object.keys(files),
    text: strFromU8(files["evidence.md"]),
    data: JSON.parse(strFromU8(files["evidence.json"])) as EvidenceData,
  };
}

describe.each(LANGS)("%s", (lang) => {
  const { taken, text, data, names, setting } = make(lang, ["arm"]);
  const specs = taken.map((t) => t.spec);

  test("two files", () => expect(names).toEqual(["evidence.md", "evidence.json"]));

  test("every figure shown is in both, unrounded in the data", () => {
    const figures = specs.flatMap(figuresOf);
    const held = new Set(JSON.stringify(data.views.map((v) => v.tables)).match(/"figure":\{[^}]*\}/g));
    expect(figures.filter((f) => !held.has(`"figure":${JSON.stringify(f)}`))).toEqual([]);
    expect(figures.filter((f) => !text.includes(plain(quantityText(setting.words.f, f))))).toEqual([]);
  });

  test("every record behind a figure is there, and its sources", () => {
    const records = new Set(data.records.map((r) => r.id));
    const ids = specs.flatMap(figuresOf).flatMap((f) => f.records);
    const at = (id: string) => setting.facts.evidence.get(id)?.record.id;
    expect(ids.filter((id) => at(id) !== undefined && !records.has(at(id) ?? ""))).toEqual([]);
    const sources = new Set(data.sources.map((s) => s.id));
    expect(data.records.filter((r) => "source" in r && !sources.has(r.source))).toEqual([]);
    for (const source of data.sources) expect(text).toContain(source.url ?? plain(source.title));
    for (const record of data.records) expect(text).toContain(`\`${record.id}\``);
  });

  test("forecasts, risks and relations shown", () => {
    const rows = specs.flatMap((s) => s.tables.flatMap((t) => t.rows));
    const ids = (of: "claim" | "risk" | "relation") => new Set(rows.flatMap((r) => r[of] ?? []));
    expect(new Set(data.claims.map((c) => c.id))).toEqual(ids("claim"));
    expect(new Set(data.risks.map((r) => r.id))).toEqual(ids("risk"));
    expect(ids("relation").size).toBeGreaterThan(10);
    const records = new Set(data.records.map((r) => r.id));
    expect([...ids("relation")].filter((id) => !records.has(id))).toEqual([]);
    expect(data.claims.find((c) => c.id === "claim-01")?.mine).toBe("open");
  });

  test("titles, filter, dates and what is missing", () => {
    for (const spec of specs) for (const part of [spec.title, spec.scope ?? ""]) expect(text).toContain(plain(part));
    for (const { text: missing } of setting.facts.freshness.missing) expect(text).toContain(plain(missing));
    for (const view of VIEW_IDS) expect(text).toContain(`<${ADDRESS}?companies=arm#${view}>`);
  });
});

test("company pages and press only: nothing read second-hand, and it says how many were left out", () => {
  const { data, text, taken } = make("en", [], true);
  expect(data.records.filter((r) => "quality" in r && r.quality === "second-hand")).toEqual([]);
  expect(JSON.stringify(data.views)).not.toContain('"quality":"second-hand"');
  const left = taken.reduce((n, t) => n + t.left, 0);
  expect(left).toBeGreaterThan(50);
  expect(data.leftOut).toBe(left);
  expect(text).toContain(words.en.pptx.leftOut(words.en.f.count(left)));
});

test("the same page gives the same bytes", () => expect(Buffer.compare(make("en").zip, make("en").zip)).toBe(0));

test.each([
  ["a|b", "a\\|b"],
  ["<b>*x*</b>", "\\<b\\>\\*x\\*\\</b\\>"],
  ["two\nlines", "two lines"],
  ["[a](b) `c` #1", "\\[a\\](b) \\`c\\` \\#1"],
])("Markdown cannot be smuggled in: %j", (text, safe) => expect(plain(text)).toBe(safe));
