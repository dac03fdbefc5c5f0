// Where things stand on the map, in per cent of its box, which has one shape at every width: so slopes are known.

import type { Place } from "../../model/stress/contour";
import type { StressMap } from "../../spec/stress";
import { textWidth } from "../../theme/measure";

/** Width by height of the box. */
export const ASPECT = 1.25;
/** The narrowest box that labels must fit, and a box beside the sliders, px. */
const NARROW = 200;
const WIDE = 420;
const TALL = NARROW / ASPECT;
const EDGE_GAP = 15;

export interface Spot {
  x: string;
  y: string;
}

const percent = (v: number): string => `${Math.round(v * 100) / 100}%`;

export const shareX = (m: StressMap, x: number): number => ((x - m.low) / (m.high - m.low)) * 100;
export const shareY = (m: StressMap, y: number): number => ((m.high - y) / (m.high - m.low)) * 100;
export const spotOf = (m: StressMap, [x, y]: Place): Spot => ({ x: percent(shareX(m, x)), y: percent(shareY(m, y)) });

/** Points for a polygon or polyline in a box of 100 by 100. */
export const pointsOf = (m: StressMap, points: Place[]): string =>
  points.map(([x, y]) => `${shareX(m, x).toFixed(2)},${shareY(m, y).toFixed(2)}`).join(" ");

export interface LineLabel extends Spot {
  text: string;
  angle: number;
  anchor: "start" | "end";
  /** There is room for it in a wide box only. */
  wideOnly: boolean;
}

interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const apart = (a: Rect, b: Rect): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** A place in a box of some width, px. */
const pixel = (m: StressMap, [x, y]: Place, box: number): Place => [
  (shareX(m, x) / 100) * box,
  ((shareY(m, y) / 100) * box) / ASPECT,
];

/** Room that the scenario's dot and its label take. */
function dotRoom(m: StressMap, box: number): Rect {
  const [x, y] = pixel(m, m.a.at, box);
  const { anchor, dy } = dotLabel(m, m.a.at);
  const width = textWidth(m.a.text, 15, 600);
  const left = anchor === "end" ? x + 10 - width : anchor === "start" ? x - 10 : x - width / 2;
  return {
    left: Math.min(left, x - 9),
    right: Math.max(left + width, x + 9),
    top: dy < 0 ? y + dy - 13 : y - 9,
    bottom: dy < 0 ? y + 9 : y + dy + 4,
  };
}

/** Room of a label that starts at a place and runs along a line. */
function labelRoom([x, y]: Place, [dx, dy]: Place): Rect {
  return {
    left: Math.min(x, x + dx),
    right: Math.max(x, x + dx),
    top: Math.min(y, y + dy) - 20,
    bottom: Math.max(y, y + dy) + 2,
  };
}

/** Where a label stands on its line in a box of some width, left or right, clear of the scenario; null without room. */
function standing(m: StressMap, [p0, p1]: Place[], text: string, box: number): Omit<LineLabel, "wideOnly"> | null {
  const [from, to] = [pixel(m, p0, box), pixel(m, p1, box)];
  const [run, drop] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(run, drop);
  const width = textWidth(text, 12, 600);
  if (length < width + 14) return null;
  const along = (t: number): Place => [p0[0] + (p1[0] - p0[0]) * t, p0[1] + (p1[1] - p0[1]) * t];
  const step: Place = [(run / length) * width, (drop / length) * width];
  const ends = [
    { at: along(0.03), anchor: "start" as const, step },
    { at: along(0.97), anchor: "end" as const, step: [-step[0], -step[1]] as Place },
  ];
  const free = ends.find((e) => apart(labelRoom(pixel(m, e.at, box), e.step), dotRoom(m, box)));
  if (!free) return null;
  const angle = Math.round((Math.atan2(drop, run) * 1800) / Math.PI) / 10;
  return { ...spotOf(m, free.at), text, angle, anchor: free.anchor };
}

/** The name of a policy line, on the line; where a narrow box has no room the value at its edge must do. */
export function lineLabel(m: StressMap, points: Place[], text: string): LineLabel | null {
  if (points.length < 2) return null;
  const narrow = standing(m, points, text, NARROW);
  if (narrow) return { ...narrow, wideOnly: false };
  const wide = standing(m, points, text, WIDE);
  return wide && { ...wide, wideOnly: true };
}

/** Thin contours are named where they leave the box on the right, unless two names would touch. */
export function edgeLabels(m: StressMap): (Spot & { text: string })[] {
  let last = -EDGE_GAP;
  return m.contours.flatMap((c) => {
    const end = c.points.at(-1);
    if (!end || end[0] < m.high - 1e-6) return [];
    const y = (shareY(m, end[1]) / 100) * TALL;
    if (y - last < EDGE_GAP) return [];
    last = y;
    return [{ ...spotOf(m, end), text: c.text }];
  });
}

export interface DotLabel {
  anchor: "start" | "middle" | "end";
  dy: number;
}

/** Beside a dot: below it, or above at the foot of the box; never across the sides. */
export function dotLabel(m: StressMap, at: Place, above = false): DotLabel {
  const x = shareX(m, at[0]);
  const up = above ? shareY(m, at[1]) > 12 : shareY(m, at[1]) > 84;
  return { anchor: x > 75 ? "end" : x < 25 ? "start" : "middle", dy: up ? -14 : 24 };
}

/** Would the labels of two dots stand in each other's way? */
export const near = (m: StressMap, a: Place, b: Place): boolean =>
  Math.abs(shareX(m, a[0]) - shareX(m, b[0])) < 40 && Math.abs(shareY(m, a[1]) - shareY(m, b[1])) < 20;
