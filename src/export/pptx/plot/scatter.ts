// Panels of points, steps and lines, each at its own date or number.
import { xDomain } from "../../../charts/plot/scales";
import type { PanelLayout } from "../../../charts/plot/types";
import type { Panel, Point, Series } from "../../../spec/plot";
import {
  type ChartLabel,
  type Marker,
  type ScatterChart,
  type ScatterSeries,
  serialOf,
  type ValueAxis,
} from "../chart/model";
import { factorOf, scaled } from "../chart/numbers";
import { markShade } from "../colours";
import { numberAxis, timeValues, yAxis } from "./axes";
import { labelsOf, type Standing } from "./labels";
import { lineStroke, markerOf } from "./marks";

/** What every chart has that does not depend on its form. */
export interface Framed {
  title: string;
  plot: { x: number; y: number; w: number; h: number };
  lang: "en" | "ko";
  /** Names of the columns of dates and of names in the workbook. */
  headings: { date: string; name: string };
}

/** A place in the workbook: the point it stands for, or a corner of a step that has none. */
interface Place {
  x: number;
  y: number;
  point: number | null;
}

/** Where a value holds until the next one the line runs level, then up: a corner between two points. */
function placesOf(s: Series): Place[] {
  return s.points.flatMap((p, i): Place[] => {
    if (s.shape === "ranges") return [p.y0 ?? p.y, p.y].map((y, k) => ({ x: p.x, y, point: k === 1 ? i : null }));
    const own = { x: p.x, y: p.y, point: i };
    const next = s.points[i + 1];
    return s.shape === "step" && next && next.y !== p.y ? [own, { x: next.x, y: p.y, point: null }] : [own];
  });
}

interface Units {
  x(v: number): number;
  y(v: number): number;
}

function markAt(s: Series, place: Place, common: Marker | null): Marker | null {
  if (!common || (place.point === null && s.shape !== "ranges")) return null;
  const p: Point | undefined = s.points[place.point ?? 0];
  // A point without a figure only carries the line on.
  if (place.point !== null && s.shape === "step" && !p.figure) return null;
  return { ...common, hollow: Boolean(p.hollow || p.arrow) };
}

const same = (a: Marker | null, b: Marker | null): boolean => JSON.stringify(a) === JSON.stringify(b);

function seriesOf(s: Series, units: Units, labels: ChartLabel[] = []): ScatterSeries {
  const places = placesOf(s);
  const marker = markerOf(s);
  const marks = places.map((p) => markAt(s, p, marker));
  const special = new Map(marks.flatMap((m, i): [number, Marker | null][] => (same(m, marker) ? [] : [[i, m]])));
  const thin = { shade: markShade(s.tone, s.dim), width: 1.5 };
  return {
    kind: "scatter",
    name: s.label,
    stroke: s.shape === "points" ? null : s.shape === "ranges" ? thin : lineStroke(s),
    marker,
    special,
    xs: places.map((p) => units.x(p.x)),
    values: places.map((p) => units.y(p.y)),
    labels: labels.map((l) => ({ ...l, point: places.findIndex((p) => p.point === l.point) })),
  };
}

function horizontals(panel: Panel, { y }: Units, [from, to]: number[]): ScatterSeries[] {
  return panel.marks.flatMap((m): ScatterSeries[] =>
    m.type !== "horizontal"
      ? []
      : [
          {
            kind: "scatter",
            name: m.text,
            stroke: { shade: "ink-2", width: m.heavy ? 2 : 1.25, ...(m.dashed ? { dash: "dash" } : {}) },
            marker: null,
            xs: [from, to],
            values: [y(m.y), y(m.y)],
            labels: m.text
              ? [
                  {
                    point: 1,
                    text: m.text,
                    format: null,
                    spot: "l",
                    shift: { x: 0, y: -0.03 },
                    shade: "ink-2",
                    size: 14,
                  },
                ]
              : [],
          },
        ],
  );
}

/** Names of rows as labels of points on the axis, for an axis of numbers can print no names. */
function rowNames(panel: Panel, { y }: Units, from: number, name: string): ScatterSeries {
  return {
    kind: "scatter",
    name,
    stroke: null,
    marker: null,
    xs: panel.y.ticks.map(() => from),
    values: panel.y.ticks.map((t) => y(t.value)),
    labels: panel.y.ticks.map((t, point) => ({
      point,
      text: t.label,
      format: null,
      spot: "l",
      shade: "ink-2",
      size: 15,
    })),
  };
}

/** Rows stand from above: the first has the highest number. */
const rowsAxis = (panel: Panel): ValueAxis => ({
  kind: "value",
  min: -0.5,
  max: panel.y.ticks.length - 0.5,
  major: 1,
  format: null,
  grid: false,
  line: false,
});

/** A chart of points from a panel whose layout is known. */
export function scatterChart(panel: Panel, layout: PanelLayout, standing: Standing, framed: Framed): ScatterChart {
  const rows = panel.y.scale === "slots";
  const dates = panel.x.scale === "time";
  const factor = rows ? 1 : factorOf(panel.y.ticks);
  const units: Units = {
    x: dates ? serialOf : (v) => scaled(v, factorOf(panel.x.ticks)),
    y: rows ? (v) => panel.y.ticks.length - 1 - v : (v) => scaled(v, factor),
  };
  const first = Math.min(...panel.series.flatMap((s) => s.points.map((p) => p.x)));
  const x = dates
    ? timeValues(panel.x, first, layout.plot.w * standing.scale)
    : numberAxis(panel.x, xDomain(panel), false);
  const valueAt = (series: number, point: number) => (rows ? null : units.y(panel.series[series].points[point].y));
  const labels = labelsOf(panel, layout, ["r", "l", "t", "b"], standing, valueAt);
  return {
    ...framed,
    form: "scatter",
    x,
    dates,
    heading: dates ? framed.headings.date : framed.headings.name,
    y: rows ? rowsAxis(panel) : yAxis(panel),
    series: [
      ...panel.series.map((s, i) => seriesOf(s, units, labels.get(i))),
      ...horizontals(panel, units, [x.min, x.max]),
      ...(rows ? [rowNames(panel, units, x.min, framed.headings.name)] : []),
    ],
  };
}
