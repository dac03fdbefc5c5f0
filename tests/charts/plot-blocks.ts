// Small blocks for the chart tests, one per idea.
import type { Figure } from "../../src/model/figure";
import type { Axis, Panel, PlotBlock, Point, Series } from "../../src/spec/plot";

export const at = (year: number, month = 1, day = 1): number => Date.UTC(year, month - 1, day);

export const figure = (value: number, over: Partial<Figure> = {}): Figure => ({
  value,
  unit: "USD bn",
  asOf: "2026-06-30",
  precision: "quarter",
  period: "2026-Q2",
  ahead: false,
  kind: "disclosed",
  quality: "primary",
  records: [`record-${value}`],
  entities: [],
  sources: ["s1"],
  ...over,
});

export const point = (x: number, y: number, over: Partial<Point> = {}): Point => ({
  x,
  y,
  name: `at ${x}`,
  figure: figure(y),
  ...over,
});

export const linear = (low: number, high: number, steps = 4): Axis => ({
  scale: "linear",
  domain: [low, high],
  ticks: Array.from({ length: steps + 1 }, (_, i) => {
    const value = low + ((high - low) * i) / steps;
    return { value, label: String(Math.round(value)) };
  }),
});

export const time: Axis = {
  scale: "time",
  domain: [at(2022), at(2026)],
  ticks: [2022, 2023, 2024, 2025, 2026].map((y) => ({ value: at(y), label: String(y) })),
};

export const line = (over: Partial<Series> = {}): Series => ({
  id: "line",
  label: "Line",
  tone: "openai",
  shape: "line",
  points: [2022, 2023, 2024, 2025].map((y, i) => point(at(y), 10 * (i + 1))),
  ...over,
});

export const panel = (over: Partial<Panel> = {}): Panel => ({
  id: "panel",
  title: "Panel",
  x: time,
  y: linear(0, 100),
  height: { wide: 200, narrow: 160 },
  series: [line()],
  marks: [],
  ...over,
});

export const block = (panels: Panel[], over: Partial<PlotBlock> = {}): PlotBlock => ({
  kind: "plot",
  id: "test",
  label: "A drawing for tests",
  columns: { wide: panels.length, narrow: 1 },
  panels,
  live: true,
  ...over,
});

/** One panel of each kind of shape. */
export const everything = (): PlotBlock =>
  block(
    [
      panel({
        id: "lines",
        series: [
          line({ id: "a", area: true, end: { text: "$40bn", sub: "bold", big: true } }),
          line({ id: "b", tone: "edge", weight: "context" }),
          line({
            id: "c",
            tone: "arm",
            weight: "thin",
            dashed: true,
            points: [point(at(2022), 5), point(at(2025), 70, { hollow: true })],
          }),
        ],
        marks: [
          { type: "vertical", x: at(2023), text: "Dated", record: "event-1" },
          { type: "horizontal", y: 25, text: "Policy", heavy: true },
        ],
      }),
      panel({
        id: "steps",
        y: { scale: "log", domain: [1, 1000], ticks: [1, 10, 100, 1000].map((v) => ({ value: v, label: `${v}` })) },
        series: [
          line({ id: "s", shape: "step" }),
          line({
            id: "p",
            shape: "points",
            tone: "ink",
            points: [point(at(2024), 500, { hollow: true, label: "Tender" }), point(at(2025), 700, { arrow: true })],
          }),
        ],
      }),
      panel({
        id: "columns",
        series: [
          line({ id: "low", shape: "columns", tone: "arm", points: [point(at(2022), 40), point(at(2025), 60)] }),
          line({
            id: "up",
            shape: "columns",
            hatched: true,
            points: [point(at(2022), 70, { y0: 40 }), point(at(2025), 90, { y0: 60 })],
          }),
        ],
        marks: [{ type: "blank", x0: at(2023), x1: at(2024, 6), text: "No split published" }],
      }),
      panel({
        id: "rows",
        x: linear(0, 100),
        y: { scale: "slots", domain: [0, 2], ticks: ["One", "Two", "Three"].map((label, value) => ({ label, value })) },
        series: [
          line({ id: "bars", shape: "bars", points: [point(0, 0, { x1: 80 }), point(0, 1, { x1: 30, hollow: true })] }),
          line({ id: "spans", shape: "ranges", tone: "ink", points: [point(20, 2, { x1: 60 })] }),
        ],
      }),
      panel({
        id: "guidance",
        x: { scale: "slots", domain: [0, 1], ticks: ["Jan", "Apr"].map((label, value) => ({ label, value })) },
        series: [
          line({
            id: "g",
            shape: "ranges",
            points: [point(0, 60, { y0: 50 }), point(1, 80, { y0: 55, hollow: true, label: "55–80" })],
          }),
        ],
      }),
    ],
    { columns: { wide: 3, narrow: 1 } },
  );
