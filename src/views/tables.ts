// Short hands for table twins.
import type { Facts } from "../model/facts";
import type { Cell, Column, EntityCell, Row } from "../spec/spec";
import { isFigure } from "./count";

/** A mention of a company by its full name. */
export const company = (facts: Facts, id: string): EntityCell => ({
  entity: id,
  text: facts.entity.get(id)?.name ?? id,
});

export const plain = (id: string, label: string): Column => ({ id, label });
export const end = (id: string, label: string): Column => ({ id, label, align: "end" });

/** A row about all companies its figures touch. */
export const row = (id: string, cells: Cell[]): Row => ({
  id,
  cells,
  entities: [...new Set(cells.filter(isFigure).flatMap((f) => f.entities))],
});
