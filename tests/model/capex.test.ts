import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  capexOf,
  growth,
  newestOf,
  payers,
  type Quarters,
  quarterBefore,
  readingsOf,
  SUM_STEM,
  summedOf,
  sumOfFour,
  trailingFour,
} from "../../src/model/capex";
import { commitmentsOf } from "../../src/model/commitments";
import type { Figure } from "../../src/model/figure";
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

const QUARTERS = Array.from({ length: 16 }, (_, i) => `${2022 + Math.floor(i / 4)}-Q${(i % 4) + 1}`);

const figure = (quarter: string, value: number): Figure => ({
  value,
  unit: "USD bn",
  asOf: `${quarter.slice(0, 4)}-${String(Number(quarter.slice(-1)) * 3).padStart(2, "0")}-28`,
  precision: "quarter",
  period: quarter,
  ahead: false,
  kind: "disclosed",
  quality: "primary",
  records: [`record-${quarter}`],
  entities: ["google"],
  sources: [`source-${quarter}`],
});

/** Quarters of any amounts, some missing. */
const anyQuarters = fc
  .array(fc.option(fc.double({ min: 0.5, max: 500, noNaN: true }), { freq: 6 }), { minLength: 1, maxLength: 16 })
  .map(
    (values): Quarters =>
      new Map(values.flatMap((v, i) => (v === null ? [] : [[QUARTERS[i], figure(QUARTERS[i], v)]]))),
  );

describe("readings of any quarters", () => {
  test("a trailing year is the sum of its four quarters, rests on them, and is missing where one of them is", () => {
    fc.assert(
      fc.property(anyQuarters, (quarters) => {
        for (const r of readingsOf(quarters, "x")) {
          const four = [0, 1, 2, 3].map((by) => quarters.get(quarterBefore(r.quarter, by)));
          if (four.includes(undefined)) expect(r.trailing).toBeNull();
          else {
            expect(r.trailing?.value).toBeCloseTo(
              four.reduce((sum, f) => sum + (f?.value ?? 0), 0),
              6,
            );
            expect(r.trailing?.records).toEqual(four.flatMap((f) => f?.records ?? []));
            expect(r.trailing?.asOf).toBe(four.at(-1)?.asOf);
            expect(r.trailing?.period).toBe(r.quarter);
          }
        }
      }),
    );
  });

  test("growth undone gives the quarter a year before", () => {
    fc.assert(
      fc.property(anyQuarters, (quarters) => {
        for (const r of readingsOf(quarters, "x")) {
          const before = quarters.get(quarterBefore(r.quarter, 4))?.value;
          if (before === undefined) expect(r.growth).toBeNull();
          else expect((r.figure.value ?? 0) / (1 + (r.growth?.value ?? 0) / 100)).toBeCloseTo(before ?? 0, 6);
        }
      }),
    );
  });

  test("every quarter is read once, in order, and no two computed figures share a name", () => {
    fc.assert(
      fc.property(anyQuarters, (quarters) => {
        const all = readingsOf(quarters, "x");
        expect(all.map((r) => r.quarter)).toEqual([...quarters.keys()]);
        const names = all.flatMap((r) => [r.growth, r.trailing, r.trailingGrowth].flatMap((f) => f?.name ?? []));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test("growth turns around: up by g, then down by g / (1 + g), is where it began", () => {
    const amount = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const up = (growth(b, a) ?? 0) / 100;
        const down = (growth(a, b) ?? 0) / 100;
        expect((1 + up) * (1 + down)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the dataset", () => {
  test("the recorded sum of four is the sum of its parts", () => {
    const sum = sumOfFour(data).get("2026-Q2");
    const parts = summedOf(data).map((e) => capexOf(data, e, "cash").get("2026-Q2")?.value ?? 0);
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
    const newest = newestOf(sumOfFour(data), SUM_STEM);
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
    expect(payers(data)).toEqual([...summedOf(data), "oracle"]);
  });

  test("the stated total and the overlapping contracts are marked as such", () => {
    const all = commitmentsOf(data, "anthropic", true);
    expect(all.filter((c) => c.total).map((c) => c.figure.value)).toEqual([518]);
    expect(all.filter((c) => c.overlapping).map((c) => c.figure.value)).toEqual([180]);
    expect(commitmentsOf(data, "openai", false).some((c) => c.total)).toBe(false);
  });
});
