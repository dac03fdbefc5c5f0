import { describe, expect, test } from "vitest";
import { observation } from "../../src/model/facts";
import { comparable, measuresRisk, ranked, riskLevel } from "../../src/model/risk";
import { baseOf } from "../../src/model/stress/base";
import { facts } from "../data";

const data = facts();
const register = ranked(data, baseOf(data, null));

test("ranked by likelihood x impact, then by the fall of NAV", () => {
  expect(register.slice(0, 3).map((r) => r.risk.id)).toEqual(["concentration", "competition", "circular-financing"]);
  for (const [i, r] of register.slice(1).entries()) {
    const score = (x: typeof r) => x.risk.likelihood * x.risk.impact;
    expect(score(r)).toBeLessThanOrEqual(score(register[i]));
    if (score(r) === score(register[i])) expect(r.hit ?? 0).toBeGreaterThanOrEqual(register[i].hit ?? 0);
  }
  expect(register.map((r) => r.rank)).toEqual(register.map((_, i) => i + 1));
});

test("effect on NAV in per cent of the published base", () => {
  const concentration = register.find((r) => r.risk.id === "concentration");
  expect(concentration?.hit).toBeCloseTo(-(53.13 * 0.4 + 12.040244159999999 * 0.3), 9);
  expect(concentration?.hitShare).toBeCloseTo(((concentration?.hit ?? 0) / 72.3) * 100, 9);
});

describe("comparable points", () => {
  test.each([
    ["sbg-ltv-2026-06-30", 19],
    ["anthropic-valuation-2026-05", 7],
    ["openai-fcf-forecast-2026-30-q3-2026", 0],
    ["er-metaculus-agi-2033", 0],
    ["er-metr-doubling-131", 1],
  ])("%s: %i", (id, n) => {
    const points = comparable(data, observation(data, id));
    expect(points).toHaveLength(n);
    expect(new Set(points.map((p) => `${p.metric} ${p.basis} ${p.unit} ${p.span}`)).size).toBeLessThanOrEqual(1);
    expect(new Set(points.map((p) => p.as_of)).size).toBe(n);
  });
});

test("a purchase price or a stake is a related figure", () => {
  expect(measuresRisk(observation(data, "digitalbridge-closed-2026-09-30"))).toBe(false);
  expect(measuresRisk(observation(data, "sbg-openai-stake-2026-10-01"))).toBe(false);
  expect(measuresRisk(observation(data, "sbg-ltv-2026-06-30"))).toBe(true);
});

test.each([
  [1, 1, 1],
  [1, 5, 2],
  [2, 5, 3],
  [4, 4, 4],
])("likelihood %i, impact %i: grey %i", (l, i, level) => expect(riskLevel(l, i)).toBe(level));
