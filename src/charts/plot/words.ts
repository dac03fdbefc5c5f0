// What a chart says about a point; the page supplies it in its language.
import type { Figure } from "../../model/figure";

export interface PlotWords {
  /** The figure with its unit. */
  value(figure: Figure): string;
  /** The word of its kind, with how it was seen where that matters. */
  kind(figure: Figure): string;
  /** "as of 30 Jun 2026", with the period it is for where that lies ahead. */
  asOf(figure: Figure): string;
  /** Where the figure is from, short: "Source 3". */
  source(figure: Figure): string;
  /** How to walk the points: part of the name of each panel's keyboard stop. */
  keys: string;
}
