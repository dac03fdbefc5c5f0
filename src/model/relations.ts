// Who owns, funds, supplies whom: questions asked of the relations. No amount is ever added to another.
import type { Precision, Relation } from "../data/schema";
import type { Facts } from "./facts";
import { amountOf, stakeOf } from "./figure";

const FAMILIES: Relation["family"][] = ["owns", "money", "supply", "model", "partner-rival"];

/** The same order in every browser: the page printed and the page alive must agree. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many relations each company has, those with none left out. */
export function degrees(facts: Facts): Map<string, number> {
  const count = new Map<string, number>();
  for (const r of facts.relations) for (const id of [r.from, r.to]) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}

/** Companies with relations, the busiest first; a tie goes to the thesis's own companies, then by id. */
export function busiest(facts: Facts): string[] {
  const chips = new Set(facts.thesis.chips);
  const rank = (id: string) => (chips.has(id) ? 0 : 1);
  return [...degrees(facts)].sort(([a, m], [b, n]) => n - m || rank(a) - rank(b) || byText(a, b)).map(([id]) => id);
}

/** Over and not to come back. */
export const isGone = (r: Relation): boolean => r.status === "ended" || r.status === "lapsed";

/** A tie of equals: nothing passes from one to the other. */
const isBeside = (r: Relation): boolean => r.family === "partner-rival";

/** Family first, then amounts of one unit together, the largest first; then stakes, and links without a number last. */
export function sorted(facts: Facts, relations: Relation[]): Relation[] {
  const units = unitsOf(relations);
  const key = (r: Relation) => {
    const figure = amountOf(facts, r) ?? stakeOf(facts, r);
    const unit = figure ? units.indexOf(figure.unit) : units.length;
    return { family: FAMILIES.indexOf(r.family), unit, size: figure?.value ?? 0 };
  };
  return [...relations].sort((r, s) => {
    const a = key(r);
    const b = key(s);
    return a.family - b.family || a.unit - b.unit || b.size - a.size || byText(r.id, s.id);
  });
}

/** Units of amounts, the most frequent first; per cent of a stake after them. */
function unitsOf(relations: Relation[]): string[] {
  const used = relations.flatMap((r) => r.unit ?? []);
  const often = (unit: string) => used.filter((u) => u === unit).length;
  return [...[...new Set<string>(used)].sort((a, b) => often(b) - often(a) || byText(a, b)), "%"];
}

export interface HubLinks {
  receives: Relation[];
  gives: Relation[];
  /** Partners and rivals, in either direction. */
  beside: Relation[];
}

/** The relations of one company by direction. */
export function linksOf(facts: Facts, hub: string): HubLinks {
  const of = facts.relations.filter((r) => r.from === hub || r.to === hub);
  return {
    receives: sorted(
      facts,
      of.filter((r) => !isBeside(r) && r.to === hub),
    ),
    gives: sorted(
      facts,
      of.filter((r) => !isBeside(r) && r.from === hub),
    ),
    beside: sorted(facts, of.filter(isBeside)),
  };
}

/** Types in which `from` takes rather than gives: it buys, builds on the other's model, or sells what it held. */
const TAKES: Relation["type"][] = ["customer_of", "integrates", "sells_stake"];

/** Owning, funding, supplying, licensing: something passes from `from` to `to`, today. */
const provides = (r: Relation): boolean => r.status === "active" && !isBeside(r) && !TAKES.includes(r.type);

/** Companies that own, fund, supply or license to the hub today. */
export const providersOf = (facts: Facts, hub: string): string[] => [
  ...new Set(facts.relations.filter((r) => r.to === hub && provides(r)).map((r) => r.from)),
];

/** Companies the hub owns, funds, supplies or licenses to today. */
export const providedBy = (facts: Facts, hub: string): string[] => [
  ...new Set(facts.relations.filter((r) => r.from === hub && provides(r)).map((r) => r.to)),
];

export interface Loop {
  funder: string;
  funded: string;
  /** Both the money and the trade are active, not merely announced or planned. */
  active: boolean;
}

const funds = (r: Relation): boolean => (r.family === "money" || r.family === "owns") && r.type !== "sells_stake";

/** Does `seller` sell to `buyer` by this relation? */
const sells = (r: Relation, seller: string, buyer: string): boolean =>
  (r.type === "customer_of" && r.from === buyer && r.to === seller) ||
  ((r.type === "supplies_chips" || r.type === "supplies_compute") && r.from === seller && r.to === buyer);

/** Pairs in which money comes back as orders: one funds or owns the other, and the other buys from it. */
export function loops(facts: Facts): Loop[] {
  const standing = facts.relations.filter((r) => !isGone(r));
  const pairs = new Map(standing.filter(funds).map((r) => [`${r.from} ${r.to}`, r]));
  return [...pairs.values()].flatMap(({ from: funder, to: funded }) => {
    const money = standing.filter((r) => funds(r) && r.from === funder && r.to === funded);
    const trade = standing.filter((r) => sells(r, funder, funded));
    if (trade.length === 0) return [];
    const active = [money, trade].every((list) => list.some((r) => r.status === "active"));
    return [{ funder, funded, active }];
  });
}

/** How exactly the beginning is known: the stage that began then says it; a month where none does. */
export function sincePrecision(r: Relation): Precision {
  if (r.since_precision) return r.since_precision;
  const first = r.history?.find((h) => h.since === r.since);
  if (first) return first.date_precision;
  if (r.since === r.as_of || !r.since.endsWith("-01")) return "day";
  const sameYear = r.since.slice(0, 4) === r.as_of.slice(0, 4);
  return sameYear && (r.date_precision === "year" || r.date_precision === "quarter") ? r.date_precision : "month";
}

/** In a matrix, everyone who has no row of their own. */
export const OTHERS = "others";

/** Relations by giver and receiver; whoever is not a head is one of the others. Keys: "giver receiver". */
export function matrixOf(facts: Facts, heads: string[]): Map<string, Relation[]> {
  const head = new Set(heads);
  const place = (id: string) => (head.has(id) ? id : OTHERS);
  const cells = new Map<string, Relation[]>();
  for (const r of sorted(facts, facts.relations)) {
    const key = `${place(r.from)} ${place(r.to)}`;
    cells.set(key, [...(cells.get(key) ?? []), r]);
  }
  return cells;
}
