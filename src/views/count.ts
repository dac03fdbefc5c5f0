// Which figures a view shows: its tables hold the same figures as its drawing.
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

/** Distinct figures of the page, and how many of them touch the chosen companies. */
export function countFigures(specs: Spec[], companies: string[]): { all: number; shown: number } {
  const figures = new Map<string, Figure>();
  for (const spec of specs) for (const f of figuresOf(spec)) figures.set(figureKey(f), f);
  const shown = [...figures.values()].filter((f) => touches(f.entities, companies)).length;
  return { all: figures.size, shown };
}

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
