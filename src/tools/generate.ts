// Writes a dataset larger than ours, to see how the page and its build bear it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RawDataset } from "../data/check/shape";
import { COLLECTIONS } from "../data/schema";
import { DATA_FOLDER } from "./folder";
import { generated } from "./generate/dataset";

const whole = (text: string | undefined): number => (/^\d+$/.test(text ?? "") ? Number(text) : Number.NaN);

/** `node src/tools/run.mjs generate <folder> <companies> <relations> [seed]`; the exit code is 2 for wrong arguments. */
export async function main([folder, companies, relations, seed = "1"]: readonly string[]): Promise<number> {
  const size = { companies: whole(companies), relations: whole(relations) };
  if (!folder || [...Object.values(size), whole(seed)].some(Number.isNaN)) {
    console.error("usage: node src/tools/run.mjs generate <folder> <companies> <relations> [seed]");
    return 2;
  }
  const read = (name: string): unknown => JSON.parse(readFileSync(join(DATA_FOLDER, `${name}.json`), "utf8"));
  const ours: RawDataset = Object.fromEntries(COLLECTIONS.map((name) => [name, read(name)]));
  const dataset = generated(ours, size, whole(seed));
  mkdirSync(folder, { recursive: true });
  for (const name of COLLECTIONS) writeFileSync(join(folder, `${name}.json`), JSON.stringify(dataset[name]));
  return 0;
}
