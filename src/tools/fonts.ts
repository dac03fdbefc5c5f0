// `npm run fonts`: cuts the packaged fonts down to the characters our texts use and writes src/theme/fonts/*.woff2,
// src/theme/fonts.css and the width table. Run it again when texts bring new syllables; the results are committed.
import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { collect, type Texts } from "./fonts/collect";
import { fontsCss, type Latin } from "./fonts/css";
import { charsOf, frequentHangul, hangulCounts, LATIN, rank, SWITCH, specials, type Tier, tiers } from "./fonts/sets";
import { covered, cut, notoSlices, sans, serif, serifKo } from "./fonts/sources";
import { italicWidths, widthsModule, widthTables } from "./fonts/widths";

const THEME = "src/theme";
const FOLDER = join(THEME, "fonts");
/** Syllables in the first Korean files: the first screen, and a few more. */
const CORE = 396;
const PART = 220;
const RESERVE = 1000;
/** Optical size of the italic: it only ever sets paraphrases at text size. */
const ITALIC_OPSZ = 18;

async function latinOf(texts: Texts): Promise<Latin> {
  const wanted = LATIN + specials(texts.all);
  return {
    sans: covered(await sans(wanted, "truetype"), wanted),
    serif: covered(await serif(wanted, "truetype", "normal"), wanted),
  };
}

async function latinFiles(latin: Latin): Promise<[string, Buffer][]> {
  return [
    ["sans-latin", await sans(latin.sans + SWITCH, "woff2")],
    ["serif-latin", await serif(latin.serif, "woff2", "normal")],
    ["serif-latin-italic", await serif(latin.serif, "woff2", "italic", ITALIC_OPSZ)],
  ];
}

/** The switch's syllables are in the sans Latin file, so only the serif has them among its first Korean ones. */
const serifTiers = (list: Tier[]): Tier[] =>
  list.map((tier, i) => (i === 0 ? { ...tier, chars: [...tier.chars, ...SWITCH] } : tier));

async function koreanFiles(list: Tier[]): Promise<[string, Buffer][]> {
  const joined = await serifKo(serifTiers(list).flatMap((tier) => tier.chars));
  const files: [string, Buffer][] = [];
  for (const { name, chars } of list) files.push([`sans-${name}`, await sans(chars.join(""), "woff2")]);
  for (const { name, chars } of serifTiers(list))
    files.push([`serif-${name}`, await cut(joined, chars.join(""), "woff2")]);
  return files;
}

async function write(files: [string, Buffer][]): Promise<void> {
  const old = (await readdir(FOLDER)).filter((name) => name.endsWith(".woff2"));
  await Promise.all(old.map((name) => rm(join(FOLDER, name))));
  await Promise.all(files.map(([name, data]) => writeFile(join(FOLDER, `${name}.woff2`), data)));
}

function report(files: [string, Buffer][], list: Tier[], texts: Texts): string {
  const size = (names: string[]) => files.reduce((sum, [n, d]) => sum + (names.includes(n) ? d.length : 0), 0);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const near = [...hangulCounts(texts.firstScreen)].filter(([c]) => !SWITCH.includes(c));
  const core = new Set(list[0]?.chars);
  const missed = near.filter(([c]) => !core.has(c));
  return [
    ...files.map(([name, data]) => `${name.padEnd(20)} ${kB(data.length).padStart(9)}`),
    `first paint, Latin   ${kB(size(["sans-latin", "serif-latin"])).padStart(9)} (at most 60)`,
    `first paint, Korean  ${kB(size(["sans-ko-1", "serif-ko-1"])).padStart(9)} more (at most 120)`,
    `first screen:        ${near.length} syllables, ${missed.length} outside the first files ${missed.map(([c]) => c).join("")}`,
    `syllables per file:  ${list.map((tier) => `${tier.name} ${tier.chars.length}`).join(", ")}`,
  ].join("\n");
}

/** Syllables of the texts that no committed file holds: time to run `npm run fonts` again. */
async function uncovered(texts: Texts): Promise<string[]> {
  const css = await readFile(join(THEME, "fonts.css"), "utf8");
  const ranges = [...css.matchAll(/url\([^}]*unicode-range:\s*([^;]+);/g)].map((match) => match[1]!);
  const held = new Set(ranges.flatMap(charsOf));
  return [...hangulCounts(texts.all).keys()].filter((char) => !held.has(char));
}

async function check(texts: Texts): Promise<number> {
  const missing = await uncovered(texts);
  console.log(missing.length === 0 ? "fonts hold every syllable" : `fonts lack ${missing.join("")}; run npm run fonts`);
  return missing.length === 0 ? 0 : 1;
}

async function build(texts: Texts): Promise<number> {
  const ranked = rank([texts.firstScreen, texts.interface, texts.all]);
  const list = tiers(ranked, frequentHangul(await notoSlices(), RESERVE), CORE, PART);
  const latin = await latinOf(texts);
  const files = [...(await latinFiles(latin)), ...(await koreanFiles(list))];
  const widths = await widthTables();
  await write(files);
  const sheet = join(THEME, "fonts.css");
  await writeFile(sheet, fontsCss(list, widths, await italicWidths(ITALIC_OPSZ), latin));
  // The repository's formatter has the last word on line breaks, so that the generated sheet passes the checks.
  execFileSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", sheet]);
  await writeFile(join(FOLDER, "widths.ts"), widthsModule(widths));
  console.log(report(files, list, texts));
  return 0;
}

/**
 * `--check` only says whether the committed files hold every syllable (result 1 if not). Other arguments: further
 * folders whose JSON files are read for characters, beside public/data/all-in and src.
 */
export async function main(args: string[]): Promise<number> {
  const texts = await collect(args.filter((arg) => arg !== "--check"));
  return args.includes("--check") ? check(texts) : build(texts);
}
