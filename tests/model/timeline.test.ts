import { describe, expect, test } from "vitest";
import { byQuarter, crowdingOf, laneOf, placeOf, quarterOf, spanOf } from "../../src/model/timeline";
import { facts } from "../data";

const { events, thesis, freshness } = facts("en");
const [first] = events;
const on = (date: string, importance: 1 | 2 | 3 = 3, date_precision: "day" | "month" | "year" = "day") => ({
  ...first,
  id: `e-${date}-${importance}`,
  date,
  importance,
  date_precision,
});

describe("lanes", () => {
  const lanes = [
    { id: "a", name: "A", entities: ["softbank"] },
    { id: "b", name: "B", entities: ["openai", "arm"] },
    { id: "rest", name: "Rest", entities: [] },
  ];
  test.each([
    [["openai"], "b"],
    [["openai", "softbank"], "a"],
    [["arm", "meta"], "b"],
    [["meta"], "rest"],
  ])("%j stands on %s", (entities, lane) => {
    expect(laneOf(lanes, { ...first, entities })).toBe(lane);
  });

  test("every event of ours finds one", () => {
    const ours = thesis.lanes ?? [];
    for (const e of events) expect(ours.map((l) => l.id)).toContain(laneOf(ours, e));
  });
});

describe("places", () => {
  const span = { from: 2016, to: 2026 };
  test.each([
    ["2016-01-01", 0],
    ["2026-12-31", 999.8],
    ["2027-01-01", 1000],
    ["2021-07-02", 499.9],
  ])("%s stands at %d", (iso, place) => expect(placeOf(iso, span)).toBeCloseTo(place, 0));

  test("the axis holds every event and the review date", () => {
    const ours = spanOf(events, freshness.reviewed);
    for (const iso of [...events.map((e) => e.date), freshness.reviewed]) {
      expect(placeOf(iso, ours)).toBeGreaterThanOrEqual(0);
      expect(placeOf(iso, ours)).toBeLessThanOrEqual(1000);
    }
  });
});

describe("quarters", () => {
  test.each([
    ["2026-03-31", "day", "2026-Q1"],
    ["2026-04-01", "month", "2026-Q2"],
    ["2019-01-01", "year", "2019"],
  ] as const)("%s known to the %s is in %s", (date, date_precision, quarter) => {
    expect(quarterOf({ date, date_precision })).toBe(quarter);
  });

  test("newest first, a year known no further after its quarters, nothing lost", () => {
    const groups = byQuarter([on("2019-01-01", 3, "year"), on("2019-02-03"), on("2020-12-31"), on("2019-03-01")]);
    expect(groups.map((g) => [g.quarter, g.events.map((e) => e.date)])).toEqual([
      ["2020-Q4", ["2020-12-31"]],
      ["2019-Q1", ["2019-03-01", "2019-02-03"]],
      ["2019", ["2019-01-01"]],
    ]);
    expect(byQuarter(events).flatMap((g) => g.events)).toHaveLength(events.length);
  });
});

describe("crowding", () => {
  test("counts turning points only, in the newest two years with any", () => {
    const list = [on("2016-05-01"), on("2024-01-01"), on("2025-06-01"), on("2026-01-01", 2), on("2010-01-01", 1)];
    expect(crowdingOf(list)).toEqual({ all: 3, recent: 2, since: 2016, years: [2024, 2025] });
    expect(crowdingOf([on("2016-05-01", 1)])).toBeNull();
  });
});
