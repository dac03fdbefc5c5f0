// The sentence above a comparison.
import type { Words } from "../../i18n/en";
import type { Comparison } from "../../model/compare";
import { ranks } from "../../model/comparing/measures";
import { type Facts, shortName } from "../../model/facts";
import { measureName } from "./names";

const isShared = (cells: unknown[]): boolean => cells.every((cell) => cell !== null);

/** Who has the largest figure how often; where nothing ranks, what they share. */
export function titleOf(facts: Facts, c: Comparison, words: Words): string {
  const w = words.compare.title;
  const { of, wins } = c.lead;
  const two = c.companies.length === 2;
  const names = (ids: string[]) => words.f.list(ids.map((id) => shortName(facts, id)));
  const count = (n: number) => words.f.count(n);
  const top = Math.max(...wins.map((win) => win.count));
  const first = wins.filter((win) => win.count === top).map((win) => win.entity);
  if (top === 0) {
    const shared = c.measures.filter((m) => !m.growth && isShared(m.cells)).length;
    return shared === 0 ? w.none(names(c.companies)) : w.unranked(names(c.companies), count(shared), shared === 1);
  }
  if (first.length > 1) return w.level(names(first), count(top), count(of), two);
  if (of === 1) return w.one(names(first), rankedName(facts, c, words), two);
  return top === of ? w.all(names(first), count(of), two) : w.lead(names(first), count(top), count(of), two);
}

function rankedName(facts: Facts, c: Comparison, words: Words): string {
  const only = c.measures.find(ranks);
  return only ? measureName(facts, only, words) : "";
}
