// What marks put over and behind a plot: dated annotations, policy lines, blank bands; and the lines labels keep off.
import { ROW, type Top, textBlock } from "./frame";
import type { Pixels } from "./shapes";
import type { AxisLine, Box, Label, SeriesLayout, Spot } from "./types";

/** Dotted lines with a dot and a text on top. */
export function verticals(px: Pixels, top: Top): { lines: AxisLine[]; dots: Spot[]; labels: Label[] } {
  const foot = px.plot.y + px.plot.h;
  const head = (level: number) => px.plot.y - 8 - level * ROW;
  return {
    lines: top.verticals.map((v) => ({ x1: v.x, y1: head(v.level), x2: v.x, y2: foot, look: "dotted" })),
    dots: top.verticals.map((v) => ({ x: v.x, y: head(v.level) })),
    labels: top.verticals.map((v) => ({
      ...textBlock([[{ text: v.text, role: "note" }]], v.from, head(v.level) - 4 - 15),
      tone: "ink-2",
    })),
  };
}

/** Policy lines across the plot. */
export const policies = (px: Pixels): AxisLine[] =>
  px.panel.marks.flatMap((m) => {
    if (m.type !== "horizontal") return [];
    const y = px.y(m.y);
    return {
      x1: px.plot.x,
      y1: y,
      x2: px.plot.x + px.plot.w,
      y2: y,
      look: m.dashed ? "dashed" : m.heavy ? "heavy" : "rule",
    };
  });

/** Spans of the x axis without data. */
export const bandsOf = (px: Pixels): Box[] =>
  px.panel.marks.flatMap((m) =>
    m.type === "blank" ? [{ x: px.x(m.x0), y: px.plot.y, w: Math.max(0, px.x(m.x1) - px.x(m.x0)), h: px.plot.h }] : [],
  );

/** Straight pieces of all curves, for labels to keep off. */
export function segments(laid: SeriesLayout[]): [Spot, Spot][] {
  return laid.flatMap(({ curve }) => {
    if (!curve) return [];
    const corners = curve.points.flatMap((p, i, all): Spot[] =>
      curve.type === "stepAfter" && i > 0 ? [{ x: p.x, y: all[i - 1].y }, p] : [p],
    );
    return corners.slice(1).map((p, i): [Spot, Spot] => [corners[i], p]);
  });
}
