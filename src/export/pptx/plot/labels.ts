// Labels at points: the spot a chart knows that is nearest to where the layout has put the label, and the rest as a shift.
import type { PanelLayout } from "../../../charts/plot/types";
import type { Panel } from "../../../spec/plot";
import type { ChartLabel, Spot } from "../chart/model";
import { formatFor } from "../chart/numbers";
import { textShade } from "../colours";
import { widthOf } from "../fit";
import { type Found, namesOf } from "./names";

/** Px from a mark to a label beside it. */
const GAP = 7;
/** A shift smaller than this is not worth a fixed place, px. */
const NEAR = 7;

/** How a chart stands on its slide. */
export interface Standing {
  /** Px of the slide for one of the layout. */
  scale: number;
  /** Frame of the chart in px of the layout. */
  frame: { w: number; h: number };
}

interface Offset {
  x: number;
  y: number;
}

interface Size {
  w: number;
  h: number;
}

/** Middle of a label at a spot, from the middle of its mark, px of the layout. */
function offsetAt(spot: Spot, { at }: Found, { w, h }: Size): Offset {
  switch (spot) {
    case "r":
      return { x: w / 2 + GAP, y: 0 };
    case "l":
      return { x: -w / 2 - GAP, y: 0 };
    case "t":
      return { x: 0, y: -h / 2 - GAP };
    case "b":
      return { x: 0, y: h / 2 + GAP };
    case "outEnd":
      return { x: 0, y: -at.half - h / 2 - 3 };
    default:
      return { x: 0, y: 0 };
  }
}

const round = (v: number): number => Math.round(v * 1e4) / 1e4;

/** Where the layout has the label; the edge that faces the mark stays, whatever the width in a deck's font. */
function wanted({ label: { box }, at }: Found, { w }: Size): Offset {
  const y = box.y + box.h / 2 - at.y;
  if (box.x >= at.x) return { x: box.x - at.x + w / 2, y };
  if (box.x + box.w <= at.x) return { x: box.x + box.w - at.x - w / 2, y };
  return { x: box.x + box.w / 2 - at.x, y };
}

/** The label as the chart has it: nearest of the allowed spots, shifted where that is not near enough. */
function placed(found: Found, size: Size, spots: Spot[], { frame }: Standing): Pick<ChartLabel, "spot" | "shift"> {
  const want = wanted(found, size);
  const rest = (spot: Spot) => {
    const at = offsetAt(spot, found, size);
    return { x: want.x - at.x, y: want.y - at.y };
  };
  const far = (spot: Spot) => Math.hypot(rest(spot).x, rest(spot).y);
  const spot = spots.reduce((a, b) => (far(b) < far(a) ? b : a));
  const by = rest(spot);
  if (Math.hypot(by.x, by.y) < NEAR) return { spot };
  return { spot, shift: { x: round(by.x / frame.w), y: round(by.y / frame.h) } };
}

/** What a chart's labels may follow: the value at the point, in the printed unit; null = the text stays fixed. */
export type ValueAt = (series: number, point: number) => number | null;

function labelOf(panel: Panel, found: Found, spots: Spot[], standing: Standing, value: number | null): ChartLabel {
  const series = panel.series[found.series];
  const style = {
    size: found.big ? 22 : found.bold && series.end?.big ? 15 : 13.5,
    bold: found.bold,
    serif: found.big,
  };
  const size = { w: widthOf(found.text, style), h: style.size * 1.2 };
  return {
    point: found.point,
    text: found.text,
    format: value === null ? null : formatFor(found.text, value),
    ...placed(found, size, spots, standing),
    shade: series.weight === "context" ? "ink-3" : textShade(series.tone, series.dim),
    size: style.size * standing.scale,
    bold: found.bold && !found.big,
    serif: found.big,
  };
}

/** Labels of all series, by the place of the series in the panel. */
export function labelsOf(
  panel: Panel,
  layout: PanelLayout,
  spots: Spot[],
  standing: Standing,
  valueAt: ValueAt,
): Map<number, ChartLabel[]> {
  const out = new Map<number, ChartLabel[]>();
  for (const found of namesOf(panel, layout)) {
    const label = labelOf(panel, found, spots, standing, valueAt(found.series, found.point));
    out.set(found.series, [...(out.get(found.series) ?? []), label]);
  }
  return out;
}
