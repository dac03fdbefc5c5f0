// Telling the kinds of cells apart.
import type { Figure } from "../model/figure";
import type { Cell, EntityCell, RecordCell } from "./spec";

type Made = Exclude<Cell, string | null>;

export const isFigureCell = (cell: Made): cell is Figure => "unit" in cell;
export const isEntity = (cell: Made): cell is EntityCell => "entity" in cell;
/** A cell that opens a source; prose of a record only names it. */
export const isLink = (cell: Made): cell is RecordCell => "link" in cell;
