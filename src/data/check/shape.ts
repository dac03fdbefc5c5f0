import { localise, spokenIn } from "../localise";
import { idOf } from "../parse";
import { type Collection, type CollectionData, LISTS, type ListName, SINGLES, type SingleName } from "../schema";
import { type Definition, LANGUAGES } from "../schema/define";
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
  const side = sideOf(raw);
  const lang = spokenIn(raw.thesis, "en");
  return rawRecords(raw, name).flatMap(({ id, record }) => {
    const result = side(definition).safeParse(record);
    if (result.success) return [localise(record, lang)];
    problems.push(...problemsOf(result.error.issues, `${name}.json`, id, record));
    return [];
  });
}

/** Collections without which a thesis is still one: the views that need them are left out. */
export const OPTIONAL: ReadonlySet<Collection> = new Set([
  "relations",
  "events",
  "models",
  "claims",
  "risks",
  "statements",
  "stress-base",
]);

/** The schema of a thesis's records: in all languages, or in the only one it has. */
function sideOf({ thesis }: RawDataset): (definition: Definition<unknown>) => Definition<unknown>["repo"] {
  const languages = (thesis as { languages?: unknown } | undefined)?.languages;
  const [only, more] = Array.isArray(languages) ? languages : [];
  const lang = more === undefined && LANGUAGES.find((known) => known === only);
  return lang ? ({ alone }) => alone[lang] : ({ repo }) => repo;
}

/** Checks every file against the schema of the repository and keeps what is sound for the other checks. */
export function checkShape(raw: RawDataset): Shape {
  const problems: Problem[] = [];
  const lists = Object.entries(LISTS).map(([name, definition]) => {
    const list = raw[name as ListName];
    if (!Array.isArray(list) && !(list === undefined && OPTIONAL.has(name as ListName))) {
      problems.push({ file: `${name}.json`, id: "-", field: "-", found: show(list), expected: "a list of records" });
    }
    return [name, checkRecords(name as ListName, definition, raw, problems)] as const;
  });
  const there = ([name]: [string, unknown]) =>
    !(OPTIONAL.has(name as SingleName) && raw[name as SingleName] === undefined);
  const singles = Object.entries(SINGLES)
    .filter(there)
    .map(([name, definition]) => [name, checkRecords(name as SingleName, definition, raw, problems)[0]] as const);
  // Each record passed the definition of its collection, which the compiler cannot follow through the names.
  return { sound: Object.fromEntries([...lists, ...singles]) as Sound, problems };
}
