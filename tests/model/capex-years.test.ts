import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/data/schema";
import { capexOf, tallyOf } from "../../src/model/capex";
import { middleOf, otherCapex, type Year, yearsOf } from "../../src/model/capex-years";
import { type Facts, factsOf } from "../../src/model/facts";
import { facts } from "../data";

const data = facts();
const years = yearsOf(data);
const yearOf = (entity: string, period: string, all: Year[] = years): Year => {
  const found = all.find((y) => y.entity === entity && y.period === period);
  if (!found) throw new Error(`no year ${entity} ${period}`);
  return found;
};
const heard = (y: Year) =>
  y.statements.map((s) => `${s.stage} ${s.figure.value ?? `${s.figure.low}–${s.figure.high}`}`);

/** The dataset with some observations changed or left out. */
const changed = (edit: (o: Observation) => Observation | null): Facts =>
  factsOf({ ...data, observations: data.observations.flatMap((o) => edit(o) ?? []) });

describe("guidance, its revisions and the payment of one year stand together", () => {
  test.each([
    ["google", "FY2025", ["guided 75", "guided 85", "guided 91–93", "paid 91.447"]],
    ["meta", "FY2025", ["guided 66–72", "guided 70–72", "paid 72.22"]],
    ["oracle", "FY2026", ["guided 50", "paid 55.663"]],
    ["microsoft", "FY2026", ["paid 115.948"]],
    ["microsoft", "CY2026", ["guided 190", "guided 175", "so-far 72.9"]],
    ["oracle", "FY2027", ["guided 90–95", "so-far 28.5"]],
  ])("%s %s", (entity, period, expected) => {
    expect(heard(yearOf(entity, period))).toEqual(expected);
  });

  test("within a year they are in order of publication, and the payment comes last", () => {
    for (const { statements } of years) {
      const guided = statements.filter((s) => s.stage === "guided");
      // A day known by its month only stands for the end of it.
      const months = guided.map((s) => s.said.slice(0, 7));
      expect(months).toEqual(months.toSorted());
      expect(statements.findLastIndex((s) => s.stage === "guided")).toBe(guided.length - 1);
    }
  });

  test("no year holds two definitions: leases are never beside cash, nor a fiscal beside a calendar year", () => {
    for (const y of years) {
      expect(new Set(y.statements.map((s) => s.basis.includes("leases"))).size, `${y.entity} ${y.period}`).toBe(1);
      for (const s of y.statements.filter((x) => x.stage !== "so-far"))
        expect(data.observation.get(s.figure.records[0])?.period).toBe(y.period);
    }
  });

  test("everything recorded about a year is in one of them, once", () => {
    const shown = years.flatMap((y) => y.statements.flatMap((s) => (s.figure.name ? [] : s.figure.records)));
    const other = new Set(otherCapex(data).map((o) => o.id));
    const recorded = data.observations.filter((o) => /^capex_(year|guidance)$/.test(o.metric) && !other.has(o.id));
    expect(shown.toSorted()).toEqual(recorded.map((o) => o.id).toSorted());
  });
});

describe("a running year", () => {
  test("is the sum of its first quarters on the guidance's definition, and rests on them", () => {
    for (const { entity, statements } of years) {
      for (const s of statements.filter((x) => x.stage === "so-far")) {
        const quarters = [...capexOf(data, entity, s.basis as "cash").values()].filter((f) =>
          s.figure.records.includes(f.records[0]),
        );
        expect(s.figure.records).toHaveLength(s.quarters);
        expect(s.figure.value).toBeCloseTo(
          quarters.reduce((sum, f) => sum + (f.value ?? 0), 0),
          9,
        );
        expect(s.figure.name).toBe(`capex-so-far.${entity}.${s.figure.period}`);
      }
    }
  });

  test("with a quarter missing it ends before the gap; without its first it is not shown", () => {
    const without = (id: string) => yearsOf(changed((o) => (o.id === id ? null : o)));
    expect(heard(yearOf("google", "FY2026", without("capex-alphabet-2026-q2"))).at(-1)).toBe("so-far 35.674");
    expect(heard(yearOf("google", "FY2026", without("capex-alphabet-2026-q1"))).at(-1)).toBe("guided 195–205");
    const gap = yearsOf(
      changed((o) => (o.id === "capex-alphabet-2025-fy" || o.id === "capex-alphabet-2025-q3" ? null : o)),
    );
    expect(heard(yearOf("google", "FY2025", gap)).at(-1)).toBe("so-far 39.643");
  });

  test("with all four quarters it is paid, though no year is recorded", () => {
    const all = yearsOf(changed((o) => (o.id === "capex-alphabet-2025-fy" ? null : o)));
    const last = yearOf("google", "FY2025", all).statements.at(-1);
    expect(last?.stage).toBe("paid");
    expect(last?.figure.value).toBeCloseTo(91.447, 6);
    expect(last?.figure.records).toHaveLength(4);
  });
});

describe("revisions", () => {
  test.each([
    ["google", "FY2025", [null, 13.33, 8.24, null]],
    ["amazon", "FY2026", [null, 10, null]],
    ["meta", "FY2025", [null, 2.9, 1.72]],
    ["microsoft", "CY2026", [null, -7.89, null]],
  ])("%s %s: %s per cent", (entity, period, expected) => {
    const found = yearOf(entity, period).statements.map((s) => s.change?.value ?? null);
    expect(found.map((v) => v && Math.round(v * 100) / 100)).toEqual(expected);
  });

  test("a payment is measured on guidance only where both name one definition, and never while the year runs", () => {
    for (const { statements } of years)
      for (const s of statements.filter((x) => x.stage !== "guided" && x.change))
        expect([s.stage, s.basis]).toEqual(["paid", "incl-finance-leases"]);
  });

  test("tallies by different counters do not revise one another", () => {
    expect(yearOf(tallyOf(facts()), "CY2026").statements.every((s) => s.change === null)).toBe(true);
  });

  test("a revision applied to the middle before gives the middle after", () => {
    const amount = fc.double({ min: 1, max: 900, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const ids = ["capex-guidance-amazon-2026-feb", "capex-guidance-amazon-2026-jul"];
        const all = yearsOf(changed((o) => (ids.includes(o.id) ? { ...o, value: o.id === ids[0] ? a : b } : o)));
        const change = yearOf("amazon", "FY2026", all).statements[1].change?.value ?? 0;
        expect(a * (1 + change / 100)).toBeCloseTo(b, 6);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    [{ value: 5, low: undefined, high: undefined }, 5],
    [{ value: null, low: 10, high: 20 }, 15],
    [{ value: null, low: 10, high: undefined }, null],
  ])("the middle of %j is %s", (over, expected) => {
    const [first] = years[0].statements;
    expect(middleOf({ ...first.figure, ...over })).toBe(expected);
  });
});
