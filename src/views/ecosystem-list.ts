// A design the plate has no drawing for: its links as a list, by what they are on record as, under the two parts they join.
import type { Words } from "../i18n/en";
import type { Link } from "../model/ecosystem";
import { type Facts, shortName } from "../model/facts";
import { touches } from "../model/figure";
import type { Card, CardsBlock, Field } from "../spec/cards";
import { DRAWN_ORGANS, type DrawnOrgan } from "../spec/plate";
import { sinceText, whereText } from "./ecosystem-links";
import type { Scene } from "./ecosystem-scene";

/** Organs without which the plate's body would be no body; the heart is an addition. */
const NEEDED: readonly DrawnOrgan[] = ["brain", "nerve", "body", "pipeline"];

export const isDrawnOrgan = (id: string): id is DrawnOrgan => (DRAWN_ORGANS as readonly string[]).includes(id);

/** Has the plate a drawing for these organs? */
export const isBody = (organs: readonly string[]): boolean =>
  organs.every(isDrawnOrgan) && NEEDED.every((id) => organs.includes(id));

function fieldOf(facts: Facts, { relation: r }: Link, words: Words): Field {
  const text = words.ecosystem.link(shortName(facts, r.from), words.marks.type[r.type], shortName(facts, r.to));
  return { kind: r.kind, label: sinceText(r, words), text: { text, record: r.id } };
}

/** One card for each place that links are in: between two parts, within one, or with the owner. */
export function linkCards({ facts, words, links, organName, choice }: Scene): CardsBlock {
  const places = new Map<string, Link[]>();
  for (const link of links) {
    const where = whereText(facts, link, organName, words);
    places.set(where, [...(places.get(where) ?? []), link]);
  }
  const cards = [...places].map(([title, own], i): Card => {
    const entities = [...new Set(own.flatMap(({ relation: r }) => [r.from, r.to]))];
    const fields = own.map((link) => fieldOf(facts, link, words));
    return { id: `links-${i}`, title, fields, entities, dim: !touches(entities, choice.companies) };
  });
  const title = words.ecosystem.list(words.f.count(links.length));
  return { kind: "cards", id: "ecosystem-links", look: "columns", title, cards };
}
