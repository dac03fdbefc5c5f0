// The drawing under the headline: the newest published split as the widths in which the strands arrive.
import type { Words } from "../i18n/en";
import { assetOf, secondOf } from "../model/bet";
import type { Facts } from "../model/facts";
import { derive, type Figure } from "../model/figure";
import { newestSplit, partAt, type Split, shareOf } from "../model/portfolio";
import type { Arrival, StrandsBlock } from "../spec/hero";
import { rounded } from "./rounded";

/** Per cent of the holdings that is neither the bet nor the second holding. */
function restOf(split: Split, known: Figure[]): Figure {
  const sum = known.reduce((total, f) => total + (f.value ?? 0), 0);
  return derive(`share.rest.${split.date}`, 100 - sum, "%", known);
}

function arrivalsOf(facts: Facts, split: Split, { hero }: Words): Arrival[] {
  const known = [
    { id: "second" as const, part: partAt(split, secondOf(facts)) },
    { id: "asset" as const, part: partAt(split, assetOf(facts)) },
  ].flatMap(({ id, part }): Arrival[] =>
    part ? [{ id, name: part.band.name, figure: shareOf(facts, part, split.date) }] : [],
  );
  const rest = restOf(
    split,
    known.map((a) => a.figure),
  );
  return [...known, { id: "rest", name: hero.rest, figure: rest }];
}

/**
 * The hero's drawing. Strands are as many as the article's claim counts; widths are shares of the newest complete split.
 * Null where the thesis has no such claim or no split.
 */
export function strandsOf(facts: Facts, words: Words): StrandsBlock | null {
  const split = newestSplit(facts);
  const statement = facts.evidence.get(facts.thesis.hero_statement ?? "");
  const count = (statement?.type === "statement" && statement.record.quantity?.value) || 0;
  if (!split || !statement || count === 0) return null;
  const arrivals = arrivalsOf(facts, split, words);
  const value = (id: Arrival["id"]) => {
    const found = arrivals.find((a) => a.id === id);
    return found ? rounded(words, found.figure) : "–";
  };
  const date = words.f.longDate(split.date);
  const label = words.hero.label(words.f.count(count), value("second"), value("asset"), value("rest"), date);
  return { kind: "strands", count, claim: statement.record.id, arrivals, date: split.date, label };
}
