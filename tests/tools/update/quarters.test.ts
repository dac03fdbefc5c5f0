import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { choose, ownEnds } from "../../../src/tools/update/choose";
import type { Tag } from "../../../src/tools/update/config";
import { readAnswer } from "../../../src/tools/update/facts";
import { calendarQuarter, daysOf, fiscalQuarter, isQuarter, remainder, shift } from "../../../src/tools/update/periods";
import { gaps, singleQuarters } from "../../../src/tools/update/quarters";
import { accession, answerText, company, fact, filing, type MadeFiling, planFor, REVENUE, TAG } from "./made";

/** Quarters from filings under some tags. */
function quartersOf(filings: MadeFiling[], tags: Tag[] = [{ tag: TAG }]) {
  const own = { ...company, tags: { capex_quarter: tags } };
  const { facts } = readAnswer(answerText(own, filings), own, planFor([own]));
  return singleQuarters(choose(facts, tags, ownEnds(facts)));
}
const values = (filings: MadeFiling[], tags?: Tag[]) =>
  Object.fromEntries(quartersOf(filings, tags).quarters.map(({ period, value }) => [period, value]));
const doubts = (filings: MadeFiling[], tags?: Tag[]) => quartersOf(filings, tags).doubts.map(({ text }) => text);

const q = (n: number, ...facts: ReturnType<typeof fact>[]) =>
  filing(accession(2025, n), "10-Q", `2025-${["04", "07", "10"][n - 1]}-30`, ...facts);
const k = (n: number, ...facts: ReturnType<typeof fact>[]) =>
  filing(accession(2026, n), "10-K", "2026-01-30", ...facts);

const Y3 = fact("2025-01-01", "2025-03-31", 10);
const Y6 = fact("2025-01-01", "2025-06-30", 25);
const Y9 = fact("2025-01-01", "2025-09-30", 45);
const Y12 = fact("2025-01-01", "2025-12-31", 70);

describe("calendar quarter of a span", () => {
  test.each([
    ["a calendar quarter", "2026-04-01", "2026-06-30", "2026-Q2"],
    ["one that ends in February", "2025-12-01", "2026-02-28", "2026-Q1"],
    ["one that ends in May", "2026-03-01", "2026-05-31", "2026-Q2"],
    ["one that ends late in January", "2025-10-27", "2026-01-25", "2025-Q4"],
    ["one that ends late in April", "2026-01-26", "2026-04-26", "2026-Q1"],
    ["thirteen weeks to a Saturday", "2025-12-28", "2026-03-28", "2026-Q1"],
    ["fourteen weeks over new year", "2022-09-25", "2022-12-31", "2022-Q4"],
    ["one that ends in the first days of a quarter", "2022-10-02", "2023-01-01", "2022-Q4"],
  ])("%s", (_, start, end, period) => {
    expect(isQuarter({ start, end })).toBe(true);
    expect(calendarQuarter({ start, end })).toBe(period);
  });

  test("neither a month nor half a year is a quarter", () => {
    expect(isQuarter({ start: "2026-01-01", end: "2026-01-31" })).toBe(false);
    expect(isQuarter({ start: "2026-01-01", end: "2026-06-30" })).toBe(false);
  });
});

describe("fiscal quarter", () => {
  test.each([
    ["a calendar year", "2026-07-01", "2026-09-30", ["2025-12-31"], { year: 2026, quarter: 3 }],
    ["a year to June", "2026-07-01", "2026-09-30", ["2025-06-30", "2026-06-30"], { year: 2027, quarter: 1 }],
    ["a year to May", "2025-12-01", "2026-02-28", ["2025-05-31"], { year: 2026, quarter: 3 }],
    ["a year to the last Sunday of January", "2025-10-27", "2026-01-25", ["2025-01-26"], { year: 2026, quarter: 4 }],
    ["a year of 53 weeks that ends in January", "2022-10-02", "2023-01-01", ["2022-01-01"], { year: 2022, quarter: 4 }],
    ["no year before it", "2026-07-01", "2026-09-30", ["2026-09-30"], undefined],
    ["a changed year", "2026-08-01", "2026-10-31", ["2026-06-30"], undefined],
  ])("%s", (_, start, end, ends, expected) => {
    expect(fiscalQuarter({ start, end }, ends)).toEqual(expected);
  });
});

describe("single quarters", () => {
  test.each([
    ["stated", [q(1, Y3)], { "2025-Q1": 10 }],
    ["six months less three", [q(1, Y3), q(2, Y6)], { "2025-Q1": 10, "2025-Q2": 15 }],
    ["a year less nine months", [q(3, Y9), k(1, Y12)], { "2025-Q4": 25 }],
    [
      "a whole year",
      [q(1, Y3), q(2, Y6), q(3, Y9), k(1, Y12)],
      { "2025-Q1": 10, "2025-Q2": 15, "2025-Q3": 20, "2025-Q4": 25 },
    ],
    ["a year alone gives none", [k(1, Y12)], {}],
    ["a year less six months is none", [q(2, Y6), k(1, Y12)], {}],
    ["the report on nine months is missing", [q(1, Y3), q(2, Y6), k(1, Y12)], { "2025-Q1": 10, "2025-Q2": 15 }],
    ["nothing left is zero", [q(3, Y9), k(1, fact("2025-01-01", "2025-12-31", 45))], { "2025-Q4": 0 }],
  ])("%s", (_, filings, expected) => {
    expect(values(filings)).toEqual(expected);
  });

  it("says which spans a computed quarter is the difference of", () => {
    const [fourth] = quartersOf([q(3, Y9), k(1, Y12)]).quarters;
    expect(fourth).toMatchObject({ start: "2025-10-01", end: "2025-12-31", value: 25 });
    expect(fourth.from.map(({ end, filing }) => [end, filing.accession])).toEqual([
      ["2025-12-31", accession(2026, 1)],
      ["2025-09-30", accession(2025, 3)],
    ]);
  });

  it("prefers the stated quarter, and says where subtraction gives another", () => {
    const filings = [q(1, Y3), q(2, Y6, fact("2025-04-01", "2025-06-30", 16))];
    expect(values(filings)["2025-Q2"]).toBe(16);
    expect(doubts(filings)).toEqual([
      "2025-04-01 to 2025-06-30: stated as 16, by subtraction 15; the statement is taken",
    ]);
  });

  it("computes no quarter below zero", () => {
    const filings = [q(3, Y9), k(1, fact("2025-01-01", "2025-12-31", 44))];
    expect(values(filings)).toEqual({});
    expect(doubts(filings)).toEqual(["2025-10-01 to 2025-12-31: not computed, as it would be -1"]);
  });

  it("does not take twelve months that end in the middle of a year for a year", () => {
    const trailing = fact("2024-07-01", "2025-06-30", 90);
    expect(values([q(1, Y3), q(2, Y6, fact("2025-04-01", "2025-06-30", 15), trailing)])).toEqual({
      "2025-Q1": 10,
      "2025-Q2": 15,
    });
  });

  it("takes years of 52 and 53 weeks", () => {
    const filings = [
      filing(accession(2022, 1), "10-Q", "2022-10-27", fact("2021-12-26", "2022-09-24", 300)),
      filing(accession(2023, 1), "10-K", "2023-02-02", fact("2021-12-26", "2022-12-31", 410)),
    ];
    const [fourth] = quartersOf(filings).quarters;
    expect(fourth).toMatchObject({ period: "2022-Q4", start: "2022-09-25", end: "2022-12-31", value: 110 });
    expect(daysOf(fourth)).toBe(98);
  });

  it("takes a changed fiscal year: six months of transition less its first three", () => {
    const filings = [
      filing(accession(2025, 1), "10-Q", "2025-04-30", Y3),
      filing(accession(2025, 2), "10-KT", "2025-08-15", Y6),
      filing(accession(2025, 3), "10-Q", "2025-11-05", fact("2025-07-01", "2025-09-30", 21)),
      filing(accession(2026, 1), "10-Q", "2026-02-05", fact("2025-07-01", "2025-12-31", 44)),
    ];
    expect(values(filings)).toEqual({ "2025-Q1": 10, "2025-Q2": 15, "2025-Q3": 21, "2025-Q4": 23 });
  });

  it("takes of two quarters in one calendar quarter the one that was reported on its own, not the recast one", () => {
    // The fiscal quarters were moved by a month; the report of the year after recasts the year before.
    const own = filing(accession(2025, 1), "10-Q", "2025-04-30", Y3);
    const moved = filing(
      accession(2026, 1),
      "10-Q",
      "2026-05-30",
      fact("2026-02-01", "2026-04-30", 40),
      fact("2025-02-01", "2025-04-30", 11),
    );
    expect(values([own, moved])).toEqual({ "2025-Q1": 10, "2026-Q1": 40 });
  });

  it("takes neither where both were reported on their own", () => {
    const filings = [
      filing(accession(2025, 1), "10-Q", "2025-04-30", Y3),
      filing(accession(2025, 2), "10-Q", "2025-05-30", fact("2025-02-01", "2025-04-30", 11)),
    ];
    expect(values(filings)).toEqual({});
    expect(doubts(filings)).toEqual([
      "2025-Q1: 2025-01-01 to 2025-03-31 and 2025-02-01 to 2025-04-30 both fall into it; neither is taken",
    ]);
  });

  it("names the calendar quarters in between that have no value", () => {
    const { quarters } = quartersOf([q(1, Y3), q(3, fact("2025-07-01", "2025-09-30", 1)), k(1, Y12)]);
    expect(gaps(quarters)).toEqual(["2025-Q2"]);
    expect(gaps([])).toEqual([]);
  });
});

describe("amended filings", () => {
  const amended = filing(accession(2025, 9), "10-Q/A", "2025-06-15", fact("2025-01-01", "2025-03-31", 12));

  it("takes the amendment, and keeps what it replaced", () => {
    const [first] = quartersOf([q(1, Y3), amended]).quarters;
    expect(first.value).toBe(12);
    expect(first.from[0].filing).toEqual({ accession: accession(2025, 9), form: "10-Q/A", filed: "2025-06-15" });
    expect(first.from[0].replaced).toEqual({
      value: 10,
      filing: { accession: accession(2025, 1), form: "10-Q", filed: "2025-04-30" },
    });
  });

  it("does not depend on the order of the entries", () => {
    expect(values([amended, q(1, Y3)])).toEqual({ "2025-Q1": 12 });
  });

  it("cites the first filing where the amendment repeats its value", () => {
    const [first] = quartersOf([q(1, Y3), filing(accession(2025, 9), "10-Q/A", "2025-06-15", Y3)]).quarters;
    expect(first.from[0].filing.accession).toBe(accession(2025, 1));
    expect(first.from[0].replaced).toBeUndefined();
  });

  it("does not put the correction of a year on its last quarter", () => {
    const year = filing(accession(2026, 2), "10-K/A", "2026-03-30", fact("2025-01-01", "2025-12-31", 99));
    expect(values([q(3, Y9), k(1, Y12), year])).toEqual({});
    expect(doubts([q(3, Y9), k(1, Y12), year])).toEqual([
      "2025-10-01 to 2025-12-31: not computed, as 2025-01-01 to 2025-12-31 was amended on 2026-03-30, 2025-01-01 to 2025-09-30 was not",
    ]);
  });

  it("computes from a year and nine months that were both amended", () => {
    const nine = filing(accession(2026, 2), "10-Q/A", "2026-03-29", fact("2025-01-01", "2025-09-30", 50));
    const year = filing(accession(2026, 3), "10-K/A", "2026-03-30", fact("2025-01-01", "2025-12-31", 99));
    expect(values([q(3, Y9), k(1, Y12), nine, year])).toEqual({ "2025-Q4": 49 });
  });

  it("computes from nine months that were amended before the year was reported, not from ones amended after", () => {
    const nine = (filed: string) => filing(accession(2026, 2), "10-Q/A", filed, fact("2025-01-01", "2025-09-30", 50));
    expect(values([q(3, Y9), nine("2025-12-15"), k(1, Y12)])).toEqual({ "2025-Q4": 20 });
    expect(values([q(3, Y9), nine("2026-02-15"), k(1, Y12)])).toEqual({});
  });

  it("does not take the column of the year before for an amendment, but keeps it", () => {
    const next = filing(accession(2026, 5), "10-Q", "2026-04-30", fact("2026-01-01", "2026-03-31", 30), {
      ...Y3,
      val: 9,
    });
    const [first] = quartersOf([q(1, Y3), next]).quarters;
    expect(first.value).toBe(10);
    expect(first.from[0].restated?.value).toBe(9);
  });

  it("takes that column where the company did not report yet", () => {
    const next = filing(accession(2026, 5), "10-Q", "2026-04-30", fact("2026-01-01", "2026-03-31", 30), Y3);
    const [first] = quartersOf([next]).quarters;
    expect(first).toMatchObject({ period: "2025-Q1", value: 10, from: [{ comparative: true }] });
  });
});

describe("tags that change", () => {
  const old = "PaymentsToAcquireProductiveAssets";
  const both = [{ tag: TAG }, { tag: old }];

  it("reads a line on under its new tag, and subtracts across the change", () => {
    const filings = [q(1, { ...Y3, tag: old }), q(2, { ...Y6, tag: old }), q(3, Y9), k(1, Y12)];
    expect(values(filings, both)).toEqual({ "2025-Q1": 10, "2025-Q2": 15, "2025-Q3": 20, "2025-Q4": 25 });
  });

  it("prefers the first tag where both are used, and a pair under one tag", () => {
    const filings = [q(1, Y3, { ...Y3, tag: old }), q(2, Y6, { ...Y6, tag: old })];
    const { quarters } = quartersOf(filings, both);
    expect(quarters.map(({ from }) => from.map(({ tag }) => tag))).toEqual([[TAG], [TAG, TAG]]);
  });

  it("does not subtract across tags that say different things", () => {
    const filings = [q(1, Y3, { ...Y3, tag: old, val: 11 }), q(2, { ...Y6, tag: old }), q(3, Y9)];
    // Six months under the old tag less three under the old tag; nine under the new one find no six of their own.
    expect(values(filings, both)).toEqual({ "2025-Q1": 10, "2025-Q2": 14 });
    expect(doubts(filings, both)).toEqual([`2025-01-01 to 2025-03-31: ${TAG} says 10, ${old} 11; the former is taken`]);
  });

  it("names the newest contradiction of two tags, in whatever order the filings stand", () => {
    const two = (n: number, start: string, end: string) =>
      q(n, fact(start, end, 10 * n), fact(start, end, 10 * n + 1, old));
    const filings = [two(3, "2025-07-01", "2025-09-30"), two(1, "2025-01-01", "2025-03-31")];
    expect(doubts(filings, both)).toEqual([`2025-07-01 to 2025-09-30: ${TAG} says 30, ${old} 31; the former is taken`]);
  });

  it("keeps to the bounds of a tag", () => {
    const filings = [q(1, { ...Y3, tag: REVENUE }), q(2, { ...Y6, tag: REVENUE })];
    expect(values(filings, [{ tag: REVENUE, until: "2025-03-31" }])).toEqual({ "2025-Q1": 10 });
    expect(values(filings, [{ tag: REVENUE, from: "2025-04-01" }])).toEqual({});
  });
});

test("whatever a company's years are, its quarters come back from years so far", () => {
  const year = fc.record({
    values: fc.tuple(fc.nat(9e10), fc.nat(9e10), fc.nat(9e10), fc.nat(9e10)),
    stated: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  });
  fc.assert(
    // Years begin with a month and have 52 weeks, one of them 53, as companies see to it that they do not drift away.
    fc.property(fc.nat(11), fc.nat(4), fc.array(year, { minLength: 1, maxLength: 5 }), (month, long, years) => {
      let start = new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 10);
      const filings: MadeFiling[] = [];
      const expected: number[] = [];
      for (const [n, { values, stated }] of years.entries()) {
        const first = start;
        let sum = 0;
        for (const [i, value] of values.entries()) {
          const end = shift(start, (n === long && i === 3 ? 14 : 13) * 7 - 1);
          sum += value;
          expected.push(value);
          const single = i < 3 && stated[i] ? [fact(start, end, value)] : [];
          const form = i < 3 ? "10-Q" : "10-K";
          filings.push(filing(accession(n, i), form, shift(end, 30), ...single, fact(first, end, sum)));
          start = shift(end, 1);
        }
      }
      const { quarters, doubts } = quartersOf(filings);
      expect(doubts).toEqual([]);
      expect(quarters.map(({ value }) => value)).toEqual(expected);
      expect(gaps(quarters)).toEqual([]);
    }),
  );
});

test("a remainder is the quarter after a beginning in common, or nothing", () => {
  const whole = { start: "2025-01-01", end: "2025-12-31" };
  expect(remainder(whole, { start: "2025-01-01", end: "2025-09-30" })).toEqual({
    start: "2025-10-01",
    end: "2025-12-31",
  });
  expect(remainder(whole, { start: "2025-01-02", end: "2025-09-30" })).toBeUndefined();
  expect(remainder(whole, { start: "2025-01-01", end: "2025-11-30" })).toBeUndefined();
  expect(remainder(whole, whole)).toBeUndefined();
});
