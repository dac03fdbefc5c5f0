// The drawing under the headline: the newest published split as the widths in which the strands arrive.
import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";
import { derive, type Figure } from "../model/figure";
import { newestSplit, partAt, publishedShare, type Split } from "../model/portfolio";
import type { Arrival, StrandsBlock } from "../spec/hero";
import { rounded } from "./rounded";

/** Per cent of the holdings that is neither Arm nor OpenAI. */
function restOf(split: Split, known: Figure[]): Figure {
  const sum = known.reduce((total, f) => total + (f.value ?? 0), 0);
  return derive(`share.rest.${split.date}`, 100 - sum, "%", known);
}

function arrivalsOf(facts: Facts, split: Split, { hero, holdings }: Words): Arrival[] {
  const arm = publishedShare(facts, "arm", split.date) ?? partAt(split, "arm")?.share;
  const openai = partAt(split, "openai")?.share;
  const known = [arm, openai].filter((f) => f !== undefined);
  return [
    ...(arm ? [{ id: "arm" as const, name: holdings.bands.arm, figure: arm }] : []),
    ...(openai ? [{ id: "openai" as const, name: holdings.bands.openai, figure: openai }] : []),
    { id: "rest" as const, name: hero.rest, figure: restOf(split, known) },
  ];
}

/** The hero's drawing. Strands are as many as the article's claim counts; widths are shares of the newest complete split. */
export function strandsOf(facts: Facts, words: Words): StrandsBlock {
  const split = newestSplit(facts);
  const claim = facts.thesis.hero_statement;
  const statement = facts.evidence.get(claim);
  const count = (statement?.type === "statement" && statement.record.quantity?.value) || 0;
  const arrivals = arrivalsOf(facts, split, words);
  const value = (id: Arrival["id"]) => {
    const found = arrivals.find((a) => a.id === id);
    return found ? rounded(words, found.figure) : "–";
  };
  const date = words.f.longDate(split.date);
  const label = words.hero.label(words.f.count(count), value("arm"), value("openai"), value("rest"), date);
  return { kind: "strands", count, claim, arrivals, date: split.date, label };
}
