// Advance widths of the real fonts, for the table that lays out text without a browser and for the fallback metrics.

import { ASCII } from "./sets";
import { advance, glyphCount, glyphOf, readTables, type Tables, unitsPerEm } from "./sfnt";
import { cut, sans, serif, serifKo } from "./sources";

/** Characters the table knows one by one; the rest is guessed by script (see src/theme/measure.ts). */
export const MEASURED = `${ASCII}\u00a0–—‘’“”·•…£¥€₩±×÷−≈≤≥→←▲▼●○`;

export interface Widths {
  /** Thousandths of an em per character of MEASURED; 0 where the font lacks it. */
  latin: number[];
  hangul: number;
}

export interface WidthTables {
  sans400: Widths;
  sans600: Widths;
  serif20: Widths;
  serif60: Widths;
}

/** Width of a character; 0 if the font lacks it. */
function widthOf(tables: Tables, char: string): number {
  const glyph = glyphOf(tables, char);
  return glyph === 0 ? 0 : Math.round((1000 * advance(tables, glyph)) / unitsPerEm(tables));
}

/** Tabular width of the figures: with the feature kept, the subset of "0" ends in its tabular form. */
async function tabular(wght: number): Promise<number> {
  const tables = readTables(await sans("0", "truetype", wght));
  return Math.round((1000 * advance(tables, glyphCount(tables) - 1)) / unitsPerEm(tables));
}

function measure(font: Buffer, hangul: number, figure?: number): Widths {
  const tables = readTables(font);
  const one = (char: string) => (figure !== undefined && /\d/.test(char) ? figure : widthOf(tables, char));
  return { latin: [...MEASURED].map(one), hangul };
}

async function measureSans(wght: number): Promise<Widths> {
  const font = await sans(`${MEASURED}가`, "truetype", wght);
  return measure(font, widthOf(readTables(font), "가"), await tabular(wght));
}

/** Widths at the weights and optical sizes that src/theme/measure.ts works with. */
export async function widthTables(): Promise<WidthTables> {
  const hangul = widthOf(readTables(await cut(await serifKo(["가"]), "가", "truetype")), "가");
  const serifAt = async (opsz: number) => measure(await serif(MEASURED, "truetype", "normal", opsz), hangul);
  return {
    sans400: await measureSans(400),
    sans600: await measureSans(600),
    serif20: await serifAt(20),
    serif60: await serifAt(60),
  };
}

/** Widths of the italic, which only the fallback's size needs. */
export async function italicWidths(opsz: number): Promise<Widths> {
  return measure(await serif(MEASURED, "truetype", "italic", opsz), 0);
}

/** Two base-36 digits per character of MEASURED, so that a whole font is one short string. */
const encode = (widths: Widths) => widths.latin.map((w) => w.toString(36).padStart(2, "0")).join("");

/** Source text of src/theme/fonts/widths.ts. */
export function widthsModule(tables: WidthTables): string {
  const rows = Object.entries(tables) as [string, Widths][];
  const lines = rows.map(([name, w]) => `  ${name}: { latin: "${encode(w)}", hangul: ${w.hangul} },`);
  return [
    "// Written by `npm run fonts`. Advances in thousandths of an em, two base-36 digits per character of `measured`.",
    `export const measured = ${JSON.stringify(MEASURED)};`,
    "export const widths = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
