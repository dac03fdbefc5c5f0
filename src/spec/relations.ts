// Who owns, funds, supplies whom: one hub, the overview as a matrix, or all links as a table.
import type { Family } from "../data/schema";
import type { Figure } from "../model/figure";
import type { EntityCell, Prose } from "./spec";
import type { Tone } from "./tone";

export interface RelationLink {
  relation: string;
  family: Family;
  from: EntityCell;
  to: EntityCell;
  /** "invests in" */
  type: string;
  status: string;
  active: boolean;
  /** Ended or lapsed. */
  gone: boolean;
  /** "since Sep 2024", or "on record since" where the beginning is not known. */
  date: string;
  /** ISO day of `date`, for sorting. */
  since: string;
  amount?: Figure;
  stake?: Figure;
  tone: Tone;
  dim: boolean;
  /** The record's sentence: it says what an amount is (paid, committed, a whole round, a carrying value). */
  statement: Prose;
  /** The whole link in words. */
  name: string;
  /** What a search looks in, in lower case: names, ids and other names of both ends, kind, status, date, statement. */
  search: string;
}

export interface HubList {
  id: "receives" | "gives" | "beside";
  heading: string;
  /** Said in place of an empty list. */
  none: string;
  links: RelationLink[];
  /** What is left out of a long list, in words, and the search that shows all of it; null where all are drawn. */
  more: { text: string; search: string } | null;
}

export interface MatrixHead {
  id: string;
  name: string;
  /** First of its camp: a darker rule parts it from the one before. */
  parts: boolean;
  /** One of the chosen companies. */
  lit: boolean;
}

/** The links of a cell; cells of the others show one mark per family with a count. */
export interface MatrixCell {
  to: string;
  marks: { family: Family; tone: Tone; dim: boolean; links: RelationLink[] }[];
}

export interface RelationsBlock {
  kind: "relations";
  mode: "hub" | "matrix" | "table";
  /** The company whose links are shown in mode "hub". */
  hub: string;
  /** The busiest companies, and all that have links, by name. */
  tabs: EntityCell[];
  all: EntityCell[];
  lists: HubList[];
  matrix: { heads: MatrixHead[]; rows: { head: MatrixHead; cells: MatrixCell[] }[] } | null;
  table: RelationLink[];
  /** Where money comes back as orders: a sentence, and the pairs that are only announced. */
  loops: string[];
}
