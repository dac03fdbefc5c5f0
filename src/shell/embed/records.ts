// The records inlined into an embed: some stand whole, of others only what is counted is there.
import type { Dataset } from "../../data/schema";

/** Marks a record of which only some fields are there: good for counting, not for citing. */
export const PARTIAL = "partial";

const isWhole = (record: object): boolean => !(PARTIAL in record);

/** The records that can be cited. Companies stay: all that is asked of them is their name. */
export function wholeOf(data: Dataset): Dataset {
  const lists = Object.entries(data).flatMap(([name, list]) =>
    Array.isArray(list) && name !== "entities" ? [[name, list.filter(isWhole)]] : [],
  );
  return { ...data, ...Object.fromEntries(lists) };
}
