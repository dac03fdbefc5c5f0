import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/model/facts";
import { fractionOf } from "../../src/model/fraction";
import {
  analystShares,
  bandsOf,
  computedPart,
  concentration,
  newestSplit,
  partAt,
  publishedShare,
  splits,
  totals,
} from "../../src/model/portfolio";
import { litBands, standing } from "../../src/model/standing";
import { facts } from "../data";

const f = facts();
const BANDS = bandsOf(f);
const openaiPart = (data: typeof f, date: string) =>
  computedPart(data, { asset: "openai", inside: "svf2", partner: "masayoshi-son" }, date);

describe("splits", () => {
  const all = splits(f);

  test("stand at the dates of the complete published tables", () => {
    expect(all.map((s) => s.date)).toEqual([
      "2021-09-30",
      "2022-06-30",
      "2023-03-31",
      "2023-06-30",
      "2023-09-30",
      "2023-12-31",
      "2026-06-30",
    ]);
  });

  test("make up the published total but for rounding, shares a hundred", () => {
    for (const s of all) {
      const sum = (of: "value" | "share") => s.parts.reduce((t, p) => t + (p[of].value ?? 0), 0);
      expect(Math.abs(sum("value") - (s.total.value ?? 0)), s.date).toBeLessThan(0.1);
      expect(Math.abs(sum("share") - 100), s.date).toBeLessThan(0.5);
    }
  });

  test("an incomplete table is left out", () => {
    const holed = factsOf({ ...f, observations: f.observations.filter((o) => o.id !== "sbg-holding-arm-2026-06-30") });
    expect(splits(holed).map((s) => s.date)).not.toContain("2026-06-30");
  });

  test("every drawn holding of a date is in exactly one band", () => {
    const assets = BANDS.flatMap((b) => b.assets);
    expect(new Set(assets).size).toBe(assets.length);
    for (const o of f.observations)
      if (o.metric === "holding_value" && o.basis === "net-of-asset-backed-finance") expect(assets).toContain(o.asset);
  });
});

describe("OpenAI as a part of Vision Fund 2", () => {
  test("fair value x rate x SoftBank's share, as in the stress base", () => {
    const block = (f.stress.blocks ?? []).find((b) => b.id === "openai");
    expect(openaiPart(f, "2026-06-30")?.value).toBeCloseTo(block?.value ?? Number.NaN, 9);
  });

  test("is an estimate of the date of its prices, and names all it rests on", () => {
    const part = openaiPart(f, "2026-06-30");
    expect(part).toMatchObject({ kind: "estimate", asOf: "2026-06-30", unit: "JPY tn" });
    expect(part?.records).toEqual(["sbg-openai-fair-value-2026-06-30", "sbg-usdjpy-2026-06-30", "son-svf2-share"]);
  });

  test("is unknown where no rate is recorded", () => {
    expect(openaiPart(f, "2025-12-31")).toBeNull();
  });

  test("with the rest of the fund makes the published line", () => {
    const split = newestSplit(f);
    const sum = (partAt(split, "openai")?.value.value ?? 0) + (partAt(split, "svf2")?.value.value ?? 0);
    expect(sum).toBeCloseTo(19.29, 9);
  });
});

test("concentration is Arm and OpenAI over all holdings", () => {
  const figure = concentration(f, newestSplit(f));
  expect(figure?.value).toBeCloseTo(((49.91 + 12.04024416) / 83.11) * 100, 6);
  expect(figure).toMatchObject({ name: "concentration", unit: "%", kind: "estimate", asOf: "2026-06-30" });
});

test("concentration is unknown without a value of OpenAI", () => {
  expect(concentration(f, splits(f)[0])).toBeNull();
});

test("a thesis without bands has no split to draw", () => {
  const bare = factsOf({ ...f, thesis: { ...f.thesis, holdings: undefined } });
  expect(splits(bare).flatMap((s) => s.parts)).toEqual([]);
});

test("totals without a split stay totals", () => {
  const alone = totals(f).filter((t) => !splits(f).some((s) => s.date === t.asOf));
  expect(alone.map((t) => [t.asOf, t.value])).toEqual([
    ["2021-03-31", 29.81],
    ["2024-03-31", 30.35],
    ["2026-03-31", 48.27],
  ]);
});

test("the published share of Arm is the record, not our division", () => {
  expect(publishedShare(f, "arm", "2026-06-30")).toMatchObject({ value: 60.1, records: ["sbg-mix-arm-2026-06-30"] });
  expect(publishedShare(f, "arm", "2022-06-30")).toBeNull();
});

test("analysts' shares are theirs alone", () => {
  expect(analystShares(f).map((o) => o.value)).toEqual([55, 65, 30, 60]);
});

test.each([
  ["softbank", "holder"],
  ["arm", "band"],
  ["svf1", "band"],
  ["softbank-vision-fund", "band"],
  ["t-mobile", "band"],
  ["ampere", "within"],
  ["skild-ai", "within"],
  ["stargate", "within"],
  ["nvidia", "former"],
  ["microsoft", "none"],
  ["masayoshi-son", "none"],
])("%s is %s", (id, expected) => {
  expect(standing(f, id)).toBe(expected);
});

test.each([
  [[], BANDS.map((b) => b.id)],
  [["softbank"], BANDS.map((b) => b.id)],
  [["arm-openai"], ["arm", "openai"]],
  [["softbank-vision-fund"], ["svf2", "funds"]],
  [["microsoft"], []],
])("choice %j lights %j", (chosen, expected) => {
  expect(litBands(f, chosen).map((b) => b.id)).toEqual(expected);
});

test.each([
  [60.05, "threeFifths", "exact"],
  [58, "threeFifths", "under"],
  [33.6, "third", "exact"],
  [74.4, "threeQuarters", "under"],
  [52, "half", "over"],
  [14.5, "tenth", "over"],
])("%d per cent is %s, %s", (share, name, side) => {
  expect(fractionOf(share)).toEqual({ name, side });
});
