import { problemsOf } from "./check/issues";
import type { Problem } from "./check/problem";
import { localise } from "./localise";
import {
  type Collection,
  type CollectionData,
  type Lang,
  LISTS,
  type ListName,
  SINGLES,
  type SingleName,
} from "./schema";
import type { Definition } from "./schema/define";

export interface Parsed<Data> {
  readonly records: Data;
  readonly problems: readonly Problem[];
}

const isList = (name: Collection): name is ListName => name in LISTS;

/** The id of a record that may be anything. */
export const idOf = (record: unknown, position: number): string => {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? id : `#${position + 1}`;
};

function parseList(name: ListName, json: unknown, lang: Lang): Parsed<unknown[]> {
  if (!Array.isArray(json)) throw new Error(`${name}.json is not a list of records`);
  const definition: Definition<unknown> = LISTS[name];
  const records: unknown[] = [];
  const problems: Problem[] = [];
  json.forEach((raw: unknown, position) => {
    const record = localise(raw, lang);
    const result = definition.local.safeParse(record);
    if (result.success) records.push(result.data);
    else problems.push(...problemsOf(result.error.issues, `${name}.json`, idOf(raw, position), record));
  });
  return { records, problems };
}

function parseSingle(name: SingleName, json: unknown, lang: Lang): Parsed<unknown> {
  const definition: Definition<unknown> = SINGLES[name];
  const record = localise(json, lang);
  const result = definition.local.safeParse(record);
  if (result.success) return { records: result.data, problems: [] };
  const [first] = problemsOf(result.error.issues, `${name}.json`, "-", record);
  throw new Error(`${name}.json: ${first?.field}: found ${first?.found}, expected ${first?.expected}`);
}

/**
 * Reads one served file, in one language or in both. A broken record of a list is left out and
 * reported; a file that is broken as a whole throws.
 */
export function parseCollection<N extends Collection>(name: N, json: unknown, lang: Lang): Parsed<CollectionData[N]> {
  const parsed = isList(name) ? parseList(name, json, lang) : parseSingle(name, json, lang);
  // The definition of that name has just checked the records, which the compiler cannot follow.
  return parsed as Parsed<CollectionData[N]>;
}
