// What a filter means for a view whose drawing stays whole: the chosen keep their colour, the rest greys.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Table } from "../spec/spec";
import type { Tone } from "../spec/tone";

export interface Focus {
  /** Is a filter set? */
  on: boolean;
  /** Is a thing about these companies out of focus? */
  dim(entities: string[]): boolean;
}

/** Nothing is out of focus without a filter. */
export const focusOf = ({ companies }: Choice): Focus => ({
  on: companies.length > 0,
  dim: (entities) => companies.length > 0 && !entities.some((e) => companies.includes(e)),
});

/** How a view says what a filter does to it. `many` = the names are more than one. */
export interface FocusWords {
  lit(names: string, many: boolean): string;
  out(names: string, many: boolean): string;
  /** Added where none of the chosen companies has a figure here. */
  grey: string;
}

/** Companies the rows of the tables are about. */
const entitiesIn = (tables: Table[]): Set<string> =>
  new Set(tables.flatMap((t) => t.rows.flatMap((r) => r.entities ?? [])));

/** The filter in words: which of the chosen companies the view shows in colour, and which have no figure in it. */
export function scopeWith(
  facts: Facts,
  { companies }: Choice,
  words: Words,
  w: FocusWords,
  tables: Table[],
): string | null {
  if (companies.length === 0) return null;
  const present = entitiesIn(tables);
  const names = (ids: string[]) => words.f.list(ids.map((id) => facts.entity.get(id)?.name ?? id));
  const inside = companies.filter((c) => present.has(c));
  const outside = companies.filter((c) => !present.has(c));
  return [
    inside.length > 0 ? w.lit(names(inside), inside.length > 1) : "",
    outside.length > 0 ? w.out(names(outside), outside.length > 1) : "",
    inside.length === 0 ? w.grey : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Colour of a company: its own hue, or a grey told apart by its label. */
export const toneFor = (facts: Facts, entity: string, grey: Tone = "ink-2"): Tone => facts.thesis.hues[entity] ?? grey;
