// Type of a chart: the sizes of `plot.css` in numbers, and measuring with them.
import { textWidth } from "../../theme/measure";
import type { Role, Run } from "./types";

interface Face {
  size: number;
  weight: 400 | 600;
  family?: "serif";
  leading: number;
}

const FACES: Record<Role, Face> = {
  axis: { size: 12, weight: 400, leading: 15 },
  note: { size: 12, weight: 400, leading: 15 },
  sub: { size: 12.5, weight: 400, leading: 16 },
  label: { size: 13.5, weight: 400, leading: 17 },
  name: { size: 13.5, weight: 400, leading: 17 },
  strong: { size: 13.5, weight: 600, leading: 17 },
  title: { size: 13.5, weight: 600, leading: 18 },
  big: { size: 24, weight: 400, family: "serif", leading: 26 },
};

/** Size in px; narrow drawings set axis text half a pixel smaller in the style sheet and are measured as wide ones. */
export const sizeOf = (role: Role): number => FACES[role].size;

export const leadingOf = (role: Role): number => FACES[role].leading;

const known = new Map<string, number>();

/** Width in px of a text set in a role; measured once. */
export function widthOf(text: string, role: Role): number {
  const key = `${role} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    const { size, weight, family } = FACES[role];
    width = textWidth(text, size, weight, family);
    if (known.size > 5000) known.clear();
    known.set(key, width);
  }
  return width;
}

/** Width in px of the runs of one line. */
export const runsWidth = (runs: Run[]): number => runs.reduce((sum, r) => sum + widthOf(r.text, r.role), 0);

/** Breaks a text at spaces so that each line is at most `room` px wide; a longer word keeps its line. */
export function wrap(text: string, role: Role, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, role) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
