// Names for observations without a sentence, and evidence ready to be drawn.
import type { Observation } from "../data/schema";
import type { Words } from "../i18n/en";
import type { EvidenceItem } from "../model/evidence";
import { type Facts, observation, shortName } from "../model/facts";
import { touches } from "../model/figure";
import type { Item } from "../spec/cards";

/** What a number is counted on, in words; "" where the metric's name says it all. */
export function basisOf({ metric, basis = "" }: Pick<Observation, "metric" | "basis">, { labels, f }: Words): string {
  const known = labels.basis[`${metric}/${basis}`] ?? labels.basis[basis];
  if (known !== undefined) return known;
  const [, stem, date] = /^(.+?)-(\d{4}(?:-\d{2})?)$/.exec(basis) ?? [];
  if (stem && labels.datedBasis[stem])
    return labels.datedBasis[stem](f.longDate(date, date.length > 4 ? "month" : "year"));
  return /^v\d/.test(basis) ? labels.version(basis.slice(1)) : basis.replaceAll("-", " ");
}

/** An observation named by owner, metric, basis and period: "Microsoft: Capital expenditure, quarter (cash), Q4 2024". */
export function labelOf(facts: Facts, o: Observation, words: Words): string {
  const { labels, f } = words;
  const owner = shortName(facts, o.entity);
  const subject = o.asset && o.asset !== o.entity ? labels.holding(owner, shortName(facts, o.asset)) : owner;
  const metric = facts.metric.get(o.metric)?.name ?? o.metric;
  const basis = basisOf(o, words);
  return labels.label(subject, metric, basis, f.period(o.period));
}

/** The sentence of an item, or its label. */
export const textOf = (facts: Facts, item: EvidenceItem, words: Words): string =>
  item.text ?? labelOf(facts, observation(facts, item.record), words);

/** The date of an item as printed; the article has none. */
export const dateOf = (item: EvidenceItem, words: Words): string =>
  item.date === null ? words.labels.undated : words.f.date(item.date, item.precision);

/** An item of evidence as cards draw it: grey where it touches none of the chosen companies. */
export const itemOf = (facts: Facts, item: EvidenceItem, words: Words, companies: string[]): Item => ({
  record: item.record,
  text: textOf(facts, item, words),
  date: dateOf(item, words),
  ...(item.figure ? { figure: item.figure } : {}),
  entities: item.entities,
  dim: !touches(item.entities, companies),
});
