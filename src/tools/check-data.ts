import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkDataset } from "../data/check";
import { type Problem, sentenceOf } from "../data/check/problem";
import { checkShape, type RawDataset } from "../data/check/shape";
import { COLLECTIONS } from "../data/schema";
import { isDay } from "./day";
import { DATA_FOLDER } from "./folder";
import { overdueLine, pastReview } from "./review";

interface Folder {
  readonly raw: RawDataset;
  readonly problems: readonly Problem[];
}

/** A file as it stands; one that is missing is left to the check, one that is no JSON is a problem of its own. */
async function read(folder: string, name: string, problems: Problem[]): Promise<unknown> {
  const text = await readFile(join(folder, `${name}.json`), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    problems.push({ file: `${name}.json`, id: "-", field: "-", found, expected: "JSON" });
    return undefined;
  }
}

/** All files of a dataset folder, which need not be sound. */
export async function readFolder(folder: string): Promise<Folder> {
  const problems: Problem[] = [];
  const files = await Promise.all(COLLECTIONS.map(async (name) => [name, await read(folder, name, problems)] as const));
  return { raw: Object.fromEntries(files), problems };
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value !== undefined));

/** What is past its review period; measured on the day of the dataset's review where no other is given. Wrong is none of it. */
function review(raw: RawDataset, today: string | undefined): string[] {
  const { sound } = checkShape(raw);
  const day = today ?? sound.freshness?.reviewed;
  if (!day) return [];
  const overdue = pastReview(sound, day);
  if (overdue.length === 0) return [`nothing is past its review period on ${day}`];
  return [`past its review period on ${day}:`, ...overdue.map(overdueLine)];
}

/**
 * `npm run check:data [folder] [-- --today <day>]`: prints every problem, a summary, and what is past its review period; the
 * exit code is 1 when there is a problem, 2 for a day that is none.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { today: { type: "string" } },
    allowPositionals: true,
  });
  if (values.today !== undefined && !isDay(values.today)) {
    console.error("--today wants a day, YYYY-MM-DD");
    return 2;
  }
  const { raw, problems: unread } = await readFolder(positionals[0] ?? DATA_FOLDER);
  const problems = [...unread, ...checkDataset(raw)];
  for (const problem of problems) console.error(sentenceOf(problem));
  console.log(COLLECTIONS.map((name) => `${name} ${countOf(raw[name])}`).join(", "));
  console.log(problems.length === 0 ? "no problems" : `${problems.length} problem${problems.length === 1 ? "" : "s"}`);
  for (const line of review(raw, values.today)) console.log(line);
  return problems.length === 0 ? 0 : 1;
}
