// Where things stand on the map, in per cent of its box, which has one shape at every width: so slopes are known.

import type { Place } from "../../model/stress/contour";
import type { StressMap } from "../../spec/stress";
import { textWidth } from "../../theme/measure";

/** Width by height of the box. */
export const ASPECT = 1.25;
/** The narrowest box that labels must fit, px. */
const NARROW = 230;
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
}

/** The label of a policy line stands on it, at the end away from the scenario; none where the line is too short. */
export function lineLabel(m: StressMap, points: Place[], text: string): LineLabel | null {
  if (points.length < 2) return null;
  const [[x0, y0], [x1, y1]] = points;
  const width = ((shareX(m, x1) - shareX(m, x0)) / 100) * NARROW;
  const drop = ((shareY(m, y1) - shareY(m, y0)) / 100) * TALL;
  if (Math.hypot(width, drop) < textWidth(text, 12, 600) + 20) return null;
  const right = shareX(m, m.a.at[0]) < 45;
  const t = right ? 0.97 : 0.03;
  const at: Place = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
  return {
    ...spotOf(m, at),
    text,
    angle: Math.round((Math.atan2(drop, width) * 1800) / Math.PI) / 10,
    anchor: right ? "end" : "start",
  };
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
