// Axis to scale. The domain always holds the data, so that nothing is drawn outside the plot and Recharts, which widens
// a domain to its data, arrives at the same pixels.
import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import type { Axis, Panel, Point, Series } from "../../spec/plot";
import type { Scale } from "./types";

const xsOf = (p: Point): number[] => (p.x1 === undefined ? [p.x] : [p.x, p.x1]);

function ysOf(series: Series, p: Point, log: boolean): number[] {
  const foot = series.shape === "columns" && !log ? [p.y0 ?? 0] : p.y0 === undefined ? [] : [p.y0];
  return [p.y, ...foot].filter((v) => !log || v > 0);
}

function hold(axis: Axis, values: number[]): [number, number] {
  const all = [...axis.domain, ...values].filter(Number.isFinite);
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (axis.scale === "slots") return [Math.round(low) - 0.5, Math.round(high) + 0.5];
  return low === high ? [low, low + 1] : [low, high];
}

/** Domain of the x axis with its data in it; slots reach half a slot beyond their first and last number. */
export function xDomain(panel: Panel): [number, number] {
  const values = panel.series.flatMap((s) => s.points.flatMap(xsOf));
  return hold(panel.x, values);
}

/** Domain of the y axis with its data in it. */
export function yDomain(panel: Panel): [number, number] {
  const log = panel.y.scale === "log";
  const values = panel.series.flatMap((s) => s.points.flatMap((p) => ysOf(s, p, log)));
  return hold(panel.y, values);
}

function d3Scale(axis: Axis, domain: [number, number], range: [number, number]): (v: number) => number {
  if (axis.scale === "log") return scaleLog(domain, range).clamp(true);
  if (axis.scale === "time") return scaleUtc(domain, range).clamp(true);
  return scaleLinear(domain, range).clamp(true);
}

/** A scale from data to pixels; pixels outside the range are cut to it. */
export function scaleOf(axis: Axis, domain: [number, number], range: [number, number]): Scale {
  const scale = d3Scale(axis, domain, range);
  return Object.assign((v: number) => scale(v), {
    type: axis.scale === "log" ? ("log" as const) : ("linear" as const),
    domain,
    range,
  });
}

/** Domain whose range edge lies `pad` px inside the plot at both sides, for columns that stand on the first or last date. */
export function padded(axis: Axis, domain: [number, number], width: number, pad: number): [number, number] {
  if (pad <= 0 || width <= 2 * pad) return domain;
  const share = pad / (width - 2 * pad);
  if (axis.scale !== "log") {
    const by = (domain[1] - domain[0]) * share;
    return [domain[0] - by, domain[1] + by];
  }
  const by = (domain[1] / domain[0]) ** share;
  return [domain[0] / by, domain[1] * by];
}
