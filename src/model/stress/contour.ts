// Lines of equal LTV over the two prices, exact: straight above Arm's floor, upright below it.
import { ltvAt, type Terms } from "./nav";

/** Changes in per cent: [OpenAI's mark, Arm's price]. */
export type Place = [number, number];

export interface Box {
  low: number;
  high: number;
}

/** Arm's price at which LTV is `level` per cent for a mark of OpenAI; null where OpenAI alone keeps it above Arm's floor. */
function armFor(t: Terms, level: number, openai: number): number | null {
  const needed = t.netDebt / (level / 100) - t.openai * (1 + openai / 100) - t.rest;
  return needed < 0 ? null : ((needed + t.armLoan) / t.armGross - 1) * 100;
}

/** OpenAI's mark at which LTV is `level` per cent for a price of Arm that is above its floor. */
const openaiFor = (t: Terms, level: number, arm: number): number =>
  ((t.netDebt / (level / 100) - t.rest - t.armGross * (1 + arm / 100) + t.armLoan) / t.openai - 1) * 100;

/**
 * The contour of an LTV level (per cent) inside the box, from left to right; empty where it does not cross it. Above Arm's
 * floor it is the straight line arm gross x (1 + y) - loan + openai x (1 + x) + rest = net debt / level; where Arm is worth
 * nothing after its loan, LTV depends on OpenAI alone and the contour runs straight down.
 */
export function contour(t: Terms, level: number, { low, high }: Box): Place[] {
  if (t.openai <= 0 || t.armGross <= 0 || t.netDebt <= 0) return [];
  const right = ((t.netDebt / (level / 100) - t.rest) / t.openai - 1) * 100;
  const x0 = Math.max(low, openaiFor(t, level, high));
  const x1 = Math.min(high, right);
  const y0 = armFor(t, level, x0);
  const y1 = armFor(t, level, x1);
  if (x0 > x1 || y0 === null || y1 === null || y0 < low) return [];
  const points: Place[] = [[x0, Math.min(high, y0)]];
  if (y1 < low) points.push([openaiFor(t, level, low), low]);
  else points.push([x1, y1]);
  if (right < high && y1 > low) points.push([right, low]);
  return points;
}

/** The part of the box where LTV is at least `level`, as a polygon; empty where there is none. */
export function beyond(t: Terms, level: number, box: Box): Place[] {
  const { low, high } = box;
  const line = contour(t, level, box);
  if (line.length === 0) {
    const worst = ltvAt(t, low, low);
    const best = ltvAt(t, high, high);
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
export function levels(t: Terms, box: Box, step: number, max: number): number[] {
  const best = ltvAt(t, box.high, box.high) ?? max;
  const worst = Math.min(max, ltvAt(t, box.low, box.low) ?? max);
  const first = Math.ceil(best / step) * step;
  const count = Math.max(0, Math.floor((worst - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => first + i * step);
}
