// The holder as a borrower, as data: LTV and swaps over time, ratings, borrowings by date, cash against the policy.
import type { Figure } from "../model/figure";
import type { PlotBlock } from "./plot";
import type { Phrase, Shown } from "./stress";

export interface RatingItem {
  record: string;
  date: string;
  grade: string;
  /** "outlook negative"; null where none is named. */
  outlook: string | null;
  /** Spoken and printed: "▲ raised". */
  way: string | null;
}

export interface Rung {
  record: string;
  date: string;
  what: string;
  figure: Figure;
  coupon: Shown | null;
}

export interface RungGroup {
  id: "bridge" | "loans" | "bonds";
  heading: string;
  /** What the rows come to, computed. */
  line: Phrase;
  rungs: Rung[];
}

export interface CreditBlock {
  kind: "credit";
  id: string;
  /** The finding, computed. */
  title: string;
  line: string;
  plot: PlotBlock;
  /** The line that may not be drawn on this axis, in a sentence. */
  caveat: Phrase;
  ratings: { heading: string; agencies: { id: string; name: string; items: RatingItem[] }[] };
  liquidity: { heading: string; policy: Phrase; rows: { label: string; phrase: Phrase; record?: string }[] };
  ladder: { heading: string; line: string; groups: RungGroup[] };
  dim: boolean;
}
