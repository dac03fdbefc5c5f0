// Which characters go into which font file. Pure: text in, character lists out.

/** Printable ASCII; below it the punctuation, currency, arrows and marks the product writes itself. */
export const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
const PUNCTUATION = "\u00a0\u202f–—‘’“”·•…′″£¥€₩§©®°±×÷½¼¾‰−≈≤≥≠∞™→←↑↓↗↘";
const MARKS = "▲▼△▽●○■□◆✓";
const ACCENTED = "éèêëáàâäãåíîïóôöõøúüñçßÉÖÜÅØ";
/** What the Latin files hold beside what the texts bring, as far as each font has it. */
export const LATIN = ASCII + PUNCTUATION + MARKS + ACCENTED;

/** The language switch says 한국어 on the English page too, which must not fetch a Korean file for it. */
export const SWITCH = "한국어";

export const isHangul = (char: string) => char >= "가" && char <= "힣";
/** Han, kana and full-width forms: a handful in source titles, left to the system's fonts. */
const isEastAsian = (char: string) => char >= "\u2e80";

/** Hangul syllables of a text with the number of times each occurs. */
export function hangulCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text) if (isHangul(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** Characters of a text beyond ASCII that a Latin file should hold (accents, signs, arrows), sorted. */
export function specials(text: string): string {
  const found = [...new Set(text)].filter((c) => c > "~" && c >= "\u00a0" && !isEastAsian(c));
  return found.sort().join("");
}

/**
 * Syllables in the order in which they are worth loading. Layers run from the first screen to running text; one
 * occurrence weighs ten times one in the next layer. Ties by code point.
 */
export function rank(layers: string[]): string[] {
  const scores = new Map<string, number>();
  layers.forEach((text, i) => {
    const weight = 10 ** (layers.length - 1 - i);
    for (const [char, count] of hangulCounts(text)) scores.set(char, (scores.get(char) ?? 0) + weight * count);
  });
  const score = (char: string) => scores.get(char)!;
  const all = [...scores.keys()].filter((char) => !SWITCH.includes(char));
  return all.sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1));
}

export interface Tier {
  /** Suffix of the file name: sans-ko-1, serif-ko-1, … */
  name: string;
  chars: string[];
}

/**
 * Cuts ranked syllables into files: the first `core` for the first paint, the rest in equal parts of at most `part`,
 * then the reserve (frequent Korean that our texts do not use yet), which only new text will load.
 */
export function tiers(ranked: string[], reserve: string[], core: number, part: number): Tier[] {
  const rest = ranked.slice(core);
  const parts = Math.ceil(rest.length / part);
  const size = Math.ceil(rest.length / Math.max(parts, 1));
  const groups = [ranked.slice(0, core)];
  for (let i = 0; i < parts; i++) groups.push(rest.slice(i * size, (i + 1) * size));
  const used = new Set([...ranked, ...SWITCH]);
  const spare = reserve.filter((c) => !used.has(c));
  const named = groups.map((chars, i) => ({ name: `ko-${i + 1}`, chars }));
  return [...named, { name: "ko-reserve", chars: spare }].filter((tier) => tier.chars.length > 0);
}

const hex = (code: number) => code.toString(16).toUpperCase();

/** CSS unicode-range of some characters, neighbours joined: "U+20-7E,U+AC00". */
export function unicodeRange(chars: Iterable<string>): string {
  const codes = [...new Set([...chars].map((c) => c.codePointAt(0)!))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
}

/** Inverse of unicodeRange for the lists that font packages publish. */
export function charsOf(range: string): string[] {
  return range.split(",").flatMap((run) => {
    const [from, to] = run
      .replace(/u\+/gi, "")
      .split("-")
      .map((h) => Number.parseInt(h, 16));
    return Array.from({ length: (to ?? from!) - from! + 1 }, (_, i) => String.fromCodePoint(from! + i));
  });
}

/** Frequent Hangul, most frequent slice first: the slices of Noto Serif KR are numbered by rising frequency. */
export function frequentHangul(slices: Record<string, string>, count: number): string[] {
  const numbered = Object.keys(slices).filter((key) => /^\[\d+\]$/.test(key));
  const order = numbered.sort((a, b) => Number(b.slice(1, -1)) - Number(a.slice(1, -1)));
  const hangul = order.flatMap((key) => charsOf(slices[key]!).filter(isHangul));
  return hangul.slice(0, count);
}
