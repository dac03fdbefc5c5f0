// Text of a picture: broken and cut by its measured width, so that nothing leaves its box.
import type { Tone } from "../spec/tone";
import { textWidth } from "../theme/measure";

export interface Face {
  size: number;
  leading: number;
  weight?: 400 | 600;
  family?: "serif";
}

/** Sizes in px of a picture 1600 px wide. */
export const FACES = {
  line: { size: 20, leading: 28 },
  scope: { size: 18, leading: 26, weight: 600 },
  name: { size: 18, leading: 24, weight: 600 },
  body: { size: 16, leading: 22 },
  strong: { size: 16, leading: 22, weight: 600 },
  small: { size: 15, leading: 21 },
  foot: { size: 16, leading: 22 },
  said: { size: 19, leading: 27, family: "serif" },
} satisfies Record<string, Face>;

export const widthIn = (text: string, { size, weight, family }: Face): number => textWidth(text, size, weight, family);

/** A text cut to `room` px, with an ellipsis where something is missing. */
export function clipped(text: string, face: Face, room: number): string {
  if (widthIn(text, face) <= room) return text;
  const chars = [...text];
  let [low, high] = [0, chars.length];
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if (widthIn(`${chars.slice(0, mid).join("")}…`, face) <= room) low = mid;
    else high = mid - 1;
  }
  return `${chars.slice(0, low).join("").trimEnd()}…`;
}

/** What sums of widths may differ by from the width of the whole. */
const NOISE = 1e-9;

/** Lines of at most `room` px, broken at spaces; a word too long for one is cut. */
export function wrapped(text: string, face: Face, room: number): string[] {
  // No pair with a space is kerned: the width of a line is the sum of its words and the spaces between.
  const space = widthIn(" ", face);
  const lines: string[] = [];
  let wide = 0;
  for (const word of text.split(" ")) {
    const width = widthIn(word, face);
    if (lines.length > 0 && wide + space + width <= room + NOISE) {
      lines[lines.length - 1] += ` ${word}`;
      wide += space + width;
    } else {
      lines.push(width <= room ? word : clipped(word, face, room));
      wide = width;
    }
  }
  return lines;
}

/** At most `most` lines; the last one says by an ellipsis that the text goes on. */
export function limited(text: string, face: Face, room: number, most: number): string[] {
  const all = wrapped(text, face, room);
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), clipped(all.slice(most - 1).join(" "), face, room)];
}

/** The same number of lines as `wrapped` needs, as even as words allow. */
export function balanced(text: string, face: Face, room: number): string[] {
  const count = wrapped(text, face, room).length;
  let [low, high] = [room / count / 1.2, room];
  while (high - low > 4) {
    const mid = (low + high) / 2;
    const lines = wrapped(text, face, mid);
    if (lines.length <= count && !lines.some((l) => l.endsWith("…") && !text.includes(l))) high = mid;
    else low = mid;
  }
  return wrapped(text, face, high);
}

interface Props {
  x: number;
  /** Top of the first line's box. */
  y: number;
  lines: string | string[];
  face: Face;
  tone?: Tone;
  anchor?: "start" | "middle" | "end";
  className?: string;
}

/** Lines of text; their box is as high as lines times leading. */
export function Txt({ x, y, lines, face, tone = "ink", anchor, className }: Props) {
  const names = ["pic-text", `text-${tone}`, face.family ?? "", className ?? ""].filter(Boolean).join(" ");
  return [lines].flat().map((line, i) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in order
      key={i}
      className={names}
      x={round(x)}
      y={round(y + i * face.leading + face.leading / 2 + face.size * 0.35)}
      fontSize={face.size}
      fontWeight={face.weight}
      textAnchor={anchor}
    >
      {line}
    </text>
  ));
}

export const round = (v: number): number => Math.round(v * 10) / 10;
