// A native chart as data: what the program that opens it can edit, without pixels but for the room it stands in.
import type { Shade } from "../colours";
import type { Stroke } from "../shape/shape";

/** Days since 30 December 1899, as workbooks count dates, from milliseconds since 1970. */
export const serialOf = (ms: number): number => Math.round((ms / 86400000 + 25569) * 1e4) / 1e4;

export interface ValueAxis {
  kind: "value";
  min: number;
  max: number;
  major: number;
  /** Number format of the labels; null = no labels. */
  format: string | null;
  /** Base of a logarithmic axis. */
  log?: number;
  grid: boolean;
  /** The axis draws its own line. */
  line: boolean;
}

export interface TextAxis {
  kind: "text";
  labels: boolean;
  /** First category on top, for bars that lie. */
  reversed?: boolean;
  line: boolean;
}

export interface DateAxis {
  kind: "date";
  min: number;
  max: number;
  /** A label every so many months. */
  months: number;
  format: string;
  /** Columns are as wide as this. */
  base: "days" | "months";
  line: boolean;
}

export type CategoryAxis = TextAxis | DateAxis;

/** Where a label stands by itself: only some are allowed for each kind of series. */
export type Spot = "r" | "l" | "t" | "b" | "ctr" | "inEnd" | "outEnd";

export interface ChartLabel {
  point: number;
  text: string;
  /** Number format that prints `text` from the value: the label then follows the data. Null: the text is fixed. */
  format: string | null;
  spot: Spot;
  /** Shift from the spot, in shares of the chart's width and height. */
  shift?: { x: number; y: number };
  shade: Shade;
  /** Px. */
  size: number;
  bold?: boolean;
  serif?: boolean;
}

export type Symbol = "circle" | "diamond" | "square" | "triangle" | "dash";

export interface Marker {
  symbol: Symbol;
  /** Px across. */
  size: number;
  shade: Shade;
  hollow?: boolean;
}

export interface Bar {
  shade: Shade;
  /** hollow: outline only, less certain; none: invisible, it lifts what stands on it. */
  fill: "solid" | "hollow" | "hatched" | "none";
  dashed?: boolean;
}

interface Common {
  name: string;
  labels: ChartLabel[];
}

/** Columns or bars; a value per category, null = nothing published. */
export interface BarSeries extends Common {
  kind: "bar";
  bar: Bar;
  values: (number | null)[];
  /** Points that look otherwise. */
  special?: Map<number, Bar>;
}

export interface LineSeries extends Common {
  kind: "line";
  stroke: Stroke | null;
  marker: Marker | null;
  values: (number | null)[];
  special?: Map<number, Marker | null>;
}

/** Points with an x of their own. */
export interface ScatterSeries extends Common {
  kind: "scatter";
  stroke: Stroke | null;
  marker: Marker | null;
  xs: number[];
  values: number[];
  special?: Map<number, Marker | null>;
}

export type ChartSeries = BarSeries | LineSeries | ScatterSeries;

interface Shared {
  /** Heading within the chart; "" = none. */
  title: string;
  /** Plot without labels of axes, in shares of the frame. */
  plot: { x: number; y: number; w: number; h: number };
  y: ValueAxis;
  lang: "en" | "ko";
}

/** Series over common categories. */
export interface CategoryChart extends Shared {
  form: "columns" | "bars";
  x: CategoryAxis;
  categories: string[] | number[];
  /** Name of the column of categories in the workbook. */
  heading: string;
  stacked: boolean;
  series: (BarSeries | LineSeries)[];
}

/** Series over numbers or dates. */
export interface ScatterChart extends Shared {
  form: "scatter";
  x: ValueAxis;
  /** The x values are dates. */
  dates: boolean;
  heading: string;
  series: ScatterSeries[];
}

export type Chart = CategoryChart | ScatterChart;
