// The register of risks as data: ranked rows, the small matrix, and both halves of the bet.
import type { Kind, Trend, Verdict } from "../data/schema";
import type { Rating, Scenario } from "../model/choice";
import type { Figure } from "../model/figure";
import type { Item } from "./cards";
import type { Spark } from "./kpis";
import type { EntityCell, Prose } from "./spec";
import type { Phrase, Shown } from "./stress";

export interface Indicator {
  figure: Figure;
  name: string;
  /** A figure around the risk that does not measure it. */
  related: boolean;
  /** The point before it of the same definition. */
  before: Phrase | null;
  spark: Spark | null;
}

export interface Hit {
  /** Change of NAV in per cent of the base. */
  share: Shown;
  /** The same in yen. */
  amount: Shown;
  /** Length of the bar, per cent of its room. */
  bar: number;
}

export interface RiskItems {
  id: "indicators" | "evidence" | "counter";
  heading: string;
  list: Item[];
  /** In place of a list that has nothing. */
  none: string;
}

export interface RiskRow {
  id: string;
  rank: number;
  name: string;
  likelihood: number;
  impact: number;
  trend: Trend;
  trendText: string;
  previousText: string;
  /** The rating before, in full, with the evidence it rested on. */
  ratedBefore: string;
  /** null = no price shock; `reason` says why. */
  hit: Hit | null;
  reason: Prose | null;
  indicator: Indicator | null;
  belongs: string;
  fields: { label: string; text: Prose }[];
  items: RiskItems[];
  companies: EntityCell[];
  lastReview: string;
  mine: Rating | null;
  /** What "take into the stress test" sets; null where the risk has no shock. */
  scenario: Scenario | null;
  /** What the stress test cannot carry over. */
  left: string | null;
  dim: boolean;
}

export interface Disc {
  rank: number;
  likelihood: number;
  impact: number;
  /** The reader's own rating: hollow. */
  mine: boolean;
  dim: boolean;
}

export interface Half {
  id: "loss" | "return";
  heading: string;
  kind: Kind;
  text: Prose;
  verdict?: Verdict;
  line: Phrase;
}

export interface RisksBlock {
  kind: "risks";
  id: string;
  rows: RiskRow[];
  matrix: { label: string; discs: Disc[] };
  halves: Half[];
}
