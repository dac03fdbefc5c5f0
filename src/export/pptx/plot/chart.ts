// Which native chart stands for a panel.
import type { PanelLayout } from "../../../charts/plot/types";
import type { Panel, Series } from "../../../spec/plot";
import type { Chart } from "../chart/model";
import { barChart, type RangeWords } from "./bars";
import { categoryChart } from "./columns";
import type { Standing } from "./labels";
import { type Framed, scatterChart } from "./scatter";

export type Form = "bars" | "categories" | "scatter";

const ofShape = (panel: Panel, ...shapes: Series["shape"][]): boolean =>
  panel.series.some((s) => shapes.includes(s.shape));

/** Over all dates of a panel no line has a gap: only then do lines over common dates join what the page joins. */
function unbroken(panel: Panel): boolean {
  const xs = [...new Set(panel.series.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);
  return panel.series
    .filter((s) => s.shape === "line")
    .every((s) => {
      const places = s.points.map((p) => xs.indexOf(p.x));
      return places.every((place, i) => i === 0 || place === places[i - 1] + 1);
    });
}

/** Rows of bars lie; columns and lines over names or common dates share categories; the rest are points. */
export function formOf(panel: Panel): Form {
  if (panel.y.scale === "slots")
    return ofShape(panel, "bars", "ranges") || panel.x.scale !== "time" ? "bars" : "scatter";
  if (ofShape(panel, "columns") || panel.x.scale === "slots") return "categories";
  if (panel.y.scale === "log" || ofShape(panel, "step", "ranges", "points")) return "scatter";
  return unbroken(panel) ? "categories" : "scatter";
}

/** The chart of a panel. */
export function chartOf(
  panel: Panel,
  layout: PanelLayout,
  standing: Standing,
  framed: Framed,
  words: RangeWords,
): Chart {
  switch (formOf(panel)) {
    case "bars":
      return barChart(panel, standing, framed, words);
    case "categories":
      return categoryChart(panel, layout, standing, framed);
    case "scatter":
      return scatterChart(panel, layout, standing, framed);
  }
}
