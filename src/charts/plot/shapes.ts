// Series to pixels: curves and the marks standing at their points.
import { area, curveLinear, curveStepAfter, line } from "d3-shape";
import type { Panel, Point, Series } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { columnWidth, type Mode } from "./rooms";
import type { Body, Box, Curve, Item, Scale, SeriesLayout, Spot } from "./types";

/** Page-coloured gap between the parts of a stack. */
const GAP = 1.6;
/** Dots of a line keep at least this distance, else only the last is drawn. */
const DOT_STEP = 26;

export interface Pixels {
  panel: Panel;
  mode: Mode;
  plot: Box;
  x: Scale;
  y: Scale;
}

/** Colour of a series' marks; out of focus is grey. */
export const toneOf = (s: Series): Tone => (s.dim ? "edge" : s.tone);

const spot = (px: Pixels, p: Point): Spot => ({ x: px.x(p.x), y: px.y(p.y) });

function curveOf(px: Pixels, s: Series): Curve {
  const type = s.shape === "step" ? "stepAfter" : "linear";
  const points = s.points.map((p) => ({ ...spot(px, p), vx: p.x, vy: p.y }));
  const base = px.y.type === "linear" ? px.y(Math.max(0, px.y.domain[0])) : px.plot.y + px.plot.h;
  return { type, points, base, d: linePath(points, type), area: s.area ? areaPath(points, base, type) : undefined };
}

const factory = (type: Curve["type"]) => (type === "stepAfter" ? curveStepAfter : curveLinear);

/** Path of a curve through points in px. */
export const linePath = (points: Spot[], type: Curve["type"]): string =>
  line<Spot>(
    (p) => p.x,
    (p) => p.y,
  )
    .curve(factory(type))
    .digits(1)(points) ?? "";

/** Path of the area between a curve and its foot, in px. */
export const areaPath = (points: Spot[], base: number, type: Curve["type"]): string =>
  area<Spot>(
    (p) => p.x,
    base,
    (p) => p.y,
  )
    .curve(factory(type))
    .digits(1)(points) ?? "";

const roundTo = (v: number): number => Math.round(v * 100) / 100;

function rect(at: Spot, from: Spot, to: Spot, hollow: boolean): Body {
  const x = Math.min(from.x, to.x);
  const y = Math.min(from.y, to.y);
  const w = roundTo(Math.max(0.6, Math.abs(to.x - from.x)));
  const h = roundTo(Math.max(0.6, Math.abs(to.y - from.y)));
  return { type: "rect", dx: roundTo(x - at.x), dy: roundTo(y - at.y), w, h, hollow };
}

/** A column of twice `half` px from its foot to its value; a part of a stack leaves a gap below it. */
function column(px: Pixels, half: number, p: Point): { at: Spot; body: Body } {
  const from = p.x1 === undefined ? px.x(p.x) - half : px.x(p.x);
  const to = p.x1 === undefined ? px.x(p.x) + half : px.x(p.x1);
  const at = { x: px.x(p.x), y: px.y(p.y) };
  const foot = px.y(p.y0 ?? (px.y.type === "log" ? px.y.domain[0] : 0));
  const gap = p.y0 ? Math.sign(foot - at.y) * Math.min(GAP, Math.abs(foot - at.y) / 2) : 0;
  return { at, body: rect(at, { x: from, y: at.y }, { x: to, y: foot - gap }, Boolean(p.hollow)) };
}

/** Thickness of a horizontal bar: three fifths of its slot. */
function barHeight(px: Pixels): number {
  const slots = px.y.domain[1] - px.y.domain[0];
  return px.panel.y.scale === "slots" ? Math.min(20, (px.plot.h / slots) * 0.6) : 10;
}

function bar(px: Pixels, p: Point): { at: Spot; body: Body } {
  const half = barHeight(px) / 2;
  const start = px.x(p.x1 === undefined ? Math.max(0, px.x.domain[0]) : p.x);
  const at = { x: px.x(p.x1 ?? p.x), y: px.y(p.y) };
  return { at, body: rect(at, { x: start, y: at.y - half }, { x: at.x, y: at.y + half }, Boolean(p.hollow)) };
}

/** Upright from y0 to y, or level from x to x1 where no foot is given. */
function range(px: Pixels, p: Point): { at: Spot; body: Body } {
  const hollow = Boolean(p.hollow);
  if (p.y0 === undefined && p.x1 !== undefined) {
    const at = { x: px.x(p.x1), y: px.y(p.y) };
    return { at, body: { type: "range", dx: roundTo(px.x(p.x) - at.x), dy: 0, hollow } };
  }
  const at = spot(px, p);
  return { at, body: { type: "range", dx: 0, dy: roundTo(px.y(p.y0 ?? p.y) - at.y), hollow } };
}

/** Which points of a line get a dot: hollow ones and those with a figure if there is room, always the labelled end. */
function dotted(px: Pixels, s: Series, p: Point, i: number): boolean {
  const last = i === s.points.length - 1;
  if (p.arrow || s.shape === "points") return true;
  if (last && (s.end || p.hollow)) return true;
  if (!p.figure || s.weight === "context") return false;
  const spread = px.x(s.points.at(-1)!.x) - px.x(s.points[0].x);
  const roomy = spread / Math.max(1, s.points.length - 1) >= DOT_STEP;
  return s.shape === "step" ? roomy || Boolean(p.hollow) : roomy && (Boolean(p.hollow) || s.weight !== "thin");
}

function dot(s: Series, p: Point, last: boolean): Body {
  if (p.arrow) return { type: "arrow" };
  const end = s.shape !== "points" && last && s.end !== undefined;
  return { type: "dot", r: end || s.shape === "points" ? 4.5 : 3, hollow: Boolean(p.hollow), end };
}

/** The mark of a point, or null where the line alone shows it. */
function markOf(px: Pixels, s: Series, half: number, p: Point, i: number): { at: Spot; body: Body } | null {
  if (s.shape === "columns") return column(px, half, p);
  if (s.shape === "bars") return bar(px, p);
  if (s.shape === "ranges") return range(px, p);
  if (!dotted(px, s, p, i)) return null;
  return { at: spot(px, p), body: dot(s, p, i === s.points.length - 1) };
}

function itemOf(px: Pixels, s: Series, half: number, p: Point, i: number): Item[] {
  const mark = markOf(px, s, half, p, i);
  if (!mark) return [];
  const vx = s.shape === "bars" || (s.shape === "ranges" && p.y0 === undefined) ? (p.x1 ?? p.x) : p.x;
  return [{ key: `${p.x}-${p.y0 ?? ""}-${i}`, ...mark.at, vx, vy: p.y, body: mark.body }];
}

/** One series in pixels of its panel. */
export function seriesOf(px: Pixels, s: Series): SeriesLayout {
  const half = s.shape === "columns" ? columnWidth(s, px.panel, px.mode, px.plot.w) / 2 : 0;
  return {
    id: s.id,
    label: s.label,
    tone: toneOf(s),
    weight: s.weight ?? "bold",
    dashed: Boolean(s.dashed),
    hatched: Boolean(s.hatched),
    curve: s.shape === "line" || s.shape === "step" ? curveOf(px, s) : undefined,
    items: s.points.flatMap((p, i) => itemOf(px, s, half, p, i)),
  };
}

/** The rectangle of an item in px, a box around its dot otherwise. */
export function itemBox(item: Item): Box {
  const { body } = item;
  if (body.type === "rect") return { x: item.x + body.dx, y: item.y + body.dy, w: body.w, h: body.h };
  if (body.type === "range") {
    return {
      x: item.x + Math.min(0, body.dx) - 4,
      y: item.y + Math.min(0, body.dy) - 4,
      w: Math.abs(body.dx) + 8,
      h: Math.abs(body.dy) + 8,
    };
  }
  const r = body.type === "dot" ? body.r + 1 : 6;
  return { x: item.x - r, y: item.y - r, w: 2 * r, h: body.type === "dot" ? 2 * r : r + 11 };
}
