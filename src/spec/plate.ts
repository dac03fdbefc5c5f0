// The anatomical plate: organs, the owner on the left, links as lines, and what is known of the part in focus.
import type { Verdict } from "../data/schema";
import type { LinkState } from "../model/ecosystem";
import type { Figure } from "../model/figure";
import type { EntityCell, Prose } from "./spec";
import type { Tone } from "./tone";

/** Line = family of the link. */
export type LineStyle = "double" | "solid" | "dashed" | "dotted";
/** Arrowhead = status of the link. */
export type HeadStyle = "filled" | "hollow" | "open" | "barred";

/** The organs the plate has a drawing for. A thesis whose design has other parts gets the list of links instead. */
export const DRAWN_ORGANS = ["brain", "nerve", "heart", "body", "pipeline"] as const;
export type DrawnOrgan = (typeof DRAWN_ORGANS)[number];

export interface PlateOrgan {
  organ: DrawnOrgan;
  name: string;
  main: EntityCell;
  /** Short names beside the main one, ending in a count where there are more. */
  others: string;
  does: string;
  /** "added here": said of an organ the article does not have. */
  remark: string;
  /** Ids of all its companies. */
  members: string[];
}

/** A company beside the body: its owner, or an outsider that was chosen. */
export interface PlateSide {
  entity: string;
  name: string;
  role: string;
}

export interface PlateLink {
  relation: string;
  from: string;
  to: string;
  lane: "between" | "inside" | "owner" | "feeder";
  line: LineStyle;
  head: HeadStyle;
  tone: Tone;
  /** "Arm supplies chips to OpenAI". */
  text: string;
  /** "active, since Mar 2026". */
  meta: string;
  /** Working links are drawn heavier than stakes, plans and what is over. */
  works: boolean;
  /** Printed on the line: a stake, with the company's name where it does not stand for its organ. */
  label?: { text: string; main: boolean };
}

export interface PlateFinding {
  id: string;
  pair: [DrawnOrgan, DrawnOrgan];
  text: string;
  /** "Works"; "Nothing on record". */
  word: string;
  /** How many links of each kind, the strongest first; empty where nothing is on record. */
  tally: string[];
  strong: boolean;
}

/** A link in the panel, with what was on record when. */
export interface PlateRow {
  link: PlateLink;
  figures: Figure[];
  history: { date: string; status: string; text: Prose }[];
}

/** Links of one kind: those that work stand apart from stakes and from what is only agreed. */
export interface PlateGroup {
  state: LinkState;
  title: string;
  rows: PlateRow[];
}

export interface PlateKey {
  lead: Prose | null;
  lines: { line: LineStyle; word: string }[];
  heads: { head: HeadStyle; word: string }[];
}

/** Everything about the part in focus. */
export interface PlatePanel {
  kicker: string;
  tone: Tone;
  title: EntityCell;
  /** The article's sentence; null where it has none, `remark` then says so. */
  statement: Prose | null;
  remark: string;
  /** The companies of its organ, itself among them. */
  members: EntityCell[];
  figures: { id: string; label: string; figure: Figure }[];
  groups: PlateGroup[];
  /** How many links are left out of the panel, in words; "" where none. */
  more: string;
  /** Said where there is no link at all. */
  noLink: string;
  outside: EntityCell[];
  claims: { claim: string; text: string; verdict: Verdict; count: string }[];
  risks: { risk: string; name: string }[];
  stress: boolean;
}

export interface PlateBlock {
  kind: "plate";
  /** Name of the drawing for those who do not see it. */
  name: string;
  owner: PlateSide;
  feeders: PlateSide[];
  organs: PlateOrgan[];
  links: PlateLink[];
  listTitle: string;
  /** How many links are not drawn, in words, and how to see them; "" where all are. */
  undrawn: string;
  findings: PlateFinding[];
  key: PlateKey;
  /** Companies in focus by the filter or the selection; null = all. Empty = none of them has a place: all is grey. */
  focus: string[] | null;
  /** The selected company, as the address has it. */
  selected: string | null;
  panel: PlatePanel | null;
}
