import type { Collection, ListName } from "../schema";
import { type Problem, show } from "./problem";
import { type RawDataset, rawRecords, type Sound } from "./shape";

/** Collections whose ids share one space, so that any record can be cited by its id alone. */
export const CITABLE = ["observations", "relations", "events", "models", "claims"] as const;

/** What every check gets: the sound records, the ids in use, and a place to report to. */
export interface Context {
  readonly raw: RawDataset;
  readonly data: Sound;
  /** Ids of every record of a collection, broken ones included, so that one fault is told once. */
  readonly ids: Readonly<Record<ListName, ReadonlySet<string>>>;
  /** Ids of everything that can be cited as evidence. */
  readonly records: ReadonlySet<string>;
  readonly problems: Problem[];
  /** Adds a problem; `found` is the value itself. */
  report(name: Collection, id: string, field: string, found: unknown, expected: string): void;
}

const mapOf = (value: (name: ListName) => ReadonlySet<string>): Context["ids"] => ({
  entities: value("entities"),
  metrics: value("metrics"),
  observations: value("observations"),
  relations: value("relations"),
  events: value("events"),
  models: value("models"),
  claims: value("claims"),
  risks: value("risks"),
  sources: value("sources"),
  statements: value("statements"),
});

export function contextOf(raw: RawDataset, data: Sound): Context {
  const ids = mapOf((name) => new Set(rawRecords(raw, name).map(({ id }) => id)));
  const problems: Problem[] = [];
  return {
    raw,
    data,
    ids,
    records: new Set(CITABLE.flatMap((name) => [...ids[name]])),
    problems,
    report: (name, id, field, found, expected) => {
      problems.push({ file: `${name}.json`, id, field, found: show(found), expected });
    },
  };
}
