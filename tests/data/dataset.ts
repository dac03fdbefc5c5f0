// The raw dataset of the repository, and copies of it that a test may break.
import { readFileSync } from "node:fs";
import type { RawDataset } from "../../src/data/check/shape";
import { COLLECTIONS } from "../../src/data/schema";

const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/all-in/${name}.json`, "utf8"));
export const ours: RawDataset = Object.fromEntries(COLLECTIONS.map((name) => [name, read(name)]));

/** A record with whatever in it, as a test that breaks it needs. */
export type Loose = Record<string, unknown>;
/** Gives one record of a copy by file and id. A file that is one object is got by its name alone. */
export type Get = (file: keyof RawDataset, id?: string) => Loose;

/** A copy of our dataset after a change; only the files the change touches are copied. */
export function broken(change: (get: Get, raw: Record<string, unknown>) => void): RawDataset {
  const copy: Record<string, unknown> = { ...ours };
  const own = (file: keyof RawDataset) => {
    if (copy[file] === ours[file]) copy[file] = structuredClone(ours[file]);
    return copy[file];
  };
  change((file, id) => {
    const value = own(file);
    if (id === undefined) return value as Loose;
    const record = (value as Loose[]).find((item) => item.id === id);
    if (!record) throw new Error(`no record ${id} in ${file}`);
    return record;
  }, copy);
  return copy;
}
