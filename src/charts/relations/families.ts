import type { Family } from "../../data/schema";

/** The kinds of links, in the order of the key. */
export const FAMILIES: Family[] = ["owns", "money", "supply", "model", "partner-rival"];
