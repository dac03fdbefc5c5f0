// A relation ready to be drawn.
import type { Relation } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { quantityText } from "../../i18n/format";
import { type Facts, shortName } from "../../model/facts";
import { amountOf, stakeOf } from "../../model/figure";
import { isGone, sincePrecision } from "../../model/relations";
import type { RelationLink } from "../../spec/relations";
import type { EntityCell } from "../../spec/spec";
import type { Tone } from "../../spec/tone";
import type { Scene } from "./scene";

/** At most three hues beside ink: the first company of each camp of the article, and the company in the middle. */
function toneOf({ facts, hub, mode }: Scene, entity: string): Tone {
  const leads = facts.thesis.camps.filter((c) => c.goal).map((c) => c.entities[0]);
  const hued = mode === "hub" ? [hub, ...leads] : leads;
  const few = [...new Set(hued)].filter((id) => facts.thesis.hues[id]).slice(0, 3);
  return few.includes(entity) ? facts.thesis.hues[entity] : "ink";
}

export const cellOf = (facts: Facts, id: string): EntityCell => ({ entity: id, text: shortName(facts, id) });

/** "since Sep 2024", "on record since Sep 2024", or when a link that is over was last known. */
export function dateOf(r: Relation, words: Words): string {
  if (isGone(r)) return words.marks.asOf(words.f.date(r.as_of, r.date_precision));
  const date = words.f.date(r.since, sincePrecision(r));
  return r.since_known ? words.relations.since(date) : words.relations.onRecord(date);
}

/** Names of a relation that are the same in every language, so that a search survives a change of it. */
function searchedOf(facts: Facts, r: Relation): string[] {
  const of = (id: string) => {
    const e = facts.entity.get(id);
    return [id, id.replaceAll("-", " "), e?.name ?? "", ...(e?.aka ?? [])];
  };
  return [...of(r.from), r.type.replaceAll("_", " "), r.family, ...of(r.to), r.status];
}

/** A relation with its words, figures and colour. */
export function linkOf(scene: Scene, r: Relation): RelationLink {
  const { facts, words, lit } = scene;
  const amount = amountOf(facts, r);
  const stake = stakeOf(facts, r);
  const from = cellOf(facts, r.from);
  const to = cellOf(facts, r.to);
  const type = words.marks.type[r.type];
  const status = words.marks.status[r.status];
  const date = dateOf(r, words);
  const numbers = [amount, stake].flatMap((f) => (f ? quantityText(words.f, f) : []));
  return {
    relation: r.id,
    family: r.family,
    from,
    to,
    type,
    status,
    active: r.status === "active",
    gone: isGone(r),
    date,
    since: r.since,
    ...(amount ? { amount } : {}),
    ...(stake ? { stake } : {}),
    tone: isGone(r) ? "edge" : toneOf(scene, r.from),
    dim: lit !== null && !lit.has(r.id),
    statement: { text: r.statement, record: r.id },
    name: words.relations.name(from.text, type, to.text, [...numbers, status, date].join(", ")),
    search: [...searchedOf(facts, r), from.text, type, to.text, status, date, ...numbers, r.statement]
      .join(" ")
      .toLowerCase(),
  };
}
