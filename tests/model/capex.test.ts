import { describe, expect, test } from "vitest";
import {
  annuals,
  capexOf,
  commitmentsOf,
  FOUR,
  growth,
  newestOf,
  payers,
  quarterBefore,
  sumOfFour,
  trailingFour,
} from "../../src/model/capex";
import { facts } from "../data";

const data = facts();

test.each([
  ["2026-Q2", 0, "2026-Q2"],
  ["2026-Q1", 1, "2025-Q4"],
  ["2026-Q2", 4, "2025-Q2"],
  ["2023-Q3", 7, "2021-Q4"],
])("%s less %i quarters is %s", (quarter, by, expected) => {
  expect(quarterBefore(quarter, by)).toBe(expected);
});

const values = new Map([
  ["2024-Q4", 1],
  ["2025-Q1", 2],
  ["2025-Q2", 3],
  ["2025-Q3", 4],
  ["2026-Q1", 9],
]);

test.each([
  ["2025-Q3", 10],
  ["2025-Q2", null],
  ["2026-Q1", null],
  ["2030-Q1", null],
])("four quarters to %s: %s, nothing where one is missing", (quarter, expected) => {
  expect(trailingFour(values, quarter)).toBe(expected);
});

test.each([
  [30, 20, 50],
  [10, 20, -50],
  [10, 0, null],
  [10, -5, null],
  [null, 5, null],
  [5, null, null],
])("growth of %s on %s is %s", (now, before, expected) => {
  expect(growth(now, before)).toBe(expected);
});

describe("the dataset", () => {
  test("the recorded sum of four is the sum of its parts", () => {
    const sum = sumOfFour(data).get("2026-Q2");
    const parts = FOUR.map((e) => capexOf(data, e, "cash").get("2026-Q2")?.value ?? 0);
    expect(sum?.name).toBeUndefined();
    expect(sum?.value).toBeCloseTo(
      parts.reduce((a, b) => a + b, 0),
      1,
    );
  });

  test("other sums are computed, say so, and rest on four records", () => {
    const sum = sumOfFour(data).get("2025-Q2");
    expect(sum?.name).toBe("capex-four.2025-Q2");
    expect(sum?.records).toHaveLength(4);
    expect(sum?.value).toBeCloseTo(88.246, 3);
  });

  test("growth and trailing year of the newest quarter", () => {
    const newest = newestOf(sumOfFour(data), "capex-four");
    expect(newest?.growth?.value).toBeCloseTo(87.03, 1);
    expect(newest?.trailing?.name).toBe("capex-four-trailing");
    expect(newest?.trailing?.value).toBeCloseTo(510.703, 2);
    expect(newest?.trailingGrowth?.value).toBeGreaterThan(0);
  });

  test("bases are never mixed: a company's quarters hold one basis only", () => {
    for (const id of payers(data))
      for (const basis of ["cash", "incl-finance-leases"] as const)
        for (const f of capexOf(data, id, basis).values())
          expect(data.observation.get(f.records[0])?.basis).toBe(basis);
  });

  test("Oracle is a payer but not one of the four", () => {
    expect(payers(data)).toEqual([...FOUR, "oracle"]);
  });

  test("years are in order of publication; an outlook known by its month comes first", () => {
    const own = annuals(data).filter((a) => a.entity === "microsoft" && !a.paid);
    expect(own.map((a) => a.figure.records[0])).toEqual([
      "capex-guidance-microsoft-cy2026-before-jul",
      "capex-guidance-microsoft-cy2026-jul",
    ]);
    expect(annuals(data).every((a) => data.observation.get(a.figure.records[0])?.span === "year")).toBe(true);
  });

  test("the stated total and the overlapping contracts are marked as such", () => {
    const all = commitmentsOf(data, "anthropic");
    expect(all.filter((c) => c.total).map((c) => c.figure.value)).toEqual([518]);
    expect(all.filter((c) => c.overlapping).map((c) => c.figure.value)).toEqual([180]);
    expect(commitmentsOf(data, "openai").some((c) => c.total)).toBe(false);
  });
});
