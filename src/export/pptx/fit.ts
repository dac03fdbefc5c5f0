// Measuring text for fonts that are not ours: a deck is read in Arial and Malgun Gothic, which run wider.

import { clipped, type Face, limited, widthIn, wrapped } from "../text";
import { langOf } from "./shape/text";

/** How much wider than our own fonts those of a deck may be, by script. */
const WIDER = { sans: { "en-US": 1.05, "ko-KR": 1.08 }, serif: { "en-US": 1.01, "ko-KR": 1.06 } };

const factor = (text: string, face: Face): number => WIDER[face.family ?? "sans"][langOf(text)];

/** Marks that fonts of East Asia set as wide as a syllable. */
const WIDE = /[●○◐◌■□◧☒▲▼◆▬]/g;
const measured = (text: string): string => text.replace(WIDE, "가");

/** Height of a line as a share of the size: Malgun Gothic stands much higher than Arial. */
const LEADING = { latin: 1.19, korean: 1.4 };

/** Line height of a text as a share of its size. */
export const leadingOf = (text: string): number => (langOf(text) === "ko-KR" ? LEADING.korean : LEADING.latin);

export interface Style {
  size: number;
  bold?: boolean;
  serif?: boolean;
}

const faceOf = ({ size, bold, serif }: Style): Face => ({
  size,
  leading: size * LEADING.korean,
  ...(bold && !serif ? { weight: 600 } : {}),
  ...(serif ? { family: "serif" } : {}),
});

/** Width in px, with room for the fonts of a deck. */
export const widthOf = (text: string, style: Style): number =>
  widthIn(measured(text), faceOf(style)) * factor(text, faceOf(style));

const within = (text: string, style: Style, room: number): [Face, number] => {
  const face = faceOf(style);
  return [face, room / factor(text, face)];
};

/** How many lines a text takes in `room` px. */
export const linesIn = (text: string, style: Style, room: number): number =>
  wrapped(measured(text), ...within(text, style, room)).length;

/** The text cut so that it takes at most `most` lines; as one string, for the program breaks it itself. */
export const cutTo = (text: string, style: Style, room: number, most: number): string =>
  limited(text, ...within(text, style, room), most).join(" ");

export const cutLine = (text: string, style: Style, room: number): string =>
  clipped(text, ...within(text, style, room));

/** Height of lines of a text, px. */
export const heightOf = (lines: number, size: number, text: string): number => lines * size * leadingOf(text);
