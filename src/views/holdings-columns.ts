// What the panels and annotations of the holdings share.
import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";
import type { Figure } from "../model/figure";
import type { BandId, Part, Split } from "../model/portfolio";

/** What the columns are drawn from. */
export interface Columns {
  facts: Facts;
  words: Words;
  splits: Split[];
  /** Published totals of all holdings, with or without a split. */
  totals: Figure[];
  /** Bands in their own colour; the others are context. */
  lit: BandId[];
}

export const DAY = 86_400_000;
export const at = (date: string): number => Date.parse(date);

/** Foot and top of each part of a column, in the order of the stack. */
export function stack(split: Split, of: (part: Part) => number): Map<BandId, { part: Part; y0: number; y: number }> {
  const stacked = new Map<BandId, { part: Part; y0: number; y: number }>();
  let top = 0;
  for (const part of split.parts) {
    const y = top + of(part);
    stacked.set(part.band, { part, y0: top, y });
    top = y;
  }
  return stacked;
}

export const bandName = (words: Words, band: BandId): string => {
  const { bands, rest, computed } = words.holdings;
  if (band === "openai") return computed;
  return band === "svf2" ? rest(bands.svf2) : bands[band];
};

export type Measure = "share" | "value";
export const amount = (part: Part, of: Measure): number => part[of].value ?? 0;
