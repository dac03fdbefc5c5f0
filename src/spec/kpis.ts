import type { Figure } from "../model/figure";
import type { Tone } from "./tone";

export interface Spark {
  /** Four or more comparable points of one definition, oldest first; a gap splits the line. */
  points: { date: string; value: number; gapBefore?: boolean }[];
  tone: Tone;
  /** A policy line drawn across, with its label. */
  line?: { value: number; label: string };
}

export interface Kpi {
  id: string;
  name: string;
  figure: Figure;
  /** Set beside at equal size (NAV beside the pro forma). */
  beside?: { figure: Figure; name: string };
  /** ▲▼ change within one definition, with the base it is counted from. */
  change?: { figure: Figure; text: string };
  spark?: Spark;
  /** Previous value and date where there is no sparkline. */
  previous?: { figure: Figure; text: string };
  /** "as of N months before the review date" where the figure is stale. */
  stale?: string;
  dim: boolean;
}

export interface KpisBlock {
  kind: "kpis";
  items: Kpi[];
}
