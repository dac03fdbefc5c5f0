import { describe, expect, test } from "vitest";
import {
  agenciesOf,
  gradePlace,
  ladderOf,
  liquidityOf,
  ltvHistory,
  negative,
  otherSecured,
  swapLevels,
  unbroken,
} from "../../src/model/credit";
import { facts } from "../data";

const data = facts();

describe("points over time", () => {
  test("LTV on the company's definition only, one per date, in order", () => {
    const points = ltvHistory(data);
    expect(points).toHaveLength(19);
    expect(points.every((o) => o.basis === "company" && o.unit === "%")).toBe(true);
    expect(points.map((o) => o.as_of)).toEqual([...new Set(points.map((o) => o.as_of))].sort());
  });
  test("a line breaks where a quarter is missing", () => {
    const on = (...days: string[]) => unbroken(days.map((as_of) => ({ as_of }))).map((run) => run.length);
    expect(on("2025-12-31", "2026-03-31", "2026-06-30")).toEqual([3]);
    expect(on("2024-09-30", "2025-03-31", "2025-06-30")).toEqual([1, 2]);
    expect(on()).toEqual([]);
  });
  test("swaps: levels, not the change that one analysis counts", () => {
    expect(swapLevels(data).map((o) => [o.as_of, o.value])).toEqual([
      ["2017-11-16", 170],
      ["2025-11-26", 280],
      ["2025-11-27", 302],
    ]);
  });
});

describe("ratings", () => {
  test.each([
    ["AAA", "Aaa"],
    ["BB+", "Ba1"],
    ["BB", "Ba2"],
    ["BB-", "Ba3"],
    ["A", "A2"],
  ])("%s stands where %s does", (a, b) => expect(gradePlace(a)).toBe(gradePlace(b)));
  test("a grade of neither scale has no place", () => expect(gradePlace("junk")).toBeNaN());
  test("by agency, with the way of each change", () => {
    const of = (id: string) => agenciesOf(data).find((a) => a.id === id)?.steps ?? [];
    expect(of("sp-global").map((s) => [s.event.rating.grade, s.way])).toEqual([
      ["BB+", null],
      ["BB", "down"],
      ["BB+", "up"],
      ["BB+", null],
    ]);
    expect(of("moodys").at(-1)).toMatchObject({ way: "up", event: { rating: { grade: "Ba2", outlook: "stable" } } });
  });
  test("who looks down: the last word counts, not an earlier one", () => {
    expect(negative(agenciesOf(data)).map((a) => a.id)).toEqual(["jcr", "sp-global"]);
  });
  test("a rating of someone else stays out", () => {
    const events = data.events.map((e) => (e.rating ? { ...e, entities: ["oracle", e.rating.agency] } : e));
    expect(agenciesOf({ ...data, events })).toEqual([]);
  });
});

describe("borrowings", () => {
  const { bridge, loans, bonds } = ladderOf(data);
  test("the bridge from its first draw to its repayment", () => {
    expect(bridge?.balances.map((d) => d.figure.value)).toEqual([10, 17.5, 25.9, 0]);
  });
  test("in order of date, each record once, sought loans and tranches left out", () => {
    for (const all of [loans, bonds]) expect(all.map((d) => d.date)).toEqual(all.map((d) => d.date).sort());
    const ids = [...loans, ...bonds].map((d) => d.record);
    expect(new Set(ids).size).toBe(ids.length);
    expect(loans.some((d) => d.basis.includes("sought"))).toBe(false);
    expect(bonds.some((d) => d.basis.includes("tranche"))).toBe(false);
    expect(loans.at(-1)?.record).toBe("sbg-svf2-openai-loan-2026-08");
  });
  test("a coupon belongs to the bond of its day", () => {
    const coupon = (id: string) => bonds.find((d) => d.record === id)?.coupon?.value ?? null;
    expect(coupon("sbg-notes-2026-09")).toBe(9.75);
    expect(coupon("sbg-yen-bond-2026-09")).toBe(4.75);
    expect(coupon("sbg-bonds-2025-07")).toBeNull();
  });
});

test("liquidity: the promise in years, the holding company's cash, no consolidated figure among it", () => {
  const { policy, cash } = liquidityOf(data);
  expect(policy?.value).toBe(2);
  expect(cash.at(-1)).toMatchObject({ id: "sbg-cash-2025-12-31", value: 3.8 });
  expect(cash.every((o) => o.basis === "company")).toBe(true);
});

test("what a ratio with the Arm loan leaves out: the newest record of each other loan on holdings", () => {
  expect(otherSecured(data, ["arm"]).map((d) => d.record)).toEqual([
    "sbg-northstar-loan-2025-12",
    "sbg-sbkk-margin-2025-12",
    "sbg-svf2-openai-loan-2026-08",
  ]);
});
