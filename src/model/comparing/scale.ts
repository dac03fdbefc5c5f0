// The one scale of a row, who is ahead on it, and how far apart its dates lie.
import type { Figure } from "../figure";
import { daysApart } from "../valuation";

/** Longest time between two dates of one row that passes without a word: a quarter. */
export const QUARTER_DAYS = 92;

/** Lowest and highest of what a figure may be; a figure with one bound alone is open on the other side. */
export const boundsOf = (f: Figure): [number, number] => [
  f.low ?? f.value ?? Number.NEGATIVE_INFINITY,
  f.high ?? f.value ?? Number.POSITIVE_INFINITY,
];

/** From the lowest to the highest recorded number, zero always among them; null without numbers or where all are zero. */
export function scaleOf(figures: Figure[]): [number, number] | null {
  const all = figures.flatMap((f) => [...boundsOf(f), f.value ?? 0]).filter(Number.isFinite);
  const scale: [number, number] = [Math.min(0, ...all), Math.max(0, ...all)];
  return scale[0] === scale[1] ? null : scale;
}

/** Where a figure begins and ends on a scale, from 0 to 1: from zero for a value, from bound to bound for a range. */
export function spanOn(f: Figure, [low, high]: [number, number]): [number, number] {
  const at = (v: number) => (v - low) / (high - low);
  if (f.value !== null) return f.value < 0 ? [at(f.value), at(0)] : [at(0), at(f.value)];
  const known = boundsOf(f).filter(Number.isFinite);
  return known.length === 2 ? [at(known[0]), at(known[1])] : [at(0), at(known[0] ?? 0)];
}

/** Days between the oldest and the newest of some dates; null for fewer than two. */
export function apartOf(dates: string[]): number | null {
  if (dates.length < 2) return null;
  const sorted = [...dates].sort();
  return daysApart(sorted[0], sorted[sorted.length - 1]);
}

/** The one figure that is larger than all others whatever lies within their ranges; null where there is none. */
export function largestOf<T extends { figure: Figure }>(cells: T[]): T | null {
  if (cells.length < 2) return null;
  const ahead = (a: T, b: T) => boundsOf(a.figure)[0] > boundsOf(b.figure)[1];
  return cells.find((a) => cells.every((b) => a === b || ahead(a, b))) ?? null;
}
