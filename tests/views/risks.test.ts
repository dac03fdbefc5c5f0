import { describe, expect, test } from "vitest";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import type { RisksBlock } from "../../src/spec/risks";
import { risks } from "../../src/views/risks";
import { facts, LANGS, words } from "../data";

const data = facts();
const with_ = (part: Partial<Choice>): Choice => ({ ...DEFAULT_CHOICE, ...part });
const specOf = (part: Partial<Choice> = {}, f = data) => risks(f, with_(part), words.en);
const blockOf = (part: Partial<Choice> = {}) => specOf(part).blocks[0] as RisksBlock;

test("title: computed, and turned by other shocks", () => {
  expect(specOf().title).toContain("at most 5% of its net assets; those that reach Arm, up to 36%");
  const tame = data.risks.map((r) => (r.stress_hint?.arm_price ? { ...r, stress_hint: { arm_price: -1 } } : r));
  expect(specOf({}, { ...data, risks: tame }).title).toContain("no less than those that reach Arm");
  const none = data.risks.map((r) => ({ ...r, stress_hint: null }));
  expect(specOf({}, { ...data, risks: none }).title).toMatch(/ranks first/);
  const [one] = none;
  expect(specOf({}, { ...data, risks: [one] }).title).toBe(`${one.name} is the only risk on record`);
});

test("every risk once, ranked, with all parts of its card", () => {
  const { rows } = blockOf();
  expect(rows.map((r) => r.id).sort()).toEqual(data.risks.map((r) => r.id).sort());
  for (const r of rows) {
    expect(r.fields.length, r.id).toBeGreaterThanOrEqual(3);
    expect(r.items.map((i) => i.id)).toEqual(["indicators", "evidence", "counter"]);
    expect(r.items.every((i) => i.list.length > 0 || i.none.length > 0)).toBe(true);
    expect(Boolean(r.hit) || Boolean(r.reason), r.id).toBe(true);
    expect(r.hit === null).toBe(r.scenario === null);
  }
});

test("a sparkline only with four comparable points; LTV carries its policy line", () => {
  const { rows } = blockOf();
  for (const r of rows) if (r.indicator?.spark) expect(r.indicator.spark.points.length).toBeGreaterThanOrEqual(4);
  const ltv = rows.find((r) => r.id === "softbank-leverage")?.indicator;
  expect(ltv?.spark?.line?.value).toBe(25);
  expect(rows.find((r) => r.id === "concentration")?.indicator?.spark).toBeNull();
});

test("what does not measure the risk is a related figure", () => {
  const related = blockOf().rows.filter((r) => r.indicator?.related);
  expect(related.map((r) => r.id).sort()).toEqual(["openai-governance", "regulation", "thesis-execution"]);
});

test("the reader's own rating adds a hollow disc", () => {
  const { matrix, rows } = blockOf({ risks: { regulation: { likelihood: 1, impact: 5 } } });
  expect(matrix.discs).toHaveLength(rows.length + 1);
  expect(matrix.discs.filter((d) => d.mine)).toMatchObject([{ likelihood: 1, impact: 5 }]);
});

test("both halves: the loss with the deepest computed fall, the return with the recorded gain", () => {
  const [loss, gain] = blockOf().halves;
  expect(loss.line.some((p) => typeof p !== "string" && p.figure.name?.startsWith("nav-hit"))).toBe(true);
  expect(gain.line.some((p) => typeof p !== "string" && p.figure.records[0] === "sbg-openai-gain-cum-2026-06-30")).toBe(
    true,
  );
  expect(gain.verdict).toBe("partly");
});

test("the table holds every figure of the rows", () => {
  const spec = specOf();
  const cells = spec.tables.flatMap((t) => t.rows.flatMap((r) => r.cells));
  for (const row of blockOf().rows) {
    if (row.hit) expect(cells).toContainEqual(row.hit.share.figure);
    if (row.indicator) expect(cells).toContainEqual(row.indicator.figure);
  }
  expect(spec.tables[0].rows.every((r) => r.risk)).toBe(true);
});

describe.each(LANGS)("%s", (lang) => {
  const f = facts(lang);
  test("every company: how many risks involve it, or that none does", () => {
    for (const e of f.entities) {
      const spec = risks(f, with_({ companies: [e.id] }), words[lang]);
      const lit = (spec.blocks[0] as RisksBlock).rows.filter((r) => !r.dim).length;
      expect(lit, e.id).toBe(f.risks.filter((r) => r.entities.includes(e.id)).length);
      expect(spec.scope).toContain(e.name);
      expect(`${spec.title}${spec.scope}${spec.summary}`).not.toMatch(/undefined|NaN|[\ue000-\uf8ff]/);
    }
  });
});
