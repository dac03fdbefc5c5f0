// Three camps: what each wants, what the article expects of it and what became of that, with facts beside.
import type { Claim, Statement } from "../data/schema";
import type { Words } from "../i18n/en";
import { assetOf } from "../model/bet";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import { touches } from "../model/figure";
import { type Backer, backersOf } from "../model/ranking";
import { tallyOf, VERDICT_ORDER } from "../model/verdicts";
import type { Card, CardsBlock } from "../spec/cards";
import { backerTable, comparisonOf, reportedNotes } from "./backers";
import { campCard, campTable, type Side, sideOf } from "./camp-columns";
import { sidesTable } from "./sides";
import { nameOf, saidField, statementCard, titled } from "./statement-cards";
import type { View } from "./view";

export const camps: View = (facts, choice, words) => {
  const w = words.camps;
  const sides = facts.thesis.camps.filter((c) => c.goal).map((c) => sideOf(facts, c));
  const claims = sides.flatMap((s) => s.claims);
  const asset = assetOf(facts);
  const backers = backersOf(facts, asset);
  const said = facts.statements.filter((s) => s.topic === "landscape");
  const field = said.map((s) => fieldCard(facts, s, backers, choice, words));
  const verdicts = verdictsText(claims, words);
  return {
    view: "camps",
    title: titleOf(facts, sides, words),
    lede: w.lede(verdicts),
    heading: w.heading,
    line: w.line(words.f.longDate(lastReview(claims))),
    scope: scopeOf(facts, sides, field, choice, words),
    blocks: [
      { kind: "cards", id: "camps-columns", look: "camps", cards: sides.map((s) => campCard(facts, s, choice, words)) },
      fieldBlock(field, words),
    ],
    summary: w.summary(words.f.list(sides.map((s) => s.camp.name)), verdicts),
    tables: [
      campTable(facts, sides, words),
      ...(backers.length > 0 ? [backerTable(facts, asset, backers, words)] : []),
      sidesTable(titled(said, field), words, w.tables.facts, w.tables.statement),
    ],
    notes: [w.notes.attribution, ...reportedNotes(facts, backers, words)],
    empty: null,
  };
};

/** What became of the forecast that heads the section, in the words of the thesis; else how many camps there are. */
function titleOf(facts: Facts, sides: Side[], words: Words): string {
  const { headline_claim, headlines } = facts.thesis;
  const verdict = facts.claims.find((c) => c.id === headline_claim)?.verdict;
  const text = headlines?.find((h) => h.verdict === verdict)?.text;
  return text ?? words.camps.title(words.f.list(sides.map((s) => s.camp.name)));
}

/** "2 are confirmed, 1 is confirmed in part and 1 is open". */
function verdictsText(claims: Claim[], words: Words): string {
  const { verdicts } = tallyOf(claims);
  const said = VERDICT_ORDER.filter((v) => verdicts[v] > 0);
  return words.f.list(said.map((v) => words.camps.are[v](words.f.count(verdicts[v]), verdicts[v] === 1)));
}

const lastReview = (claims: Claim[]): string =>
  claims
    .map((c) => c.last_review)
    .sort()
    .at(-1) ?? "";

const fieldBlock = (cards: Card[], words: Words): CardsBlock => ({
  kind: "cards",
  id: "camps-field",
  look: "columns",
  title: words.camps.field,
  line: words.camps.fieldLine,
  cards,
});

function fieldCard(facts: Facts, s: Statement, backers: Backer[], choice: Choice, words: Words): Card {
  const card = statementCard(facts, s, choice, words, [saidField(s, words)]);
  if (!s.backers_of) return card;
  return { ...card, comparison: comparisonOf(facts, s.backers_of, backers, choice.companies, words) };
}

/** Where the chosen companies stand: in which camps, in facts beside them, or nowhere. */
function scopeOf(facts: Facts, sides: Side[], field: Card[], { companies }: Choice, words: Words): string | null {
  if (companies.length === 0) return null;
  const w = words.camps.scope;
  const names = (ids: string[]) => words.f.list(ids.map((id) => nameOf(facts, id)));
  const inCamp = companies.filter((id) => sides.some((s) => s.entities.includes(id)));
  const others = companies.filter((id) => !inCamp.includes(id));
  const beside = others.filter((id) => field.some((c) => c.entities.includes(id)));
  const out = others.filter((id) => !beside.includes(id));
  const lit = sides.filter((s) => touches(s.entities, inCamp)).map((s) => s.camp.name);
  return [
    inCamp.length > 0 ? w.in(names(inCamp), words.f.list(lit)) : "",
    beside.length > 0 ? w.facts(names(beside)) : "",
    out.length > 0 ? w.out(names(out), out.length > 1) : "",
    out.length === companies.length ? w.all : w.rest,
  ]
    .filter(Boolean)
    .join(" ");
}
