// What the view shows for a choice: whose links, and which of them are in focus.
import type { Relation } from "../../data/schema";
import type { Words } from "../../i18n/en";
import type { Choice } from "../../model/choice";
import { type Facts, shortName } from "../../model/facts";
import { touches } from "../../model/figure";
import { allSorted, busiest, degrees, linksOf } from "../../model/relations";
import type { RelationsBlock } from "../../spec/relations";

/** Companies with a tab, and with a row in the matrix. */
export const TABS = 12;
/** Links drawn in one list of a hub; the rest is counted and found in the table. */
export const HUB_LINKS = 30;
/** Marks in one cell of the matrix before links of a family become one mark with a count. */
export const CELL_MARKS = 4;

export interface Scene {
  facts: Facts;
  words: Words;
  companies: string[];
  mode: RelationsBlock["mode"];
  hub: string;
  /** The company asked for by the address or the filter that has no link. */
  missing: string | null;
  /** Links in focus; null where nothing is out of focus. */
  lit: Set<string> | null;
  /** Links drawn. */
  shown: readonly Relation[];
}

/** What is shown: the company asked for, else the first of the filter, else the busiest. */
export function sceneOf(facts: Facts, choice: Choice, words: Words): Scene {
  const { companies, relations: asked } = choice;
  const linked = degrees(facts);
  const mode = asked === "matrix" || asked === "table" ? asked : "hub";
  const wanted = mode === "hub" ? [...(asked ? [asked] : []), ...companies] : [];
  const hub = wanted.find((id) => linked.has(id)) ?? busiest(facts)[0] ?? "";
  const { receives, gives, beside } = linksOf(facts, hub);
  const shown = mode === "hub" ? [...receives, ...gives, ...beside] : allSorted(facts);
  const missing = mode === "hub" && asked && !linked.has(asked) ? asked : null;
  return {
    facts,
    words,
    companies,
    mode,
    hub,
    missing,
    lit: litOf(shown, companies, mode === "hub" ? hub : ""),
    shown,
  };
}

/** With the hub itself chosen, its links with the other chosen companies stand out; where there is none, all of them do. */
function litOf(shown: readonly Relation[], companies: string[], hub: string): Set<string> | null {
  if (companies.length === 0) return null;
  const others = companies.filter((id) => id !== hub);
  const lit = shown.filter((r) => touches([r.from, r.to], others));
  if (others.length < companies.length && (others.length === 0 || lit.length === 0)) return null;
  return new Set(lit.map((r) => r.id));
}

/** The full name, for the filter in words. */
export const nameOf = ({ facts }: Scene, id: string): string => facts.entity.get(id)?.name ?? id;
/** Short names as a sentence lists them. */
export const listOf = (scene: Scene, ids: string[]): string =>
  scene.words.f.list(ids.map((id) => shortName(scene.facts, id)));
