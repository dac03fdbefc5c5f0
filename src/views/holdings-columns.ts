// What the panels and annotations of the holdings share.
import type { Words } from "../i18n/en";
import { assetOf, secondOf, togetherOf } from "../model/bet";
import { type Facts, shortName } from "../model/facts";
import type { Figure } from "../model/figure";
import { type Band, type Part, type Split, takenFrom } from "../model/portfolio";

/** What the columns are drawn from. */
export interface Columns {
  facts: Facts;
  words: Words;
  splits: Split[];
  /** Published totals of all holdings, with or without a split. */
  totals: Figure[];
  /** Bands in their own colour; the others are context. */
  lit: readonly Band[];
}

export const DAY = 86_400_000;
export const at = (date: string): number => Date.parse(date);

/** Foot and top of each part of a column, in the order of the stack. */
export function stack(split: Split, of: (part: Part) => number): Map<string, { part: Part; y0: number; y: number }> {
  const stacked = new Map<string, { part: Part; y0: number; y: number }>();
  let top = 0;
  for (const part of split.parts) {
    const y = top + of(part);
    stacked.set(part.band.id, { part, y0: top, y });
    top = y;
  }
  return stacked;
}

/** "OpenAI, computed"; "Rest of Vision Fund 2", of which another band is computed; else its own name. */
export const bandName = (facts: Facts, words: Words, band: Band): string => {
  const { rest, computed } = words.holdings;
  if (band.computed) return computed(band.name);
  return takenFrom(facts, band) ? rest(band.name) : band.name;
};

export type Measure = "share" | "value";
export const amount = (part: Part, of: Measure): number => part[of].value ?? 0;

/** What an analyst's share is of: the second holding, the bet, both together, or another company. */
export function analysedName(facts: Facts, words: Words, asset: string): string {
  const { names } = words.holdings.analysts;
  if (asset === togetherOf(facts)) return names.together;
  if (asset === assetOf(facts)) return names.asset;
  return asset === secondOf(facts) ? names.second : shortName(facts, asset);
}
