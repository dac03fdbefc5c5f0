// Axes of a panel as axes of a chart.
import { yDomain } from "../../../charts/plot/scales";
import type { Axis, Panel, Tick } from "../../../spec/plot";
import { dateFormat, stepFor } from "../chart/dates";
import { type DateAxis, serialOf, type ValueAxis } from "../chart/model";
import { axisFormat, factorOf, scaled } from "../chart/numbers";

/** How much of the axis data may overshoot it before it is widened: sums of rounded shares do. */
const SLACK = 0.01;

const stepBetween = (ticks: Tick[]): number => (ticks.length > 1 ? Math.abs(ticks[1].value - ticks[0].value) : 1);

const baseOf = (ticks: Tick[]): number => (ticks.length > 1 ? Math.round(ticks[1].value / ticks[0].value) : 10);

/** Ends of an axis with its data in it. */
function endsOf(axis: Axis, [low, high]: [number, number]): [number, number] {
  const [from, to] = axis.domain;
  const slack = (to - from) * SLACK;
  return [low < from - slack ? low : from, high > to + slack ? high : to];
}

/** An axis of numbers in the printed unit. */
export function numberAxis(axis: Axis, data: [number, number], grid: boolean): ValueAxis {
  const factor = factorOf(axis.ticks);
  const [min, max] = endsOf(axis, data);
  return {
    kind: "value",
    min: scaled(min, factor),
    max: scaled(max, factor),
    major: scaled(stepBetween(axis.ticks), factor),
    format: axis.ticks.length > 0 ? axisFormat(axis.ticks, factor) : null,
    ...(axis.scale === "log" ? { log: baseOf(axis.ticks) } : {}),
    grid,
    line: !grid,
  };
}

export const yAxis = (panel: Panel): ValueAxis => numberAxis(panel.y, yDomain(panel), true);

/** A year and a day: steps of 365.25 days from the second of January never fall back into the year before. */
const DAY = 1;
const YEAR = 365.25;

/** A time axis under points. */
export function timeValues(axis: Axis, first: number, room: number): ValueAxis {
  const [low, high] = axis.domain.map(serialOf);
  return {
    kind: "value",
    min: serialOf(first) > low + DAY ? low + DAY : low,
    max: high,
    major: (YEAR * stepFor(axis, room)) / 12,
    format: dateFormat(axis),
    grid: false,
    line: true,
  };
}

/** A time axis under columns or lines. */
export function dateAxis(axis: Axis, base: DateAxis["base"], room: number): DateAxis {
  const [min, max] = axis.domain.map((ms) => Math.floor(serialOf(ms)));
  return { kind: "date", min, max, months: stepFor(axis, room), format: dateFormat(axis), base, line: true };
}

const monthOf = (ms: number): number => {
  const d = new Date(ms);
  const days = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).getUTCDate();
  return d.getUTCFullYear() * 12 + d.getUTCMonth() + (d.getUTCDate() - 1) / days;
};

/** Where a date stands on an axis, 0 to 1; columns share it out by whole months. */
export function shareOf(axis: Axis, ms: number, base: "days" | "months"): number {
  const [low, high] = axis.domain;
  if (base === "days") return (ms - low) / (high - low);
  const [first, last] = [Math.floor(monthOf(low)), Math.floor(monthOf(high)) + 1];
  return (monthOf(ms) - first) / (last - first);
}
