// Companies side by side: what stands in one row, whose figure it is, what the scale covers, who is ahead.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/data/schema";
import { type Comparison, compare } from "../../src/model/compare";
import { fitOf } from "../../src/model/comparing/fit";
import { aloneOf, leadOf, measuresOf } from "../../src/model/comparing/measures";
import { apartOf, boundsOf, largestOf, scaleOf, spanOn } from "../../src/model/comparing/scale";
import { type Facts, factsOf } from "../../src/model/facts";
import type { Figure } from "../../src/model/figure";
import { facts } from "../data";

const f = facts();
const COMPANIES = f.entities.filter((e) => e.filter).map((e) => e.id);
const some = (max = 4) => fc.uniqueArray(fc.constantFrom(...COMPANIES), { minLength: 2, maxLength: max });

/** A dataset with these observations only; what a case does not say is a disclosed point of the day in dollars. */
function made(...observations: Partial<Observation>[]): Facts {
  const template = f.observations.find((o) => o.id === "anthropic-valuation-2026-05");
  if (!template) throw new Error("the template record is gone");
  const { statement: _s, note: _n, second_source: _t, ...plain } = template;
  return factsOf({
    ...f,
    observations: observations.map((o, i) => ({
      ...plain,
      id: `o${i}`,
      entities: [o.entity ?? plain.entity],
      period: o.as_of ?? plain.period,
      ...o,
    })),
  });
}

const quarter = (entity: string, period: string, as_of: string, value: number): Partial<Observation> => ({
  entity,
  metric: "capex_quarter",
  basis: "cash",
  span: "quarter",
  period,
  as_of,
  value,
});
const values = (c: Facts, ids: string[]) =>
  measuresOf(c, ids).map((m) => [m.growth ? "growth" : m.definition.basis, ...m.cells.map((x) => x?.figure.value)]);
const numbers = (figure: Figure): number[] =>
  [figure.value, figure.low, figure.high].filter((v): v is number => typeof v === "number");

describe("how many", () => {
  test.each([
    [[], "few"],
    [["arm"], "few"],
    [["arm", "openai"], "ready"],
    [["arm", "openai", "meta", "google"], "ready"],
    [["arm", "openai", "meta", "google", "nvidia"], "many"],
  ])("%j is %s", (companies, fit) => expect(fitOf(companies)).toBe(fit));
});

describe("what stands in one row", () => {
  test("another basis, unit or span is another row, and nothing is converted", () => {
    const rows = values(
      made(
        { entity: "openai", metric: "market_cap", basis: "level", unit: "USD bn", value: 5 },
        { entity: "arm", metric: "market_cap", basis: "level", unit: "JPY tn", value: 7 },
        { entity: "arm", metric: "revenue", basis: "total", span: "quarter", value: 1 },
        { entity: "openai", metric: "revenue", basis: "total", span: "year", value: 2 },
        { entity: "openai", metric: "revenue", basis: "data-centre", span: "year", value: 3 },
      ),
      ["openai", "arm"],
    );
    expect(rows).toHaveLength(5);
    for (const [, a, b] of rows) expect([a, b].filter((v) => v !== undefined)).toHaveLength(1);
  });

  test("the newest of each; a quarter that both have goes before a newer one of one alone", () => {
    const c = made(
      quarter("oracle", "2026-Q2", "2026-05-31", 16),
      quarter("oracle", "2026-Q3", "2026-08-31", 28),
      quarter("amazon", "2026-Q1", "2026-03-31", 44),
      quarter("amazon", "2026-Q2", "2026-06-30", 54),
    );
    expect(values(c, ["oracle", "amazon"])).toEqual([["cash", 16, 54]]);
    expect(values(c, ["oracle", "arm"])).toEqual([["cash", 28, undefined]]);
  });

  test("a shared quarter long past does not hold the newest back", () => {
    const c = made(
      quarter("oracle", "2024-Q2", "2024-05-31", 5),
      quarter("oracle", "2026-Q2", "2026-05-31", 16),
      quarter("amazon", "2024-Q2", "2024-06-30", 9),
    );
    const [row] = measuresOf(c, ["oracle", "amazon"]);
    expect(row.cells.map((x) => x?.figure.value)).toEqual([16, 9]);
    expect([row.aligned, row.apart]).toEqual([false, 700]);
  });

  test("the main product counts, not the newest of the lesser ones", () => {
    const users = (asset: string, as_of: string, value: number): Partial<Observation> => ({
      ...{ entity: "openai", metric: "weekly_active_users", basis: undefined, unit: "people (m)" },
      ...{ asset, as_of, value },
    });
    const c = made(
      users("chatgpt", "2026-01-31", 800),
      users("chatgpt", "2026-05-31", 900),
      users("codex", "2026-06-30", 4),
    );
    expect(values(c, ["openai", "arm"])).toEqual([[null, 900, undefined]]);
  });

  test("stakes in different companies are different rows; one that only one has is no row but is counted", () => {
    const stake = (entity: string, asset: string, value: number): Partial<Observation> => ({
      ...{ entity, asset, value, metric: "stake_pct", basis: "actual", unit: "%" },
    });
    const c = made(stake("softbank", "openai", 13), stake("microsoft", "openai", 27), stake("softbank", "arm", 86));
    const rows = measuresOf(c, ["softbank", "microsoft"]);
    expect(rows.map((m) => [m.definition.asset, m.cells.map((x) => x?.figure.value)])).toEqual([["openai", [13, 27]]]);
    expect([aloneOf(c, "softbank", rows), aloneOf(c, "microsoft", rows)]).toEqual([1, 0]);
  });

  test("of plans the newest made, and of those the nearest year; a plan whose year is over is left out", () => {
    const plan = (vintage: string, as_of: string, value: number): Partial<Observation> => ({
      ...{ entity: "openai", metric: "revenue", basis: "total", span: "year", kind: "forecast" },
      ...{ vintage, as_of, value, published: vintage, period: `FY${as_of.slice(0, 4)}` },
    });
    const c = made(
      plan("2025-09", "2026-12-31", 30),
      plan("2026-Q3", "2030-12-31", 350),
      plan("2026-Q3", "2026-12-31", 36),
      plan("2026-Q3", "2025-12-31", 13),
    );
    expect(values(c, ["openai", "arm"])).toEqual([["total", 36, undefined]]);
    expect(values(made(plan("2025-09", "2025-12-31", 13)), ["openai", "arm"])).toEqual([]);
  });

  test("a part of another value is no value of its own", () => {
    expect(values(made({ entity: "arm", metric: "revenue", basis: "total", part_of: "x" }), ["arm", "meta"])).toEqual(
      [],
    );
  });

  test("what is not to be drawn gives way to what is, and is never drawn", () => {
    const price = (as_of: string, value: number, plot?: false): Partial<Observation> => ({
      ...{
        entity: "arm",
        metric: "valuation_post_money",
        basis: "post-money",
        as_of,
        value,
        ...(plot === false && { plot }),
      },
    });
    expect(values(made(price("2025-01-31", 1), price("2026-01-31", 2, false)), ["arm", "meta"])).toEqual([
      ["post-money", 1, undefined],
    ]);
    const pair = made(price("2026-01-31", 2, false), { ...price("2026-01-31", 3), entity: "meta" });
    const [row] = measuresOf(pair, ["arm", "meta"]);
    expect([row.scale, row.cells.map((x) => x?.figure.value)]).toEqual([null, [2, 3]]);
  });

  test("growth is on the same quarter a year before, and only where that is above zero", () => {
    const c = made(
      quarter("amazon", "2025-Q2", "2025-06-30", 20),
      quarter("amazon", "2026-Q2", "2026-06-30", 50),
      quarter("meta", "2025-Q1", "2025-03-31", 20),
      quarter("meta", "2026-Q2", "2026-06-30", 30),
    );
    const [, growth] = measuresOf(c, ["amazon", "meta"]);
    expect(growth.growth).toBe(true);
    expect(growth.cells.map((x) => x?.figure.value)).toEqual([150, undefined]);
    expect(growth.cells[0]?.figure.records).toEqual(["o1", "o0"]);
    const zero = made(quarter("amazon", "2025-Q2", "2025-06-30", 0), quarter("amazon", "2026-Q2", "2026-06-30", 50));
    expect(values(zero, ["amazon", "meta"]).map(([what]) => what)).toEqual(["cash"]);
  });
});

describe("the scale", () => {
  const figure = (value: number | null, low?: number, high?: number): Figure => ({
    ...(measuresOf(f, ["openai", "anthropic"])[0].cells[0]?.figure as Figure),
    ...{ value, low, high },
  });
  test.each([
    [
      [figure(5), figure(10)],
      [0, 10],
    ],
    [
      [figure(-5), figure(10)],
      [-5, 10],
    ],
    [
      [figure(-5), figure(-1)],
      [-5, 0],
    ],
    [
      [figure(null, 3, 8), figure(4)],
      [0, 8],
    ],
    [
      [figure(null, 50), figure(4)],
      [0, 50],
    ],
    [[figure(0), figure(0)], null],
    [[], null],
  ])("case %#", (figures, expected) => expect(scaleOf(figures)).toEqual(expected));

  test.each([
    [figure(5), [0, 10], [0, 0.5]],
    [figure(-5), [-5, 5], [0, 0.5]],
    [figure(5), [-5, 5], [0.5, 1]],
    [figure(null, 2, 8), [0, 10], [0.2, 0.8]],
    [figure(null, 5), [0, 10], [0, 0.5]],
  ] as [Figure, [number, number], [number, number]][])("a bar, case %#", (x, scale, bar) =>
    expect(spanOn(x, scale)).toEqual(bar),
  );

  test.each([
    [["2026-01-01"], null],
    [["2026-01-01", "2026-01-01"], 0],
    [["2026-03-01", "2026-01-01", "2026-02-01"], 59],
  ])("dates apart: %j", (dates, days) => expect(apartOf(dates)).toBe(days));

  test.each([
    ["the larger", [figure(5), figure(3)], 0],
    ["none of two alike", [figure(5), figure(5)], -1],
    ["none where ranges meet", [figure(null, 3, 8), figure(5)], -1],
    ["a range that lies above", [figure(null, 6, 8), figure(5)], 0],
    ["none over an open end", [figure(100), figure(null, 50)], -1],
    ["the smaller loss", [figure(-8), figure(-2)], 1],
    ["none of one", [figure(5)], -1],
  ])("ahead: %s", (_, figures, at) => {
    const cells = figures.map((x) => ({ figure: x }));
    expect(largestOf(cells)).toBe(cells[at] ?? null);
  });
});

describe("who is ahead", () => {
  test("only rows that all have, of one period or within a quarter, count", () => {
    const point = (entity: string, metric: string, as_of: string, value: number): Partial<Observation> => ({
      ...{ entity, metric, as_of, value, basis: metric === "market_cap" ? "level" : undefined },
    });
    const c = made(
      point("arm", "market_cap", "2026-06-30", 5),
      point("meta", "market_cap", "2026-07-31", 3),
      point("arm", "revenue_run_rate", "2025-01-31", 9),
      point("meta", "revenue_run_rate", "2026-07-31", 3),
      { ...quarter("arm", "2026-Q2", "2026-06-30", 1) },
      { ...quarter("meta", "2026-Q1", "2026-03-31", 2) },
    );
    const rows = measuresOf(c, ["arm", "meta"]);
    expect(rows).toHaveLength(3);
    const wins = [
      { entity: "arm", count: 1 },
      { entity: "meta", count: 0 },
    ];
    expect(leadOf(rows, ["arm", "meta"])).toEqual({ of: 1, wins });
    expect(leadOf(measuresOf(c, ["arm", "meta", "google"]), ["arm", "meta", "google"]).of).toBe(0);
  });

  test("the four that invest most: Amazon, by the quarter", () => {
    const { lead, measures } = compare(f, ["google", "amazon", "microsoft", "meta"]);
    expect(lead.wins.filter((w) => w.count > 0).map((w) => w.entity)).toEqual(["amazon"]);
    const cash = measures.find((m) => m.id === "capex_quarter|cash|USD bn|quarter||");
    expect(cash?.cells.every((x) => x?.record.period === cash.cells[0]?.record.period)).toBe(true);
    expect(cash?.apart).toBe(0);
  });
});

describe("links, forecasts and risks", () => {
  test("the holder has no links with itself; the others' are with it alone", () => {
    const { holder, between } = compare(f, ["softbank", "openai", "oracle"]);
    expect(holder[0]).toBeNull();
    for (const r of holder[1] ?? []) expect([r.from, r.to].sort()).toEqual(["openai", "softbank"]);
    expect(holder[1]?.length).toBeGreaterThan(0);
    expect(between.length).toBeGreaterThan(0);
    for (const r of between) expect([r.from, r.to]).not.toContain("softbank");
  });

  test("a forecast's facts are counted for the company they are about", () => {
    const [row] = compare(f, ["mistral", "microsoft"]).claims.filter((c) => c.claim.id === "claim-04");
    expect(row.cells.map((c) => c.named)).toEqual([true, true]);
    const about = row.claim.evidence_for.filter((id) => {
      const e = f.evidence.get(id);
      return (
        e &&
        (e.type === "relation"
          ? [e.record.from, e.record.to]
          : "entities" in e.record
            ? e.record.entities
            : []
        ).includes("mistral")
      );
    });
    expect(row.cells[0].for).toBe(new Set(about).size);
  });
});

/** A comparison with its columns put into another order. */
const reordered = <T>(cells: T[], from: string[], to: string[]): T[] => to.map((id) => cells[from.indexOf(id)]);

describe("whatever is compared", () => {
  const runs = { numRuns: 60 };

  test("the order of the companies changes the order of the columns and nothing else", () => {
    fc.assert(
      fc.property(some(), (ids) => {
        const back = [...ids].reverse();
        const a: Comparison = compare(f, ids);
        const b: Comparison = compare(f, back);
        expect(b.measures.map((m) => ({ ...m, cells: reordered(m.cells, back, ids) }))).toEqual(a.measures);
        expect(reordered(b.alone, back, ids)).toEqual(a.alone);
        expect(reordered(b.holder, back, ids)).toEqual(a.holder);
        expect(b.between).toEqual(a.between);
        expect(b.claims.map((c) => ({ ...c, cells: reordered(c.cells, back, ids) }))).toEqual(a.claims);
        expect(b.risks.map((c) => ({ ...c, cells: reordered(c.cells, back, ids) }))).toEqual(a.risks);
        expect(reordered(b.lead.wins, back, ids)).toEqual(a.lead.wins);
      }),
      runs,
    );
  });

  test("each figure is its company's own record, unconverted, and each row's scale covers all its values", () => {
    fc.assert(
      fc.property(some(), (ids) => {
        for (const m of measuresOf(f, ids)) {
          expect(m.cells).toHaveLength(ids.length);
          expect(m.cells.some((c) => c !== null)).toBe(true);
          m.cells.forEach((c, i) => {
            if (!c) return;
            const o = f.observation.get(c.record.id);
            expect([c.entity, o?.entity, o?.metric, o?.unit]).toEqual([
              ids[i],
              ids[i],
              m.definition.metric,
              m.definition.unit,
            ]);
            if (!m.growth) expect([c.figure.value, c.figure.unit]).toEqual([o?.value, o?.unit]);
            for (const v of numbers(c.figure)) if (m.scale) expect(v >= m.scale[0] && v <= m.scale[1]).toBe(true);
            if (m.scale) for (const at of spanOn(c.figure, m.scale)) expect(at >= 0 && at <= 1).toBe(true);
          });
          if (m.scale) expect(m.scale[0] <= 0 && m.scale[1] >= 0).toBe(true);
        }
      }),
      runs,
    );
  });

  test("no one is ahead in more rows than rank, and never with a value that another reaches", () => {
    fc.assert(
      fc.property(some(), (ids) => {
        const { lead, measures } = compare(f, ids);
        expect(lead.wins.reduce((sum, w) => sum + w.count, 0)).toBeLessThanOrEqual(lead.of);
        for (const m of measures) {
          const cells = m.cells.filter((c) => c !== null);
          const first = largestOf(cells);
          for (const c of cells)
            if (first && c !== first) expect(boundsOf(first.figure)[0]).toBeGreaterThan(boundsOf(c.figure)[1]);
        }
      }),
      runs,
    );
  });
});
