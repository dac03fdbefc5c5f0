import type { Figure } from "../model/figure";
import type { Tone } from "./tone";

export interface Spark {
  /** Four or more comparable points of one definition, oldest first; a gap splits the line. */
  points: { date: string; value: number; gapBefore?: boolean }[];
  tone: Tone;
  /** A policy line drawn across, with its label. */
  line?: { value: number; label: string };
  /** What the line shows, for screen readers. */
  label: string;
}

/** A smaller figure with the words before it. */
export interface KpiLine {
  figure: Figure;
  text: string;
  tone?: Tone;
}

export interface Kpi {
  id: string;
  name: string;
  figure: Figure;
  /** What the figure is, where a second one stands beside it. */
  label?: string;
  /** Set beside at equal size (NAV beside the pro forma). */
  beside?: { figure: Figure; name: string };
  /** ▲▼ change within one definition, with the base it is counted from. A difference of per cents is in points. */
  change?: { figure: Figure; text: string; points: boolean };
  spark?: Spark;
  /** Previous value and date where there is no sparkline. */
  previous?: KpiLine;
  /** Further figures of the same thing: its parts, what was paid for it. */
  more?: KpiLine[];
  /** "as of N months before the review date" where the figure is stale. */
  stale?: string;
  dim: boolean;
}

export interface KpisBlock {
  kind: "kpis";
  /** grid: the first view's ruled grid; list: small lines beside a chart. */
  look: "grid" | "list";
  title?: string;
  line?: string;
  items: Kpi[];
}
