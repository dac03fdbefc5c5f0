import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import type { KpisBlock } from "../../src/spec/kpis";
import { figuresOf } from "../../src/views/count";
import { glance } from "../../src/views/glance";
import { facts, LANGS, words } from "../data";

const f = facts();
const at = (companies: string[], data: Facts = f) => glance(data, { ...DEFAULT_CHOICE, companies }, words.en);
const kpis = (spec: ReturnType<typeof at>) => (spec.blocks[0] as KpisBlock).items;
const withValue = (id: string, value: number): Facts =>
  factsOf({ ...f, observations: f.observations.map((o) => (o.id === id ? { ...o, value } : o)) });

describe("the eight figures", () => {
  const items = kpis(at([]));

  test("are those asked for, in order", () => {
    expect(items.map((k) => [k.id, k.figure.value === null ? null : Math.round(k.figure.value * 10) / 10])).toEqual([
      ["paid", 64.6],
      ["stake", 13],
      ["valuation", 852],
      ["fair", 89.6],
      ["nav", 72.3],
      ["ltv", 13],
      ["concentration", 74.5],
      ["discount", 51.6],
    ]);
  });

  test("set the pro forma beside NAV and the analysts' value beside the discount", () => {
    const beside = (id: string) => items.find((k) => k.id === id)?.beside?.figure.records;
    expect(beside("nav")).toEqual(["sbg-nav-2026-08-05-proforma"]);
    expect(beside("discount")).toEqual(["sbg-nav-discount-2026-08-05"]);
  });

  test("have a sparkline or the value before, never both", () => {
    for (const k of items) expect(Boolean(k.spark) && Boolean(k.previous), k.id).toBe(false);
    expect(items.filter((k) => k.spark).map((k) => k.id)).toEqual(["paid", "nav", "ltv"]);
    expect(items.filter((k) => k.previous).map((k) => k.id)).toEqual(["stake", "valuation", "fair"]);
  });

  test("draw the policy line with LTV", () => {
    expect(items.find((k) => k.id === "ltv")?.spark?.line?.value).toBe(25);
  });

  test("count a change of a per cent in points and of a round in per cent", () => {
    const change = (id: string) => items.find((k) => k.id === id)?.change;
    expect(change("stake")).toMatchObject({ points: true, text: "since 31 Dec 2025" });
    expect(change("valuation")).toMatchObject({ points: false, text: "on the round of Mar 2025" });
    expect(change("concentration")).toBeUndefined();
  });

  test("and all figures around them stand in the table", () => {
    const printed = figuresOf(at([])).flatMap((x) => x.records);
    for (const k of items)
      for (const x of [
        k.figure,
        k.beside?.figure,
        k.previous?.figure,
        k.change?.figure,
        ...(k.more ?? []).map((m) => m.figure),
      ])
        if (x) expect(printed, k.id).toEqual(expect.arrayContaining(x.records));
  });
});

describe("the title", () => {
  test("names Arm while Arm is larger", () => {
    expect(at([]).title).toBe("SoftBank has paid $64.6bn into OpenAI, yet six-tenths of what it owns is Arm");
  });

  test("turns when OpenAI is larger", () => {
    expect(at([], withValue("sbg-openai-fair-value-2026-06-30", 500)).title).toMatch(
      /OpenAI, which now makes up .* of what it owns$/,
    );
  });

  test("claims no split where none can be computed", () => {
    const holed = factsOf({ ...f, observations: f.observations.filter((o) => o.id !== "sbg-usdjpy-2026-06-30") });
    expect(at([], holed).title).toBe("SoftBank has paid $64.6bn into OpenAI");
  });

  test("in Korean is a sentence of its own", () => {
    expect(glance(facts("ko"), DEFAULT_CHOICE, words.ko).title).toBe(
      "오픈AI에 646억 달러를 넣었지만 소프트뱅크 자산의 60%는 Arm이다",
    );
  });
});

describe("the filter", () => {
  test.each([
    [["arm"], ["concentration"]],
    [["microsoft"], []],
  ])("%j leaves %j in focus", (companies, focus) => {
    const items = kpis(at(companies));
    expect(items.filter((k) => !k.dim).map((k) => k.id)).toEqual(focus);
  });

  test("says what is shown", () => {
    expect(at(["arm"]).scope).toBe("Figures about Arm: 1 of 8; the rest are grey.");
    expect(at(["microsoft"]).scope).toMatch(/^None of these figures concerns Microsoft/);
    expect(at([]).scope).toBeNull();
  });
});

test.each(LANGS)("an old NAV is called stale in %s", (lang) => {
  const data = facts(lang);
  const late = factsOf({ ...data, freshness: { ...data.freshness, reviewed: "2027-03-23" } });
  const spec = glance(late, DEFAULT_CHOICE, words[lang]);
  const nav = kpis(spec).find((k) => k.id === "nav");
  expect(nav?.stale).toContain("8");
  expect(kpis(glance(data, DEFAULT_CHOICE, words[lang])).every((k) => !k.stale)).toBe(true);
});
