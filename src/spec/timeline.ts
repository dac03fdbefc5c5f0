// Events as ticks on lanes over one time axis, and as a list by quarter.
import type { Kind, Quality } from "../data/schema";
import type { Figure } from "../model/figure";
import type { EntityCell, Prose } from "./spec";
import type { Tone } from "./tone";

export interface TimelineTick {
  record: string;
  /** Place on the axis, 0 to 1000. */
  x: number;
  /** 3 long, 2 mid, 1 short. */
  importance: 1 | 2 | 3;
  dim: boolean;
}

export interface TimelineLane {
  id: string;
  name: string;
  tone: Tone;
  ticks: TimelineTick[];
}

export interface TimelineEvent {
  record: string;
  date: string;
  text: Prose;
  kind: Kind;
  quality: Quality;
  figure: Figure | null;
  /** Who it is about. */
  companies: EntityCell[];
}

export interface TimelineQuarter {
  id: string;
  name: string;
  key: TimelineEvent[];
  others: TimelineEvent[];
  /** "and 5 more" or, where nothing of the quarter is a key event, "5 events". */
  more: string;
}

export interface TimelineBlock {
  kind: "timeline";
  id: string;
  label: string;
  lanes: TimelineLane[];
  /** Bands of the axis; `odd` ones give up their label where it is narrow. */
  years: { x0: number; x1: number; label: string; odd: boolean }[];
  review: { x: number; text: string };
  /** What the line under the drawing says while nothing is pointed at. */
  hint: string;
  quarters: TimelineQuarter[];
}
