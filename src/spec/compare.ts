// Companies side by side: the shape of the comparison, without pixels.
import type { Verdict } from "../data/schema";
import type { Figure } from "../model/figure";
import type { EntityCell, Prose, Table } from "./spec";
import type { Tone } from "./tone";

export interface CompareHead extends EntityCell {
  tone: Tone;
  /** "Remove Arm". */
  remove: string;
  /** "12 more measures of its own"; null where every measure has a row. */
  alone: string | null;
}

/** Where a bar begins and ends on the scale of its row, from 0 to 1. */
export interface Bar {
  from: number;
  to: number;
  /** Estimates and forecasts are outlined only. */
  hollow: boolean;
}

export interface CompareCell {
  figure: Figure;
  /** Product, model or period, where the row's name does not say it. */
  detail: string | null;
  /** null where the row is not drawn. */
  bar: Bar | null;
  /** The largest of a row that ranks. */
  largest: boolean;
  /** Other values recorded for the very same thing. */
  others: Figure[];
}

/** A cell without a figure says why. */
export type CompareSlot = CompareCell | { blank: string };

export interface CompareRow {
  id: string;
  name: string;
  /** What the measure counts: basis and span. */
  definition: string;
  notes: string[];
  /** Place of zero on the scale, from 0 to 1; null where the row is not drawn. */
  zero: number | null;
  cells: CompareSlot[];
}

export interface CompareGroup {
  id: string;
  title: string;
  rows: CompareRow[];
}

export interface CompareLink {
  relation: string;
  from: EntityCell;
  to: EntityCell;
  type: string;
  status: string;
  date: string;
  figures: Figure[];
  gone: boolean;
}

export interface CompareLinks {
  title: string;
  /** One list per company, or why there is none. */
  cells: (CompareLink[] | { blank: string })[];
}

export interface CompareClaim {
  claim: string;
  text: Prose;
  verdict: Verdict;
  cells: { named: boolean; text: string; counts: string | null }[];
}

export interface CompareRisk {
  risk: string;
  name: string;
  /** "3 × 4". */
  score: string;
  cells: { involved: boolean; text: string }[];
}

/** A list of rows about all companies, or the sentence that says that it is empty. */
export interface CompareList<Row> {
  title: string;
  line: string | null;
  rows: Row[];
  none: string;
}

export interface CompareSpec {
  fit: "few" | "ready" | "many";
  title: string;
  line: string;
  heads: CompareHead[];
  /** Companies that can be added; empty where the comparison is full. */
  choices: EntityCell[];
  groups: CompareGroup[];
  holder: CompareLinks | null;
  between: CompareList<CompareLink> | null;
  claims: CompareList<CompareClaim> | null;
  risks: CompareList<CompareRisk> | null;
  /** The same figures as above. */
  tables: Table[];
  notes: string[];
}
