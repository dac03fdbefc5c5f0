// Texts in columns or lists with the evidence beside them: motives, camps, questions.
import type { Kind, Quality, Verdict } from "../data/schema";
import type { Figure } from "../model/figure";
import type { Prose, ViewId } from "./spec";
import type { Tone } from "./tone";

/** One dated item of evidence; the mark says its kind, a click opens its source. */
export interface Item {
  record: string;
  text: string;
  date: string;
  figure?: Figure;
  entities: string[];
  dim: boolean;
}

/** An item as cards list it. */
export interface CardItem extends Item {
  kind: Kind;
  quality: Quality;
  /** Other values recorded for the same thing: a disagreement shows both. */
  others: Figure[];
}

/** The dated facts beside a text, on both sides. */
export interface Sides {
  /** "3 facts for, 2 against": the name of the disclosure. */
  summary: string;
  lists: { side: "for" | "against"; heading: string; items: CardItem[] }[];
}

/** A forecast of the article with its verdict; the word stands beside the mark. */
export interface VerdictLine {
  claim: string;
  verdict: Verdict;
  text: Prose;
  /** "4 for, 1 against". */
  counts: string;
  dim: boolean;
}

export interface Field {
  label?: string;
  /** Mark before the label: whose view this is. */
  kind?: Kind;
  text?: Prose;
  /** Italic serif (upright in Korean) for a paraphrase of the article's forecast, serif for a quotation. */
  voice?: "forecast" | "quote" | "plain";
  verdicts?: VerdictLine[];
}

/** Companies set side by side in figures, the unknown as a dash. */
export interface Comparison {
  caption: string;
  columns: string[];
  rows: { entity: string; name: string; tone: Tone; figures: (Figure | null)[]; dim: boolean }[];
}

/** What a reader can do elsewhere on the page. */
export interface Pointers {
  text: string;
  links: { view: ViewId; text: string }[];
}

export interface Card {
  id: string;
  /** Rule of 4 px above in this tone (camps); absent: a thin rule. */
  rule?: Tone;
  number?: string;
  title: Prose | string;
  sub?: string;
  fields: Field[];
  comparison?: Comparison;
  sides?: Sides;
  pointers?: Pointers;
  entities: string[];
  dim: boolean;
}

export interface CardsBlock {
  kind: "cards";
  id: string;
  /** camps: columns under coloured rules; columns: under thin ones; list: one below the other; faq: columns that disclose when narrow. */
  look: "camps" | "columns" | "list" | "faq";
  title?: string;
  line?: string;
  cards: Card[];
}
