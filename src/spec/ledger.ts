// Forecasts and the evidence on both sides, as a ledger.
import type { Attribution, Kind, Quality, Verdict } from "../data/schema";
import type { Item } from "./cards";
import type { Prose } from "./spec";

/** One dot: a dated item of evidence with its kind and the publisher of its source. */
export interface LedgerItem extends Item {
  kind: Kind;
  quality: Quality;
  publisher: string;
}

export interface LedgerRow {
  claim: string;
  text: Prose;
  verdict: Verdict;
  attribution: Attribution;
  /** The reader's own verdict; null where none is set. */
  mine: Verdict | null;
  /** Newest first. */
  against: LedgerItem[];
  for: LedgerItem[];
  /** Date of the newest item, and of our last look. */
  latest: string;
  reviewed: string;
  reasoning: Prose;
  wouldChange: Prose;
  cause: Prose;
  dim: boolean;
}

export interface LedgerBlock {
  kind: "ledger";
  /** One per section of the article that makes forecasts. */
  groups: { id: string; title: string; rows: LedgerRow[] }[];
  /** Where the reader differs from us, in a sentence; null without any verdict of the reader. */
  mine: string | null;
}
