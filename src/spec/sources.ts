import type { Kind } from "../data/schema";

export interface SourceItem {
  id: string;
  publisher: string;
  title: string;
  kinds: Kind[];
  /** How many records come from it; printed and as a number. */
  records: number;
  /** Date of its newest record, printed; "" where undated. */
  published: string;
  /** The record at which the drawer opens. */
  record: string | null;
}

export interface SourcesBlock {
  kind: "sources";
  /** Those that meet the search and the filter, the most used first; of very many the first. */
  items: SourceItem[];
  /** How many meet them. */
  found: number;
  query: string;
}
