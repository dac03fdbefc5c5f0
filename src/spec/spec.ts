// The shape of a view: what it says and shows, without pixels. Page, embed, slide and export are renderings of it.
import type { Figure } from "../model/figure";
import type { CardsBlock } from "./cards";
import type { CreditBlock } from "./credit";
import type { KpisBlock } from "./kpis";
import type { LedgerBlock } from "./ledger";
import type { PlateBlock } from "./plate";
import type { PlotBlock } from "./plot";
import type { RelationsBlock } from "./relations";
import type { RisksBlock } from "./risks";
import type { SourcesBlock } from "./sources";
import type { StressBlock } from "./stress";
import type { TimelineBlock } from "./timeline";

export const VIEW_IDS = [
  "glance",
  "holdings",
  "motives",
  "funding",
  "needs",
  "camps",
  "capital-war",
  "valuations",
  "progress",
  "forecasts",
  "relations",
  "ecosystem",
  "risks",
  "stress",
  "timeline",
  "faq",
  "sources",
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** Prose taken from a record is one element that names it. */
export interface Prose {
  text: string;
  record: string;
}

/** A mention of a company. */
export interface EntityCell {
  entity: string;
  text: string;
}

/** A dated item of evidence: opens its source. */
export interface RecordCell {
  link: true;
  record: string;
  text: string;
}

export type Cell = string | null | Figure | Prose | EntityCell | RecordCell;

export interface Column {
  id: string;
  label: string;
  align?: "end";
}

export interface Row {
  id: string;
  cells: Cell[];
  /** Companies the row is about: the filter dims the others. */
  entities?: string[];
  relation?: string;
  claim?: string;
  risk?: string;
}

export interface Table {
  caption: string;
  columns: Column[];
  rows: Row[];
}

export type Block =
  | KpisBlock
  | PlotBlock
  | CardsBlock
  | LedgerBlock
  | RelationsBlock
  | PlateBlock
  | RisksBlock
  | CreditBlock
  | StressBlock
  | TimelineBlock
  | SourcesBlock
  | NotesBlock;

/** A few sentences under a figure: caveats, findings computed beside the main one. */
export interface NotesBlock {
  kind: "notes";
  items: string[];
}

export interface Empty {
  /** One sentence: why nothing can be shown under this filter. */
  reason: string;
  /** Companies that would show something. */
  try: string[];
}

export interface Spec {
  view: ViewId;
  /** The finding, computed; an ordinary sentence. */
  title: string;
  /** Unit and period. */
  line: string;
  /** A sentence or two under the finding of a section's first view. */
  lede?: string;
  /** Name of the figure where the finding is set as the section's headline. */
  heading?: string;
  /** The filter in words for this view; null without a filter. */
  scope: string | null;
  blocks: Block[];
  /** For screen readers and alt text: what the drawing shows. */
  summary: string;
  /** The same figures as the drawing. */
  tables: Table[];
  notes: string[];
  empty: Empty | null;
}
