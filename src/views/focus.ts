// What a filter means for a view whose drawing stays whole: the chosen keep their colour, the rest greys.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Series } from "../spec/plot";
import type { Block, Spec, Table } from "../spec/spec";
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
  /** Companies that only the tables name. */
  listed(names: string, many: boolean): string;
  out(names: string, many: boolean): string;
  /** Added where the drawing shows none of the chosen companies. */
  grey: string;
}

const drawnSeries = (block: Block): Series[] =>
  block.kind === "plot" ? block.panels.flatMap((p) => p.series.filter((s) => s.weight !== "context")) : [];

/** Companies whose figures or lanes are drawn. */
const drawnIn = (blocks: Block[]): Set<string> =>
  new Set(
    blocks
      .flatMap(drawnSeries)
      .flatMap((s) => [...(s.entity ? [s.entity] : []), ...s.points.flatMap((p) => p.figure?.entities ?? [])]),
  );

/** Companies the rows of the tables are about. */
const listedIn = (tables: Table[]): Set<string> =>
  new Set(tables.flatMap((t) => t.rows.flatMap((r) => r.entities ?? [])));

/** The filter in words: which of the chosen companies are drawn in colour, which only the tables name, which neither. */
export function scopeWith(
  facts: Facts,
  { companies }: Choice,
  words: Words,
  w: FocusWords,
  { blocks, tables }: Pick<Spec, "blocks" | "tables">,
): string | null {
  if (companies.length === 0) return null;
  const drawn = drawnIn(blocks);
  const listed = listedIn(tables);
  const say = (ids: string[], text: (names: string, many: boolean) => string): string =>
    ids.length === 0 ? "" : text(words.f.list(ids.map((id) => facts.entity.get(id)?.name ?? id)), ids.length > 1);
  const lit = companies.filter((c) => drawn.has(c));
  return [
    say(lit, w.lit),
    say(
      companies.filter((c) => !drawn.has(c) && listed.has(c)),
      w.listed,
    ),
    say(
      companies.filter((c) => !drawn.has(c) && !listed.has(c)),
      w.out,
    ),
    lit.length === 0 ? w.grey : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Colour of a company: its own hue, or a grey told apart by its label. */
export const toneFor = (facts: Facts, entity: string, grey: Tone = "ink-2"): Tone => facts.thesis.hues[entity] ?? grey;
