// Panels of lying bars: one category per line. A range is two bars in outline from zero, so that the workbook holds both
// of its ends as recorded.
import { xDomain } from "../../../charts/plot/scales";
import type { Panel, Point, Series } from "../../../spec/plot";
import type { BarSeries, CategoryChart, ChartLabel } from "../chart/model";
import { factorOf, formatFor, scaled } from "../chart/numbers";
import { textShade } from "../colours";
import { numberAxis } from "./axes";
import { barOf } from "./columns";
import type { Standing } from "./labels";
import type { Framed } from "./scatter";

/** Words for the two ends of a range. */
export interface RangeWords {
  low(name: string): string;
  high(name: string): string;
}

const endOf = (p: Point): number => p.x1 ?? p.x;

function labelOf(s: Series, p: Point, value: number, size: number): ChartLabel[] {
  if (!p.label) return [];
  return [
    {
      point: p.y,
      text: p.label,
      format: formatFor(p.label, value),
      spot: "outEnd",
      shade: textShade(s.tone, s.dim),
      size,
    },
  ];
}

function seriesOf(s: Series, slots: number, factor: number, size: number, words: RangeWords): BarSeries[] {
  const over = (of: (p: Point) => number) =>
    Array.from({ length: slots }, (_, slot) => {
      const p = s.points.find((q) => Math.round(q.y) === slot);
      return p ? scaled(of(p), factor) : null;
    });
  const labels = s.points.flatMap((p) => labelOf(s, p, scaled(endOf(p), factor), size));
  const bar = barOf(s, s.points[0]);
  const special = new Map(
    s.points.filter((p) => Boolean(p.hollow) !== (bar.fill === "hollow")).map((p) => [Math.round(p.y), barOf(s, p)]),
  );
  if (s.shape !== "ranges")
    return [
      {
        kind: "bar",
        name: s.label,
        bar: s.shape === "points" ? { ...bar, fill: "hollow" } : bar,
        special: s.shape === "points" ? undefined : special,
        values: over(endOf),
        labels,
      },
    ];
  const outline = { ...bar, fill: "hollow" as const };
  return [
    { kind: "bar", name: words.high(s.label), bar: { ...outline, dashed: true }, values: over(endOf), labels },
    { kind: "bar", name: words.low(s.label), bar: { ...outline, dashed: false }, values: over((p) => p.x), labels: [] },
  ];
}

/** A chart of bars from a panel whose rows are slots. */
export function barChart(panel: Panel, standing: Standing, framed: Framed, words: RangeWords): CategoryChart {
  const factor = factorOf(panel.x.ticks);
  const size = 13.5 * standing.scale;
  return {
    ...framed,
    form: "bars",
    x: { kind: "text", labels: true, reversed: true, line: true },
    categories: panel.y.ticks.map((t) => t.label),
    heading: framed.headings.name,
    stacked: false,
    y: numberAxis(panel.x, xDomain(panel), true),
    series: panel.series.flatMap((s) => seriesOf(s, panel.y.ticks.length, factor, size, words)),
  };
}
