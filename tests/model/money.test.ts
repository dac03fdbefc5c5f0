import { describe, expect, test } from "vitest";
import { bonds, bridgeOf, companyTotals, loans, otherTotals, sales, tranches } from "../../src/model/funding";
import { computePlans, outcomes, plans, runRatesByLab, sumOver, totals } from "../../src/model/needs";
import { facts } from "../data";

const data = facts();
const values = (all: { figure: { value: number | null } }[]) => all.map((d) => d.figure.value);

describe("funding", () => {
  test("only company totals are steps", () => {
    expect([...new Set(values(companyTotals(data)))]).toEqual([2.2, 34.6, 44.6, 54.6, 64.6]);
    expect(values(otherTotals(data))).toEqual([9.7, 10.8]);
  });

  test("parts of a running total are not drawn beside it", () => {
    const { drawn, parts } = sales(data);
    expect(values(drawn.filter((d) => d.asset === "t-mobile"))).toEqual([12.73]);
    expect(values(parts.filter((d) => d.asset === "t-mobile")).sort()).toEqual([3.5, 4.8, 9.17]);
  });

  test("tranches are inside their issue; currencies stay apart", () => {
    expect(values(tranches(data))).toEqual([0.9, 1.1]);
    expect(values(bonds(data, "USD bn"))).not.toContain(0.9);
    expect(bonds(data, "JPY bn").every((d) => d.figure.unit === "JPY bn")).toBe(true);
  });

  test("the bridge loan rises and is repaid", () => {
    const bridge = bridgeOf(data);
    expect(bridge?.limit.figure.value).toBe(40);
    expect(values(bridge?.balances ?? [])).toEqual([10, 17.5, 25.9, 0]);
  });

  test("loans sought or indicated are no loans", () => {
    expect(values(loans(data))).toEqual([8.5, 10]);
  });
});

describe("needs", () => {
  test("plans are kept apart by vintage", () => {
    expect(plans(data).map((p) => p.vintage)).toEqual(["2025-Q1", "2025-Q3", "2026-Q1"]);
    expect(plans(data).every((p) => p.years.length === 6)).toBe(true);
  });

  test.each([
    ["2025-Q1", 14],
    ["2025-Q3", -69],
    ["2026-Q1", -179],
  ])("the plan of %s adds up to %i over five years", (vintage, expected) => {
    const plan = plans(data).find((p) => p.vintage === vintage)!;
    expect(sumOver(plan, 2026, 2030)).toBe(expected);
  });

  test("no sum where a year is missing", () => {
    expect(sumOver(plans(data)[0], 2026, 2031)).toBeNull();
  });

  test("the newest vintage is recorded, the earlier sums are computed", () => {
    const all = totals(data)?.all ?? [];
    expect(all.at(-1)?.figure.records).toEqual(["openai-fcf-forecast-2026-30-q3-2026"]);
    expect(all.at(-1)?.figure.name).toBeUndefined();
    expect(all[0].figure.name).toBe("plan-cash.2025-Q1");
    expect(all[0].figure.records).toHaveLength(5);
  });

  test("outcome, computing and the single report", () => {
    expect(values(outcomes(data).years)).toEqual([-8]);
    expect(values(computePlans(data))).toEqual([1400, 600, 665, 856]);
    const openai = runRatesByLab(data).find(([lab]) => lab === "openai")![1];
    expect(openai.filter((r) => r.single).map((r) => r.figure.value)).toEqual([70]);
  });
});
