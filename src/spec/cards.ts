import type { Verdict } from "../data/schema";
import type { Figure } from "../model/figure";
import type { Prose } from "./spec";
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

export interface Field {
  label: string;
  text?: Prose;
  /** Italic (upright in Korean): a paraphrase of the article's forecast. */
  voice?: "goal" | "forecast" | "plain";
  kind?: "forecast" | "opinion";
  verdicts?: { claim: string; verdict: Verdict; word: string; text: string; for: number; against: number }[];
  items?: { side: "for" | "against"; heading: string; list: Item[] }[];
}

export interface Card {
  id: string;
  /** 4 px rule above in this tone (camps); absent: a thin rule. */
  rule?: Tone;
  number?: string;
  title: string;
  titleRecord?: string;
  sub?: string;
  entities: string[];
  fields: Field[];
  dim: boolean;
}

export interface CardsBlock {
  kind: "cards";
  /** camps: three columns; motives: a numbered list; faq: three columns that disclose on mobile. */
  look: "camps" | "motives" | "faq";
  cards: Card[];
}
