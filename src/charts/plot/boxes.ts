import type { Box, Spot } from "./types";

/** True where two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;

export const inside = (a: Box, room: Box): boolean =>
  a.x >= room.x - 0.01 &&
  a.y >= room.y - 0.01 &&
  a.x + a.w <= room.x + room.w + 0.01 &&
  a.y + a.h <= room.y + room.h + 0.01;

export const grow = (b: Box, by: number): Box => ({ x: b.x - by, y: b.y - by, w: b.w + 2 * by, h: b.h + 2 * by });

export const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));

/** Does the segment from a to b cross the box? (Liang and Barsky's clipping.) */
export function crosses(a: Spot, b: Spot, box: Box): boolean {
  let from = 0;
  let to = 1;
  const edges = [
    [a.x - b.x, a.x - box.x],
    [b.x - a.x, box.x + box.w - a.x],
    [a.y - b.y, a.y - box.y],
    [b.y - a.y, box.y + box.h - a.y],
  ];
  for (const [p, q] of edges) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from <= to;
}
