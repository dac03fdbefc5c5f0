// What the article says of a subject, as cards with the facts on both sides, and their table twin.
import type { Statement } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { CardsBlock } from "../spec/cards";
import type { Table } from "../spec/spec";
import { sidesTable } from "./sides";
import { saidField, statementCard, titled } from "./statement-cards";

/** Words that introduce the cards. */
export interface SaidWords {
  title: string;
  line: string;
  /** Caption of the table twin, and the head of its first column. */
  table: string;
  first: string;
}

/** A block of cards, one per statement, and the table of the facts beside them. */
export function saidOf(
  facts: Facts,
  statements: Statement[],
  id: string,
  w: SaidWords,
  choice: Choice,
  words: Words,
): { block: CardsBlock; table: Table } {
  const cards = statements.map((s) => statementCard(facts, s, choice, words, [saidField(s, words)]));
  return {
    block: { kind: "cards", id, look: "columns", title: w.title, line: w.line, cards },
    table: sidesTable(titled(statements, cards), words, w.table, w.first),
  };
}
