// The search in the table of links.
import type { RelationLink } from "../../spec/relations";

/** Links that hold every word of a query, in any order; all of them for an empty one. */
export function foundBy(links: RelationLink[], query: string): RelationLink[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return links.filter((l) => wanted.every((word) => l.search.includes(word)));
}
