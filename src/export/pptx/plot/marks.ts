// Lines and marks of a series: less certainty, less ink.
import type { Point, Series } from "../../../spec/plot";
import type { Marker } from "../chart/model";
import { markShade } from "../colours";
import type { Stroke } from "../shape/shape";

const WIDTHS = { bold: 3, thin: 1.5, context: 1 };

/** A line is dashed where all of it is a plan or estimate. */
export function lineStroke(s: Series): Stroke {
  const shade = s.weight === "context" ? "band-3" : markShade(s.tone, s.dim);
  return { shade, width: s.weight ? WIDTHS[s.weight] : 2.25, ...(s.dashed ? { dash: "sysDash" } : {}) };
}

const shapeOf = (s: Series): Marker["symbol"] => (s.points.some((p) => p.arrow) ? "triangle" : "circle");

/** The mark of a series' points; lines in the background have none. */
export function markerOf(s: Series): Marker | null {
  if (s.weight === "context") return null;
  const hollow = s.points.every((p) => p.hollow || p.arrow);
  const size = s.shape === "points" ? 9 : s.weight === "thin" || s.points.length > 12 ? 5 : 7;
  return { symbol: shapeOf(s), size, shade: markShade(s.tone, s.dim), hollow };
}

/** Points whose mark differs from that of the series: hollow among filled ones, or none on a corner of steps. */
export function hollowMarks(s: Series, at: (p: Point) => number): Map<number, Marker | null> {
  const common = markerOf(s);
  if (!common) return new Map();
  const differs = s.points.filter((p) => Boolean(p.hollow || p.arrow) !== Boolean(common.hollow));
  return new Map(differs.map((p) => [at(p), { ...common, hollow: !common.hollow }]));
}
