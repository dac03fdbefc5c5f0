// npm run data:pack [folder] [file]: a thesis folder as one file, which the page loads and loses nothing of.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS } from "../data/schema";
import { packed } from "../load/packed";
import { DATA_FOLDER } from "./folder";

/** Collections of a folder; those without a file are absent. */
export function readFolder(folder: string): Record<string, unknown> {
  const there = COLLECTIONS.filter((name) => existsSync(join(folder, `${name}.json`)));
  return Object.fromEntries(
    there.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))]),
  );
}

/** The exit code is 2 where the folder holds no thesis. */
export async function main([folder = DATA_FOLDER, out]: readonly string[]): Promise<number> {
  const raw = readFolder(folder);
  if (!raw.thesis) {
    console.error(
      `${folder}: no thesis.json; expected a folder with one file per collection (${COLLECTIONS.join(", ")})`,
    );
    return 2;
  }
  const file = out ?? `${(raw.thesis as { id?: string }).id ?? "thesis"}.json`;
  writeFileSync(file, packed(raw));
  console.log(`wrote ${file}`);
  return 0;
}
