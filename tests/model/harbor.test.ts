// The stress test of a thesis that is not ours: other names, other units, three prices, one floor, worked out by hand.
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/schema";
import { factsOf } from "../../src/model/facts";
import { attribution, factorsOf } from "../../src/model/stress/attribution";
import { baseOf, hasBase } from "../../src/model/stress/base";
import { contour } from "../../src/model/stress/contour";
import { fieldOf, ltvAt, outcomeOf, termsOf } from "../../src/model/stress/nav";
import { parametersOf } from "../../src/model/stress/plan";
import { BOTH, reverse } from "../../src/model/stress/reverse";
import { hintScenario, hitOf, openingOf } from "../../src/model/stress/scenarios";
import { knownOf } from "../../src/shell/known";
import { buildQuery, parseAddress } from "../../src/shell/url";
import { HARBOR, readHarbor } from "../harbor";

const read = readHarbor();
const facts = factsOf(read.dataset as Dataset, [], true);
const base = baseOf(facts, null);

test("the checker has nothing to say of it, and the stress test is there", () => {
  expect(read.faults).toEqual([]);
  expect(hasBase(facts)).toBe(true);
  expect(openingOf(facts, base)).toEqual({});
});

// Owned: 40 + (60 - 20) + 10 + 10 others = 100; owed: 20. EUR bn.
test.each([
  ["no shock", {}, 100, 80, 20, (20 + 20) / (100 + 20)],
  ["half the tower", { tower: -50 }, 80, 60, 25, 40 / 100],
  ["the quay below its loan counts nothing", { quay: -90 }, 60, 40, 100 / 3, 40 / (60 + 6)],
  ["the third price", { mill: 100 }, 110, 90, 2000 / 110, 40 / 130],
  ["everything else", { others: -50 }, 95, 75, 2000 / 95, 40 / 115],
  ["nothing left", { tower: -100, quay: -100, mill: -100, others: -100 }, 0, -20, null, null],
])("%s", (_, s, holdings, nav, ltv, second) => {
  const o = outcomeOf(base, s as Record<string, number>);
  expect(o.holdings).toBeCloseTo(holdings, 9);
  expect(o.nav).toBeCloseTo(nav, 9);
  if (ltv === null) expect(o.ltv).toBeNull();
  else expect(o.ltv).toBeCloseTo(ltv, 9);
  if (second === null) expect(o.ltvWithLoans).toBeNull();
  else expect(o.ltvWithLoans).toBeCloseTo(second * 100, 9);
});

describe("how far to a line of 30 %: 66.67 must be left", () => {
  test.each([
    // 33.33 may go: of 40, of the 40 that the quay counts for, of both by one per cent (100 of them before the loan).
    ["tower", (20 / 3 / 40 - 1) * 100],
    ["quay", ((20 / 3 + 20) / 60 - 1) * 100],
    ["mill", null],
    [BOTH, -(100 / 3 / 100) * 100],
  ])("%s", (mover, at) => {
    const answer = reverse(base, {}, 30, mover);
    if (at === null) expect(answer).toEqual({ at: null, ltvAtZero: 2000 / 90 });
    else expect(answer.at).toBeCloseTo(at, 9);
  });

  test("past its floor the quay counts no more: the tower alone has to carry both", () => {
    // 48 owned where the line of 20 / 0.42 is met: 20 others and mill, so 27.6 of the tower's 40, with the quay at its floor (-67 %).
    const at = reverse(base, {}, (20 / 22) * 100, BOTH).at;
    expect(at).toBeCloseTo((2 / 40 - 1) * 100, 9);
  });
});

test("a contour is level where the price across is on its floor, and every point of it has its LTV", () => {
  const turned = fieldOf(
    {
      ...termsOf(base, {}),
      priced: termsOf(base, {}).priced.toSpliced(0, 2, termsOf(base, {}).priced[1], termsOf(base, {}).priced[0]),
    },
    {},
  );
  const points = contour(turned, 40, { low: -100, high: 20 });
  // 50 must be left of 20 + tower + quay: the tower at 30 where the quay is worth nothing, up to -66.67 %.
  expect(points[0]).toEqual([-100, -25]);
  expect(points[1][0]).toBeCloseTo(-200 / 3, 9);
  expect(points[1][1]).toBeCloseTo(-25, 9);
  for (const [x, y] of points) expect(ltvAt(turned, x, y)).toBeCloseTo(40, 9);
});

test("the parts of a change add up, by the names of the thesis", () => {
  const s = { tower: -30, quay: -80, mill: 20, others: -10 };
  const parts = attribution(base, s);
  expect(factorsOf(base)).toEqual(["tower", "quay", "mill", "others"]);
  expect(parts.reduce((sum, p) => sum + p.nav, 0)).toBeCloseTo(outcomeOf(base, s).nav - 80, 9);
});

test("a risk moves what the thesis calls by its name, the others by the common shock, and adds debt", () => {
  const [storm] = facts.risks;
  expect(hintScenario(base.plan, storm)).toEqual({ tower: -50, quay: -10, mill: -10, others: -10 });
  // 20 of the tower, 6 of the quay before its loan, 1 of the mill, 1 of the others, 2 of debt.
  expect(hitOf(base, storm)).toBeCloseTo(-(20 + 6 + 1 + 1 + 2), 9);
});

describe("its address", () => {
  const known = knownOf(facts);
  test.each(["tower=-30&quay=20", "mill=-5", "quay=0", "b.others=-10"])("%s is read and written back", (query) => {
    const { choice, notices, rest } = parseAddress(query, known);
    expect(notices).toEqual([]);
    expect(rest).toEqual([]);
    expect(buildQuery(choice)).toBe(query);
  });

  test("the parameters of our thesis are nobody's here, and kept", () => {
    const { choice, rest } = parseAddress("openai=-30&fx=140&tower=-150", known);
    expect(choice.a).toEqual({ tower: -100 });
    expect(rest.map(([key]) => key)).toEqual(["openai", "fx"]);
    expect(parametersOf(facts).map(({ id }) => id)).toEqual(["tower", "quay", "mill", "others"]);
  });
});

describe("what does not fit together is said, and leaves the test out where it cannot be worked out", () => {
  type Stress = (typeof HARBOR)["thesis"]["stress"];
  const withStress = (stress: object) => ({
    ...HARBOR,
    thesis: { ...HARBOR.thesis, stress: { ...HARBOR.thesis.stress, ...stress } },
  });
  const assets = (change: (asset: Stress["assets"][number], i: number) => object) =>
    withStress({ assets: HARBOR.thesis.stress.assets.map(change) });
  test.each<[string, object, string, string, boolean]>([
    [
      "a name that an address has",
      assets((a, i) => (i === 2 ? { ...a, id: "data" } : a)),
      "thesis.stress",
      '"data"',
      true,
    ],
    ["a name twice", assets((a, i) => (i === 2 ? { ...a, id: "tower" } : a)), "thesis.stress", '"tower"', true],
    [
      "an input that is not there",
      assets((a, i) => (i === 0 ? { ...a, value: "towr_value" } : a)),
      "stress-base.inputs",
      "nothing",
      false,
    ],
    [
      "one price",
      withStress({ assets: HARBOR.thesis.stress.assets.slice(0, 1) }),
      "thesis.stress.assets",
      '["tower"]',
      false,
    ],
    [
      "a rate within one unit",
      withStress({ rate: { id: "fx", input: "mill_value", low: 1, high: 2 } }),
      "thesis.stress.rate",
      '{"id":"fx","input":"mill_value","low":1,"high":2}',
      true,
    ],
    ["two units without a rate", withStress({ priced_in: "USD bn" }), "thesis.stress.rate", "nothing", true],
    [
      "a share of something unknown",
      withStress({ share: { id: "part", input: "mill_value", on: "mil", low: 0.5, high: 1 } }),
      "thesis.stress.share.on",
      '"mil"',
      true,
    ],
    [
      "a risk that moves something unknown",
      { ...HARBOR, risks: HARBOR.risks.map((r) => ({ ...r, stress_hint: { towr: -5 } })) },
      "risks[0].stress_hint",
      '"towr"',
      true,
    ],
  ])("%s", (_, thesis, path, found, there) => {
    const { faults, dataset } = readHarbor(thesis);
    expect(faults.map((f) => [f.path, f.found])).toContainEqual([path, found]);
    expect(hasBase(factsOf(dataset as Dataset))).toBe(there);
  });
});
