// Width of text without a browser, for layouts that are computed before anything is drawn (labels, still pictures).
import { measured, widths } from "./fonts/widths";

type Table = { latin: string; hangul: number };

/** Widths in thousandths of an em of characters outside the table: Han and kana are square, the rest a letter wide. */
const SQUARE = 1000;
const LETTER = 560;

/** Every character of the tables has a code below this. */
const TABLED = 0x2600;

const placed = (table: Table, place: number): number =>
  Number.parseInt(table.latin.slice(2 * place, 2 * place + 2), 36);

/** Units by character code, read once per table: a deck measures millions of them. */
const read = new Map<Table, Uint16Array>();

function unitsOf(table: Table): Uint16Array {
  const known = read.get(table);
  if (known) return known;
  const units = new Uint16Array(TABLED).fill(LETTER);
  // What a serif lacks is set in the sans.
  for (const [i, char] of [...measured].entries())
    units[char.charCodeAt(0)] = placed(table, i) || placed(widths.sans400, i);
  read.set(table, units);
  return units;
}

function beyond(code: number, { hangul }: Table): number {
  if (code >= 0xac00 && code <= 0xd7a3) return hangul;
  // The second half of a pair has no width of its own.
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return code >= 0x2e80 ? SQUARE : LETTER;
}

/** Pairs both fonts pull together most (NAV, LTV, AT&T, Tokyo), and by how much on average; none has a space. */
const TIGHT = [
  ["A", "TVWY"],
  ["TVWY", "Aaeo.,"],
  ["L", "TVY"],
  ["T", "-&"],
  ["ry", ".,"],
];
const KERN = 75;
const ASCII = 128;
const kerns = new Uint8Array(ASCII * ASCII);
for (const [before, after] of TIGHT)
  for (const a of before) for (const b of after) kerns[a.charCodeAt(0) * ASCII + b.charCodeAt(0)] = KERN;

function em(text: string, table: Table): number {
  const row = unitsOf(table);
  let units = 0;
  let last = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    units += code < TABLED ? row[code] : beyond(code, table);
    if (code < ASCII && last < ASCII) units -= kerns[last * ASCII + code];
    last = code;
  }
  return units / 1000;
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
