// A laid-out chart: pixels only, no data types, so that the picture and the live chart can draw the same thing.
import type { Figure } from "../../model/figure";
import type { Comparison } from "../../spec/plot";
import type { Tone } from "../../spec/tone";

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Spot {
  x: number;
  y: number;
}

export type Anchor = "start" | "middle" | "end";

/** Sizes and weights live in `type.ts` and, under the same names, in `plot.css`. */
export type Role = "axis" | "note" | "label" | "strong" | "big" | "title" | "sub" | "name";

export interface Run {
  text: string;
  role: Role;
}

/** One printed line; `y` is the baseline. */
export interface Line {
  x: number;
  y: number;
  anchor: Anchor;
  runs: Run[];
}

/** A block of lines with the box it occupies. */
export interface Label {
  box: Box;
  lines: Line[];
  /** Colour of the text; absent: the colour of its role. */
  tone?: Tone;
  /** A page-coloured edge around the letters, where lines may run behind them. */
  halo?: boolean;
  /** Short line back to the mark where the label had to move. */
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

export interface Curve {
  type: "linear" | "stepAfter";
  /** Data values beside pixels: Recharts computes its own pixels from the values. */
  points: (Spot & { vx: number; vy: number })[];
  d: string;
  /** Closed path of the area under the curve. */
  area?: string;
  /** Pixel height of the foot of the area. */
  base: number;
}

export type Body =
  | { type: "dot"; r: number; hollow: boolean; end: boolean }
  | { type: "arrow" }
  /** Offsets from the item's spot to the rectangle. */
  | { type: "rect"; dx: number; dy: number; w: number; h: number; hollow: boolean }
  /** End of the bar as an offset from the spot; one of dx, dy is 0. */
  | { type: "range"; dx: number; dy: number; hollow: boolean };

/** A mark standing at a point. */
export interface Item extends Spot {
  key: string;
  vx: number;
  vy: number;
  body: Body;
}

export interface SeriesLayout {
  id: string;
  label: string;
  tone: Tone;
  weight: "bold" | "thin" | "context";
  dashed: boolean;
  hatched: boolean;
  curve?: Curve;
  items: Item[];
}

/** A point the reader can reach by pointer or keyboard. */
export interface Stop extends Spot {
  key: string;
  name: string;
  /** Pixels a pointer may be in; absent: near the spot. */
  box?: Box;
  series?: string;
  label?: string;
  tone: Tone;
  hollow: boolean;
  figure?: Figure;
  more?: Comparison[];
  record?: string;
}

export interface AxisLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  look: "grid" | "base" | "tick" | "rule" | "heavy" | "dashed" | "dotted";
}

export interface Scale {
  (value: number): number;
  type: "linear" | "log";
  domain: [number, number];
  range: [number, number];
}

/** Positions are relative to the panel's own corner. */
export interface PanelLayout extends Box {
  id: string;
  name: string;
  plot: Box;
  xScale: Scale;
  yScale: Scale;
  xTicks: number[];
  yTicks: number[];
  /** Behind the series: blank bands, grid, axes with their text, head. */
  bands: Box[];
  under: AxisLine[];
  texts: Label[];
  series: SeriesLayout[];
  /** Over the series: policy lines, dotted verticals with their dots, labels. */
  over: AxisLine[];
  dots: Spot[];
  labels: Label[];
  stops: Stop[];
  /** The panel is a list of rows: up and down lead from row to row. */
  rows: boolean;
}

export interface PlotLayout {
  id: string;
  label: string;
  width: number;
  height: number;
  wide: boolean;
  panels: PanelLayout[];
}
