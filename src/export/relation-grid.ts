// Where the overview of all links stands, px: heads, cells and marks, the same in a picture and on a slide.
import type { MatrixCell, MatrixHead, RelationsBlock } from "../spec/relations";
import type { Box } from "./scene";

/** Largest and least cell. */
const CELL = { most: 38, least: 14, step: 0.5 };
/** Width of the column of all others, in cells. */
const OTHERS = 2.2;
const ANGLE = 52;
const [SIN, COS] = [Math.sin((ANGLE * Math.PI) / 180), Math.cos((ANGLE * Math.PI) / 180)];
const GAP = 3;
const COUNT_GAP = 2;
/** Between a row's name and its cells. */
const NAME_GAP = 12;

/** Heads are slanted by so many degrees. */
export const SLANT = -ANGLE;

/** Widths of texts as they will be set, px. */
export interface Measures {
  name(text: string): number;
  /** How many links a mark stands for; "" where it is one. */
  countText(links: number): string;
  count(text: string): number;
  /** Height of a count's line. */
  countHeight: number;
}

export type Mark = MatrixCell["marks"][number];

export interface PlacedMark {
  mark: Mark;
  from: MatrixHead;
  to: MatrixHead;
  /** Left edge and middle of the mark, its size, and where its count begins. */
  x: number;
  mid: number;
  size: number;
  count: { x: number; text: string } | null;
}

interface Lane {
  head: MatrixHead;
  at: number;
  size: number;
}

export interface RelationGrid {
  columns: Lane[];
  rows: Lane[];
  box: Box;
  marks: PlacedMark[];
  /** Cells of a company with itself, rows and columns of chosen companies. */
  shaded: Box[];
  /** Where the slanted names end at the right. */
  right: number;
}

type Matrix = NonNullable<RelationsBlock["matrix"]>;

interface Item {
  mark: Mark;
  text: string;
  width: number;
}

interface Sizes {
  cell: number;
  mark: number;
  line: number;
}

const sizesOf = (cell: number, counted: boolean, measure: Measures): Sizes => {
  const mark = Math.min(12, cell * 0.36);
  return { cell, mark, line: Math.max(mark + GAP, counted ? measure.countHeight : 0) };
};

/** Marks of a cell in lines that are no wider than it. */
function linesOf(marks: Mark[], room: number, { mark: size }: Sizes, measure: Measures): Item[][] {
  const lines: Item[][] = [];
  let used = 0;
  for (const mark of marks) {
    const text = measure.countText(mark.links.length);
    const width = size + (text ? COUNT_GAP + measure.count(text) : 0);
    if (lines.length === 0 || used + GAP + width > room - GAP) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1].push({ mark, text, width });
    used += (used ? GAP : 0) + width;
  }
  return lines;
}

const isOthers = (head: MatrixHead): boolean => head.id === "others";
const columnWidth = (head: MatrixHead, cell: number): number => (isOthers(head) ? cell * OTHERS : cell);

interface Laid {
  sizes: Sizes;
  /** Lines of marks, row by row and cell by cell. */
  lines: Item[][][][];
  heights: number[];
}

function laidOut(matrix: Matrix, cell: number, measure: Measures): Laid {
  const counted = matrix.rows.some((r) => r.cells.some((c) => c.marks.some((m) => m.links.length > 1)));
  const sizes = sizesOf(cell, counted, measure);
  const lines = matrix.rows.map((r) =>
    r.cells.map((c, i) => linesOf(c.marks, columnWidth(matrix.heads[i], cell), sizes, measure)),
  );
  const heights = lines.map((row) => Math.max(cell, Math.max(...row.map((l) => l.length)) * sizes.line + GAP));
  return { sizes, lines, heights };
}

const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);

function lanes(heads: MatrixHead[], sizes: number[], start: number): Lane[] {
  let at = start;
  return heads.map((head, i) => {
    const lane = { head, at, size: sizes[i] };
    at += sizes[i];
    return lane;
  });
}

/** The largest cells with which everything finds room in a height and a width. */
function sized(matrix: Matrix, room: { w: number; h: number }, measure: Measures): Laid {
  for (let cell = CELL.most; ; cell -= CELL.step) {
    const laid = laidOut(matrix, cell, measure);
    const width = sum(matrix.heads.map((h) => columnWidth(h, cell)));
    if ((sum(laid.heights) <= room.h && width <= room.w) || cell <= CELL.least) return laid;
  }
}

function marksIn(lines: Item[][], row: Lane, column: Lane, { mark: size, line }: Sizes): PlacedMark[] {
  const top = row.at + (row.size - lines.length * line) / 2;
  return lines.flatMap((items, i) => {
    let x = column.at + (column.size - sum(items.map((item) => item.width)) - (items.length - 1) * GAP) / 2;
    return items.map(({ mark, text, width }): PlacedMark => {
      const at = x;
      x += width + GAP;
      const count = text ? { x: at + size + COUNT_GAP, text } : null;
      return { mark, from: row.head, to: column.head, x: at, mid: top + (i + 0.5) * line, size, count };
    });
  });
}

function shadedIn(rows: Lane[], columns: Lane[], box: Box): Box[] {
  const all = (lane: Lane) => lane.head.lit;
  return [
    ...rows.filter(all).map((r) => ({ ...box, y: r.at, h: r.size })),
    ...columns.filter(all).map((c) => ({ ...box, x: c.at, w: c.size })),
    ...rows.flatMap((r) =>
      columns.flatMap((c) =>
        r.head.id === c.head.id && !isOthers(r.head) ? [{ x: c.at, y: r.at, w: c.size, h: r.size }] : [],
      ),
    ),
  ];
}

/** Lays the matrix out at the top left of a box: names left, slanted heads above; never larger than the box. */
export function relationGrid(matrix: Matrix, box: Box, measure: Measures): RelationGrid {
  const longest = Math.max(...matrix.heads.map((h) => measure.name(h.name)));
  const head = longest * SIN + NAME_GAP;
  const left = box.x + longest + NAME_GAP;
  const over = longest * COS;
  const { sizes, lines, heights } = sized(matrix, { w: box.w - longest - NAME_GAP - over, h: box.h - head }, measure);
  const widths = matrix.heads.map((h) => columnWidth(h, sizes.cell));
  const columns = lanes(matrix.heads, widths, left);
  const rows = lanes(
    matrix.rows.map((r) => r.head),
    heights,
    box.y + head,
  );
  const inner = { x: left, y: box.y + head, w: sum(widths), h: sum(heights) };
  return {
    columns,
    rows,
    box: inner,
    marks: rows.flatMap((row, r) => columns.flatMap((column, c) => marksIn(lines[r][c], row, column, sizes))),
    shaded: shadedIn(rows, columns, inner),
    right: inner.x + inner.w + over,
  };
}
