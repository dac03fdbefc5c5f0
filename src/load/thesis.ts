// A thesis from the files somebody gives: read within bounds, checked, and as much of it as is sound.
import { checkDataset } from "../data/check";
import type { Problem } from "../data/check/problem";
import type { Dataset, Lang } from "../data/schema";
import { LANGUAGES } from "../data/schema/define";
import { type Fault, Unreadable } from "./fault";
import { filled } from "./fill";
import { type Gathered, type Given, gathered } from "./gather";
import { meantFor } from "./meant";
import { placed } from "./place";
import { soundOf } from "./sound";

export interface Loaded {
  /** Everything wrong, in the order of the files. */
  readonly faults: readonly Fault[];
  /** The dataset in one language, where there is one to show. */
  readonly dataset: Dataset | null;
  /** Records read, and those that had to be left out. */
  readonly records: number;
  readonly left: number;
}

/** Forms that editors of data do not read, in words. */
const IN_WORDS: readonly (readonly [string, string])[] = [
  ["a text like /^[a-z0-9][a-z0-9.-]*$/", "an id of small letters, digits, dots and hyphens"],
  ["a text like /^[a-z0-9_]+$/", "a name of small letters, digits and underscores"],
];
const inWords = (problem: Problem): Problem => {
  const words = IN_WORDS.find(([form]) => form === problem.expected)?.[1];
  return words ? { ...problem, expected: words } : problem;
};

/** The language of the page where the thesis has it, else its first. */
function languageOf(raw: Gathered["raw"], wanted: Lang): Lang {
  const languages = (raw.thesis as { languages?: unknown } | undefined)?.languages;
  const known = Array.isArray(languages) ? LANGUAGES.filter((lang) => languages.includes(lang)) : [];
  return known.includes(wanted) || known.length === 0 ? wanted : known[0];
}

/** One fault per place and expectation: the same may be found by several checks. */
function once(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter((f) => {
    const key = [f.file, f.path, f.found, f.expected].join("\n");
    return !seen.has(key) && seen.add(key);
  });
}

/** Problems that get a suggestion: each is looked for among all names, and nobody reads thousands. */
const SUGGESTED = 500;

const byPlace = (a: Fault, b: Fault): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) : 0;

const NEEDED = ["thesis", "freshness", "entities", "metrics", "sources"] as const;

/** Reads and checks a thesis for a page in a language. Never throws: what cannot be read at all is a fault like any other. */
export function readThesis(given: readonly Given[], lang: Lang): Loaded {
  try {
    return checked(gathered(given), lang, given[0]?.name ?? "-");
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { faults: [error.fault], dataset: null, records: 0, left: 0 };
  }
}

/** `name`: the file that is at fault where a collection is missing. */
function checked(files: Gathered, lang: Lang, name: string): Loaded {
  const { faults, records } = files;
  if (files.homes.size === 0) return { faults, dataset: null, records, left: 0 };
  const raw = filled(files.raw);
  const problems = checkDataset(raw).map((problem, i) => {
    const said = inWords(problem);
    return i < SUGGESTED ? { ...said, ...meantFor(said, raw) } : said;
  });
  const { dataset, left } = soundOf(raw, languageOf(raw, lang));
  return {
    faults: once([...faults, ...placed(files, problems, name)]).sort(byPlace),
    dataset: NEEDED.every((part) => dataset[part] !== undefined) ? (dataset as Dataset) : null,
    records,
    left,
  };
}
