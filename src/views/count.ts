// Which figures a view shows: its tables hold the same figures as its drawing.
import type { Kind } from "../data/schema";
import { type Figure, figureKey, touches } from "../model/figure";
import { isFigureCell } from "../spec/cells";
import type { Cell, Spec, Table, ViewId } from "../spec/spec";

/** True for a cell that is a number with provenance. */
export const isFigure = (cell: Cell): cell is Figure => cell !== null && typeof cell === "object" && isFigureCell(cell);

const figuresBySpec = new WeakMap<object, Figure[]>();

/** All figures of a view, in order, each once; looked up once for a spec, which never changes. */
export function figuresOf(spec: Pick<Spec, "tables">): Figure[] {
  const figures = figuresBySpec.get(spec) ?? readFigures(spec.tables);
  figuresBySpec.set(spec, figures);
  return figures;
}

function readFigures(tables: Table[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const table of tables)
    for (const row of table.rows)
      for (const cell of row.cells) if (isFigure(cell) && !seen.has(figureKey(cell))) seen.set(figureKey(cell), cell);
  return [...seen.values()];
}

/** How many distinct figures concern exactly these companies. */
export interface FigureGroup {
  entities: string[];
  count: number;
}

/** The page's figures by the companies they concern: enough to count what a filter shows without the views' code. */
export function figureGroups(specs: Spec[]): FigureGroup[] {
  const figures = new Map(specs.flatMap(figuresOf).map((f) => [figureKey(f), f]));
  const groups = new Map<string, FigureGroup>();
  for (const { entities } of figures.values()) {
    const sorted = [...new Set(entities)].sort();
    const group = groups.get(sorted.join()) ?? { entities: sorted, count: 0 };
    groups.set(sorted.join(), { ...group, count: group.count + 1 });
  }
  return [...groups.values()];
}

/** How many of the figures touch the chosen companies; without a choice all. */
export const countGroups = (groups: FigureGroup[], companies: string[]): number =>
  groups.reduce((sum, { entities, count }) => sum + (touches(entities, companies) ? count : 0), 0);

const KINDS: Kind[] = ["disclosed", "reported", "estimate", "forecast", "opinion"];

/** Kinds of figure that occur, the surest first. */
export const kindsOf = (figures: Figure[]): Kind[] => KINDS.filter((k) => figures.some((f) => f.kind === k));

/** Source ids of a view in order of first use: their position + 1 is the number printed. */
export function sourcesOf(spec: Pick<Spec, "tables">): string[] {
  return [...new Set(figuresOf(spec).flatMap((f) => f.sources.slice(0, 1)))];
}

/** Which views show a record, by the figures and prose in their tables. */
export function usesOf(specs: Spec[]): Map<string, ViewId[]> {
  const uses = new Map<string, ViewId[]>();
  for (const spec of specs) {
    for (const record of new Set(figuresOf(spec).flatMap((f) => f.records))) {
      uses.set(record, [...(uses.get(record) ?? []), spec.view]);
    }
  }
  return uses;
}
