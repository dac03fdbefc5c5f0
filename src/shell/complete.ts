import type { Dataset } from "../data/schema";

const LISTS = ["observations", "relations", "events", "models", "claims", "risks", "statements"] as const;

/** A collection that failed is an empty list: the views that need it are not taken over. */
export const complete = (part: Partial<Dataset>): Dataset =>
  ({ ...Object.fromEntries(LISTS.map((name) => [name, []])), ...part }) as Dataset;
