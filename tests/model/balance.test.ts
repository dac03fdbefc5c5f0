import { describe, expect, test } from "vitest";
import { balanceOf } from "../../src/model/balance";
import { backersOf, largest } from "../../src/model/ranking";
import { facts } from "../data";

describe("which way facts point", () => {
  test.each([
    [0, 0, "none"],
    [8, 9, "both"],
    [4, 2, "both"],
    [5, 2, "for"],
    [1, 0, "for"],
    [2, 5, "against"],
  ] as const)("%d for and %d against: %s", (yes, no, balance) => expect(balanceOf(yes, no)).toBe(balance));
});

describe("backers", () => {
  const data = facts("en");
  const backers = backersOf(data, "openai");

  test("newest actual payment and stake of each, plans left out, most paid first", () => {
    expect(backers.map((b) => [b.entity, b.paid?.records[0], b.stake?.records[0]])).toEqual([
      ["softbank", "sbg-openai-cum-2026-10-01", "sbg-openai-stake-2026-10-01"],
      ["amazon", "amazon-openai-funded-2026-07", undefined],
      ["microsoft", "microsoft-openai-invested", "microsoft-openai-stake-2025-10"],
    ]);
  });

  test("paying most and holding most are two rankings", () => {
    expect(largest(backers, "paid")?.entity).toBe("softbank");
    expect(largest(backers, "stake")?.entity).toBe("microsoft");
    expect(largest([], "paid")).toBeNull();
    expect(backersOf(data, "no-such-company")).toEqual([]);
  });
});
