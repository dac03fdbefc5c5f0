// Time axes: where their labels stand and how they print a date.
import type { Axis } from "../../../spec/plot";

const year = (ms: number): number => new Date(ms).getUTCFullYear();
const month = (ms: number): number => new Date(ms).getUTCMonth();

/** Months between the labels of a time axis: 6 where it names half-years, else 12. */
export const stepOf = (axis: Axis): 6 | 12 => (axis.ticks.some((t) => month(t.value) !== 0) ? 6 : 12);

/** Px that a label of a time axis takes with the space after it. */
const LABEL = { 12: 46, 6: 76 };

/** Months between labels so that they stand side by side on an axis of `room` px. */
export function stepFor(axis: Axis, room: number): number {
  const [low, high] = axis.domain;
  const months = (high - low) / (30.44 * 86400000);
  let step: number = stepOf(axis);
  const width = LABEL[stepOf(axis)];
  while ((months / step) * width > room) step *= 2;
  return step;
}

/**
 * A time axis that begins on one of its labels, as date axes of charts count from their beginning. A day more keeps
 * steps of 365.25 days within their year.
 */
export function aligned(axis: Axis): Axis {
  const [low, high] = axis.domain;
  const step = stepOf(axis);
  const from = Date.UTC(year(low), Math.floor(month(low) / step) * step, 1);
  return { ...axis, domain: [from, high] };
}

const KOREAN = /[년월]/;

/** Number format of the labels, in the form the page prints them. */
export function dateFormat(axis: Axis): string {
  const whole = axis.ticks.find((t) => month(t.value) === 0)?.label ?? "";
  const plain = KOREAN.test(whole) ? 'yyyy"년"' : "yyyy";
  if (stepOf(axis) === 12) return plain;
  return axis.ticks.some((t) => /[a-z]/i.test(t.label)) ? "[$-409]mmm yyyy" : "yyyy\\.m";
}
