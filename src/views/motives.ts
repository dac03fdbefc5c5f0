// Why he turned: the article's motives, each with its facts on both sides, and the declaration beside the record.
import type { Statement } from "../data/schema";
import type { Words } from "../i18n/en";
import { balanceOf } from "../model/balance";
import type { Choice } from "../model/choice";
import { evidenceItems } from "../model/evidence";
import type { Facts } from "../model/facts";
import type { Card, CardsBlock, Field } from "../spec/cards";
import { dateOf, textOf } from "./label";
import { remarksOf } from "./remarks";
import { factsBeside, newestOf, sidesTable } from "./sides";
import { factsScope, ofTopic, saidField, statementCard, titled } from "./statement-cards";
import type { View } from "./view";

export const motives: View = (facts, choice, words) => {
  const w = words.motives;
  const motive = ofTopic(facts, "motive");
  // The headline of the page is one of the pivot's statements; the others stand with the declaration.
  const pivot = ofTopic(facts, "pivot").filter((s) => s.id !== facts.thesis.hero_statement);
  const declared = [...pivot, ...ofTopic(facts, "declaration")];
  const beside = factsBeside(facts, motive);
  const cards = motive.map((s, i) => motiveCard(facts, s, i + 1, choice, words));
  const declaration = declared.map((s) => declarationCard(facts, s, choice, words));
  const counts = [words.f.count(beside.for.length), words.f.count(beside.against.length)] as const;
  return {
    view: "motives",
    title: w.title[balanceOf(beside.for.length, beside.against.length)](...counts),
    line: w.line(words.f.date(newestOf([...beside.for, ...beside.against]))),
    scope: factsScope(facts, [...motive, ...declared], choice, words, w),
    blocks: [{ kind: "cards", id: "motives-list", look: "list", cards }, declarationBlock(declaration, words)],
    summary: w.summary(words.f.list(motive.map((s) => s.title ?? s.text)), ...counts),
    tables: [
      sidesTable(titled(motive, cards), words, w.tables.motives, w.first),
      sidesTable(titled(declared, declaration), words, w.tables.declaration, w.first),
    ],
    notes: [w.notes.article, ...remarksOf(facts, "motives")],
    empty: null,
  };
};

const declarationBlock = (cards: Card[], words: Words): CardsBlock => ({
  kind: "cards",
  id: "motives-declaration",
  look: "columns",
  title: words.motives.declaration,
  line: words.motives.declarationLine,
  cards,
});

const motiveCard = (facts: Facts, s: Statement, n: number, choice: Choice, words: Words): Card => ({
  ...statementCard(facts, s, choice, words, [
    { text: { text: s.text, record: s.id } },
    { kind: s.kind, label: words.evidence.article },
  ]),
  number: words.f.count(n),
});

function declarationCard(facts: Facts, s: Statement, choice: Choice, words: Words): Card {
  const said: Field = { ...saidField(s, words), voice: s.kind === "forecast" ? "forecast" : "quote" };
  const recorded = evidenceItems(facts, s.on_record ?? []).map((item) => ({
    kind: item.kind,
    label: words.motives.onRecord(dateOf(item, words)),
    text: { text: textOf(facts, item, words), record: item.record },
  }));
  return statementCard(facts, s, choice, words, [said, ...recorded]);
}
