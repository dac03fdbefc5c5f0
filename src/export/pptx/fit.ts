// Measuring text for fonts that are not ours: a deck is read in Arial and Malgun Gothic, which run wider.
import { balanced, clipped, type Face, limited, widthIn, wrapped } from "../text";

/** How much wider than our own fonts those of a deck may be. */
const WIDER = { sans: 1.07, serif: 1.16 };

const factor = (face: Face): number => (face.family === "serif" ? WIDER.serif : WIDER.sans);

/** Height of a line as a share of the size: that of Malgun Gothic, the tallest. */
export const LEADING = 1.33;

export interface Style {
  size: number;
  bold?: boolean;
  serif?: boolean;
}

const faceOf = ({ size, bold, serif }: Style): Face => ({
  size,
  leading: size * LEADING,
  ...(bold && !serif ? { weight: 600 } : {}),
  ...(serif ? { family: "serif" } : {}),
});

/** Width in px, with room for the fonts of a deck. */
export const widthOf = (text: string, style: Style): number => widthIn(text, faceOf(style)) * factor(faceOf(style));

const within = (style: Style, room: number): [Face, number] => [faceOf(style), room / factor(faceOf(style))];

/** Lines a text takes in `room` px. */
export const linesIn = (text: string, style: Style, room: number): string[] => wrapped(text, ...within(style, room));

/** The text cut so that it takes at most `most` lines; as one string, for the program breaks it itself. */
export const cutTo = (text: string, style: Style, room: number, most: number): string =>
  limited(text, ...within(style, room), most).join(" ");

export const cutLine = (text: string, style: Style, room: number): string => clipped(text, ...within(style, room));

/** Lines as even as words allow. */
export const evenLines = (text: string, style: Style, room: number): string[] => balanced(text, ...within(style, room));

export const heightOf = (lines: number, size: number): number => lines * size * LEADING;
