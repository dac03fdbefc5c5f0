import { describe, expect, test } from "vitest";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import type { Facts } from "../../src/model/facts";
import { degrees } from "../../src/model/relations";
import type { RelationsBlock } from "../../src/spec/relations";
import { figuresOf } from "../../src/views/count";
import { relations } from "../../src/views/relations";
import { facts, LANGS, words } from "../data";

const en = facts("en");
const spec = (choice: Partial<Choice> = {}, f: Facts = en, lang: "en" | "ko" = "en") =>
  relations(f, { ...DEFAULT_CHOICE, ...choice }, words[lang]);
const block = (s: ReturnType<typeof spec>) => s.blocks[0] as RelationsBlock;
const links = (s: ReturnType<typeof spec>) => {
  const b = block(s);
  const marks = b.matrix?.rows.flatMap((r) => r.cells.flatMap((c) => c.marks.flatMap((m) => m.links))) ?? [];
  return [...b.lists.flatMap((l) => l.links), ...marks, ...b.table];
};

describe("which company stands in the middle", () => {
  test.each<[string, Partial<Choice>, string]>([
    ["the busiest", {}, "openai"],
    ["the one asked for", { relations: "nvidia" }, "nvidia"],
    ["the first of the filter", { companies: ["arm", "openai"] }, "arm"],
    ["the first of the filter that has links", { companies: ["wework", "meta"] }, "meta"],
    ["the one asked for, whatever the filter", { relations: "softbank", companies: ["arm"] }, "softbank"],
    ["the busiest where no chosen company has links", { companies: ["wework"] }, "openai"],
    ["the busiest where the one asked for has none", { relations: "wework" }, "openai"],
  ])("%s", (_, choice, hub) => {
    expect(block(spec(choice)).hub).toBe(hub);
  });
});

describe("the finding", () => {
  test.each<[string, Partial<Choice>]>([
    ["10 companies own, fund or supply OpenAI; Amazon, Microsoft and NVIDIA fund it and sell to it at once", {}],
    ["NVIDIA owns, funds or supplies 7 companies; it also sells to OpenAI, which it funds", { relations: "nvidia" }],
    ["3 companies own, fund or supply Mistral AI", { relations: "mistral" }],
    ["No one owns, funds or supplies Roze today on record, and it does so for no one", { relations: "roze" }],
    ["In 8 pairs money comes back as orders: a company funds its own customer", { relations: "matrix" }],
  ])("%s", (title, choice) => {
    expect(spec(choice).title).toBe(title);
  });

  test("turns when nobody funds a customer", () => {
    const apart = { ...en, relations: en.relations.filter((r) => r.family !== "supply") };
    expect(spec({ relations: "matrix" }, apart).title).toBe("No company on record funds its own customer");
    expect(spec({}, apart).title).not.toContain("sell");
  });
});

test("what the title leaves out of the loops is said below, and what is only announced", () => {
  expect(block(spec()).loops).toEqual(["Money comes back as orders. OpenAI funds SB Energy and sells to it."]);
  expect(block(spec({ relations: "microsoft" })).loops[0]).toContain(
    "Microsoft funds Anthropic and OpenAI and sells to each of them.",
  );
  expect(block(spec({ relations: "matrix" })).loops[1]).toBe("Not yet active on both sides: AMD and Anthropic.");
});

test("drawing and twin hold the same links and figures in every mode", () => {
  for (const mode of [null, "softbank", "matrix", "table"]) {
    const s = spec({ relations: mode });
    const drawn = links(s);
    expect(drawn.map((l) => l.relation).sort()).toEqual(s.tables[0].rows.map((r) => r.relation).sort());
    const figures = drawn.flatMap((l) => [l.amount, l.stake]).filter((f) => f !== undefined);
    expect(new Set(figuresOf(s).map((f) => `${f.records[0]} ${f.unit}`))).toEqual(
      new Set(figures.map((f) => `${f.records[0]} ${f.unit}`)),
    );
  }
});

test("at most three hues beside ink, with any company in the middle", () => {
  for (const hub of ["matrix", ...degrees(en).keys()]) {
    const tones = new Set(links(spec({ relations: hub })).map((l) => l.tone));
    const hues = [...tones].filter((t) => !["ink", "edge"].includes(t));
    expect(hues.length).toBeLessThanOrEqual(3);
  }
});

test("the date says whether the beginning is known", () => {
  const date = (id: string) => links(spec({ relations: "table" })).find((l) => l.relation === id)?.date;
  expect(date("er-rel-softbank-arm-90")).toBe("since 2016");
  expect(date("edge-oracle-openai-supplies-compute")).toBe("on record since Sep 2025");
  expect(date("rel-bridge-lenders-2026-softbank-lends-to")).toBe("as of 30 Sep 2026");
});

describe("the filter", () => {
  test.each<[string, Partial<Choice>, string | null]>([
    ["none", {}, null],
    ["the hub alone", { companies: ["arm"] }, "The links of Arm."],
    [
      "the hub and a partner",
      { companies: ["microsoft", "openai"] },
      "The links of Microsoft; those with OpenAI Group PBC stand out, the rest is grey.",
    ],
    ["the hub and a stranger", { companies: ["arm", "mistral"] }, "The links of Arm. None of them is with Mistral AI."],
    ["no links", { companies: ["wework"] }, "No link of WeWork is on record; the links of OpenAI are kept in grey."],
    ["a hub without links", { relations: "wework" }, "No link of WeWork is on record; the links of OpenAI are shown."],
    [
      "all links",
      { companies: ["arm"], relations: "matrix" },
      "6 of 106 links are of Arm Holdings plc; the rest is grey.",
    ],
    ["all grey", { companies: ["wework"], relations: "table" }, "No link of WeWork is on record; all links are grey."],
  ])("%s", (_, choice, scope) => {
    expect(spec(choice).scope).toBe(scope);
  });

  test("every company in both languages: something lit, or the reason said", () => {
    for (const lang of LANGS) {
      const f = facts(lang);
      for (const { id, name, short } of f.entities) {
        const s = spec({ companies: [id] }, f, lang);
        const lit = links(s).some((l) => !l.dim);
        expect(lit).toBe(degrees(f).has(id));
        expect(s.scope).toContain(lit ? short : name);
        for (const text of [s.title, s.line, s.scope, s.summary]) expect(text).not.toMatch(/undefined|NaN|null/);
      }
    }
  });
});
