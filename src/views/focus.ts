// What a filter means for a view whose drawing stays whole: the chosen keep their colour, the rest greys.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Panel, PlotBlock, Series } from "../spec/plot";
import type { Block, Spec, Table } from "../spec/spec";
import type { Tone } from "../spec/tone";

export interface Focus {
  /** Is a thing about these companies out of focus? */
  dim(entities: string[]): boolean;
}

/** Nothing is out of focus without a filter. */
export const focusOf = ({ companies }: Choice): Focus => ({
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

/** Companies a series is about: its own, and all its figures touch. */
const entitiesOf = (s: Series): string[] => [
  ...(s.entity ? [s.entity] : []),
  ...s.points.flatMap((p) => p.figure?.entities ?? []),
];

const isContext = (s: Series): boolean => s.weight === "context";

function focusedPanel(panel: Panel, focus: Focus): Panel {
  const series = panel.series.map((s) => (isContext(s) ? s : { ...s, dim: focus.dim(entitiesOf(s)) }));
  return { ...panel, series, dim: series.every((s) => isContext(s) || s.dim) };
}

/** The drawing under a filter: what is about none of the chosen companies greys. */
export const focused = (block: PlotBlock, focus: Focus): PlotBlock => ({
  ...block,
  panels: block.panels.map((p) => focusedPanel(p, focus)),
});

/** Companies some drawn series is about. */
const drawnIn = (blocks: Block[]): Set<string> =>
  new Set(
    blocks
      .flatMap((b) => (b.kind === "plot" ? b.panels.flatMap((p) => p.series) : []))
      .filter((s) => !isContext(s))
      .flatMap(entitiesOf),
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
