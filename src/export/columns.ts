// Widths of a table's columns and the lines of its cells.

import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import { isFigureCell } from "../spec/cells";
import type { Cell, Table } from "../spec/spec";
import { FACES, type Face, limited, widthIn } from "./text";

/** Room of a figure's mark behind it. */
export const MARK_ROOM = 19;
export const GAP = 30;
/** Narrowest column of running text. */
const NARROW = 170;
/** Lines of a cell. */
const LINES = 2;

/** The first column names the row. */
export const faceOf = (index: number): Face => (index === 0 ? FACES.strong : FACES.body);

export const isFigure = (cell: Cell) => cell !== null && typeof cell === "object" && isFigureCell(cell);

/** What is printed in a cell. */
export function cellText(cell: Cell, words: Words): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  return isFigureCell(cell) ? quantityText(words.f, cell) : cell.text;
}

export interface Column {
  /** Place in the table. */
  index: number;
  width: number;
  end: boolean;
}

const widestWord = (text: string): number => Math.max(...text.split(" ").map((w) => widthIn(w, FACES.small)));

function naturalWidth(table: Table, index: number, words: Words): number {
  const cells = table.rows.map(({ cells }) => {
    const width = widthIn(cellText(cells[index], words), faceOf(index));
    return isFigure(cells[index]) ? width + MARK_ROOM : width;
  });
  const { label } = table.columns[index];
  return Math.ceil(Math.max(widestWord(label), widthIn(label, FACES.small) / 2 + 20, ...cells)) + 1;
}

const sum = (columns: Column[]): number => columns.reduce((all, c) => all + c.width, 0) + GAP * (columns.length - 1);

/** Text columns give way, the widest first; what still finds no room is left out, from the right. */
export function columnsOf(table: Table, room: number, words: Words): Column[] {
  const natural = table.columns.map(({ align }, index) => ({
    index,
    width: naturalWidth(table, index, words),
    end: align === "end",
  }));
  for (let kept = natural; kept.length > 1; kept = without(kept)) {
    const fixed = kept.filter((c) => c.end);
    const texts = kept.filter((c) => !c.end);
    const free = room - GAP * (kept.length - 1) - fixed.reduce((all, c) => all + c.width, 0);
    const cap = capOf(
      texts.map((c) => c.width),
      free,
    );
    if (cap >= NARROW) return kept.map((c) => (c.end ? c : { ...c, width: Math.min(c.width, cap) }));
  }
  return [{ ...natural[0], width: Math.min(natural[0].width, room) }];
}

/** Largest cap at which widths add up to no more than `room`. */
function capOf(widths: number[], room: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  let rest = room;
  for (let i = 0; i < sorted.length; i += 1) {
    const share = rest / (sorted.length - i);
    if (sorted[i] > share) return share;
    rest -= sorted[i];
  }
  return rest >= 0 ? Number.POSITIVE_INFINITY : 0;
}

/** Prose that could only be quoted in part goes first, then the last column. */
function without(columns: Column[]): Column[] {
  const prose = [...columns.slice(1)].reverse().find((c) => !c.end && c.width > 600);
  const out = prose ?? columns[columns.length - 1];
  return columns.filter((c) => c !== out);
}

export const linesOf = (cell: Cell, { index, width }: Column, words: Words): string[] =>
  isFigure(cell) ? [cellText(cell, words)] : limited(cellText(cell, words), faceOf(index), width, LINES);

export { sum as widthOf };
