import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inside, overlap } from "../../src/charts/plot/boxes";
import { dodge } from "../../src/charts/plot/dodge";
import { layoutPlot } from "../../src/charts/plot/layout";
import { padded, scaleOf, yDomain } from "../../src/charts/plot/scales";
import { itemBox } from "../../src/charts/plot/shapes";
import { stopAt, walk } from "../../src/charts/plot/stops";
import type { Item, Label, PanelLayout, Stop } from "../../src/charts/plot/types";
import { placeVerticals } from "../../src/charts/plot/verticals";
import type { Panel, Series } from "../../src/spec/plot";
import { at, block, everything, line, linear, panel, point, time } from "./plot-blocks";

const only = (p: Panel, width = 700): PanelLayout => layoutPlot(block([p]), width).panels[0];
const itemsOf = (p: PanelLayout): Item[] => p.series.flatMap((s) => s.items);

describe("scales", () => {
  it.each([
    ["linear", linear(0, 100), 25, 75],
    ["log", { scale: "log" as const, domain: [1, 10_000] as [number, number], ticks: [] }, 100, 50],
    ["time", { ...time, domain: [0, 400] as [number, number] }, 100, 75],
  ])("%s puts a value where it belongs", (_, axis, value, px) => {
    expect(scaleOf(axis, axis.domain, [100, 0])(value)).toBeCloseTo(px, 6);
  });

  it("spaces powers of ten evenly", () => {
    const ticks = [1, 10, 100, 1000].map((value) => ({ value, label: String(value) }));
    const p = only(panel({ y: { scale: "log", domain: [1, 1000], ticks }, series: [] }));
    const ys = ticks.map((t) => p.yScale(t.value));
    const steps = ys.slice(1).map((y, i) => ys[i] - y);
    for (const step of steps) expect(step).toBeCloseTo(p.plot.h / 3, 6);
  });

  it("widens a domain to its data and to the foot of columns", () => {
    expect(yDomain(panel({ y: linear(0, 50), series: [line({ points: [point(1, -20), point(2, 80)] })] }))).toEqual([
      -20, 80,
    ]);
    expect(yDomain(panel({ y: linear(10, 50), series: [line({ shape: "columns", points: [point(1, 30)] })] }))).toEqual(
      [0, 50],
    );
  });

  it("keeps data a number of px off both ends", () => {
    const scale = scaleOf(time, padded(time, [0, 1e9], 200, 20), [0, 200]);
    expect(scale(0)).toBeCloseTo(20, 6);
    expect(scale(1e9)).toBeCloseTo(180, 6);
  });

  it("gives each category a slot and puts the first at the top", () => {
    const rows = layoutPlot(everything(), 1064).panels[3];
    const [first, second, third] = [0, 1, 2].map(rows.yScale);
    expect(first - rows.plot.y).toBeCloseTo(rows.plot.h / 6, 6);
    expect(second - first).toBeCloseTo(third - second, 6);
  });
});

describe("sizes", () => {
  it.each([700, 900, 1296])("is as high at %d px as the nominal picture scaled", (width) => {
    expect(layoutPlot(everything(), width).height / width).toBeCloseTo(layoutPlot(everything(), 1064).height / 1064, 9);
  });

  it.each([320, 350, 600])("is as high at %d px as the narrow picture scaled", (width) => {
    expect(layoutPlot(everything(), width).height / width).toBeCloseTo(layoutPlot(everything(), 350).height / 350, 9);
  });

  it("is wide from 680 px", () => {
    expect([679.9, 680].map((w) => layoutPlot(everything(), w).wide)).toEqual([false, true]);
  });

  it("lines up the plots of panels that stand under one another", () => {
    const upper = panel({ id: "a", y: linear(0, 100) });
    const lower = panel({ id: "b", y: { ...linear(0, 100), ticks: [{ value: 0, label: "a long tick label" }] } });
    const [a, b] = layoutPlot(block([upper, lower], { columns: { wide: 1, narrow: 1 } }), 800).panels;
    expect([a.plot.x, a.plot.w]).toEqual([b.plot.x, b.plot.w]);
    expect(b.y).toBeGreaterThan(a.y + a.h);
  });

  it("gives panels on one scale plots of one size", () => {
    const panels = ["$5bn", "$500bn"].map((text, i) => panel({ id: `p${i}`, series: [line({ end: { text } })] }));
    panels[1].series[0].points.push(point(at(2026), 50));
    const [a, b] = layoutPlot(block(panels), 800).panels;
    expect([a.plot.w, a.plot.h]).toEqual([b.plot.w, b.plot.h]);
  });
});

describe("shapes", () => {
  const columns = layoutPlot(everything(), 1064).panels[2];

  it("stands columns on zero and leaves a gap of 1.6 px between the parts of a stack", () => {
    const [low] = columns.series[0].items.map(itemBox);
    const [up] = columns.series[1].items.map(itemBox);
    expect(low.y + low.h).toBeCloseTo(columns.yScale(0), 1);
    expect(low.y - (up.y + up.h)).toBeCloseTo(1.6, 1);
    expect(up.x).toBe(low.x);
  });

  it("keeps columns on the first date within the plot", () => {
    for (const item of itemsOf(columns)) expect(itemBox(item).x).toBeGreaterThanOrEqual(columns.plot.x - 0.5);
  });

  it("hangs negative columns from zero", () => {
    const p = only(panel({ y: linear(-50, 50), series: [line({ shape: "columns", points: [point(at(2023), -30)] })] }));
    const box = itemBox(itemsOf(p)[0]);
    expect(box.y).toBeCloseTo(p.yScale(0), 1);
    expect(box.y + box.h).toBeCloseTo(p.yScale(-30), 1);
  });

  it("draws steps that hold until the next point", () => {
    const p = only(panel({ series: [line({ shape: "step", points: [point(at(2022), 0), point(at(2024), 50)] })] }));
    expect(p.series[0].curve?.d.match(/L/g)).toHaveLength(2);
  });

  it("gives a line one dot at its labelled end where points are dense", () => {
    const dense = Array.from({ length: 40 }, (_, i) => point(at(2022) + i * 3e9, i));
    const p = only(panel({ series: [line({ points: dense, end: { text: "39" } })] }));
    expect(p.series[0].items.map((i) => i.body)).toEqual([{ type: "dot", r: 4.5, hollow: false, end: true }]);
  });

  it("turns series out of focus grey", () => {
    const p = only(panel({ series: [line({ dim: true, end: { text: "x" } })] }));
    expect(p.series[0].tone).toBe("edge");
    expect(p.labels.at(-1)?.tone).toBe("ink-3");
  });
});

const word = fc.constantFrom(
  "Arm",
  "OpenAI",
  "$852bn",
  "Vision Fund 2",
  "소프트뱅크",
  "T-Mobile shares",
  "12,345",
  "no split published",
);
const unit = fc.double({ min: 0, max: 1, noNaN: true });

const seriesArb = fc
  .record({
    shape: fc.constantFrom<Series["shape"]>("line", "step", "columns", "points", "ranges"),
    points: fc.array(
      fc.record({ x: unit, y: unit, label: fc.option(word, { nil: undefined }), hollow: fc.boolean() }),
      { minLength: 1, maxLength: 7 },
    ),
    end: fc.option(fc.record({ text: word, sub: fc.option(word, { nil: undefined }), big: fc.boolean() }), {
      nil: undefined,
    }),
  })
  .map(({ shape, points, end }): Omit<Series, "id"> => {
    const sorted = [...points].sort((a, b) => a.x - b.x);
    return {
      label: "Series",
      tone: "openai",
      shape,
      end,
      points: sorted.map((p) =>
        point(at(2022) + p.x * (at(2026) - at(2022)), p.y * 100, { label: p.label, hollow: p.hollow }),
      ),
    };
  });

const panelArb = fc
  .record({
    series: fc.array(seriesArb, { maxLength: 5 }),
    dates: fc.array(fc.tuple(unit, word), { maxLength: 3 }),
    policy: fc.option(fc.tuple(unit, word), { nil: undefined }),
  })
  .map(({ series, dates, policy }) =>
    panel({
      series: series.map((s, i) => ({ ...s, id: `s${i}` })),
      marks: [
        ...dates.map(([x, text]) => ({ type: "vertical" as const, x: at(2022) + x * (at(2026) - at(2022)), text })),
        ...(policy ? [{ type: "horizontal" as const, y: policy[0] * 100, text: policy[1] }] : []),
      ],
    }),
  );

const textsOf = (p: PanelLayout): Label[] => [...p.texts, ...p.labels];

describe("labels", () => {
  it("never overlap one another and never leave their panel, at any width", () => {
    fc.assert(
      fc.property(
        fc.array(panelArb, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 320, max: 1300 }),
        (panels, width) => {
          const named = panels.map((p, i) => ({ ...p, id: `p${i}` }));
          for (const p of layoutPlot(block(named), width).panels) {
            const texts = textsOf(p);
            for (const t of texts) expect(inside(t.box, { x: 0, y: 0, w: p.w, h: p.h }), JSON.stringify(t)).toBe(true);
            texts.forEach((a, i) => {
              for (const b of texts.slice(i + 1))
                expect(overlap(a.box, b.box), `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(false);
            });
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("draws marks within the panel", () => {
    fc.assert(
      fc.property(panelArb, fc.integer({ min: 320, max: 1300 }), (one, width) => {
        const p = only(one, width);
        for (const item of itemsOf(p)) {
          const body = itemBox(item);
          expect(body.x).toBeGreaterThanOrEqual(p.plot.x - 7);
          expect(body.x + body.w).toBeLessThanOrEqual(p.w + 0.5);
          expect(body.y + body.h).toBeLessThanOrEqual(p.h);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps an end label beside its mark and draws a leader where it had to move", () => {
    const same = [1, 2, 3].map((i) =>
      line({ id: `s${i}`, points: [point(at(2022), 10), point(at(2026), 50)], end: { text: `Label ${i}` } }),
    );
    const p = only(panel({ series: same }));
    const leaders = p.labels.filter((l) => l.leader);
    expect(p.labels).toHaveLength(3);
    expect(leaders).toHaveLength(2);
    expect(new Set(p.labels.map((l) => l.box.x)).size).toBe(1);
  });

  it("keeps no room at the right of small multiples too narrow for it, and still prints their ends", () => {
    const five = Array.from({ length: 5 }, (_, i) =>
      panel({ id: `p${i}`, series: [line({ end: { text: "$42bn" } })] }),
    );
    for (const p of layoutPlot(block(five), 700).panels) {
      expect(p.plot.w).toBeGreaterThan(p.w * 0.6);
      expect(p.labels.map((l) => l.lines[0].runs[0].text)).toEqual(["$42bn"]);
    }
  });

  it("keeps as many y ticks as fit", () => {
    const p = only(panel({ y: linear(0, 100, 20), height: { wide: 160, narrow: 160 } }));
    const ys = p.texts.filter((l) => l.lines[0].anchor === "end");
    expect(ys.length).toBeGreaterThan(2);
    expect(ys.length).toBeLessThan(12);
  });

  it("thins ticks that do not fit", () => {
    const ticks = Array.from({ length: 40 }, (_, i) => ({ value: at(2022) + i * 3e9, label: `tick ${i}` }));
    const p = only(panel({ x: { ...time, ticks } }), 350);
    expect(p.texts.length).toBeLessThan(20);
    expect(p.xTicks).toHaveLength(40);
  });
});

describe("giving way", () => {
  it("keeps order, distance and bounds", () => {
    const wish = fc.record({
      want: fc.double({ min: -50, max: 250, noNaN: true }),
      size: fc.double({ min: 1, max: 18, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 10 }), (wishes) => {
        const sorted = [...wishes].sort((a, b) => a.want - b.want);
        const tops = dodge(sorted, 0, 200);
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + sorted[i].size).toBeLessThanOrEqual(200 + 1e-6);
          if (i > 0) expect(top).toBeGreaterThanOrEqual(tops[i - 1] + sorted[i - 1].size - 1e-6);
        });
      }),
    );
  });

  it("leaves labels alone that have room", () => {
    expect(
      dodge(
        [
          { want: 20, size: 10 },
          { want: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([15, 55]);
  });

  it("sets dated annotations in one row where anchors can be turned, else in more", () => {
    const close = placeVerticals(
      [
        { x: 100, text: "Stargate" },
        { x: 106, text: "$40bn round" },
      ],
      400,
    );
    expect(close.map((v) => v.level)).toEqual([0, 0]);
    const three = placeVerticals(
      [90, 100, 110].map((x) => ({ x, text: "A long annotation" })),
      400,
    );
    expect(Math.max(...three.map((v) => v.level))).toBeGreaterThan(0);
  });
});

describe("walking the points", () => {
  const stops = layoutPlot(everything(), 1064).panels[0].stops;

  it("offers every point with a figure, and dated annotations with a record, but no context", () => {
    expect(stops.map((s) => s.key).sort()).toEqual(["a/0", "a/1", "a/2", "a/3", "c/0", "c/1", "mark/0"]);
  });

  it("reaches every point from every other", () => {
    const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
    for (const start of stops) {
      const seen = new Set<Stop>([start]);
      for (const s of seen) for (const k of keys) seen.add(walk(stops, s, k) ?? s);
      expect(seen.size).toBe(stops.length);
    }
  });

  it("keeps to its series left and right and enters at the newest point", () => {
    expect(walk(stops, null, "ArrowLeft")?.key).toBe(stops.at(-1)?.key);
    const first = stops.find((s) => s.key === "a/0") ?? null;
    expect(walk(stops, first, "ArrowRight")?.series).toBe("a");
    expect(walk(stops, first, "Tab")).toBeNull();
  });

  it("finds the point a pointer means: within a rectangle, else the nearest in reach", () => {
    const columns = layoutPlot(everything(), 1064).panels[2];
    const stop = columns.stops.find((s) => s.key === "low/0")!;
    expect(stopAt(columns.stops, { x: stop.x, y: columns.plot.y + columns.plot.h - 2 })?.key).toBe("low/0");
    expect(stopAt(stops, { x: -500, y: -500 })).toBeNull();
  });
});
