// A table as text in columns: as many rows as fit, the others counted.
import { KindMark } from "../charts/parts/KindMark";
import type { Words } from "../i18n/en";
import { touches } from "../model/figure";
import { isFigureCell } from "../spec/cells";
import type { Cell, Row, Table } from "../spec/spec";
import { type Column, columnsOf, faceOf, GAP, isFigure, linesOf, MARK_ROOM, widthOf } from "./columns";
import { Inset } from "./Inset";
import type { Box, Scene } from "./scene";
import { FACES, limited, round, Txt } from "./text";

const PAD = 7;
const { leading } = FACES.body;
const HEAD = FACES.small;

interface Line {
  row: Row;
  cells: string[][];
  height: number;
  dim: boolean;
}

interface Layout {
  columns: Column[];
  /** Left edges of the columns. */
  lefts: number[];
  heads: string[][];
  headHeight: number;
  lines: Line[];
  /** Rows that found no room. */
  rest: number;
  height: number;
}

/** Rows about the chosen companies come first. */
function ordered(rows: Row[], companies: string[]): { row: Row; dim: boolean }[] {
  const all = rows.map((row) => ({ row, dim: row.entities !== undefined && !touches(row.entities, companies) }));
  return [...all.filter((r) => !r.dim), ...all.filter((r) => r.dim)];
}

/** How much of a table fits in a room of that size. */
export function tableLayout(table: Table, room: { w: number; h: number }, { words, choice }: Scene): Layout {
  const columns = columnsOf(table, room.w, words);
  const spare = Math.max(0, room.w - widthOf(columns)) / Math.max(1, columns.length - 1);
  const gap = GAP + Math.min(spare, 40);
  let x = 0;
  const lefts = columns.map((c) => {
    const left = x;
    x += c.width + gap;
    return left;
  });
  const heads = columns.map((c) => limited(table.columns[c.index].label, HEAD, c.width, 2));
  const headHeight = Math.max(...heads.map((h) => h.length)) * HEAD.leading + PAD;
  const rows = ordered(table.rows, choice.companies).map(({ row, dim }): Line => {
    const cells = columns.map((c) => linesOf(row.cells[c.index], c, words));
    return { row, cells, dim, height: Math.max(...cells.map((c) => c.length)) * leading + 2 * PAD };
  });
  const { lines, height } = kept(rows, room.h - headHeight);
  return { columns, lefts, heads, headHeight, lines, rest: rows.length - lines.length, height: headHeight + height };
}

/** The first rows that fit; where some do not, a line is kept free to say so. */
function kept(rows: Line[], room: number): { lines: Line[]; height: number } {
  const all = rows.reduce((sum, r) => sum + r.height, 0);
  if (all <= room) return { lines: rows, height: all };
  const lines: Line[] = [];
  let height = leading + PAD;
  for (const row of rows) {
    if (height + row.height > room) break;
    height += row.height;
    lines.push(row);
  }
  return { lines, height };
}

/** Draws a layout with its top left corner at x, y; rules run the full width of the box. */
export function TableText({ layout, box, words }: { layout: Layout; box: Box; words: Words }) {
  const { columns, lefts, heads, headHeight, lines, rest } = layout;
  const at = (i: number) => box.x + lefts[i];
  let y = box.y + headHeight;
  return (
    <g>
      {columns.map((c, i) => (
        <Txt
          key={c.index}
          x={c.end ? at(i) + c.width - MARK_ROOM : at(i)}
          y={box.y + headHeight - PAD - heads[i].length * HEAD.leading}
          lines={heads[i]}
          face={HEAD}
          tone="ink-3"
          anchor={c.end ? "end" : undefined}
        />
      ))}
      <Rule box={box} y={y} strong />
      {lines.map((line) => {
        const top = y;
        y += line.height;
        return (
          <g key={line.row.id}>
            {columns.map((c, i) => (
              <CellText
                key={c.index}
                cell={line.row.cells[c.index]}
                line={line}
                i={i}
                x={at(i)}
                y={top + PAD}
                column={c}
              />
            ))}
            <Rule box={box} y={y} />
          </g>
        );
      })}
      {rest > 0 && (
        <Txt x={box.x} y={y + PAD} lines={words.picture.more(words.f.count(rest))} face={FACES.small} tone="ink-3" />
      )}
    </g>
  );
}

interface CellProps {
  cell: Cell;
  line: Line;
  i: number;
  x: number;
  y: number;
  column: Column;
}

function CellText({ cell, line, i, x, y, column }: CellProps) {
  const tone = line.dim ? "ink-3" : "ink";
  const right = x + column.width;
  const figure = isFigure(cell) && cell !== null && typeof cell === "object" && isFigureCell(cell) ? cell : null;
  return (
    <>
      <Txt
        x={column.end ? right - MARK_ROOM : x}
        y={y}
        lines={line.cells[i]}
        face={faceOf(column.index)}
        tone={tone}
        anchor={column.end ? "end" : undefined}
      />
      {figure && column.end && (
        <Inset
          x={round(right - MARK_ROOM + 6)}
          y={round(y + leading / 2 - 5.5)}
          width={11}
          height={11}
          viewBox="0 0 12 12"
          className="text-ink-3"
        >
          <KindMark kind={figure.kind} quality={figure.quality} />
        </Inset>
      )}
    </>
  );
}

export function Rule({ box, y, strong = false }: { box: Box; y: number; strong?: boolean }) {
  return (
    <line
      className={strong ? "pic-rule is-strong" : "pic-rule"}
      x1={box.x}
      x2={box.x + box.w}
      y1={round(y)}
      y2={round(y)}
    />
  );
}
