import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/data/schema";
import { daysApart, lastPriced, multiples, NEAR_DAYS, runRates, valuations } from "../../src/model/valuation";
import { facts } from "../data";

const data = facts();
const all = valuations(data);
const ids = (list: { figure: { records: string[] } }[]) => list.map((v) => v.figure.records[0]);

test.each([
  ["2026-03-31", "2026-02-28", 31],
  ["2026-02-28", "2026-03-31", 31],
  ["2025-10-31", "2025-12-31", 61],
])("from %s to %s are %i days", (a, b, days) => {
  expect(daysApart(a, b)).toBe(days);
});

describe("valuations", () => {
  test("are those of labs only", () => {
    expect(all.some((v) => ["arm", "wework", "spacex", "roze"].includes(v.entity))).toBe(false);
    expect(all.every((v) => data.entity.get(v.entity)?.kind === "lab")).toBe(true);
  });

  test("talks are talks, never a price", () => {
    expect(ids(all.filter((v) => v.sort === "talks"))).toEqual(["openai-round-talks-2026-09"]);
    expect(ids(lastPriced(all))).not.toContain("openai-round-talks-2026-09");
  });

  test("the last priced round of each lab, highest first, in one currency", () => {
    const last = lastPriced(all);
    expect(ids(last).slice(0, 2)).toEqual(["anthropic-valuation-2026-05", "openai-valuation-2026-03"]);
    expect(last.every((v) => v.figure.unit === "USD bn")).toBe(true);
  });
});

describe("valuation over run-rate", () => {
  const round = all.find((v) => v.figure.records[0] === "openai-valuation-2026-03")!;
  const rate = (as_of: string, value: number): Observation => ({
    ...runRates(data, "openai")[0],
    id: `rate-${as_of}`,
    as_of,
    value,
  });

  test.each([
    ["31 days before", [["2026-02-28", 25]], 852 / 25],
    ["on the limit", [["2026-05-30", 20]], 852 / 20],
    ["a day beyond the limit", [["2026-05-31", 20]], null],
    [
      "the nearer of two",
      [
        ["2026-03-01", 10],
        ["2026-04-10", 40],
      ],
      852 / 40,
    ],
    ["none at all", [], null],
  ] as [string, [string, number][], number | null][])("%s", (_, rates, expected) => {
    const found = multiples(
      [round],
      rates.map(([d, v]) => rate(d, v)),
      data,
    );
    expect(found[0]?.figure.value ?? null).toBe(expected);
  });

  test("only priced rounds within the limit, each with both records", () => {
    const found = multiples(all, runRates(data), data);
    expect(found.length).toBeGreaterThan(2);
    for (const m of found) {
      expect(m.apart).toBeLessThanOrEqual(NEAR_DAYS);
      expect(m.valuation.sort).toBe("post-money");
      expect(m.figure.records).toHaveLength(2);
    }
  });
});
