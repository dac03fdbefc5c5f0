// Width of text without a browser, for layouts that are computed before anything is drawn (labels, still pictures).
import { measured, widths } from "./fonts/widths";

type Table = { latin: string; hangul: number };

const places = new Map([...measured].map((char, i) => [char, i]));
/** Widths in thousandths of an em of characters outside the table: Han and kana are square, the rest a letter wide. */
const SQUARE = 1000;
const LETTER = 560;

function readUnits(char: string, table: Table): number {
  if (char >= "가" && char <= "힣") return table.hangul;
  const place = places.get(char);
  if (place === undefined) return char >= "\u2e80" ? SQUARE : LETTER;
  return Number.parseInt(table.latin.slice(2 * place, 2 * place + 2), 36) || readUnits(char, widths.sans400);
}

/** Units by character, read once: a deck measures millions of them. */
const read = new Map<Table, Map<string, number>>();

function unitsIn(table: Table): (char: string) => number {
  const known = read.get(table) ?? new Map<string, number>();
  read.set(table, known);
  return (char) => {
    const found = known.get(char);
    if (found !== undefined) return found;
    const units = readUnits(char, table);
    known.set(char, units);
    return units;
  };
}

/** Pairs both fonts pull together most (NAV, LTV, AT&T, Tokyo), and by how much on average. */
const TIGHT = /A(?=[TVWY])|[TVWY](?=[Aaeo.,])|L(?=[TVY])|T(?=[-&])|[ry](?=[.,])/g;
const KERN = 75;

function em(text: string, table: Table): number {
  const unitsOf = unitsIn(table);
  let units = 0;
  for (const char of text) units += unitsOf(char);
  return (units - KERN * (text.match(TIGHT)?.length ?? 0)) / 1000;
}

/**
 * Share of the display cut in a serif of some size. Source Serif narrows evenly from its text cut at 20 to the display
 * cut at 60; below 20 it widens more than three times as fast, down to 8.
 */
function displayShare(size: number): number {
  return size < 20 ? Math.max(-1, (size - 20) / 12) : Math.min(1, (size - 20) / 40);
}

/**
 * Width in px of one line of text at a font size in px, without letter-spacing; figures of the sans are tabular.
 * The serif exists in weight 400 only. Within 3 % of what a browser sets for labels of a few words.
 */
export function textWidth(
  text: string,
  size: number,
  weight: 400 | 600 = 400,
  family: "sans" | "serif" = "sans",
): number {
  if (family === "sans") return size * em(text, weight === 600 ? widths.sans600 : widths.sans400);
  const share = displayShare(size);
  return size * ((1 - share) * em(text, widths.serif20) + share * em(text, widths.serif60));
}
