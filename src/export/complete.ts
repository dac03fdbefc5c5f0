// Files of rows hold every figure a view prints: also those its drawing prints beside the tables.
import type { Words } from "../i18n/en";
import { evidenceItems } from "../model/evidence";
import type { Facts } from "../model/facts";
import { type Figure, figureKey } from "../model/figure";
import type { Spec } from "../spec/spec";
import { textOf } from "../views/label";

const isFigure = (value: object): value is Figure => "unit" in value && "asOf" in value && "records" in value;

/** Figures anywhere in a value, in their order. */
function figuresIn(value: unknown, into: Figure[]): Figure[] {
  if (value === null || typeof value !== "object") return into;
  if (Array.isArray(value)) for (const item of value) figuresIn(item, into);
  else if (isFigure(value)) into.push(value);
  else for (const item of Object.values(value)) figuresIn(item, into);
  return into;
}

const identity = (f: Figure): string => [figureKey(f), f.value, f.low, f.high].join(" ");

/** Figures that the blocks of a view hold and its tables do not, each once. */
export function besideTables(spec: Spec): Figure[] {
  const known = new Set(spec.tables.flatMap((t) => figuresIn(t.rows, [])).map(identity));
  const found = new Map<string, Figure>();
  for (const figure of figuresIn(spec.blocks, [])) {
    const id = identity(figure);
    if (!known.has(id) && !found.has(id)) found.set(id, figure);
  }
  return [...found.values()];
}

function nameOf(figure: Figure, facts: Facts, words: Words): string {
  if (figure.name) return figure.name;
  const [item] = evidenceItems(facts, figure.records);
  return item ? textOf(facts, item, words) : figure.records[0];
}

/** The view with one more table where its drawing prints figures that no table of it holds. */
export function completed(spec: Spec, facts: Facts, words: Words, primaryOnly = false): Spec {
  const figures = besideTables(spec).filter((f) => !primaryOnly || f.quality !== "second-hand");
  if (figures.length === 0) return spec;
  const { beside } = words.taking;
  const rows = figures.map((f) => ({ id: identity(f), cells: [nameOf(f, facts, words), f], entities: f.entities }));
  const columns = [
    { id: "name", label: beside.name },
    { id: "figure", label: beside.figure, align: "end" as const },
  ];
  return { ...spec, tables: [...spec.tables, { caption: beside.caption, columns, rows }] };
}
