// Who has paid most into a company and who holds most of it, side by side.
import type { Words } from "../i18n/en";
import { type Facts, shortName } from "../model/facts";
import { touches } from "../model/figure";
import { type Backer, largest } from "../model/ranking";
import type { Comparison } from "../spec/cards";
import type { Table } from "../spec/spec";
import { toneFor } from "./focus";
import { nameOf } from "./statement-cards";
import { company, end, plain } from "./tables";

function rankingText(facts: Facts, backers: Backer[], words: Words): string {
  const w = words.camps.backers;
  const payer = largest(backers, "paid");
  const holder = largest(backers, "stake");
  if (!payer || !holder) return w.unknown;
  const name = (b: Backer) => nameOf(facts, b.entity);
  return payer === holder ? w.same(name(payer)) : w.differ(name(payer), name(holder));
}

/** Amount paid and stake of each backer of `asset`, headed by the finding. */
export const comparisonOf = (
  facts: Facts,
  asset: string,
  backers: Backer[],
  companies: string[],
  words: Words,
): Comparison => ({
  caption: rankingText(facts, backers, words),
  columns: [words.camps.tables.company, words.camps.backers.paid, words.camps.backers.stake],
  rows: backers.map((b) => ({
    entity: b.entity,
    name: shortName(facts, b.entity),
    tone: toneFor(facts, b.entity, "ink"),
    figures: [b.paid, b.stake],
    dim: !touches([b.entity, asset], companies),
  })),
});

/** The table twin of the comparison. */
export function backerTable(facts: Facts, asset: string, backers: Backer[], words: Words): Table {
  const w = words.camps;
  return {
    caption: w.tables.backers(shortName(facts, asset)),
    columns: [plain("company", w.tables.company), end("paid", w.backers.paid), end("stake", w.backers.stake)],
    rows: backers.map((b) => ({
      id: b.entity,
      cells: [company(facts, b.entity), b.paid, b.stake],
      entities: [b.entity, asset],
    })),
  };
}

/** A caveat for each sum that is not a company's own total. */
export const reportedNotes = (facts: Facts, backers: Backer[], words: Words): string[] =>
  backers.filter((b) => b.paid?.kind === "reported").map((b) => words.camps.notes.reported(nameOf(facts, b.entity)));
