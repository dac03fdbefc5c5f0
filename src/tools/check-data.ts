import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDataset } from "../data/check";
import { type Problem, sentenceOf } from "../data/check/problem";
import type { RawDataset } from "../data/check/shape";
import { COLLECTIONS } from "../data/schema";
import { DATA_FOLDER } from "./folder";

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

/** `npm run check:data [folder]`: prints every problem and a summary; the exit code is 1 when there is any. */
export async function main([folder = DATA_FOLDER]: readonly string[]): Promise<number> {
  const { raw, problems: unread } = await readFolder(folder);
  const problems = [...unread, ...checkDataset(raw)];
  for (const problem of problems) console.error(sentenceOf(problem));
  console.log(COLLECTIONS.map((name) => `${name} ${countOf(raw[name])}`).join(", "));
  console.log(problems.length === 0 ? "no problems" : `${problems.length} problem${problems.length === 1 ? "" : "s"}`);
  return problems.length === 0 ? 0 : 1;
}
