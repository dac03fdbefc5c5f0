import { expect, test } from "vitest";
import { beyond, disputes, doublingDays, horizons, newestList, paceOf, releasesByLab } from "../../src/model/progress";
import { facts } from "../data";

const data = facts();
const list = newestList(data);

test.each([
  [1, "2024-01-01", 2, "2024-04-10", 100],
  [1, "2024-01-01", 8, "2024-10-27", 100],
  [2, "2024-01-01", 2, "2024-04-10", null],
  [4, "2024-01-01", 2, "2024-04-10", null],
  [0, "2024-01-01", 2, "2024-04-10", null],
  [1, "2024-04-10", 2, "2024-01-01", null],
])("from %s (%s) to %s (%s) it doubled every %s days", (a, from, b, to, expected) => {
  expect(doublingDays({ value: a, date: from }, { value: b, date: to })).toBe(expected);
});

test("one list only, the newest", () => {
  expect(list).toBe("metr-2026-05");
  expect(horizons(data, list).every((h) => data.observation.get(h.record)?.basis === list)).toBe(true);
});

test("a value above the reliable range is no horizon", () => {
  expect(beyond(data, list).map((h) => h.record)).toEqual(["metr-claude-mythos-preview"]);
  expect(horizons(data, list).map((h) => h.record)).not.toContain("metr-claude-mythos-preview");
});

test("the dispute names both values", () => {
  expect(disputes(data, list).map((d) => [d.other.figure.value, d.drawn.figure.value])).toEqual([[870, 718.8]]);
});

test("the pace runs from the first model to the longest horizon", () => {
  const pace = paceOf(horizons(data, list));
  expect([pace?.first.model, pace?.longest.model, pace?.leads]).toEqual(["GPT-4", "Claude Opus 4.6", true]);
  expect(pace?.doubling?.value).toBeCloseTo(141.2, 0);
  expect(paceOf([])).toBeNull();
});

test("every release stands in one lane", () => {
  expect(releasesByLab(data).flatMap(([, m]) => m)).toHaveLength(data.models.length);
});
