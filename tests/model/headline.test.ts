import { describe, expect, test } from "vitest";
import { factsOf, observation } from "../../src/model/facts";
import { figureOf } from "../../src/model/figure";
import { change, discount, monthsBetween, newest, previous, spark, staleMonths } from "../../src/model/headline";
import { facts } from "../data";

const f = facts();
const figure = (id: string) => figureOf(f, observation(f, id));
const softbank = (metric: string, basis: string, asset?: string) => ({ metric, entity: "softbank", basis, asset });
const PAID = softbank("invested_cumulative", "actual", "openai");
const NAV = softbank("nav", "company");
const LTV = softbank("ltv", "company");

describe("newest and previous", () => {
  test.each([
    [PAID, "sbg-openai-cum-2026-10-01", "sbg-openai-cum-2026-07-01"],
    [softbank("stake_pct", "actual", "openai"), "sbg-openai-stake-2026-10-01", "sbg-openai-stake-2025-12-31"],
    // Quarter ends only: the value of 31 July 2026 is a rounded slide.
    [
      softbank("stake_value", "carried", "openai"),
      "sbg-openai-fair-value-2026-06-30",
      "sbg-openai-fair-value-2026-03-31",
    ],
    [NAV, "sbg-nav-2026-06-30", "sbg-nav-2026-03-31"],
    // A secondary sale in between is another definition.
    [
      { metric: "valuation_post_money", entity: "openai", basis: "post-money" },
      "openai-valuation-2026-03",
      "openai-valuation-2025-03",
    ],
  ])("of %j", (by, now, before) => {
    expect(newest(f, by)?.records).toEqual([now]);
    expect(previous(f, by)?.records).toEqual([before]);
  });

  test("a definition without records has none", () => {
    expect(newest(f, softbank("nav", "nobody"))).toBeNull();
  });
});

test.each([
  ["sbg-openai-cum-2026-07-01", "sbg-openai-cum-2026-10-01", "difference", 10, "USD bn"],
  ["openai-valuation-2025-03", "openai-valuation-2026-03", "percent", 184, "%"],
  ["sbg-ltv-2026-03-31", "sbg-ltv-2026-06-30", "difference", -4, "%"],
] as const)("change from %s to %s", (from, to, as, value, unit) => {
  expect(change("x", figure(from), figure(to), as)).toMatchObject({ value, unit, name: "x", records: [from, to] });
});

describe("sparklines", () => {
  test("need four points of one definition", () => {
    expect(spark(f, softbank("stake_pct", "actual", "openai"))).toBeNull();
    expect(spark(f, softbank("stake_value", "carried", "openai"))).toBeNull();
    expect(spark(f, PAID)?.length).toBe(7);
  });

  test("leave out other definitions, other days and points not meant for drawing", () => {
    const ids = (by: typeof PAID) => spark(f, by)?.map((p) => p.figure.records[0]);
    expect(ids(NAV)).not.toContain("sbg-nav-2025-11-10");
    expect(ids(LTV)).not.toContain("moodys-sbg-mvl-2025-06");
    expect(ids(PAID)).not.toContain("sbg-openai-cum-2025-09-30");
  });

  test("break where a quarter is missing", () => {
    const broken = spark(f, LTV)
      ?.filter((p) => p.gapBefore)
      .map((p) => p.figure.asOf);
    expect(broken).toEqual(["2023-12-31", "2024-06-30", "2025-03-31"]);
  });
});

test.each([
  ["2026-06-30", "2026-11-23", 4],
  ["2026-05-23", "2026-11-23", 6],
  ["2025-11-24", "2026-11-23", 11],
])("months from %s to %s", (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test.each([
  ["nav", "2026-06-30", null],
  ["nav", "2026-03-31", 7],
  ["stake_pct", "2026-03-31", null],
  ["stake_pct", "2025-10-28", 12],
])("%s of %s is stale by %s", (metric, asOf, months) => {
  expect(staleMonths(f, metric, asOf)).toBe(months);
});

describe("discount to NAV", () => {
  test("is counted from the price nearest to the date of NAV", () => {
    const found = discount(f);
    expect(found?.figure.value).toBeCloseTo((1 - 6137 / 12686) * 100, 9);
    expect(found?.figure).toMatchObject({ name: "discount", unit: "%", asOf: "2026-06-30", kind: "estimate" });
  });

  test("is unknown without a price within a week", () => {
    const without = factsOf({ ...f, observations: f.observations.filter((o) => o.id !== "er-sbg-share-price-jul26") });
    expect(discount(without)).toBeNull();
  });
});
