// The profile of every company, in both languages: nothing blank without saying so, every figure with provenance.
import { describe, expect, test } from "vitest";
import type { ProfileSpec } from "../../src/spec/profile";
import { basisOf } from "../../src/views/label";
import { figuresOfProfile, profile, sourcesOfProfile } from "../../src/views/profile";
import { facts, LANGS, words } from "../data";

function textsOf(value: unknown, out: string[] = []): string[] {
  if (typeof value === "string") out.push(value);
  else if (Array.isArray(value)) for (const v of value) textsOf(v, out);
  else if (value && typeof value === "object") for (const v of Object.values(value)) textsOf(v, out);
  return out;
}

/** What is empty must say so, and what is there must not. */
function silencesOf(spec: ProfileSpec): string[] {
  const links = spec.links.some((l) => l.families.length > 0);
  const parts: [string, boolean, string][] = [
    ["figures", spec.groups.length > 0, spec.noFigures],
    ["links", links, spec.noLinks],
    ["claims", spec.claims.length > 0, spec.noClaims],
    ["risks", spec.risks.length > 0, spec.noRisks],
    ["events", spec.events.length > 0, spec.noEvents],
  ];
  return parts.filter(([, there, said]) => there === said.length > 5).map(([name]) => name);
}

describe.each(LANGS)("%s", (lang) => {
  const f = facts(lang);
  const specs = f.entities.flatMap((e) => profile(f, e.id, words[lang]) ?? []);

  test("every company has one", () => {
    expect(specs.map((s) => s.entity)).toEqual(f.entities.map((e) => e.id));
    for (const s of specs)
      expect([s.name.length > 0, s.finding.length > 10, s.terms.length > 1], s.entity).toEqual([true, true, true]);
  });

  test("nothing is blank without saying so", () => {
    expect(specs.flatMap((s) => silencesOf(s).map((x) => `${s.entity}: ${x}`))).toEqual([]);
  });

  test("nothing broken is printed", () => {
    const bad = specs.flatMap((s) =>
      textsOf(s).filter((t) => /\b(NaN|undefined|null|Infinity|\[object)\b|\(\)|: \.$/.test(t)),
    );
    expect(bad).toEqual([]);
  });

  test("every figure has records that exist, a source, a kind and no date after the review", () => {
    const figures = specs.flatMap(figuresOfProfile);
    expect(figures.length).toBeGreaterThan(1500);
    const orphans = figures.filter(
      (x) =>
        !x.kind ||
        x.asOf > f.freshness.reviewed ||
        !f.source.has(x.sources[0]) ||
        !f.evidence.has(x.records[0]) ||
        [x.value, x.low, x.high].every((v) => v === null || v === undefined),
    );
    expect(orphans).toEqual([]);
  });

  test("every source it cites has a number", () => {
    for (const s of specs) {
      const numbered = new Set(sourcesOfProfile(s));
      expect(figuresOfProfile(s).filter((x) => !numbered.has(x.sources[0]))).toEqual([]);
    }
  });

  test("words for every definition, and in the language of the page", () => {
    const bare = f.observations
      .filter((o) => o.basis)
      .map((o) => basisOf(o, words[lang]))
      .filter((text) =>
        lang === "ko" ? /^[a-z][a-z -]*$/.test(text) : /\b(qoq|rpo|sp|nav|ltv|ipo|agi|cpu|moodys)\b/.test(text),
      );
    expect([...new Set(bare)]).toEqual([]);
  });
});

test("both languages tell the same figures, links, forecasts and risks", () => {
  const shape = (lang: "en" | "ko") =>
    facts(lang).entities.map((e) => {
      const s = profile(facts(lang), e.id, words[lang]);
      return (
        s && [
          figuresOfProfile(s).map((x) => x.records[0]),
          s.links.map((l) => l.families.map((x) => x.links.map((y) => y.relation))),
          s.claims.map((c) => c.claim),
          s.risks.map((r) => r.risk),
        ]
      );
    });
  expect(shape("en")).toEqual(shape("ko"));
});

describe("in particular", () => {
  const of = (id: string) => profile(facts(), id, words.en) as ProfileSpec;

  test("Arm: who holds it, what it lacks, where it stands", () => {
    const arm = of("arm");
    expect(arm.terms.map((t) => [t.id, t.text, t.cells.map((c) => c.entity)])).toEqual([
      ["kind", "Company", []],
      ["camp", "OpenAI + SoftBank", []],
      ["organ", "Nerve", []],
      ["listing", "NASDAQ: ARM", []],
      ["parent", "", ["softbank"]],
    ]);
    const held = arm.groups.find((g) => g.id === "others")?.measures.find((m) => m.name === "Stake");
    expect([held?.other?.entity, held?.figure.value, held?.figure.asOf]).toEqual(["softbank", 86.4, "2026-05-21"]);
    expect(arm.missing).toBe("Not on record here: its result.");
  });

  test("a single report is called one", () => {
    const rate = of("openai")
      .groups.flatMap((g) => g.measures)
      .find((m) => m.figure.records[0] === "openai-run-rate-2026-09");
    expect(rate?.remark).toBe("single report");
  });

  test("a figure that sources disagree on shows both values", () => {
    const stake = of("svf2")
      .groups.flatMap((g) => g.measures)
      .find((m) => m.rivals.length > 0);
    expect([stake?.figure.value, ...(stake?.rivals.map((r) => r.value) ?? [])].sort()).toEqual([17, 17.25]);
  });

  test("a line has at least four points, and breaks where a quarter is missing", () => {
    const all = facts().entities.flatMap((e) => of(e.id).groups.flatMap((g) => g.measures));
    const sparks = all.flatMap((m) => m.spark ?? []);
    expect(sparks.length).toBeGreaterThan(20);
    for (const s of sparks) expect(s.points.length).toBeGreaterThanOrEqual(4);
    expect(sparks.some((s) => s.points.some((p) => p.gapBefore))).toBe(true);
    expect(sparks.filter((s) => s.points.slice(1).every((p) => p.gapBefore))).toEqual([]);
  });

  test("a person without figures says so", () => {
    const altman = of("sam-altman");
    expect(altman.noFigures === "" || altman.groups.length === 0).toBe(true);
    expect(altman.noLinks).toBe("No link with another company is on record.");
  });

  test("no profile of an unknown id", () => {
    expect(profile(facts(), "nobody", words.en)).toBeNull();
  });
});
