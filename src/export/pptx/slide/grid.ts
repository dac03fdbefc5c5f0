// Rows and columns of text measured into a native table: widths by what stands in them, heights by the lines they take.
import type { Canvas } from "../canvas";
import { cutTo, leadingOf, linesIn, widthOf } from "../fit";
import { holder } from "../package/places";
import type { Said } from "../shape/shape";
import { type TableRow, table } from "../shape/table";
import type { Para, Run } from "../shape/text";
import type { Box } from "../units";

export interface GridColumn {
  label: string;
  align?: "r" | "ctr";
  /** Bold: it names the row. */
  strong?: boolean;
}

export interface GridCell {
  text: string;
  /** Set after the text, in grey: mark and "via". */
  mark?: string;
  shade?: string;
  bold?: boolean;
  /** The text leads there. */
  url?: string;
}

export interface GridRow {
  cells: GridCell[];
  dim: boolean;
}

export interface Grid {
  columns: GridColumn[];
  rows: GridRow[];
}

/** What a table is set in. */
export interface Setting {
  /** Font size of cells, px; heads are a size smaller. */
  size: number;
  pad: { x: number; y: number };
  /** Lines of a cell before it is cut. */
  most: number;
}

export const PLAIN: Setting = { size: 15, pad: { x: 16, y: 4 }, most: 5 };

/** A column of prose keeps at least this, px. */
const NARROW = 110;

const styleOf = ({ columns }: Grid, cell: GridCell, c: number, size: number) => ({
  size,
  bold: cell.bold ?? columns[c].strong,
});
const full = ({ text, mark }: GridCell): string => (mark ? `${text} ${mark}` : text);
const headSize = (size: number): number => size - 1;

const longestWord = (text: string, size: number): number =>
  Math.max(...text.split(" ").map((w) => widthOf(w, { size })));

/** Widest cell of each column, and the width below which a word of it would break. */
function wishes(grid: Grid, { size }: Setting): { want: number; least: number }[] {
  return grid.columns.map((column, c) => {
    const cells = grid.rows.map((r) => full(r.cells[c]));
    const widest = grid.rows.map((r) => widthOf(full(r.cells[c]), styleOf(grid, r.cells[c], c, size)));
    const want = 3 + Math.max(widthOf(column.label, { size: headSize(size) }) / 2, ...widest);
    const least = 3 + Math.max(longestWord(column.label, headSize(size)), ...cells.map((t) => longestWord(t, size)));
    return { want: Math.max(want, least), least: Math.min(least, 260) };
  });
}

/** Largest cap at which widths, none below its least, add up to no more than `room`. */
function capped(all: { want: number; least: number }[], room: number): number[] {
  let [low, high] = [0, Math.max(...all.map((w) => w.want))];
  const at = (cap: number) => all.map(({ want, least }) => Math.max(Math.min(want, cap), Math.min(least, want)));
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  if (sum(at(high)) <= room) return at(high);
  for (let i = 0; i < 40; i += 1) {
    const mid = (low + high) / 2;
    if (sum(at(mid)) <= room) low = mid;
    else high = mid;
  }
  return at(low);
}

/** Widths of the columns: what is left over goes to all but those of numbers. */
export function widthsOf(grid: Grid, room: number, setting: Setting): number[] {
  const pads = setting.pad.x * (grid.columns.length - 1);
  const wide = capped(wishes(grid, setting), room - pads).map(
    (w, c) => w + (c < grid.columns.length - 1 ? setting.pad.x : 0),
  );
  const total = wide.reduce((a, b) => a + b, 0);
  const texts = grid.columns.map((c) => (c.align === "r" ? 0.35 : 1));
  const parts = texts.reduce((a, b) => a + b, 0);
  const spare = (room - total) / parts;
  const spread = wide.map((w, c) => w + spare * texts[c]);
  return spread.every((w) => w >= NARROW * 0.3) ? spread : wide.map((w) => (w * room) / total);
}

const inner = (width: number, c: number, count: number, { pad }: Setting): number =>
  width - (c < count - 1 ? pad.x : 0) - 1;

function linesOf(grid: Grid, row: GridRow, widths: number[], setting: Setting): number {
  const counts = row.cells.map((cell, c) =>
    Math.min(
      setting.most,
      linesIn(full(cell), styleOf(grid, cell, c, setting.size), inner(widths[c], c, widths.length, setting)),
    ),
  );
  return Math.max(1, ...counts);
}

const rowHeight = (lines: number, text: string, size: number, { pad }: Setting): number =>
  lines * size * leadingOf(text) + 2 * pad.y + 1;

const heightOfRow = (grid: Grid, row: GridRow, widths: number[], setting: Setting): number =>
  rowHeight(linesOf(grid, row, widths, setting), row.cells.map(full).join(""), setting.size, setting);

function headHeight({ columns }: Grid, widths: number[], setting: Setting): number {
  const size = headSize(setting.size);
  const lines = columns.map((c, i) => linesIn(c.label, { size }, inner(widths[i], i, widths.length, setting)));
  return rowHeight(Math.max(...lines), columns.map((c) => c.label).join(""), size, setting);
}

/** Height of the whole table, px. */
export function gridHeight(grid: Grid, width: number, setting: Setting): number {
  const widths = widthsOf(grid, width, setting);
  return grid.rows.reduce((sum, r) => sum + heightOfRow(grid, r, widths, setting), headHeight(grid, widths, setting));
}

/** How many rows, from the first, fit into `room` px of height; at least one. */
export function rowsThatFit(grid: Grid, widths: number[], room: number, setting: Setting): number {
  let height = headHeight(grid, widths, setting);
  let count = 0;
  for (const row of grid.rows) {
    height += heightOfRow(grid, row, widths, setting);
    if (height > room) break;
    count += 1;
  }
  return Math.max(1, count);
}

function paraOf(
  on: Canvas,
  grid: Grid,
  cell: GridCell,
  c: number,
  width: number,
  dim: boolean,
  setting: Setting,
): Para {
  const { size, most } = setting;
  const column = grid.columns[c];
  const shade = cell.shade ?? (dim ? "ink-3" : "ink");
  const bold = cell.bold ?? column.strong;
  const text = cutTo(cell.text, { size, bold }, width, most);
  const runs: Run[] = [
    { text, size, shade, bold, ...(cell.url ? { link: on.link(cell.url), tip: cell.url } : {}) },
    ...(cell.mark ? [{ text: ` ${cell.mark}`, size: size - 2, shade: "ink-3" }] : []),
  ];
  return { runs, align: column.align };
}

/** Draws the table at the top of a box and returns its height. */
export function drawGrid(on: Canvas, said: Said, box: Box, grid: Grid, setting: Setting, holds = false): number {
  const widths = widthsOf(grid, box.w, setting);
  const head: TableRow = {
    head: true,
    height: headHeight(grid, widths, setting),
    cells: grid.columns.map((c) => ({
      paras: [{ runs: [{ text: c.label, size: headSize(setting.size), shade: "ink-3", bold: false }], align: c.align }],
    })),
  };
  const rows = grid.rows.map(
    (row): TableRow => ({
      height: heightOfRow(grid, row, widths, setting),
      cells: row.cells.map((cell, c) => ({
        paras: [paraOf(on, grid, cell, c, inner(widths[c], c, widths.length, setting), row.dim, setting)],
      })),
    }),
  );
  const all = [head, ...rows];
  const h = all.reduce((sum, r) => sum + r.height, 0);
  on.add((id) => table(id, said, { ...box, h }, widths, all, setting.pad, holds ? holder("table") : ""));
  return h;
}
