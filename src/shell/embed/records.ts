// The records inlined into an embed: some stand whole, of others only what is counted is there.
import type { Dataset } from "../../data/schema";
import type { Facts } from "../../model/facts";

/** Marks a record of which only some fields are there: good for counting, not for citing. */
export const PARTIAL = "partial";

/** The one source that has no address, and the only one of claims and statements. */
export const ARTICLE = "the-article";

const isWhole = (record: object): boolean => !(PARTIAL in record);

/** The records that can be cited. Companies stay: all that is asked of them is their name. */
export function wholeOf(data: Dataset): Dataset {
  const lists = Object.entries(data).flatMap(([name, list]) =>
    Array.isArray(list) && name !== "entities" ? [[name, list.filter(isWhole)]] : [],
  );
  return { ...data, ...Object.fromEntries(lists) };
}

/** Ids of records whose source is there too: those a source drawer can show. */
export function citableOf(facts: Facts): Set<string> {
  const citable = [...facts.evidence].filter(([, { record }]) =>
    facts.source.has("source" in record ? record.source : ARTICLE),
  );
  return new Set(citable.map(([id]) => id));
}
