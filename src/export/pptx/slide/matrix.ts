// The overview of all links as native shapes: a mark per link that says it in words, on cells of rules, and beside it what
// the matrix shows.
import { FAMILIES } from "../../../charts/relations/families";
import type { Family } from "../../../data/schema";
import type { MatrixHead, RelationsBlock } from "../../../spec/relations";
import { type PlacedMark, type RelationGrid, relationGrid, SLANT } from "../../relation-grid";
import type { Canvas } from "../canvas";
import { markShade } from "../colours";
import { cutLine, widthOf } from "../fit";
import { drawPieces } from "../flow";
import type { Page, Stage } from "../scene";
import { type Look, rule, shape, textBox } from "../shape/shape";
import { line } from "../shape/text";
import type { Box } from "../units";

const NAME = 13;
const COUNT = 12;
const LONGEST = 130;
const LINE = 18;
const GAP = 36;
/** Share of the width the matrix may take. */
const SHARE = 0.6;
const OUTLINES: Record<Family, string> = {
  owns: "rect",
  money: "ellipse",
  supply: "triangle",
  model: "diamond",
  "partner-rival": "ellipse",
};
const HOLLOW: Family[] = ["supply", "partner-rival"];

const nameOf = (text: string): string => cutLine(text, { size: NAME, bold: true }, LONGEST);

/** As on the page: a link that is not active is hollow, and dashed where its mark is hollow anyway. */
function lookOf(family: Family, active: boolean, shade: string): Look {
  const hollow = HOLLOW.includes(family);
  return {
    fill: hollow || !active ? null : shade,
    stroke: { shade, width: 1.25, ...(hollow && !active ? { dash: "sysDash" as const } : {}) },
  };
}

function drawRules(on: Canvas, { rows, columns, box }: RelationGrid): void {
  const draw = (at: Box, strong: boolean) =>
    on.add((id) => rule(id, "rule", at, { shade: strong ? "edge" : "hair", width: 1 }));
  const strong = ({ parts }: MatrixHead, i: number) => parts || i === 0;
  rows.forEach(({ head, at }, i) => {
    draw({ ...box, y: at, h: 0 }, strong(head, i));
  });
  columns.forEach(({ head, at }, i) => {
    draw({ ...box, x: at, w: 0 }, strong(head, i));
  });
  draw({ ...box, y: box.y + box.h, h: 0 }, true);
  draw({ ...box, x: box.x + box.w, w: 0 }, true);
}

/** A name whose first letter stands over the middle of its column: a box turned about its own middle. */
function slanted(x: number, y: number, w: number): Box {
  const angle = (SLANT * Math.PI) / 180;
  const [cx, cy] = [x + (Math.cos(angle) * w) / 2, y + (Math.sin(angle) * w) / 2];
  return { x: cx - w / 2, y: cy - LINE / 2, w, h: LINE };
}

/** `left`: where the names of the rows may begin. */
function drawHeads(on: Canvas, { rows, columns, box }: RelationGrid, left: number): void {
  for (const { head, at, size } of rows) {
    const name = nameOf(head.name);
    const place = { x: left, y: at + (size - LINE) / 2, w: box.x - 12 - left, h: LINE };
    const text = [line(name, { size: NAME, bold: head.lit, shade: "ink" }, { align: "r" })];
    on.add((id) => textBox(id, head.name, place, text, { anchor: "ctr", wrap: false }));
  }
  for (const { head, at, size } of columns) {
    const name = nameOf(head.name);
    const place = slanted(at + size / 2 + 4, box.y - 8, widthOf(name, { size: NAME, bold: true }) + 2);
    const text = [line(name, { size: NAME, bold: head.lit, shade: "ink" })];
    const style = { anchor: "ctr" as const, wrap: false };
    on.add((id) => shape(id, { name: head.name, descr: head.name }, place, { text, style, turn: { rotation: SLANT } }));
  }
}

/** The link in words; of a bundle, what it bundles. */
function nameOfMark({ mark, from, to }: PlacedMark, { words }: Stage): string {
  if (mark.links.length === 1) return mark.links[0].name;
  const { relations, marks, f } = words;
  return relations.bundle(from.name, to.name, marks.family[mark.family], f.count(mark.links.length));
}

function drawMark(on: Canvas, placed: PlacedMark, stage: Stage): void {
  const { mark, x, mid, size, count } = placed;
  const name = nameOfMark(placed, stage);
  const active = mark.links.some((l) => l.active);
  const look = lookOf(mark.family, active, markShade(mark.tone, mark.dim));
  on.add((id) =>
    shape(
      id,
      { name, descr: name },
      { x, y: mid - size / 2, w: size, h: size },
      { ...look, outline: OUTLINES[mark.family] },
    ),
  );
  if (!count) return;
  const place = { x: count.x, y: mid - COUNT * 0.75, w: widthOf(count.text, { size: COUNT }) + 2, h: COUNT * 1.5 };
  const text = [line(count.text, { size: COUNT, shade: mark.dim ? "ink-3" : "ink-2" })];
  on.add((id) => textBox(id, count.text, place, text, { anchor: "ctr", wrap: false }));
}

/** What the shapes mean, at the bottom of a box. */
function drawShapeKey(on: Canvas, box: Box, { words }: Stage): void {
  const rows = [
    ...FAMILIES.map((family) => ({ family, active: true, word: words.marks.family[family] })),
    { family: "money" as const, active: false, word: words.relations.hollow },
  ];
  rows.forEach(({ family, active, word }, i) => {
    const y = box.y + box.h - (rows.length - i) * 22;
    const mark = { x: box.x, y: y + 4, w: 10, h: 10 };
    const look = { ...lookOf(family, active, "ink-2"), outline: OUTLINES[family] };
    on.add((id) => shape(id, { name: word, descr: "" }, mark, look));
    const place = { x: box.x + 20, y, w: box.w - 20, h: LINE };
    on.add((id) => textBox(id, word, place, [line(word, { size: NAME, shade: "ink-2" })], { anchor: "ctr" }));
  });
}

const KEY = (FAMILIES.length + 1) * 22;

function drawMatrix(on: Canvas, block: RelationsBlock, stage: Stage, box: Box): void {
  const { words } = stage;
  if (!block.matrix) return;
  const grid = relationGrid(
    block.matrix,
    { ...box, w: box.w * SHARE },
    {
      name: (text) => widthOf(nameOf(text), { size: NAME, bold: true }),
      countText: (n) => (n > 1 ? words.f.count(n) : ""),
      count: (text) => widthOf(text, { size: COUNT }) + 2,
      countHeight: COUNT + 2,
    },
  );
  for (const at of grid.shaded)
    on.add((id) => shape(id, { name: "cell", descr: "" }, at, { fill: "sunk", stroke: null }));
  drawRules(on, grid);
  drawHeads(on, grid, box.x);
  for (const placed of grid.marks) drawMark(on, placed, stage);
  const x = grid.right + GAP;
  const side = { x, y: grid.box.y - 4, w: box.x + box.w - x, h: box.y + box.h - grid.box.y + 4 };
  const pieces = [
    ...block.loops.map((text, i) => ({
      text,
      style: { size: 17, serif: true },
      shade: "ink",
      before: i === 0 ? 0 : 10,
    })),
    { text: words.relations.camps, style: { size: 14 }, shade: "ink-2", before: 12 },
  ];
  drawPieces(on, words.relations.overview, { ...side, h: side.h - KEY - 12 }, pieces);
  drawShapeKey(on, side, stage);
}

/** The overview on one slide; the links themselves follow as tables. */
export function matrixPages(block: RelationsBlock, stage: Stage, first: boolean): Page[] {
  const { spec } = stage;
  const title = first ? spec.title : (spec.heading ?? spec.title);
  return [{ layout: "text", title, line: spec.line, draw: (on, box) => drawMatrix(on, block, stage, box) }];
}
