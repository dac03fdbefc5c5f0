// The article's statements as cards, each with its facts on both sides.
import type { Statement } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import { touches } from "../model/figure";
import type { Card, Field } from "../spec/cards";
import { entitiesBeside, factsBeside, sidesOf, touching } from "./sides";

/** Full name of a company, for sentences. */
export const nameOf = (facts: Facts, id: string): string => facts.entity.get(id)?.name ?? id;

/** Statements of one topic, in the order of the dataset. */
export const ofTopic = (facts: Facts, topic: Statement["topic"]): Statement[] =>
  facts.statements.filter((s) => s.topic === topic);

/** A statement's own text under the mark that says whose view it is. */
export const saidField = (s: Statement, words: Words): Field => ({
  kind: s.kind,
  label: s.kind === "forecast" ? words.evidence.forecast : words.evidence.article,
  text: { text: s.text, record: s.id },
});

/** A card with the facts beside it; grey where neither it nor a fact touches the chosen companies. */
export function statementCard(facts: Facts, s: Statement, { companies }: Choice, words: Words, fields: Field[]): Card {
  const entities = entitiesBeside(facts, s);
  return {
    id: s.id,
    title: { text: s.title ?? "", record: s.id },
    fields,
    sides: sidesOf(facts, s, words, companies),
    entities,
    dim: !touches(entities, companies),
  };
}

/** Cards with the titles of their statements, for the table twin. */
export const titled = (statements: Statement[], cards: Card[]) =>
  statements.map((s, i) => ({ id: s.id, title: s.title ?? s.text, sides: cards[i].sides }));

/** How many of the facts beside some statements touch the chosen companies, in words. */
export function factsScope(
  facts: Facts,
  statements: Statement[],
  { companies }: Choice,
  words: Words,
  w: { scope(n: string, all: string, names: string): string; scopeNone(names: string): string },
): string | null {
  if (companies.length === 0) return null;
  const names = words.f.list(companies.map((id) => nameOf(facts, id)));
  const { for: yes, against } = factsBeside(facts, statements);
  const n = touching(yes, companies) + touching(against, companies);
  if (n === 0) return w.scopeNone(names);
  return w.scope(words.f.count(n), words.f.count(yes.length + against.length), names);
}
