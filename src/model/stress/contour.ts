// Lines of equal LTV over two prices, exact: straight where both count, level or upright where one is on its floor.
import type { Holding } from "./base";
import { type Field, ltvAt, worthAt } from "./nav";

/** Changes in per cent: [across, up]. */
export type Place = [number, number];

export interface Box {
  low: number;
  high: number;
}

/** Change of price, per cent, at which an asset is worth so much after its loan. */
const changeFor = ({ gross, loan }: Holding, worth: number): number => ((worth + loan) / gross - 1) * 100;

/**
 * The contour of an LTV level (per cent) inside the box, from left to right; empty where it does not cross it. It is where both
 * assets after their loans are worth net debt / level - rest: a straight line where both count; level left of the floor of the one
 * across, which is worth nothing there; upright where the other one is worth nothing.
 */
export function contour({ x, y, rest, netDebt }: Field, level: number, { low, high }: Box): Place[] {
  const needed = netDebt / (level / 100) - rest;
  if (x.gross <= 0 || y.gross <= 0 || netDebt <= 0 || needed < 0) return [];
  const upAt = (across: number) => changeFor(y, Math.max(0, needed - worthAt(x, across)));
  const right = changeFor(x, needed);
  const open = needed - worthAt(y, high);
  const x0 = open > 0 ? Math.max(low, changeFor(x, open)) : low;
  const x1 = Math.min(high, right);
  const y0 = upAt(x0);
  if (x0 > x1 || y0 < low) return [];
  const floor = changeFor(x, 0);
  const points: Place[] = [[x0, Math.min(high, y0)]];
  if (floor > x0 && floor < x1) points.push([floor, upAt(floor)]);
  const y1 = upAt(x1);
  points.push(y1 < low ? [changeFor(x, needed - worthAt(y, low)), low] : [x1, y1]);
  if (right < high && y1 > low) points.push([right, low]);
  return points;
}

/** The part of the box where LTV is at least `level`, as a polygon; empty where there is none. */
export function beyond(field: Field, level: number, box: Box): Place[] {
  const { low, high } = box;
  const line = contour(field, level, box);
  if (line.length === 0) {
    const worst = ltvAt(field, low, low);
    const best = ltvAt(field, high, high);
    const all = best !== null && best >= level;
    return all || (worst === null && best === null)
      ? [
          [low, high],
          [high, high],
          [high, low],
          [low, low],
        ]
      : [];
  }
  const first = line[0];
  const last = line[line.length - 1];
  const top: Place[] = first[0] > low ? [[low, high]] : [];
  const corner: Place[] = last[1] > low ? [[last[0], low]] : [];
  return [...top, ...line, ...corner, [low, low]];
}

/** Levels of LTV, every `step` points, that cross the box (at most `max` per cent). */
export function levels(field: Field, box: Box, step: number, max: number): number[] {
  const best = ltvAt(field, box.high, box.high) ?? max;
  const worst = Math.min(max, ltvAt(field, box.low, box.low) ?? max);
  const first = Math.ceil(best / step) * step;
  const count = Math.max(0, Math.floor((worst - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => first + i * step);
}
