// Golden numbers of the dataset, an independent recomputation, and properties that must hold for any input.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEUTRAL, type Scenario } from "../../src/model/choice";
import { attribution } from "../../src/model/stress/attribution";
import { baseOf, basesOf } from "../../src/model/stress/base";
import { beyond, contour, levels } from "../../src/model/stress/contour";
import { impliedOf } from "../../src/model/stress/implied";
import { headroom, ltvAt, outcomeOf, termsOf } from "../../src/model/stress/nav";
import { reverse } from "../../src/model/stress/reverse";
import { hintScenario, hitOf, markScenario, openingOf } from "../../src/model/stress/scenarios";
import { facts } from "../data";

const data = facts();
const newest = baseOf(data, null);
const older = baseOf(data, "2025-12-31");
const at = (part: Partial<Scenario>): Scenario => ({ ...NEUTRAL, ...part });

interface Shock {
  arm_price_shock?: number;
  openai_shock?: number;
  other_shock?: number;
  later_instalments_usd_bn?: number;
}
const scenarioOf = (s: Shock): Scenario =>
  at({
    arm: 100 * (s.arm_price_shock ?? 0),
    openai: 100 * (s.openai_shock ?? 0),
    rest: 100 * (s.other_shock ?? 0),
    draws: (s.later_instalments_usd_bn ?? 0) > 0,
  });

describe("golden", () => {
  const cases = [
    ...data.stress.scenarios.map((s) => [s.id, newest, s] as const),
    ...data.stress.alternative_bases[0].scenarios.map((s) => [s.id, older, s] as const),
  ];
  test.each(cases)("scenario %s to 1e-9", (_, base, { shock, expect: wanted }) => {
    const o = outcomeOf(base, scenarioOf(shock));
    expect(o.holdings).toBeCloseTo(wanted.holdings, 9);
    expect(o.netDebt).toBeCloseTo(wanted.net_debt, 9);
    expect(o.nav).toBeCloseTo(wanted.nav, 9);
    expect(o.ltv).toBeCloseTo(wanted.ltv, 9);
  });

  test("a published date reproduces its LTV and NAV within the tolerance of its rounding", () => {
    const checked = data.stress.golden.filter(({ published: p, computed: c, tolerance: t }) => {
      if (p.ltv !== undefined && c.ltv !== undefined)
        expect(Math.abs(p.ltv - c.ltv)).toBeLessThanOrEqual(t.ltv_pp ?? 0);
      if (p.holdings !== undefined && p.net_debt !== undefined) {
        const flat = { ...newest, holdings: p.holdings, netDebt: p.net_debt };
        const o = outcomeOf(flat, NEUTRAL);
        if (p.nav !== undefined) expect(Math.abs(o.nav - p.nav)).toBeLessThanOrEqual(t.nav ?? 0);
        if (p.ltv !== undefined) expect(Math.abs((o.ltv ?? 0) - p.ltv)).toBeLessThanOrEqual(t.ltv_pp ?? 0);
        return p.nav !== undefined || p.ltv !== undefined;
      }
      return p.ltv !== undefined && c.ltv !== undefined;
    });
    expect(checked.map((g) => g.date)).toEqual([
      "2019-10-18",
      "2021-03-31",
      "2021-09-30",
      "2022-06-30",
      "2023-03-31",
      "2023-06-30",
      "2023-12-31",
      "2024-03-31",
      "2026-03-31",
      "2026-06-30",
    ]);
    // The other dates publish only one of NAV, LTV, holdings and debt, or two that define the others.
    expect(data.stress.golden.length - checked.length).toBe(10);
  });

  test("second ratio, opening scenario and what the share price implies", () => {
    expect(outcomeOf(newest, NEUTRAL).ltvWithArmLoan).toBeCloseTo(16.251592725587862, 9);
    expect(markScenario(data).arm).toBeCloseTo(-28.902945751427644, 9);
    expect(outcomeOf(newest, openingOf(data, newest)).ltv).toBeCloseTo(19.79925402508611, 9);
    expect(openingOf(data, older)).toEqual(NEUTRAL);
    const implied = impliedOf(data, newest);
    expect(implied.openai).toBeCloseTo(data.stress.implied.computed.value, 9);
    expect(implied.marketCap).toBeCloseTo(data.stress.implied.computed.market_cap, 9);
    expect(implied.discount).toBeCloseTo(44.054, 2);
  });

  test("instalments after a base: the switch of the dataset, and the running total for the older base", () => {
    expect(basesOf(data).map((b) => [b.id, b.later])).toEqual([
      ["2026-06-30", 20],
      ["2025-12-31", 30],
    ]);
  });
});

const percent = fc.double({ min: -100, max: 100, noNaN: true });
const scenario: fc.Arbitrary<Scenario> = fc.record({
  openai: percent,
  arm: percent,
  rest: percent,
  fx: fc.option(fc.double({ min: 130, max: 180, noNaN: true })),
  draws: fc.boolean(),
  share: fc.double({ min: 0.8275, max: 1, noNaN: true }),
});
const base = fc.constantFrom(newest, older);

/** Written from the definitions alone: Arm less its loan (never below zero), OpenAI, the rest; debt over holdings. */
function recomputed(b: typeof newest, s: Scenario) {
  const rate = s.fx ?? b.fx;
  const inYen = (usdBn: number, r: number) => (usdBn * 1e9 * r) / 1e12;
  const paidLater = s.draws ? b.later : 0;
  const armThen = Math.max(inYen(b.armGross, b.fx) - inYen(b.armLoan, b.fx), 0);
  const others = (b.holdings - armThen - inYen(b.openai, b.fx) * s.share) * (1 + s.rest / 100);
  const armNow = Math.max(inYen(b.armGross, rate) * (1 + s.arm / 100) - inYen(b.armLoan, rate), 0);
  const openaiNow = inYen(b.openai * s.share + paidLater, rate) * (1 + s.openai / 100);
  const worth = armNow + openaiNow + others;
  const debt = b.netDebt + inYen(paidLater, rate);
  return { nav: worth - debt, ltv: worth > 0 ? (100 * debt) / worth : null };
}

describe("properties", () => {
  test("an independent computation agrees", () => {
    fc.assert(
      fc.property(base, scenario, (b, s) => {
        const o = outcomeOf(b, s);
        const again = recomputed(b, s);
        expect(o.nav).toBeCloseTo(again.nav, 9);
        if (o.ltv === null || again.ltv === null) expect(o.ltv).toBe(again.ltv);
        else expect(Math.abs(o.ltv - again.ltv)).toBeLessThan(1e-9 * Math.max(1, again.ltv));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  test("NAV rises and LTV falls with every price", () => {
    fc.assert(
      fc.property(base, scenario, fc.constantFrom("openai", "arm", "rest"), percent, (b, s, key, other) => {
        const [low, high] = [Math.min(s[key], other), Math.max(s[key], other)];
        const worse = outcomeOf(b, { ...s, [key]: low });
        const better = outcomeOf(b, { ...s, [key]: high });
        expect(better.nav).toBeGreaterThanOrEqual(worse.nav - 1e-9);
        const onFloor = key === "arm" && worse.arm === 0;
        if (high - low > 1e-3 && !onFloor) expect(better.nav).toBeGreaterThan(worse.nav);
        if (worse.ltv !== null && better.ltv !== null) expect(better.ltv).toBeLessThanOrEqual(worse.ltv + 1e-9);
      }),
    );
  });

  test("a reverse answer fed back meets its line; an unreachable one stays below it", () => {
    const mover = fc.constantFrom("openai" as const, "arm" as const, "both" as const);
    fc.assert(
      fc.property(base, scenario, fc.constantFrom(25, 35), mover, (b, s, line, m) => {
        const { at: found, ltvAtZero } = reverse(b, s, line, m);
        const fed = (v: number) => (m === "both" ? { ...s, openai: v, arm: v } : { ...s, [m]: v });
        if (found !== null) expect(Math.abs((outcomeOf(b, fed(found)).ltv ?? 0) - line)).toBeLessThan(1e-6);
        else expect(ltvAtZero ?? 0).toBeLessThan(line + 1e-6);
      }),
    );
  });

  test("attribution adds up to the change from the base", () => {
    fc.assert(
      fc.property(base, scenario, (b, s) => {
        const parts = attribution(b, s);
        const start = outcomeOf(b, { ...NEUTRAL, share: s.share });
        const end = outcomeOf(b, s);
        expect(parts.reduce((sum, p) => sum + p.nav, 0)).toBeCloseTo(end.nav - start.nav, 9);
        if (parts.every((p) => p.ltv !== null)) {
          const change = (end.ltv ?? 0) - (start.ltv ?? 0);
          const sum = parts.reduce((total, p) => total + (p.ltv ?? 0), 0);
          expect(Math.abs(sum - change)).toBeLessThan(1e-9 * Math.max(1, Math.abs(change)) * 100);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("headroom: the holdings that may go before the line", () => {
    fc.assert(
      fc.property(base, scenario, fc.constantFrom(25, 35), (b, s, line) => {
        const o = outcomeOf(b, s);
        expect(((o.netDebt / (o.holdings - headroom(o, line))) * 100).toFixed(6)).toBe(line.toFixed(6));
      }),
    );
  });
});

describe("contours", () => {
  const box = { low: -100, high: 20 };
  test("every point of a contour has its LTV", () => {
    fc.assert(
      fc.property(base, scenario, fc.integer({ min: 1, max: 16 }), (b, s, n) => {
        const t = termsOf(b, s);
        for (const [x, y] of contour(t, n * 5, box)) {
          if (y >= box.high) continue;
          expect(Math.abs((ltvAt(t, x, y) ?? 0) - n * 5)).toBeLessThan(1e-6);
          expect(x).toBeGreaterThanOrEqual(-100);
          expect(x).toBeLessThanOrEqual(20 + 1e-9);
        }
      }),
    );
  });

  test("on the published base the 25 % line runs from 14 % above the floor corner to the right edge", () => {
    const t = termsOf(newest, NEUTRAL);
    const line = contour(t, 25, box);
    expect(line).toHaveLength(2);
    expect(line[0][0]).toBe(-100);
    expect(line[1][0]).toBe(20);
    expect(levels(t, box, 5, 60)).toEqual([15, 20, 25, 30, 35, 40, 45, 50]);
    expect(beyond(t, 25, box)).toContainEqual([-100, -100]);
  });

  test("where the whole box is beyond a line, all of it is the zone; where nothing is, none", () => {
    const rich = termsOf({ ...newest, netDebt: 0.1 }, NEUTRAL);
    expect(beyond(rich, 25, box)).toEqual([]);
    const poor = termsOf({ ...newest, netDebt: 200 }, NEUTRAL);
    expect(beyond(poor, 25, box)).toHaveLength(4);
  });
});

test("no holdings left: LTV is undefined, NAV is what is owed", () => {
  const o = outcomeOf(newest, at({ openai: -100, arm: -100, rest: -100 }));
  expect(o.ltv).toBeNull();
  expect(o.ltvWithArmLoan).toBeNull();
  expect(o.nav).toBeCloseTo(-10.81, 9);
});

test("the shock of a risk: parts without their own take the common one, extra debt counts", () => {
  const leverage = data.risks.find((r) => r.id === "softbank-leverage");
  const none = data.risks.find((r) => r.stress_hint === null);
  if (!leverage || !none) throw new Error("the register lacks a risk of the test");
  expect(hintScenario(leverage)).toEqual(at({ openai: -20, arm: -30, rest: -20 }));
  const plain = outcomeOf(newest, at({ openai: -20, arm: -30, rest: -20 })).nav - 72.3;
  expect(hitOf(newest, leverage)).toBeCloseTo(plain - (20 * 162.39) / 1000, 9);
  expect(hitOf(newest, none)).toBeNull();
});
