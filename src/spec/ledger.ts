// Forecasts and the evidence on both sides, as a ledger.
import type { Attribution, Kind, Quality, Verdict } from "../data/schema";
import type { Item } from "./cards";
import type { EntityCell, Prose } from "./spec";

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
  /** Whom the forecast is about. */
  companies: EntityCell[];
  dim: boolean;
}

/** A forecast on which the reader's verdict is not ours. */
export interface Difference {
  claim: string;
  text: Prose;
  mine: Verdict;
  ours: Verdict;
}

/** The reader's verdicts beside ours. */
export interface Readers {
  /** How many were set, and how many of them are not ours, in a sentence. */
  text: string;
  differs: Difference[];
}

export interface LedgerBlock {
  kind: "ledger";
  /** One per section of the article that makes forecasts. */
  groups: { id: string; title: string; rows: LedgerRow[] }[];
  /** Null without any verdict of the reader. */
  mine: Readers | null;
}
