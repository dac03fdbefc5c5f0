// Panels of columns, and of lines over common categories.
import type { PanelLayout } from "../../../charts/plot/types";
import type { Panel, Point, Series } from "../../../spec/plot";
import type { Bar, BarSeries, CategoryChart, ChartLabel, LineSeries, Spot } from "../chart/model";
import { serialOf } from "../chart/model";
import { factorOf, scaled } from "../chart/numbers";
import { markShade } from "../colours";
import { dateAxis, yAxis } from "./axes";
import { labelsOf, type Standing } from "./labels";
import { hollowMarks, lineStroke, markerOf } from "./marks";
import type { Framed } from "./scatter";

/** Does a printed estimate or forecast get a dashed outline? */
const unsure = (p: Point): boolean => p.figure?.kind === "forecast" || p.figure?.kind === "estimate";

export function barOf(s: Series, p?: Point): Bar {
  const fill = p?.hollow ? "hollow" : s.hatched ? "hatched" : "solid";
  return { shade: markShade(s.tone, s.dim), fill, dashed: fill === "hollow" && p !== undefined && unsure(p) };
}

/** Points that look unlike the first. */
function specialOf(s: Series, at: (p: Point) => number): Map<number, Bar> {
  const first = barOf(s, s.points[0]);
  const others = s.points.filter((p) => JSON.stringify(barOf(s, p)) !== JSON.stringify(first));
  return new Map(others.map((p) => [at(p), barOf(s, p)]));
}

/** Height of a column: its figure as recorded, where that is what is drawn; a difference of two sums has dust. */
export function heightOf({ y, y0 = 0, figure }: Point): number {
  const value = figure?.value;
  return typeof value === "number" && Math.abs(value - (y - y0)) < 1e-9 * Math.max(1, Math.abs(y)) ? value : y - y0;
}

/** Columns stand on one another. */
export const isStacked = (panel: Panel): boolean =>
  panel.series.some((s) => s.shape === "columns" && s.points.some((p) => p.y0));

/** Categories of a panel: names of the slots, or all dates in order. */
function xsOf(panel: Panel): number[] {
  if (panel.x.scale === "slots") return panel.x.ticks.map((t) => t.value);
  return [...new Set(panel.series.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);
}

const lookUp = (s: Series, xs: number[], of: (p: Point) => number): (number | null)[] =>
  xs.map((x) => {
    const p = s.points.find((q) => q.x === x);
    return p ? of(p) : null;
  });

/** Index of a label's point among the categories instead of among the points of its series. */
const atCategory = (labels: ChartLabel[] = [], s: Series, xs: number[]): ChartLabel[] =>
  labels.map((l) => ({ ...l, point: xs.indexOf(s.points[l.point].x) }));

function horizontals(panel: Panel, xs: number[], factor: number): LineSeries[] {
  return panel.marks.flatMap((m): LineSeries[] =>
    m.type !== "horizontal"
      ? []
      : [
          {
            kind: "line",
            name: m.text,
            stroke: { shade: "ink-2", width: m.heavy ? 2 : 1.25, ...(m.dashed ? { dash: "dash" } : {}) },
            marker: null,
            values: xs.map(() => scaled(m.y, factor)),
            labels: m.text
              ? [{ point: 0, text: m.text, format: null, spot: "t", shade: m.heavy ? "ink" : "ink-2", size: 14 }]
              : [],
          },
        ],
  );
}

/** Spots a label of columns may have: beyond their end, unless they stand on one another. */
const barSpots = (stacked: boolean): Spot[] => (stacked ? ["ctr"] : ["outEnd"]);

/** A chart over common categories from a panel whose layout is known. */
export function categoryChart(panel: Panel, layout: PanelLayout, standing: Standing, framed: Framed): CategoryChart {
  const xs = xsOf(panel);
  const factor = factorOf(panel.y.ticks);
  const stacked = isStacked(panel);
  const columns = panel.series.some((s) => s.shape === "columns");
  const height = (p: Point) => scaled(heightOf(p), factor);
  const valueAt = (series: number, point: number) => height(panel.series[series].points[point]);
  const barLabels = labelsOf(panel, layout, barSpots(stacked), standing, valueAt);
  const lineLabels = labelsOf(panel, layout, ["r", "l", "t", "b"], standing, valueAt);
  const series = panel.series.map((s, i): BarSeries | LineSeries =>
    s.shape === "columns"
      ? {
          kind: "bar",
          name: s.label,
          bar: barOf(s, s.points[0]),
          special: specialOf(s, (p) => xs.indexOf(p.x)),
          values: lookUp(s, xs, height),
          labels: atCategory(barLabels.get(i), s, xs),
        }
      : {
          kind: "line",
          name: s.label,
          stroke: s.shape === "points" ? null : lineStroke(s),
          marker: markerOf(s),
          special: hollowMarks(s, (p) => xs.indexOf(p.x)),
          values: lookUp(s, xs, (p) => scaled(p.y, factor)),
          labels: atCategory(lineLabels.get(i), s, xs),
        },
  );
  const dates = panel.x.scale === "time";
  return {
    ...framed,
    form: "columns",
    x: dates
      ? dateAxis(panel.x, columns ? "months" : "days", layout.plot.w * standing.scale)
      : { kind: "text", labels: true, line: true },
    categories: dates ? xs.map(serialOf) : panel.x.ticks.map((t) => t.label),
    heading: dates ? framed.headings.date : framed.headings.name,
    stacked,
    y: yAxis(panel),
    series: [...series, ...horizontals(panel, xs, factor)],
  };
}
