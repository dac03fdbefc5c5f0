import { describe, expect, test } from "vitest";
import { type Choice, DEFAULT_CHOICE, NEUTRAL, type Scenario } from "../../src/model/choice";
import type { Facts } from "../../src/model/facts";
import type { StressBlock } from "../../src/spec/stress";
import { figuresOf } from "../../src/views/count";
import { stress } from "../../src/views/stress";
import { facts, LANGS, words } from "../data";

const data = facts();
const with_ = (part: Partial<Choice>): Choice => ({ ...DEFAULT_CHOICE, ...part });
const at = (part: Scenario): Scenario => part;
const specOf = (part: Partial<Choice> = {}, f: Facts = data) => stress(f, with_(part), words.en);
const blockOf = (part: Partial<Choice> = {}) => specOf(part).blocks[0] as StressBlock;

describe("title turns with the data", () => {
  test.each([
    ["opening: Arm first", null, /^Arm would break .* at 43\.3% .* OpenAI would have to sink to 3\.4%$/],
    ["published base: Arm alone", NEUTRAL, /^Arm, not OpenAI, .* 15\.2%$/],
    ["over the normal line", at({ arm: -80 }), /over the 25% .* Arm’s price put it there$/],
    ["beyond the emergency line", at({ openai: -100, arm: -90 }), /emergency limit of 35%/],
    ["nothing left", at({ openai: -100, arm: -100, rest: -100 }), /^No holdings are left/],
  ])("%s", (_, a, wanted) => {
    expect(specOf({ a }).title).toMatch(wanted);
  });

  test("other facts, other finding: with Arm small and OpenAI large, OpenAI binds", () => {
    const s = data.stress;
    const inputs = {
      ...s.inputs,
      arm_gross_usd_bn: { ...s.inputs.arm_gross_usd_bn, value: 40 },
      openai_fair_value_usd_bn: { ...s.inputs.openai_fair_value_usd_bn, value: 450 },
    };
    expect(specOf({ a: NEUTRAL }, { ...data, stress: { ...s, inputs } }).title).toMatch(/^OpenAI, not Arm/);
  });

  test("with little debt neither binds", () => {
    const s = data.stress;
    const base = {
      ...s.base,
      disclosed: { ...s.base.disclosed, net_debt: { ...s.base.disclosed.net_debt, value: 1 } },
    };
    expect(specOf({ a: NEUTRAL }, { ...data, stress: { ...s, base } }).title).toMatch(/^Neither OpenAI nor Arm/);
  });
});

test("absent scenario = the opening one; every figure has its name and its inputs", () => {
  const spec = specOf();
  const block = spec.blocks[0] as StressBlock;
  expect(block.results.nav.figure).toMatchObject({ name: "nav", unit: "JPY tn", kind: "estimate", asOf: "2026-06-30" });
  expect(block.results.nav.figure.value).toBeCloseTo(56.943864922266485, 9);
  expect(block.results.nav.figure.records).toContain("arm-share-price-2026-09-04");
  const names = figuresOf(spec).map((f) => f.name);
  for (const name of ["nav", "ltv", "ltv-with-arm-loan", "headroom-25", "headroom-35", "reverse-arm-25"])
    expect(names).toContain(name);
  expect(block.presets.filter((p) => p.on).map((p) => p.id)).toEqual(["mark"]);
});

test("the published base gives the published ratio and can be told from the opening", () => {
  const block = blockOf({ a: NEUTRAL });
  expect(block.results.ltv?.text).toBe("13%");
  expect(block.presets.find((p) => p.on)?.id).toBe("base");
});

test("the older base is chosen by the address and starts without shock", () => {
  const block = blockOf({ base: "2025-12-31" });
  expect(block.results.nav.figure.value).toBeCloseTo(30.9, 9);
  expect(block.draws?.label).toContain("$30bn");
  expect(block.presets.map((p) => p.id)).toEqual(["base", "zero"]);
});

test("B has the prefix and a difference", () => {
  const block = blockOf({ a: NEUTRAL, b: at({ arm: -40 }) });
  const [nav] = block.compared?.rows ?? [];
  expect(nav.b?.figure.name).toBe("b.nav");
  expect(nav.b?.figure.value).toBeCloseTo(51.048, 9);
  expect(nav.difference?.figure.value).toBeCloseTo(72.3 - 51.048, 9);
});

test("the map opens up when a scenario lies beyond its edge", () => {
  expect(blockOf().map.high).toBe(20);
  expect(blockOf({ a: at({ openai: 60 }) }).map.high).toBe(100);
});

test("S&P's 30 % is a sentence and no contour is heavy for it", () => {
  const block = blockOf();
  expect(block.map.contours.filter((c) => c.heavy).map((c) => c.text)).toEqual(["25%", "35%"]);
  expect(JSON.stringify(block.answers)).toContain("S&P");
});

describe.each(LANGS)("%s", (lang) => {
  const f = facts(lang);
  test("every company: says what is shown or why not, in words without holes", () => {
    for (const e of f.entities) {
      const spec = stress(f, with_({ companies: [e.id] }), words[lang]);
      expect(spec.scope, e.id).toContain(e.id === "softbank" ? e.short : e.name);
      expect(spec.blocks).toHaveLength(1);
      expect(`${spec.title}${spec.scope}${spec.summary}`).not.toMatch(/undefined|NaN|Infinity|null|[\ue000-\uf8ff]/);
    }
  });

  test("any scenario prints no hole", () => {
    const edges = [-100, -94, 0, 100];
    for (const openai of edges)
      for (const arm of edges)
        for (const rest of [-100, 0, 100]) {
          const a = at({ openai, arm, rest, draws: Number(rest === 0), ...(rest === 0 ? {} : { fx: 180 }), share: 1 });
          const spec = stress(f, with_({ a, b: NEUTRAL }), words[lang]);
          expect(JSON.stringify([spec.title, spec.blocks, spec.summary])).not.toMatch(/undefined|NaN|Infinity/);
        }
  });
});

test("a filter on something else greys the test; on the holder or an asset it does not", () => {
  expect(blockOf({ companies: ["microsoft"] }).map.dim).toBe(true);
  expect(blockOf({ companies: ["softbank"] }).map.dim).toBe(false);
  const arm = blockOf({ companies: ["arm"] });
  expect(arm.controls.map((c) => [c.key, c.dim])).toContainEqual(["arm", false]);
  expect(arm.controls.map((c) => [c.key, c.dim])).toContainEqual(["openai", true]);
});
