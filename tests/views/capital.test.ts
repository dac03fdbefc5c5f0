// Five views of the capital and speed war: what their titles and drawings may and may not say.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import type { Figure } from "../../src/model/figure";
import type { PlotBlock } from "../../src/spec/plot";
import type { Spec } from "../../src/spec/spec";
import { capitalWar } from "../../src/views/capital-war";
import { figuresOf } from "../../src/views/count";
import { funding } from "../../src/views/funding";
import { needs } from "../../src/views/needs";
import { progress } from "../../src/views/progress";
import { valuations } from "../../src/views/valuations";
import type { View } from "../../src/views/view";
import { facts, LANGS, words } from "../data";

const VIEWS: [string, View][] = [
  ["capital-war", capitalWar],
  ["valuations", valuations],
  ["progress", progress],
  ["funding", funding],
  ["needs", needs],
];
const DATA = { en: facts("en"), ko: facts("ko") };
const spec = (view: View, lang: "en" | "ko" = "en", companies: string[] = []): Spec =>
  view(DATA[lang], { ...DEFAULT_CHOICE, companies }, words[lang]);

const plots = (s: Spec): PlotBlock[] => s.blocks.filter((b) => b.kind === "plot");
const drawn = (s: Spec) => plots(s).flatMap((b) => b.panels.flatMap((p) => p.series));
const points = (s: Spec) => drawn(s).flatMap((x) => x.points);
const keyOf = (f: Figure) => f.name ?? f.records[0];

/** The dataset with some observations changed. */
const changed = (edit: Record<string, { value?: number | null }>): Facts =>
  factsOf({ ...DATA.en, observations: DATA.en.observations.map((o) => ({ ...o, ...edit[o.id] })) });
const titleWith = (view: View, edit: Parameters<typeof changed>[0]): string =>
  view(changed(edit), DEFAULT_CHOICE, words.en).title;

describe.each(VIEWS)("%s", (_, view) => {
  test.each(LANGS)("says something everywhere (%s)", (lang) => {
    const s = spec(view, lang);
    for (const text of [s.title, s.line, s.summary, ...s.notes]) expect(text.trim()).not.toMatch(/^$|undefined|NaN/);
    expect(s.scope).toBeNull();
    expect(plots(s).length).toBeGreaterThan(0);
  });

  test("its tables hold every drawn figure", () => {
    const s = spec(view);
    const listed = new Set(figuresOf(s).map(keyOf));
    const missing = points(s).flatMap((p) => (p.figure && !listed.has(keyOf(p.figure)) ? [keyOf(p.figure)] : []));
    expect(missing).toEqual([]);
  });

  test("draws no record that must not be a point", () => {
    const hidden = points(spec(view)).filter(
      (p) => p.figure && !p.arrow && DATA.en.observation.get(p.figure.records[0])?.plot === false,
    );
    expect(hidden).toEqual([]);
  });

  test.each(LANGS)("follows every company and says what it does (%s)", (lang) => {
    for (const { id } of DATA[lang].entities) {
      const s = spec(view, lang, [id]);
      expect(s.scope, id).toBeTruthy();
      expect(s.empty, id).toBeNull();
      const lit = drawn(s).filter((x) => x.weight !== "context" && !x.dim);
      const touched = lit.some((x) => x.entity === id || x.points.some((p) => p.figure?.entities.includes(id)));
      expect(lit.length > 0, `${id}: ${s.scope}`).toBe(touched);
      expect(s.scope?.includes(words[lang] === words.en ? "In colour" : "색으로 표시"), id).toBe(touched);
    }
  });

  test("row ids are unique within a table", () => {
    for (const t of spec(view).tables) expect(new Set(t.rows.map((r) => r.id)).size).toBe(t.rows.length);
  });
});

describe("titles turn with the data", () => {
  test("capital war: growth, fall, no change", () => {
    const id = "capex-four-2026-q2-sum";
    expect(spec(capitalWar).title).toContain("$165bn in a single quarter, 87% more");
    expect(titleWith(capitalWar, { [id]: { value: 60 } })).toContain("32% less");
    expect(titleWith(capitalWar, { [id]: { value: 88.3 } })).not.toMatch(/more|less/);
  });

  test("valuations: who is ahead, and level", () => {
    expect(spec(valuations).title).toBe("Anthropic was last priced above OpenAI: $965bn against $852bn");
    const id = "openai-valuation-2026-03";
    expect(titleWith(valuations, { [id]: { value: 1100 } })).toContain("OpenAI was last priced above Anthropic");
    expect(titleWith(valuations, { [id]: { value: 965 } })).toContain("alike");
  });

  test("progress: growth, and a standstill", () => {
    expect(spec(progress).title).toMatch(/from 4 min \(GPT-4\) to 12 h \(Claude Opus 4.6\)/);
    expect(titleWith(progress, { "metr-claude-opus-4-6": { value: 30 } })).toContain("No later model");
  });

  test("funding: repaid, and still owed", () => {
    expect(spec(funding).title).toContain("is repaid");
    expect(titleWith(funding, { "sbg-bridge-repaid-2026-09-15": { value: 3 } })).toContain("$3bn of its bridge loan");
  });

  test("needs: from surplus to burn, deeper burn, surplus", () => {
    expect(spec(needs).title).toContain("burn $278bn in 2026–2030");
    expect(spec(needs).title).toContain("surplus of $14bn");
    expect(titleWith(needs, { "openai-cashflow-forecast-q1-2025-2030": { value: 1 } })).toContain("against $26bn");
    expect(titleWith(needs, { "openai-fcf-forecast-2026-30-q3-2026": { value: 12 } })).toContain("a surplus of $12bn");
  });
});

describe("what the facts forbid", () => {
  test("lines of two definitions of spending are separate series", () => {
    for (const s of drawn(spec(capitalWar)).filter((x) => x.shape === "line")) {
      const bases = new Set(s.points.flatMap((p) => p.figure?.records.map((r) => DATA.en.observation.get(r)?.basis)));
      bases.delete(undefined);
      expect(bases.size, s.id).toBeLessThanOrEqual(1);
    }
  });

  test("every quarter carries its growth and its trailing year, of its own definition, in drawing and table", () => {
    for (const lang of LANGS) {
      const s = spec(capitalWar, lang);
      const w = words[lang].capitalWar.table;
      const google = drawn(s).find((x) => x.id === "google");
      const newest = google?.points.at(-1);
      expect(newest?.more?.map((m) => m.label)).toEqual([w.growth, w.trailing, w.trailingGrowth]);
      expect(newest?.more?.[1].figure.value).toBeCloseTo(132.402, 3);
      expect(google?.points[0].more).toEqual([]);
      const row = s.tables[1].rows.find((r) => r.id === "google-cash-2026-Q2");
      expect(row?.cells.slice(4)).toEqual(newest?.more?.map((m) => m.figure));
      for (const p of points(s))
        for (const { figure } of p.more ?? []) {
          const bases = new Set(figure.records.map((r) => DATA[lang].observation.get(r)?.basis));
          if (figure.unit === "USD bn") expect(bases.size, figure.name).toBe(1);
        }
    }
  });

  test("guidance stands under its year, in order of publication, with what was paid last", () => {
    const annual = plots(spec(capitalWar)).find((b) => b.id === "capex-annual");
    const meta = annual?.panels.find((p) => p.id === "meta");
    expect(meta?.y.ticks.map((t) => (t.strong ? `[${t.label}]` : t.label))).toEqual([
      "[2025]",
      "Jul 2025",
      "Oct 2025",
      "Paid",
      "[2026]",
      "Jan 2026",
      "Apr 2026",
      "Jul 2026",
      "Paid so far",
    ]);
    for (const p of annual?.panels ?? [])
      for (const s of p.series) {
        const bases = s.points.flatMap((q) => q.figure?.records.map((r) => DATA.en.observation.get(r)?.basis) ?? []);
        expect(new Set(bases).size, s.id).toBe(1);
      }
  });

  test("OpenAI's and SoftBank's commitments stand apart, each currency on its own scale, and no sum is drawn", () => {
    const strips = plots(spec(capitalWar)).find((b) => b.id === "capex-commitments")?.panels ?? [];
    expect(strips.map((p) => p.id)).toEqual(["openai", "anthropic", "softbank", "softbank-eur"]);
    const figures = strips.flatMap((p) => p.series.flatMap((s) => s.points.flatMap((q) => q.figure ?? [])));
    expect(figures.every((f) => f.name === undefined)).toBe(true);
    for (const p of strips)
      expect(new Set(p.series.flatMap((s) => s.points.map((q) => q.figure?.unit))).size, p.id).toBe(1);
  });

  test("a filtered view holds no figure that the whole one does not", () => {
    const whole = new Set(figuresOf(spec(capitalWar)).map((f) => `${keyOf(f)} ${f.value}`));
    const ids = DATA.en.entities.filter((e) => e.filter).map((e) => e.id);
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 4 }), (companies) => {
        const s = spec(capitalWar, "en", companies);
        const shown = [...figuresOf(s), ...points(s).flatMap((p) => p.figure ?? [])];
        expect(shown.filter((f) => !whole.has(`${keyOf(f)} ${f.value}`))).toEqual([]);
        const lit = drawn(s).filter((x) => !x.dim && x.weight !== "context");
        for (const x of lit)
          expect(
            companies.some((c) => x.entity === c || x.points.some((p) => p.figure?.entities.includes(c))),
            x.id,
          ).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("what is undrawn of a loan is not called drawn", () => {
    const rows = spec(funding).tables.flatMap((t) => t.rows);
    const row = rows.find((r) =>
      r.cells.some(
        (c) =>
          typeof c === "object" && c !== null && "records" in c && c.records.includes("sbg-arm-margin-undrawn-2025-11"),
      ),
    );
    expect(row?.cells.join(" ")).toContain("not drawn");
  });

  test("the talks are an open arrow", () => {
    const talks = points(spec(valuations)).filter((p) => p.figure?.records[0] === "openai-round-talks-2026-09");
    expect(talks.map((p) => p.arrow)).toEqual([true]);
  });

  test("euros have a panel of their own", () => {
    const units = plots(spec(valuations))[0].panels.map((p) => [
      ...new Set(p.series.flatMap((s) => s.points.flatMap((q) => q.figure?.unit ?? []))),
    ]);
    expect(units).toEqual([["USD bn"], ["EUR bn"]]);
  });

  test.each(LANGS)("no number for a horizon above the reliable range (%s)", (lang) => {
    const s = spec(progress, lang);
    const row = s.tables[0].rows.find((r) => r.id === "metr-claude-mythos-preview");
    expect(row?.cells.some((c) => c !== null && typeof c === "object" && "unit" in c)).toBe(false);
    expect(s.notes.find((n) => n.includes("Mythos"))).not.toMatch(/\d/);
  });

  test("both values of the disputed horizon are in a note", () => {
    expect(spec(progress).notes.join(" ")).toMatch(/14\.5 h.*12 h/);
  });

  test.each(LANGS)("the run-rate of one report says so in drawing and table (%s)", (lang) => {
    const s = spec(needs, lang);
    const single = words[lang].needs.table.single;
    const line = drawn(s).find((x) => x.id === "rate-openai");
    expect(line?.end?.sub).toContain(single);
    const row = s.tables.flatMap((t) => t.rows).find((r) => r.id === "openai-run-rate-2026-09");
    expect(row?.cells).toContain(single);
  });

  test("nothing but the payments into OpenAI has a hue in funding", () => {
    const tones = new Set(
      drawn(spec(funding))
        .filter((s) => s.id !== "paid")
        .map((s) => s.tone),
    );
    expect([...tones].every((t) => t.startsWith("ink"))).toBe(true);
  });

  test("funding says what is not known about the repayment", () => {
    expect(spec(funding).notes).toContain("How the bridge repayment of September 2026 was funded was not found.");
  });
});
