// The body of the thesis: organs and their companies, the links on record between them, and whether a pair of organs works.

import type { Entity, Organ, Relation } from "../data/schema";
import { holderOf } from "./bet";
import type { Facts } from "./facts";
import { grouped } from "./group";
import { once } from "./once";
import { relationsOf } from "./relations";

/** An organ and its companies, the one that stands for it first. */
export interface Members {
  organ: Organ;
  main: Entity;
  others: Entity[];
}

/** between = from organ to organ; inside = within one organ; owner = with the holding company; feeder = with an outsider. */
export type Lane = "between" | "inside" | "owner" | "feeder";

export interface Link {
  relation: Relation;
  lane: Lane;
  /** Organs at the ends: two for "between", one otherwise. */
  organs: Organ[];
}

/**
 * What is on record between two organs, strongest first: a link that works; one that is agreed or planned; a stake alone;
 * rivalry; ties that have ended; nothing at all.
 */
export type State = "works" | "announced" | "stake" | "rival" | "ended" | "none";

/** The state of one link. */
export type LinkState = Exclude<State, "none">;

/** Strongest first. */
export const LINK_STATES: LinkState[] = ["works", "announced", "stake", "rival", "ended"];

export interface Finding {
  pair: [Organ, Organ];
  state: State;
  relations: Relation[];
  /** How many of the relations are in each state, strongest first, none of them zero. */
  tally: { state: LinkState; count: number }[];
}

/** The company that owns the body. */
export const ownerOf: (facts: Facts) => string = holderOf;

const organIn = (facts: Facts, id: string): Organ | null => facts.entity.get(id)?.organ ?? null;

const observationsOf = once(({ observations }) => grouped(observations, (o) => new Set(o.entities)));

const weightOf = (facts: Facts, id: string): number =>
  relationsOf(facts, id).length + (observationsOf(facts).get(id)?.length ?? 0);

/**
 * Organs from head to foot. The company the article names first stands for its organ; where it names none (the heart),
 * the one with the most records. The others follow in the same order.
 */
export const membersOf = once((facts): Members[] =>
  (facts.thesis.organs ?? []).flatMap(({ id: organ, statement }) => {
    const named = facts.statements.find((s) => s.id === statement)?.entities ?? [];
    const rank = (e: Entity) => (named.includes(e.id) ? named.indexOf(e.id) : named.length);
    const [main, ...others] = facts.entities
      .filter((e) => e.organ === organ)
      .map((e) => ({ e, weight: weightOf(facts, e.id) }))
      .sort((a, b) => rank(a.e) - rank(b.e) || b.weight - a.weight)
      .map(({ e }) => e);
    return main ? [{ organ, main, others }] : [];
  }),
);

function linkOf(facts: Facts, relation: Relation, feeders: string[]): Link | null {
  const ends = [relation.from, relation.to];
  const organs = [...new Set(ends.flatMap((id) => organIn(facts, id) ?? []))];
  if (organs.length === 0) return null;
  if (organs.length === 2) return { relation, lane: "between", organs };
  if (ends.every((id) => organIn(facts, id))) return { relation, lane: "inside", organs };
  if (ends.includes(ownerOf(facts))) return { relation, lane: "owner", organs };
  return ends.some((id) => feeders.includes(id)) ? { relation, lane: "feeder", organs } : null;
}

/** Links of the body with itself, its owner and the given outsiders. */
export const linksOf = (facts: Facts, feeders: string[]): Link[] =>
  facts.relations.flatMap((r) => linkOf(facts, r, feeders) ?? []);

/** Links of an organ's companies with outsiders other than the owner. */
export function outsidersOf(facts: Facts, ids: string[]): string[] {
  const found = facts.relations.flatMap((r) => {
    if (ids.includes(r.from)) return [r.to];
    return ids.includes(r.to) ? [r.from] : [];
  });
  return [...new Set(found)].filter((id) => !organIn(facts, id) && id !== ownerOf(facts));
}

const AGREED = ["pending", "announced", "planned"];
const OVER = ["lapsed", "ended"];

type Standing = Pick<Relation, "works" | "status" | "family">;

/** The state of a pair by its relations. `works` of a record says that an active link supplies, licenses, integrates or partners. */
export function stateOf(relations: Standing[]): State {
  if (relations.some((r) => r.works)) return "works";
  if (relations.some((r) => AGREED.includes(r.status))) return "announced";
  const active = relations.filter((r) => !OVER.includes(r.status));
  if (active.some((r) => r.family === "owns" || r.family === "money")) return "stake";
  if (active.length > 0) return "rival";
  return relations.length > 0 ? "ended" : "none";
}

/** The state of one link, by the same rule. */
export function linkState(relation: Standing): LinkState {
  const state = stateOf([relation]);
  // One relation is on record, so that "none" cannot be.
  return state === "none" ? "ended" : state;
}

/** How many links are in each state, strongest first; their sum is the number of links. */
export const tallyOf = (relations: Standing[]): Finding["tally"] =>
  LINK_STATES.map((state) => ({ state, count: relations.filter((r) => linkState(r) === state).length })).filter(
    ({ count }) => count > 0,
  );

/** Every pair of organs with its state, from head to foot. */
export const findingsOf = once((facts): Finding[] => {
  const organs = membersOf(facts).map((m) => m.organ);
  const links = linksOf(facts, []).filter((l) => l.lane === "between");
  return organs.flatMap((a, i) =>
    organs.slice(i + 1).map((b): Finding => {
      const relations = links.filter((l) => l.organs.includes(a) && l.organs.includes(b)).map((l) => l.relation);
      return { pair: [a, b], state: stateOf(relations), relations, tally: tallyOf(relations) };
    }),
  );
});

/** How many pairs work, among the given organs. */
export function countWorking(findings: Finding[], organs: Organ[]): { working: number; all: number } {
  const within = findings.filter((f) => f.pair.every((o) => organs.includes(o)));
  return { working: within.filter((f) => f.state === "works").length, all: within.length };
}

export type Role = "member" | "owner" | "feeder" | "none";

/** Where a company stands in the plate: itself, or the nearest company above it that has a place (`by`). */
export interface Place {
  id: string;
  role: Role;
  by: string;
}

function roleOf(facts: Facts, id: string): Role {
  if (organIn(facts, id)) return "member";
  if (id === ownerOf(facts)) return "owner";
  return relationsOf(facts, id).some((r) => linkOf(facts, r, [id])?.lane === "feeder") ? "feeder" : "none";
}

/** The place of a company; a part of a company that has none of its own is stood for by the company it belongs to. */
export function placeOf(facts: Facts, id: string): Place {
  const seen = new Set<string>();
  for (let at: string | null = id; at && !seen.has(at); at = facts.entity.get(at)?.parent ?? null) {
    seen.add(at);
    const role = roleOf(facts, at);
    if (role !== "none") return { id, role, by: at };
  }
  return { id, role: "none", by: id };
}
