// Puts new records into the files of a dataset. Lines that are there stay as they are, byte for byte.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDataset } from "../../data/check";
import { sentenceOf } from "../../data/check/problem";
import type { RawDataset } from "../../data/check/shape";
import type { Proposal } from "./propose";

/** The part of a proposal that a dataset reviewed on that day may hold: nothing in it is younger than its review. */
export function upTo(proposal: Proposal, reviewed: string): Proposal {
  const additions = proposal.additions.filter(({ record }) => record.published <= reviewed);
  const cited = new Set(additions.flatMap(({ record }) => [record.source, ...(record.more_sources ?? [])]));
  const metrics = new Set(additions.map(({ record }) => record.metric));
  return {
    ...proposal,
    additions,
    sources: proposal.sources.filter(({ id }) => cited.has(id)),
    metrics: proposal.metrics.filter(({ id }) => metrics.has(id)),
  };
}

const LISTS = ["metrics", "sources", "observations"] as const;
type Additions = Readonly<Record<(typeof LISTS)[number], readonly object[]>>;

/** A list of records, one per line, with more at its end. Throws where the text is no such list. */
export function appended(text: string, records: readonly object[]): string {
  const end = text.lastIndexOf("]");
  if (!text.trimStart().startsWith("[") || text.slice(end + 1).trim() !== "") throw new Error("not a list of records");
  const head = text.slice(0, end).trimEnd();
  const lines = records.map((record) => JSON.stringify(record)).join(",\n");
  return `${head}${head.endsWith("[") ? "" : ","}\n${lines}\n]${text.slice(end + 1)}`;
}

/** The review date is one field of one line in each of two files; the rest of the file stays. */
function reviewedOn(text: string, field: "reviewed" | "review", day: string): string {
  const found = new RegExp(`("${field}"\\s*:\\s*")\\d{4}-\\d{2}-\\d{2}"`);
  if (!found.test(text)) throw new Error(`no field ${field}`);
  return text.replace(found, `$1${day}"`);
}

function newTexts(folder: string, additions: Additions, reviewed: string | undefined): Map<string, string> {
  const read = (name: string) => readFileSync(join(folder, `${name}.json`), "utf8");
  const texts = new Map<string, string>();
  // First what others refer to: a run that is killed between two files leaves no reference without its record.
  for (const name of LISTS) if (additions[name].length > 0) texts.set(name, appended(read(name), additions[name]));
  if (reviewed && texts.size > 0) {
    texts.set("freshness", reviewedOn(read("freshness"), "reviewed", reviewed));
    texts.set("thesis", reviewedOn(read("thesis"), "review", reviewed));
  }
  return texts;
}

/**
 * Writes the new records of a proposal, each file in one step, and moves the review date where one is given. The dataset
 * is checked as it would be; with a problem that it did not have before, nothing is written and the Error names it.
 * Returns the names of the files that changed.
 */
export function write(folder: string, raw: RawDataset, proposal: Proposal, reviewed?: string): string[] {
  const { metrics, sources } = proposal;
  const additions = { metrics, sources, observations: proposal.additions.map(({ record }) => record) };
  const texts = newTexts(folder, additions, reviewed);
  if (texts.size === 0) return [];
  const after = { ...raw, ...Object.fromEntries([...texts].map(([name, text]) => [name, JSON.parse(text)])) };
  const before = new Set(checkDataset(raw).map(sentenceOf));
  const problems = checkDataset(after)
    .map(sentenceOf)
    .filter((problem) => !before.has(problem));
  if (problems.length > 0) throw new Error(`nothing written: the dataset would have\n${problems.join("\n")}`);
  for (const [name, text] of texts) {
    const file = join(folder, `${name}.json`);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return [...texts.keys()];
}
