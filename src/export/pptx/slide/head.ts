// The finding, its unit and period, and the filter in words: in the layout's placeholders, moved only where they are long.
import type { Canvas } from "../canvas";
import { heightOf, linesIn } from "../fit";
import { BOXES, filled, MARGIN, SIZES, WIDTH } from "../package/places";
import type { Page, Stage } from "../scene";
import { paragraph } from "../shape/text";
import type { Box } from "../units";

/** The largest of these in which a finding keeps to its lines. */
const TITLES = [
  { size: SIZES.title, most: 1 },
  { size: 36, most: 2 },
  { size: 30, most: 2 },
  { size: 26, most: 3 },
  { size: 22, most: 4 },
];
/** Height of a line of the title as the master sets it. */
const TIGHT = 1.2;
const GAP = 14;
/** Where the foot begins. */
const FLOOR = BOXES.foot.y - 18;

function titleOf(text: string): { size: number; lines: number } {
  for (const { size, most } of TITLES) {
    const lines = linesIn(text, { size, serif: true }, WIDTH);
    if (lines <= most) return { size, lines };
  }
  const { size } = TITLES[TITLES.length - 1];
  return { size, lines: linesIn(text, { size, serif: true }, WIDTH) };
}

/** Draws the head and returns the room below it. */
export function drawHead(on: Canvas, page: Page, { spec, words }: Stage): Box {
  const { size, lines } = titleOf(page.title);
  const height = lines * size * TIGHT + 4;
  const title = paragraph({ runs: [{ text: page.title, ...(size === SIZES.title ? {} : { size }) }] });
  on.add((id) => filled(id, "Finding", "title", [title], { ...BOXES.title, h: height }));
  const under = page.line ? linesIn(page.line, { size: SIZES.line }, WIDTH) : 0;
  const scope = spec.scope ? linesIn(spec.scope, { size: SIZES.line, bold: true }, WIDTH) : 0;
  const top = BOXES.title.y + height + 6;
  const room = heightOf(under + scope, SIZES.line, page.line + (spec.scope ?? ""));
  const paras = [
    ...(page.line ? [paragraph({ runs: [{ text: page.line }] })] : []),
    ...(spec.scope ? [paragraph({ runs: [{ text: spec.scope, bold: true, shade: "ink" }] })] : []),
  ];
  if (paras.length > 0)
    on.add((id) => filled(id, words.pptx.takeaway, "line", paras, { ...BOXES.line, y: top, h: room }));
  const bottom = top + room + GAP;
  return { x: MARGIN, y: bottom, w: WIDTH, h: FLOOR - bottom };
}
