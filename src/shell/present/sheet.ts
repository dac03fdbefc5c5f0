// The sheet of a slide: one size for every screen, scaled as a whole. Its text is that of the dashboard, half as large again
// on a screen of 1920 px. What the head needs is measured here, so that the body knows its room before it is drawn.
import { createContext, useContext } from "react";
import { balanced, type Face } from "../../export/text";
import type { Spec } from "../../spec/spec";

export interface Sheet {
  /** Px of the sheet before it is scaled. */
  w: number;
  h: number;
  margin: number;
  /** False on a phone held upright. */
  wide: boolean;
}

export const WIDE: Sheet = { w: 1280, h: 720, margin: 64, wide: true };
/** An upright sheet is as high as the screen asks for; this is what it is 430 px wide on the lowest one. */
export const UPRIGHT = { w: 430, h: 760, margin: 22, wide: false } as const satisfies Sheet;

export const SheetContext = createContext<Sheet>(WIDE);
export const useSheet = (): Sheet => useContext(SheetContext);

/** Px of the parts around the body; the style sheet has the same. */
const TOP = 78;
const BELOW_HEAD = 20;
const FOOT = { wide: 84, upright: 106 };
const LINE: Face = { size: 14, leading: 21 };
const SCOPE: Face = { size: 14, leading: 21, weight: 600 };

/** The largest of these in which the finding keeps to its lines. */
const TITLES: Record<"wide" | "upright", { face: Face; lines: number }[]> = {
  wide: [
    { face: { size: 43, leading: 52, family: "serif" }, lines: 2 },
    { face: { size: 36, leading: 44, family: "serif" }, lines: 2 },
    { face: { size: 31, leading: 39, family: "serif" }, lines: 3 },
  ],
  upright: [
    { face: { size: 28, leading: 36, family: "serif" }, lines: 4 },
    { face: { size: 24, leading: 31, family: "serif" }, lines: 5 },
    { face: { size: 20, leading: 26, family: "serif" }, lines: 8 },
  ],
};
/** Measured text is set a little narrower than the room: kerning and other fonts differ. */
const SPARE = 0.94;

export interface Head {
  /** Size 1 is the largest. */
  size: number;
  title: string[];
  line: string[];
  scope: string[];
}

export interface Room {
  w: number;
  h: number;
}

/** An amount and its currency stay on one line. */
const glued = (text: string): string => text.replace(/(\d[조억만]?) (?=달러|엔|원)/g, "$1\u00a0");

function titleOf(text: string, room: number, sizes: { face: Face; lines: number }[]) {
  const set = sizes.map(({ face }) => balanced(text, face, room));
  const fits = set.findIndex((lines, i) => lines.length <= sizes[i].lines);
  const i = fits < 0 ? sizes.length - 1 : fits;
  return { lines: set[i], size: i + 1, height: set[i].length * sizes[i].face.leading };
}

/** The head of a slide line by line, and the room left for its body. */
export function headOf(spec: Spec, sheet: Sheet): { head: Head; room: Room } {
  const w = sheet.w - 2 * sheet.margin;
  const kind = sheet.wide ? "wide" : "upright";
  const title = titleOf(glued(spec.title), w * SPARE, TITLES[kind]);
  const line = balanced(glued(spec.line), LINE, w * SPARE);
  const scope = spec.scope ? balanced(spec.scope, SCOPE, w * SPARE) : [];
  const small = (line.length + scope.length) * LINE.leading;
  const above = TOP + title.height + 6 + small + BELOW_HEAD;
  return {
    head: { size: title.size, title: title.lines, line, scope },
    room: { w, h: Math.floor(sheet.h - above - FOOT[kind]) },
  };
}
