// The 5 x 5 key of the register as native shapes: cells, and a disc with its rank for each risk.
import type { Words } from "../../../i18n/en";
import type { Disc, RisksBlock } from "../../../spec/risks";
import { riskKey } from "../../risk-key";
import type { Canvas } from "../canvas";
import { cutLine } from "../fit";
import { type Look, shape, textBox } from "../shape/shape";
import { line, type Run } from "../shape/text";
import type { Box } from "../units";

const SMALL = 13;
const HEAD = 24;
const ROW = 20;

function lookOf({ mine, dim }: Disc): Look & { text: string } {
  const shade = dim ? (mine ? "edge" : "ink-3") : "ink";
  const text = mine ? (dim ? "ink-3" : "ink") : "bg";
  return { fill: mine ? "bg" : shade, stroke: { shade, width: 1.25 }, text };
}

/** Draws the key at the top of a box; `box.w` decides its size. */
export function drawRiskKey(on: Canvas, matrix: RisksBlock["matrix"], box: Box, words: Words): void {
  const w = words.risks.matrix;
  const text = (said: string, y: number, run: Omit<Run, "text">, align: "l" | "r" = "l") =>
    on.add((id) =>
      textBox(
        id,
        said,
        { ...box, y, h: ROW },
        [line(cutLine(said, { size: SMALL, ...run }, box.w), { size: SMALL, ...run }, { align })],
        { wrap: false, anchor: "ctr" },
      ),
    );
  text(w.heading, box.y, { size: 15, bold: true, shade: "ink" });
  text(w.y, box.y + HEAD, { shade: "ink-2" });
  const key = riskKey(matrix.discs, { x: box.x, y: box.y + HEAD + ROW + 4, w: box.w });
  key.cells.forEach(({ x, y, size, level }, i) => {
    // The first cell says for all of them what the drawing shows.
    const said = { name: w.heading, descr: i === 0 ? matrix.label : "" };
    on.add((id) => shape(id, said, { x, y, w: size, h: size }, { fill: `risk-${level}` }));
  });
  for (const { x, y, size, disc } of key.discs) {
    const { text: shade, ...look } = lookOf(disc);
    const rank = String(disc.rank);
    const at = { x: x - size / 2, y: y - size / 2, w: size, h: size };
    const run = { size: Math.min(12, size * 0.62), bold: true, shade };
    on.add((id) =>
      shape(id, { name: rank, descr: `${rank}${disc.mine ? ` (${w.yours})` : ""}` }, at, {
        ...look,
        outline: "ellipse",
        text: [line(rank, run, { align: "ctr" })],
        style: { anchor: "ctr", wrap: false },
      }),
    );
  }
  text(w.likelihood[0], key.bottom + 3, { shade: "ink-3" });
  text(w.likelihood[w.likelihood.length - 1], key.bottom + 3, { shade: "ink-3" }, "r");
  text(w.x, key.bottom + 3 + ROW, { shade: "ink-2" }, "r");
  if (matrix.discs.some((d) => d.mine)) text(`● ${w.ours}  ○ ${w.yours}`, key.bottom + 6 + 2 * ROW, { shade: "ink-2" });
}
