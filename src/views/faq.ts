// Three questions and answers of the article, its conclusion, and the question it leaves to its readers.
import type { Statement } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Card } from "../spec/cards";
import { verdictLine } from "./camp-columns";
import { factsBeside, newestOf, sidesTable } from "./sides";
import { factsScope, ofTopic, saidField, statementCard, titled } from "./statement-cards";
import type { View } from "./view";

const POINTERS = ["forecasts", "risks", "stress"] as const;

export const faq: View = (facts, choice, words) => {
  const w = words.faq;
  const asked = ofTopic(facts, "faq");
  const concluded = ofTopic(facts, "conclusion");
  const beside = factsBeside(facts, asked);
  const answers = asked.map((s) => statementCard(facts, s, choice, words, [saidField(s, words)]));
  const conclusion = concluded.map((s) => conclusionCard(facts, s, choice, words));
  const count = (n: number) => words.f.count(n);
  return {
    view: "faq",
    title: titleOf(asked, words),
    line: w.line(words.f.date(newestOf([...beside.for, ...beside.against]))),
    scope: factsScope(facts, [...asked, ...concluded], choice, words, w),
    blocks: [
      { kind: "cards", id: "faq-answers", look: "faq", cards: answers },
      { kind: "cards", id: "faq-conclusion", look: "columns", title: w.conclusion, cards: conclusion },
    ],
    summary: w.summary(
      asked.map((s) => s.title ?? "").join(" "),
      count(beside.for.length),
      count(beside.against.length),
    ),
    tables: [
      sidesTable(titled(asked, answers), words, w.tables.answers, w.tables.first),
      sidesTable(titled(concluded, conclusion), words, w.tables.conclusion, w.firstConclusion),
    ],
    notes: [],
    empty: null,
  };
};

/** How many answers meet at least one fact that speaks against them. */
function titleOf(asked: Statement[], words: Words): string {
  const w = words.faq.title;
  const all = words.f.count(asked.length);
  const met = asked.filter((s) => s.evidence_against.length > 0).length;
  if (met === 0) return w.none(all);
  if (met === asked.length) return w.all(all);
  return met === 1 ? w.one(all) : w.some(words.f.count(met), all);
}

/** The conclusion with the verdicts on its halves; the closing question with what a reader can do. */
function conclusionCard(facts: Facts, s: Statement, choice: Choice, words: Words): Card {
  const w = words.faq;
  const said = saidField(s, words);
  const named = (view: string) => facts.thesis.sections.some((section) => section.views.includes(view));
  if (s.question) {
    return {
      ...statementCard(facts, s, choice, words, [said]),
      pointers: {
        text: w.ask,
        links: POINTERS.filter((view) => named(view)).map((view) => ({ view, text: w.pointers[view] })),
      },
    };
  }
  const claims = facts.claims.filter((c) => s.claims?.includes(c.id));
  const verdicts = claims.map((c) => verdictLine(facts, c, choice.companies, words));
  const judged = verdicts.length > 0 ? [{ label: w.verdicts, verdicts }] : [];
  return statementCard(facts, s, choice, words, [said, ...judged]);
}
