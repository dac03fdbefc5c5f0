// A chart as data: panels of series over shared axes. Layout turns it into pixels; the picture in Node and the live
// Recharts chart are drawn from the same layout.
import type { Figure } from "../model/figure";
import type { Tone } from "./tone";

export interface Tick {
  value: number;
  label: string;
  /** Heads the slots under it. */
  strong?: boolean;
}

/** time: milliseconds since 1970 (UTC); log: base ten; slots: whole numbers 0..n-1, one per category. */
export interface Axis {
  scale: "time" | "linear" | "log" | "slots";
  domain: [number, number];
  ticks: Tick[];
  /** Printed once above (y) or right of (x) the axis. */
  label?: string;
}

/** A further figure of a point with its name. */
export interface Comparison {
  label: string;
  figure: Figure;
}

export interface Point {
  x: number;
  /** Right end of a range or of a dated bar with a width in axis units. */
  x1?: number;
  y: number;
  /** Foot of a column or low end of a range; 0 for columns if absent. */
  y0?: number;
  /** What the reader hears and sees on this point. Absent for connecting points of a step line. */
  figure?: Figure;
  /** What the figure is compared with, read after it: growth, a trailing sum. */
  more?: Comparison[];
  /** Heading of the tooltip row, e.g. the period or the name of the round. */
  name: string;
  /** Hollow mark: estimate, forecast, tender, deal. */
  hollow?: boolean;
  /** An open arrow instead of a mark: talks, not a price. */
  arrow?: boolean;
  /** Direct label beside the mark. */
  label?: string;
}

export interface Series {
  id: string;
  label: string;
  entity?: string;
  tone: Tone;
  /** line: straight segments; step: value holds until the next point; columns: bars standing at their x;
      ranges: vertical from y0 to y; points: marks only; bars: horizontal from x to x1 at y. */
  shape: "line" | "step" | "columns" | "ranges" | "points" | "bars";
  weight?: "bold" | "thin" | "context";
  dashed?: boolean;
  hatched?: boolean;
  /** Fill under a line. */
  area?: boolean;
  /** Width of a column in px at both widths; default by layout. */
  columnWidth?: { wide: number; narrow: number };
  points: Point[];
  /** Direct label at the last point; a second line may follow. */
  end?: { text: string; sub?: string; big?: boolean };
  dim?: boolean;
}

/** Lines and texts that carry no figure of their own. */
export type Mark =
  | { type: "vertical"; x: number; text: string; record?: string }
  | { type: "horizontal"; y: number; text: string; heavy?: boolean; dashed?: boolean }
  | { type: "blank"; x0: number; x1: number; text: string }
  | { type: "text"; x: number; y: number; text: string; tone?: Tone; anchor?: "start" | "middle" | "end" };

export interface Panel {
  id: string;
  title?: string;
  /** Short second line of the panel's head, e.g. a definition. */
  sub?: string;
  tone?: Tone;
  x: Axis;
  y: Axis;
  /** Category names of a "slots" y axis are set left of the plot; this is the px room they get. */
  left?: { wide: number; narrow: number };
  /** Room for direct labels at the right. */
  right?: { wide: number; narrow: number };
  height: { wide: number; narrow: number };
  series: Series[];
  marks: Mark[];
  dim?: boolean;
}

export interface PlotBlock {
  kind: "plot";
  id: string;
  /** Heading of this figure inside the view where the view has more than one. */
  title?: string;
  line?: string;
  /** Accessible name of the drawing. */
  label: string;
  /** Panels beside one another. */
  columns: { wide: number; narrow: number };
  panels: Panel[];
  /** Width in px the wide picture and its heights are made for, where the page gives it less than the full column. */
  nominal?: number;
  /** True: drawn by Recharts in the browser; false: our own SVG stays. */
  live: boolean;
}
