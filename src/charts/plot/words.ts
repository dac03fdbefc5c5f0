// What a chart says about a point; the page supplies it in its language.
import type { Figure } from "../../model/figure";

/** How the reader came to a point. */
export type Reach = "key" | "mouse" | "touch";

export interface PlotWords {
  /** The figure with its unit. */
  value(figure: Figure): string;
  /** The word of its kind, with how it was seen where that matters. */
  kind(figure: Figure): string;
  /** "as of 30 Jun 2026", with the period it is for where that lies ahead. */
  asOf(figure: Figure): string;
  /** What the figure is compared with, its sign set where it is a change: "+87%". */
  compared(figure: Figure): string;
  /** Where the figure is from, short: "Source 3"; all of them for a computed one. */
  source(figure: Figure): string;
  /** How to walk the points: part of the name of each panel's keyboard stop. */
  keys: string;
  /** How the source is opened, by the way the point was reached. */
  opens: Record<Reach, string>;
}
