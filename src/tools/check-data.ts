import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDataset } from "../data/check";
import { sentenceOf } from "../data/check/problem";
import type { RawDataset } from "../data/check/shape";
import { COLLECTIONS } from "../data/schema";

const OURS = "public/data/all-in";

/** A file as it stands; one that is missing counts as absent, one that is no JSON is named. */
async function read(folder: string, name: string): Promise<unknown> {
  const file = join(folder, `${name}.json`);
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name}.json: - : -: found ${error instanceof Error ? error.message : error}, expected JSON`);
  }
}

/** All files of a dataset folder. */
export async function readDataset(folder: string): Promise<RawDataset> {
  const files = await Promise.all(COLLECTIONS.map(async (name) => [name, await read(folder, name)] as const));
  return Object.fromEntries(files);
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value !== undefined));

/** `npm run check:data [folder]`: prints every problem and a summary; the exit code is 1 when there is any. */
export async function main([folder = OURS]: readonly string[]): Promise<number> {
  const raw = await readDataset(folder);
  const problems = checkDataset(raw);
  for (const problem of problems) console.error(sentenceOf(problem));
  console.log(COLLECTIONS.map((name) => `${name} ${countOf(raw[name])}`).join(", "));
  console.log(problems.length === 0 ? "no problems" : `${problems.length} problem${problems.length === 1 ? "" : "s"}`);
  return problems.length === 0 ? 0 : 1;
}
