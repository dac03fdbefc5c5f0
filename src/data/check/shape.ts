import { localise } from "../localise";
import { idOf } from "../parse";
import { type Collection, type CollectionData, LISTS, type ListName, SINGLES, type SingleName } from "../schema";
import type { Definition } from "../schema/define";
import { problemsOf } from "./issues";
import { type Problem, show } from "./problem";

/** The files of a dataset as they were read, by name of collection. */
export type RawDataset = Readonly<Partial<Record<Collection, unknown>>>;

/** What passed the schema, in English; a single file that did not pass is absent. */
export type Sound = { [K in ListName]: CollectionData[K] } & { [K in SingleName]?: CollectionData[K] };

export interface Shape {
  readonly sound: Sound;
  readonly problems: Problem[];
}

const listOfRaw = (raw: RawDataset, name: ListName): readonly unknown[] => {
  const value = raw[name];
  return Array.isArray(value) ? value : [];
};

/** Every record of a collection with its id, sound or not. */
export const rawRecords = (raw: RawDataset, name: Collection): { id: string; record: unknown }[] =>
  name in LISTS
    ? listOfRaw(raw, name as ListName).map((record, position) => ({ id: idOf(record, position), record }))
    : [{ id: "-", record: raw[name] }];

function checkRecords(
  name: Collection,
  definition: Definition<unknown>,
  raw: RawDataset,
  problems: Problem[],
): unknown[] {
  return rawRecords(raw, name).flatMap(({ id, record }) => {
    const result = definition.repo.safeParse(record);
    if (result.success) return [localise(record, "en")];
    problems.push(...problemsOf(result.error.issues, `${name}.json`, id, record));
    return [];
  });
}

/** Checks every file against the schema of the repository and keeps what is sound for the other checks. */
export function checkShape(raw: RawDataset): Shape {
  const problems: Problem[] = [];
  const lists = Object.entries(LISTS).map(([name, definition]) => {
    const list = raw[name as ListName];
    if (!Array.isArray(list)) {
      problems.push({ file: `${name}.json`, id: "-", field: "-", found: show(list), expected: "a list of records" });
    }
    return [name, checkRecords(name as ListName, definition, raw, problems)] as const;
  });
  const singles = Object.entries(SINGLES).map(
    ([name, definition]) => [name, checkRecords(name as SingleName, definition, raw, problems)[0]] as const,
  );
  // Each record passed the definition of its collection, which the compiler cannot follow through the names.
  return { sound: Object.fromEntries([...lists, ...singles]) as Sound, problems };
}
