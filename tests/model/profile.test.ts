import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/data/schema";
import { type Measure, measuresOf, topicOf } from "../../src/model/measures";
import { type Expected, profileOf } from "../../src/model/profile";
import { facts } from "../data";

const f = facts();
const of = (id: string) => {
  const p = profileOf(f, id);
  if (!p) throw new Error(`no profile of ${id}`);
  return p;
};

const point = (o: Partial<Observation>): Observation => ({
  id: `${o.metric}-${o.as_of}-${o.published}`,
  entity: "arm",
  entities: ["arm"],
  metric: "revenue",
  value: 1,
  unit: "USD bn",
  as_of: "2026-03-31",
  date_precision: "day",
  period: "2026-Q1",
  span: "quarter",
  published: "2026-05-01",
  kind: "disclosed",
  quality: "primary",
  source: "x",
  ...o,
});

describe("measures", () => {
  const newest = (list: Observation[]) => measuresOf(f, list).map((m) => m.newest.id);
  const [q1, q2] = ["2026-03-31", "2026-06-30"];

  test.each<[string, Observation[], string[]]>([
    ["the later of two quarters", [point({ id: "b", as_of: q2 }), point({ id: "a", as_of: q1 })], ["b"]],
    ["a year is no quarter", [point({ id: "q" }), point({ id: "y", span: "year" })], ["q", "y"]],
    [
      "two bases are two measures, the newer first",
      [point({ id: "r", basis: "royalty" }), point({ id: "t", basis: "total", as_of: q2 })],
      ["t", "r"],
    ],
    [
      "a forecast stands apart, after the actual",
      [point({ id: "f", kind: "forecast" }), point({ id: "a" })],
      ["a", "f"],
    ],
    [
      "of forecasts the one made last, not the one that reaches furthest",
      [
        point({ id: "old", kind: "forecast", as_of: "2030-12-31", published: "2025-01" }),
        point({ id: "new", kind: "forecast", as_of: "2029-12-31", published: "2026-01" }),
      ],
      ["new"],
    ],
    [
      "a quarter-end metric is taken at a quarter end",
      [
        point({ id: "slide", metric: "nav", span: "point", as_of: "2026-07-31" }),
        point({ id: "table", metric: "nav", span: "point", as_of: q2 }),
      ],
      ["table"],
    ],
    [
      "a quarter-end metric without a quarter end is still told",
      [point({ id: "slide", metric: "nav", span: "point", as_of: "2026-07-31" })],
      ["slide"],
    ],
    ["what may not be a number is left out", [point({ id: "x", value: null, value_low: 960, plot: false })], []],
    [
      "in order of subject: worth before business before credit",
      [point({ id: "c", metric: "ltv" }), point({ id: "b" }), point({ id: "w", metric: "market_cap" })],
      ["w", "b", "c"],
    ],
  ])("%s", (_, list, expected) => {
    expect(newest(list)).toEqual(expected);
  });

  test("no observation is lost or told twice, however they are mixed", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(f.observations), (list) => {
        const told = measuresOf(f, list).flatMap((m: Measure) => m.points.map((o) => o.id));
        const silent = list.filter((o) => o.plot === false && o.value === null).map((o) => o.id);
        expect([...told, ...silent].sort()).toEqual(list.map((o) => o.id).sort());
      }),
      { numRuns: 25 },
    );
  });

  test("the order does not depend on the order of the dataset", () => {
    const order = (list: Observation[]) => measuresOf(f, list).map((m) => [m.id, m.newest.metric]);
    expect(order([...f.observations].reverse())).toEqual(order(f.observations));
  });

  test("every metric of the dataset has a topic that is meant", () => {
    const rest = f.metrics.map((m) => m.id).filter((id) => topicOf(id) === "other");
    expect(rest.sort()).toEqual([
      "agi_timeline_year",
      "event_probability",
      "exchange_rate",
      "horizon_doubling_days",
      "intelligence_index",
      "market_size",
      "other_ratio",
      "task_horizon_50_minutes",
      "unit_count",
    ]);
  });
});

describe("profiles", () => {
  test("Arm: newest figures, links by direction, family", () => {
    const arm = of("arm");
    expect(arm.parent?.id).toBe("softbank");
    expect(arm.links.receives.map((r) => r.from)).toContain("softbank");
    expect(arm.groups.map((g) => g.id)).toContain("business");
    const held = arm.groups.find((g) => g.id === "others")?.measures ?? [];
    expect(held.every((m) => m.newest.entity !== "arm")).toBe(true);
    const mentions = held.map((m) => m.newest.asset !== "arm");
    expect(mentions).toEqual([...mentions].sort((a, b) => Number(a) - Number(b)));
  });

  test.each(f.entities.map((e) => e.id))("%s: all of its records, each once", (id) => {
    const p = of(id);
    const told = p.groups.flatMap((g) => g.measures.flatMap((m) => m.points.map((o) => o.id)));
    const touching = f.observations.filter(
      (o) => (o.entity === id || o.asset === id || o.entities.includes(id)) && !(o.plot === false && o.value === null),
    );
    expect(told.sort()).toEqual(touching.map((o) => o.id).sort());
    const links = [...p.links.receives, ...p.links.gives, ...p.links.beside].map((r) => r.id);
    expect(links.sort()).toEqual(
      f.relations
        .filter((r) => r.from === id || r.to === id)
        .map((r) => r.id)
        .sort(),
    );
    for (const c of p.claims) expect(c.subject || c.for.length + c.against.length > 0).toBe(true);
    for (const r of p.risks)
      expect(r.named || [...r.indicators, ...r.evidence, ...r.counter].every((i) => i.entities.includes(id))).toBe(
        true,
      );
    expect(p.events.map((e) => e.date)).toEqual(
      p.events
        .map((e) => e.date)
        .sort()
        .reverse(),
    );
  });

  test.each<[string, Expected[]]>([
    ["openai", []],
    ["softbank", []],
    ["softbank-robotics", ["price", "sales", "result", "stake"]],
    ["ssi", ["sales", "result", "users"]],
    ["ares", ["price", "sales", "result"]],
    ["izanagi", ["programme"]],
    ["narvik-site", ["programme"]],
    ["sam-altman", []],
    ["eu", []],
  ])("%s: not on record is %j", (id, missing) => {
    expect(of(id).missing).toEqual(missing);
  });

  test("risks come gravest first", () => {
    const scores = of("openai").risks.map(({ risk }) => risk.likelihood * risk.impact);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("no profile of an unknown id", () => {
    expect(profileOf(f, "nobody")).toBeNull();
  });
});
