// How a link looks: its line says the family, its head the status; what is over is grey.
import type { Family } from "../../../data/schema";
import type { HeadStyle, LineStyle } from "../../../spec/plate";
import type { RelationLink } from "../../../spec/relations";
import type { Tone } from "../../../spec/tone";
import type { Canvas } from "../canvas";
import { markShade } from "../colours";
import { widthOf } from "../fit";
import { rule, type Stroke, textBox } from "../shape/shape";
import { line } from "../shape/text";
import type { Box } from "../units";

const FAMILY: Record<Family, LineStyle> = {
  owns: "double",
  money: "solid",
  supply: "dashed",
  model: "dashed",
  "partner-rival": "dotted",
};

/** Heads that PowerPoint has: full, slender, open, and a dot for what is over. */
const HEADS: Record<HeadStyle, Stroke["head"]> = {
  filled: "triangle",
  hollow: "stealth",
  open: "arrow",
  barred: "oval",
};

const LINES: Record<LineStyle, Partial<Stroke>> = {
  double: { double: true, width: 2.75 },
  solid: { width: 1.75 },
  dashed: { width: 1.75, dash: "dash" },
  dotted: { width: 1.75, dash: "sysDot" },
};

/** The stroke of a link; `grey` = over, or out of focus. */
export const linkStroke = (style: LineStyle, head: HeadStyle | null, tone: Tone, grey: boolean): Stroke => ({
  shade: markShade(tone, grey),
  width: 1.5,
  ...LINES[style],
  ...(head ? { head: HEADS[head] } : {}),
});

export const headOf = ({ active, gone }: RelationLink): HeadStyle => (gone ? "barred" : active ? "filled" : "hollow");
export const styleOf = ({ family }: RelationLink): LineStyle => FAMILY[family];

export interface Sample {
  style: LineStyle;
  head: HeadStyle | null;
  word: string;
}

const SAMPLE = 34;
const TEXT = { size: 13 };

/** Samples with their words in one row, as many as fit. */
export function drawKey(on: Canvas, samples: Sample[], box: Box): void {
  let x = box.x;
  for (const { style, head, word } of samples) {
    const w = widthOf(word, TEXT) + 6;
    if (x + SAMPLE + 8 + w > box.x + box.w) return;
    const at = x;
    on.add((id) => rule(id, word, { x: at, y: box.y + 9, w: SAMPLE, h: 0 }, linkStroke(style, head, "ink", false)));
    on.add((id) =>
      textBox(id, word, { x: at + SAMPLE + 8, y: box.y, w, h: 18 }, [line(word, { ...TEXT, shade: "ink-2" })], {
        anchor: "ctr",
        wrap: false,
      }),
    );
    x += SAMPLE + w + 26;
  }
}
