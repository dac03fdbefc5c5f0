// How a block is divided: cells of panels, and the room each panel keeps left and right of its plot.
import type { Panel, PlotBlock, Series } from "../../spec/plot";
import { xDomain } from "./scales";
import { runsWidth, widthOf, wrap } from "./type";
import type { Run } from "./types";

export const NOMINAL = { wide: 1064, narrow: 350 };
export const BREAK = 680;
export const GAP = { wide: { x: 36, y: 34 }, narrow: { x: 22, y: 28 } };

export type Mode = "wide" | "narrow";

/** Width in px at which the heights of a block hold and its pictures are printed. */
export const nominalOf = (block: PlotBlock, mode: Mode): number =>
  mode === "wide" ? (block.nominal ?? NOMINAL.wide) : NOMINAL.narrow;

/** Drawings from 680 px are wide. */
export const modeOf = (width: number): Mode => (width >= BREAK ? "wide" : "narrow");

export interface Room {
  left: number;
  right: number;
  /** Px the data keep from both ends of the x axis. */
  pad: number;
}

export interface Grid {
  mode: Mode;
  columns: number;
  cell: number;
  rooms: Room[];
}

/** Runs of an end label on one line where they fit, else one run a line. */
export function endRuns(end: NonNullable<Series["end"]>, room: number): Run[][] {
  const first: Run = { text: end.text, role: end.big ? "big" : "strong" };
  if (!end.sub) return [[first]];
  const one: Run[] = [first, { text: `\u00a0${end.sub}`, role: "name" }];
  if (!end.big && runsWidth(one) <= room) return [one];
  const role = end.big ? "strong" : "name";
  return [[first], ...wrap(end.sub, role, room).map((text): Run[] => [{ text, role }])];
}

/** Does the series end close to the right edge of the plot, so that its label stands in the right room? */
export function endsRight(series: Series, [low, high]: [number, number]): boolean {
  const last = series.points.at(-1);
  return last !== undefined && ((last.x1 ?? last.x) - low) / (high - low) > 0.93;
}

function leftRoom(panel: Panel, mode: Mode, cell: number): number {
  if (panel.left) return panel.left[mode];
  const role = panel.y.scale === "slots" ? "label" : "axis";
  const widest = Math.max(0, ...panel.y.ticks.map((t) => widthOf(t.label, role)));
  return widest === 0 ? 0 : Math.min(Math.ceil(widest) + 9, cell * 0.42);
}

/** Small multiples narrower than this keep no room at the right: end labels go where there is space in the plot. */
const TIGHT = 150;

export const isTight = (cell: number): boolean => cell < TIGHT;

function rightRoom(panel: Panel, mode: Mode, cell: number): number {
  if (isTight(cell)) return 10;
  if (panel.right) return panel.right[mode];
  const most = cell * 0.36;
  const widths = panel.series
    .filter((s) => s.end && endsRight(s, xDomain(panel)))
    .flatMap((s) => endRuns(s.end!, most).map(runsWidth));
  return widths.length === 0 ? 8 : Math.min(Math.ceil(Math.max(...widths)), most) + 20;
}

/** Width in px of a column: the spec's, else two thirds of the narrowest step; neighbours leave 2 px unless that makes them thinner than 8. */
export function columnWidth(series: Series, panel: Panel, mode: Mode, plotWidth: number): number {
  const [low, high] = xDomain(panel);
  const stacked = panel.series.some((s) => s.shape === "columns" && s.points.some((p) => p.y0));
  const peers = stacked ? panel.series.filter((s) => s.shape === "columns") : [series];
  const xs = [...new Set(peers.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);
  const step = panel.x.scale === "slots" ? 1 : Math.min(high - low, ...xs.slice(1).map((x, i) => x - xs[i]));
  const px = (step / (high - low)) * plotWidth;
  if (series.columnWidth) return Math.min(series.columnWidth[mode], Math.max(8, px - 2));
  return Math.max(3, Math.min(44, px * 0.66));
}

/** Px by which columns and dots on the first or last date would leave the plot. */
function padOf(panel: Panel, mode: Mode, plotWidth: number): number {
  if (panel.x.scale === "slots") return 0;
  const [low, high] = xDomain(panel);
  const over = (x: number, half: number) => half - (Math.min(x - low, high - x) / (high - low)) * plotWidth;
  const pads = panel.series.flatMap((s) => {
    const half = s.shape === "columns" ? columnWidth(s, panel, mode, plotWidth) / 2 : s.shape === "points" ? 5 : 0;
    return half === 0 ? [] : s.points.filter((p) => p.x1 === undefined).map((p) => over(p.x, half));
  });
  return Math.ceil(Math.max(0, ...pads));
}

const sameAxes = (panels: Panel[]): boolean =>
  panels.every(
    (p) => p.x.domain.join() === panels[0].x.domain.join() && p.y.domain.join() === panels[0].y.domain.join(),
  );

/** Px between cells beside one another; less on widths under the nominal one. */
export const gapOf = (mode: Mode, width: number): number => GAP[mode].x * Math.min(1, width / NOMINAL[mode]);

/** Panels under one another share their rooms so that a common axis lines up; panels on one scale all do. */
export function gridOf(block: PlotBlock, width: number, mode: Mode): Grid {
  const columns = Math.max(1, Math.min(block.columns[mode], block.panels.length));
  const cell = (width - gapOf(mode, width) * (columns - 1)) / columns;
  const group = sameAxes(block.panels) ? () => 0 : (i: number) => i % columns;
  const own = block.panels.map((p) => {
    const left = leftRoom(p, mode, cell);
    const right = rightRoom(p, mode, cell);
    return { left, right, pad: padOf(p, mode, cell - left - right) };
  });
  const rooms = own.map((_, i) => {
    const peers = own.filter((_, j) => group(j) === group(i));
    const most = (key: keyof Room) => Math.max(...peers.map((r) => r[key]));
    return { left: most("left"), right: most("right"), pad: most("pad") };
  });
  return { mode, columns, cell, rooms };
}
