// Who owns, funds, supplies whom: questions asked of the relations. No amount is ever added to another.
import type { Precision, Relation } from "../data/schema";
import type { Facts } from "./facts";
import { amountOf, stakeOf } from "./figure";
import { grouped } from "./group";
import { once } from "./once";

const FAMILIES: Relation["family"][] = ["owns", "money", "supply", "model", "partner-rival"];

/** The same order in every browser: the page printed and the page alive must agree. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many relations each company has, those with none left out. */
export const degrees = once(({ relations }): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const r of relations) for (const id of [r.from, r.to]) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
});

/** Companies with relations, the busiest first; a tie goes to the thesis's own companies, then by id. */
export const busiest = once((facts): readonly string[] => {
  const chips = new Set(facts.thesis.chips);
  const rank = (id: string) => (chips.has(id) ? 0 : 1);
  return [...degrees(facts)].sort(([a, m], [b, n]) => n - m || rank(a) - rank(b) || byText(a, b)).map(([id]) => id);
});

/** Over and not to come back. */
export const isGone = (r: Relation): boolean => r.status === "ended" || r.status === "lapsed";

/** A tie of equals: nothing passes from one to the other. */
const isBeside = (r: Relation): boolean => r.family === "partner-rival";

/** Family first, then amounts of one unit together, the largest first; then stakes, and links without a number last. */
export function sorted(facts: Facts, relations: readonly Relation[]): Relation[] {
  const units = unitsOf(relations);
  const keyed = relations.map((r) => {
    const figure = amountOf(facts, r) ?? stakeOf(facts, r);
    const unit = figure ? units.indexOf(figure.unit) : units.length;
    return { r, family: FAMILIES.indexOf(r.family), unit, size: figure?.value ?? 0 };
  });
  keyed.sort((a, b) => a.family - b.family || a.unit - b.unit || b.size - a.size || byText(a.r.id, b.r.id));
  return keyed.map(({ r }) => r);
}

/** All relations in that order. */
export const allSorted = once((facts): readonly Relation[] => sorted(facts, facts.relations));

/** Units of amounts, the most frequent first; per cent of a stake after them. */
function unitsOf(relations: readonly Relation[]): string[] {
  const often = new Map<string, number>();
  for (const { unit } of relations) if (unit) often.set(unit, (often.get(unit) ?? 0) + 1);
  return [...[...often].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([unit]) => unit), "%"];
}

/** The relations of each company, in the order of the file. */
const byCompany = once(({ relations }) => grouped(relations, (r) => new Set([r.from, r.to])));

/** Every relation a company is an end of. */
export const relationsOf = (facts: Facts, id: string): readonly Relation[] => byCompany(facts).get(id) ?? [];

export interface HubLinks {
  receives: Relation[];
  gives: Relation[];
  /** Partners and rivals, in either direction. */
  beside: Relation[];
}

/** The relations of one company by direction. */
export function linksOf(facts: Facts, hub: string): HubLinks {
  const of = relationsOf(facts, hub);
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
  ...new Set(relationsOf(facts, hub).flatMap((r) => (r.to === hub && provides(r) ? [r.from] : []))),
];

/** Companies the hub owns, funds, supplies or licenses to today. */
export const providedBy = (facts: Facts, hub: string): string[] => [
  ...new Set(relationsOf(facts, hub).flatMap((r) => (r.from === hub && provides(r) ? [r.to] : []))),
];

export interface Loop {
  funder: string;
  funded: string;
  /** Both the money and the trade are active, not merely announced or planned. */
  active: boolean;
}

const funds = (r: Relation): boolean => (r.family === "money" || r.family === "owns") && r.type !== "sells_stake";

/** Who sells to whom by a relation, as "seller buyer"; nothing where it is no trade. */
function saleOf(r: Relation): string[] {
  if (r.type === "customer_of") return [`${r.to} ${r.from}`];
  return r.type === "supplies_chips" || r.type === "supplies_compute" ? [`${r.from} ${r.to}`] : [];
}

/** Pairs in which money comes back as orders: one funds or owns the other, and the other buys from it. */
export const loops = once((facts): readonly Loop[] => {
  const standing = facts.relations.filter((r) => !isGone(r));
  const sales = grouped(standing, saleOf);
  return [...grouped(standing.filter(funds), (r) => [`${r.from} ${r.to}`])].flatMap(([pair, money]) => {
    const trade = sales.get(pair);
    if (!trade) return [];
    const active = [money, trade].every((list) => list.some((r) => r.status === "active"));
    return [{ funder: money[0].from, funded: money[0].to, active }];
  });
});

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
export function matrixOf(facts: Facts, heads: readonly string[]): Map<string, Relation[]> {
  const head = new Set(heads);
  const place = (id: string) => (head.has(id) ? id : OTHERS);
  return grouped(allSorted(facts), (r) => [`${place(r.from)} ${place(r.to)}`]);
}
