import { COLLECTIONS, type Collection, LISTS } from "../schema";
import { CITABLE, type Context } from "./context";
import { rawRecords } from "./shape";

const LIST_NAMES = COLLECTIONS.filter((name) => name in LISTS);
const isCitable = (name: Collection) => (CITABLE as readonly string[]).includes(name);

/** Ids are unique: over everything that can be cited as evidence, and within each other file. */
export function checkUnique({ raw, report }: Context): void {
  const homes = new Map<string, Collection>();
  for (const name of LIST_NAMES) {
    for (const { id } of rawRecords(raw, name)) {
      const key = isCitable(name) ? id : `${name}/${id}`;
      const home = homes.get(key);
      if (home) report(name, id, "id", id, `an id of its own: ${home}.json has it too`);
      else homes.set(key, name);
    }
  }
}

/** An id that was folded into another record is folded in once and stands nowhere else. */
export function checkMerged({ data, records, report }: Context): void {
  const merged = new Map<string, string>();
  for (const name of ["observations", "relations", "events"] as const) {
    for (const record of data[name]) {
      for (const id of record.merged_ids ?? []) {
        const other = merged.get(id);
        if (other) report(name, record.id, "merged_ids", id, `an id merged once: ${other} has it too`);
        if (records.has(id)) report(name, record.id, "merged_ids", id, "an id that no record has any more");
        merged.set(id, record.id);
      }
    }
  }
}
