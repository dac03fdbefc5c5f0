// Tables of a view as native tables, continued over slides while rows last.
import { touches } from "../../../model/figure";
import { isFigureCell } from "../../../spec/cells";
import type { Cell, Row, Table } from "../../../spec/spec";
import type { Canvas } from "../canvas";
import { cutTo } from "../fit";
import { figureText, markText, type Page, type Stage } from "../scene";
import { textBox } from "../shape/shape";
import { line } from "../shape/text";
import type { Box } from "../units";
import { drawGrid, type Grid, type GridCell, gridHeight, PLAIN, rowsThatFit, type Setting, widthsOf } from "./grid";

/** Slides one table may take before the rest is only counted. */
const MOST = 3;
const BODY = { w: 1168, h: 440 };

function cellOf(cell: Cell, stage: Stage): GridCell {
  if (cell === null) return { text: "–" };
  if (typeof cell === "string") return { text: cell };
  if (!isFigureCell(cell)) return { text: cell.text };
  return { text: figureText(stage, cell), mark: markText(cell, stage.words.marks.via) };
}

/** Rows about the chosen companies come first. */
function ordered(rows: Row[], companies: string[]): { row: Row; dim: boolean }[] {
  const all = rows.map((row) => ({ row, dim: row.entities !== undefined && !touches(row.entities, companies) }));
  return [...all.filter((r) => !r.dim), ...all.filter((r) => r.dim)];
}

export const gridOf = (table: Table, stage: Stage): Grid => ({
  columns: table.columns.map((c, i) => ({
    label: c.label,
    ...(c.align === "end" ? { align: "r" } : {}),
    strong: i === 0,
  })),
  rows: ordered(table.rows, stage.choice.companies).map(({ row, dim }) => ({
    dim,
    cells: table.columns.map((_, i) => cellOf(row.cells[i] ?? null, stage)),
  })),
});

/** Parts of a grid that fill a slide each, and how many rows are left over after `most` slides. */
export function gridParts(
  grid: Grid,
  room: { w: number; h: number },
  most: number,
  setting = PLAIN,
): { parts: Grid[]; rest: number } {
  const widths = widthsOf(grid, room.w, setting);
  const parts: Grid[] = [];
  let rows = grid.rows;
  while (rows.length > 0 && parts.length < most) {
    const count = rowsThatFit({ ...grid, rows }, widths, room.h - 24, setting);
    parts.push({ ...grid, rows: rows.slice(0, count) });
    rows = rows.slice(count);
  }
  return { parts, rest: rows.length };
}

/** Slides of a grid under a title, the first of them number `from`; the last one counts what found no room. */
export function gridPages(
  grid: Grid,
  stage: Stage,
  { from = 1, ...head }: { title: string; line: string; name: string; from?: number },
  most = MOST,
  setting = PLAIN,
): Page[] {
  const { words } = stage;
  const { parts, rest } = gridParts(grid, BODY, most, setting);
  return parts.map(
    (part, i): Page => ({
      layout: "table",
      title: from + i === 1 ? head.title : words.pptx.page(head.title, words.f.count(from + i)),
      line: cutTo(head.line, { size: 18 }, BODY.w, 2),
      draw: (on, box) => {
        const h = drawGrid(on, { name: head.name, descr: head.name }, box, part, setting, true);
        if (rest === 0 || i < parts.length - 1) return;
        const more = { ...box, y: box.y + h + 4, h: 20 };
        on.add((id) =>
          textBox(id, words.picture.more(words.f.count(rest)), more, [
            line(words.picture.more(words.f.count(rest)), { size: 14, shade: "ink-3" }),
          ]),
        );
      },
    }),
  );
}

/** A table with its name, as high as it is. */
interface Sized {
  grid: Grid;
  caption: string;
  height: number;
}

const CAPTION = 28;
const BETWEEN = 22;
const sum = (all: Sized[]): number => all.reduce((h, t) => h + t.height + CAPTION + BETWEEN, 0);

/** Small tables share a slide, in their order. */
function shared(all: Sized[]): Sized[][] {
  const slides: Sized[][] = [];
  for (const table of all) {
    const last = slides[slides.length - 1];
    if (last && sum([...last, table]) <= BODY.h + BETWEEN) last.push(table);
    else slides.push([table]);
  }
  return slides;
}

function drawStack(on: Canvas, tables: Sized[], box: Box, setting: Setting): void {
  let y = box.y;
  for (const { grid, caption } of tables) {
    const at = y;
    on.add((id) =>
      textBox(id, caption, { ...box, y: at, h: CAPTION }, [line(caption, { size: 16, bold: true })], { anchor: "ctr" }),
    );
    y +=
      CAPTION + drawGrid(on, { name: caption, descr: caption }, { ...box, y: at + CAPTION }, grid, setting) + BETWEEN;
  }
}

/** Slides of tables: each large one continued over `most` slides, small ones beside others. */
export function tablePages(tables: Table[], stage: Stage, first: boolean, most = MOST, setting = PLAIN): Page[] {
  const { spec, words } = stage;
  const all = tables
    .filter((t) => t.rows.length > 0)
    .map((t): Sized => {
      const grid = gridOf(t, stage);
      return { grid, caption: t.caption, height: gridHeight(grid, BODY.w, setting) };
    });
  return shared(all).flatMap((group, i): Page[] => {
    const lead = first && i === 0;
    const title = lead ? spec.title : words.f.list(group.map((t) => t.caption));
    const under = lead ? spec.line : (spec.heading ?? "");
    const [{ grid, caption }] = group;
    if (group.length === 1) return gridPages(grid, stage, { title, line: under, name: caption }, most, setting);
    return [{ layout: "text", title, line: under, draw: (on, box) => drawStack(on, group, box, setting) }];
  });
}
