// The stress test as data: controls, outcome, the map of two prices, and what rests on what.
import type { Scenario } from "../model/choice";
import type { Figure } from "../model/figure";
import type { Place } from "../model/stress/contour";
import type { Tone } from "./tone";

/** A figure as it is printed here: rounded or with a sign. Its element keeps the unrounded value. */
export interface Shown {
  figure: Figure;
  text: string;
}

/** A sentence with figures in it. */
export type Phrase = (string | Shown)[];

export interface Control {
  /** Parameter of the address. */
  key: string;
  label: string;
  tone: Tone;
  value: number;
  low: number;
  high: number;
  step: number;
  /** Where the base stands. */
  start: number;
  ends: [string, string];
  startLabel: string;
  /** What the control adds up to, spoken and printed. */
  text: string;
  /** What is typed is the value times this: a share is typed in per cent. */
  factor: number;
  /** Printed behind the field: "%". */
  unit: string;
  dim: boolean;
}

export interface Preset {
  id: string;
  label: string;
  /** null = the opening scenario. */
  scenario: Scenario | null;
  on: boolean;
}

export interface Results {
  nav: Shown;
  navChange: Phrase;
  /** null = no holdings left. */
  ltv: Shown | null;
  ltvChange: Phrase;
  noHoldings: string;
  lines: { label: string; phrase: Phrase; note?: Phrase }[];
}

export interface Gauge {
  label: string;
  max: number;
  lines: { value: number; text: string }[];
  base: { value: number; text: string };
  a: number | null;
  b: number | null;
}

export interface MapDot {
  at: Place;
  text: string;
}

export interface StressMap {
  label: string;
  /** Parameters of the address: across, and up. */
  axes: [string, string];
  low: number;
  high: number;
  ticks: { value: number; text: string; minor: boolean }[];
  x: string;
  y: string;
  /** Where LTV is beyond a policy line, the lowest line first. */
  zones: Place[][];
  contours: { points: Place[]; text: string; heavy?: string }[];
  base: MapDot;
  a: MapDot;
  b: MapDot | null;
  /** Name and value of the dot as a control. */
  handle: { label: string; text: string };
  dim: boolean;
}

export interface Compared {
  heading: string;
  columns: [string, string, string];
  rows: { label: string; a: Shown | null; b: Shown | null; difference: Shown | null }[];
}

export interface Ground {
  id: "published" | "computed" | "assumed";
  heading: string;
  items: { label: string; figure?: Shown; note?: string; record?: string }[];
}

export interface StressBlock {
  kind: "stress";
  id: string;
  /** The scenario in force, the opening one spelt out. */
  scenario: Scenario;
  /** No shock, as something that was chosen. */
  unshocked: Scenario;
  /** What a scenario may set, in the order in which an address has it. */
  parameters: string[];
  bases: { id: string; label: string; on: boolean; newest: boolean }[];
  presets: Preset[];
  risks: Preset[];
  controls: Control[];
  /** Money put in after the base: counted or not; null where the thesis knows of none. */
  draws: { key: string; label: string; on: boolean } | null;
  results: Results;
  gauge: Gauge;
  map: StressMap;
  answers: Phrase[];
  compared: Compared | null;
  grounds: Ground[];
  /** The outcome line by line, in numbers. */
  workings: Phrase[];
  announce: string;
}
