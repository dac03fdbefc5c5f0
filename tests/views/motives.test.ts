import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { figuresOf } from "../../src/views/count";
import { motives } from "../../src/views/motives";
import { facts, LANGS, words } from "../data";

const data = facts("en");
const spec = motives(data, DEFAULT_CHOICE, words.en);
const cards = (s = spec) => s.blocks.flatMap((b) => (b.kind === "cards" ? b.cards : []));
const filtered = (...companies: string[]) => motives(data, { ...DEFAULT_CHOICE, companies }, words.en);

describe("motives", () => {
  test("the title counts the facts on both sides, and turns when they do", () => {
    expect(spec.title).toBe("Why he turned: 8 facts fit the article’s motives, 9 do not");
    const turned = {
      ...data,
      statements: data.statements.map((s) => (s.topic === "motive" ? { ...s, evidence_against: [] } : s)),
    };
    expect(motives(turned, DEFAULT_CHOICE, words.en).title).toMatch(/most facts fit.* 8 against 0/);
    const bare = {
      ...turned,
      statements: turned.statements.map((s) => ({ ...s, evidence_for: [], evidence_against: [] })),
    };
    expect(motives(bare, DEFAULT_CHOICE, words.en).title).toMatch(/no fact/);
  });

  test.each(LANGS)("%s: every motive and declaration stands with its own text, marked as the article's", (lang) => {
    const f = facts(lang);
    const list = cards(motives(f, DEFAULT_CHOICE, words[lang]));
    for (const s of f.statements.filter((x) => x.topic === "motive" || x.topic === "declaration")) {
      const card = list.find((c) => c.id === s.id);
      expect(card?.fields.map((x) => x.text?.text)).toContain(s.text);
      expect(card?.fields.map((x) => x.kind)).toContain(s.kind);
    }
  });

  test("the declaration and the 10,000-fold claim stand beside what is on record", () => {
    const recorded = (id: string) =>
      cards()
        .find((c) => c.id === id)
        ?.fields.map((x) => x.text?.record);
    expect(recorded("declaration-all-in")).toContain("son-all-in-2025-06-27");
    expect(recorded("declaration-ten-thousand-fold")).toContain("er-son-asi-2035");
  });

  test("a known conflict shows both values, in the drawing and in the table", () => {
    const items = cards().flatMap((c) => c.sides?.lists.flatMap((l) => l.items) ?? []);
    const wework = items.find((i) => i.record === "wework-equity-loss");
    expect([wework?.figure?.value, ...(wework?.others.map((o) => o.value) ?? [])]).toEqual([11.5, 14.4]);
    expect(figuresOf(spec).map((x) => x.records[0])).toContain("wework-loss-alt");
  });

  test("every figure drawn is in a table", () => {
    const tabled = new Set(figuresOf(spec).map((x) => x.records[0]));
    const drawn = cards().flatMap((c) => c.sides?.lists.flatMap((l) => l.items.flatMap((i) => i.figure ?? [])) ?? []);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((x) => !tabled.has(x.records[0]))).toEqual([]);
  });

  test("a filter greys what it does not touch and says so", () => {
    const wework = filtered("wework");
    expect(wework.scope).toMatch(/^\d+ of the \d+ facts here touch WeWork/);
    const lit = cards(wework).filter((c) => !c.dim);
    expect(lit.map((c) => c.id)).toEqual(["motive-honour"]);
    expect(filtered("coreweave").scope).toMatch(/^No fact beside the motives touches/);
  });
});
