// The packaged fonts and how each is cut. Paths are relative to the repository's root, where npm runs scripts.
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { type Single, stack } from "./merge";
import { charsOf } from "./sets";
import { glyphOf, nameTable, readTables, writeTables } from "./sfnt";

const NOTO = "node_modules/@fontsource/noto-serif-kr";
const SERIF = "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz";
const SANS = "node_modules/pretendard/dist/public/variable/PretendardVariable.ttf";

export type Format = "truetype" | "woff2";
type Axes = Record<string, number | { min: number; max: number }>;
const WEIGHTS: Axes = { wght: { min: 400, max: 650 } };

/**
 * Pretendard; `wght` pins one weight, otherwise the axis runs from 400 to 650. Tabular figures stay switchable.
 * The file gets a name of our own, because the licence reserves "Pretendard" for the unchanged font; the style sheet
 * still calls the family so.
 */
export async function sans(text: string, format: Format, wght?: number): Promise<Buffer> {
  const variationAxes = wght === undefined ? WEIGHTS : { wght };
  const renamed = writeTables(readTables(await readFile(SANS)).set("name", nameTable("All-In Sans")));
  return subsetFont(renamed, text, {
    targetFormat: format,
    keepFeatures: ["kern", "tnum"],
    variationAxes,
    noHinting: true,
  });
}

/** Source Serif 4 at weight 400; `opsz` pins the optical size, otherwise the whole axis (8 to 60) stays. */
export async function serif(text: string, format: Format, style: "normal" | "italic", opsz?: number): Promise<Buffer> {
  const variationAxes: Axes = opsz === undefined ? { wght: 400 } : { wght: 400, opsz };
  return subsetFont(await readFile(`${SERIF}-${style}.woff2`), text, {
    targetFormat: format,
    keepFeatures: ["kern", "liga"],
    variationAxes,
    noHinting: true,
  });
}

/** The characters of a text that a TrueType font has. */
export function covered(font: Buffer, text: string): string {
  const tables = readTables(font);
  return [...new Set(text)].filter((char) => glyphOf(tables, char) > 0).join("");
}

export async function notoSlices(): Promise<Record<string, string>> {
  return JSON.parse(await readFile(`${NOTO}/unicode.json`, "utf8")) as Record<string, string>;
}

async function singlesOf(slice: string, chars: string[]): Promise<Single[]> {
  const options = { targetFormat: "truetype" as const, keepFeatures: [], noHinting: true };
  const file = await readFile(`${NOTO}/files/noto-serif-kr-${slice.slice(1, -1)}-400-normal.woff2`);
  const small = await subsetFont(file, chars.join(""), { ...options, dropTables: ["vhea", "vmtx", "BASE"] });
  return Promise.all(chars.map(async (char) => ({ char, font: await subsetFont(small, char, options) })));
}

/** Noto Serif KR 400 with these syllables, joined from its slices, as TrueType. */
export async function serifKo(chars: string[]): Promise<Buffer> {
  const wanted = new Set(chars);
  const singles: Single[] = [];
  for (const [slice, range] of Object.entries(await notoSlices())) {
    const here = charsOf(range).filter((c) => wanted.has(c));
    if (/^\[\d+\]$/.test(slice) && here.length > 0) singles.push(...(await singlesOf(slice, here)));
  }
  return stack(singles);
}

/** Cuts a part out of an already joined font. */
export const cut = (font: Buffer, text: string, format: Format): Promise<Buffer> =>
  subsetFont(font, text, { targetFormat: format, keepFeatures: [], noHinting: true });
