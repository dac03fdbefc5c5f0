import type { Figure } from "../model/figure";

/** A band in which the strands arrive; its width is its share. */
export interface Arrival {
  id: "second" | "asset" | "rest";
  name: string;
  /** Per cent of the holder's holdings. */
  figure: Figure;
}

export interface StrandsBlock {
  kind: "strands";
  /** How many strands are drawn: the article's own quantity. */
  count: number;
  /** Record of the article's claim. */
  claim: string;
  arrivals: Arrival[];
  /** Date of the split, ISO. */
  date: string;
  /** What the drawing shows, for screen readers. */
  label: string;
}
