// Text in a column: pieces of different sizes in one box, as many as fit.
import type { Canvas } from "./canvas";
import { cutTo, heightOf, linesIn, type Style } from "./fit";
import { textBox } from "./shape/shape";
import type { Para, Run } from "./shape/text";
import type { Box } from "./units";

export interface Piece {
  text: string;
  style: Style;
  shade: string;
  /** Px above. */
  before: number;
  /** Lines before it is cut. */
  most?: number;
  italic?: boolean;
  /** Set before the text: a mark. */
  mark?: string;
  /** Says something about those below it: never the last one. */
  heads?: boolean;
  align?: Para["align"];
}

const MOST = 12;
const full = ({ mark, text }: Piece): string => (mark ? `${mark} ${text}` : text);
const linesOf = (p: Piece, width: number): number => Math.min(p.most ?? MOST, linesIn(full(p), p.style, width));

/** Height of pieces one below the other, px. */
export const piecesHeight = (pieces: Piece[], width: number): number =>
  pieces.reduce((sum, p) => sum + p.before + heightOf(linesOf(p, width), p.style.size, p.text), 0);

/** The first pieces that fit; none that only heads what is left out. `rest` is the number of the others. */
export function fitting(pieces: Piece[], width: number, room: number): { kept: Piece[]; rest: number } {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piecesHeight([...kept, piece], width) > room) break;
    kept.push(piece);
  }
  while (kept.at(-1)?.heads) kept.pop();
  return { kept, rest: pieces.length - kept.length };
}

function paraOf(p: Piece, width: number): Para {
  const { size, bold, serif } = p.style;
  const run: Run = { text: "", size, bold, shade: p.shade, ...(serif ? { serif } : {}) };
  const text = cutTo(full(p), p.style, width, p.most ?? MOST).slice(p.mark ? p.mark.length + 1 : 0);
  return {
    align: p.align,
    before: p.before,
    runs: [...(p.mark ? [{ ...run, text: `${p.mark} `, italic: false }] : []), { ...run, text, italic: p.italic }],
  };
}

/** Draws pieces into one text box. */
export function drawPieces(on: Canvas, name: string, box: Box, pieces: Piece[]): void {
  if (pieces.length === 0) return;
  on.add((id) =>
    textBox(
      id,
      name,
      box,
      pieces.map((p) => paraOf(p, box.w)),
    ),
  );
}
