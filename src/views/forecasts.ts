// Forecast and evidence: each forecast of the article, the dated items on both sides, our verdict and the reader's.
import type { Claim } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { EvidenceItem } from "../model/evidence";
import { type Facts, shortName } from "../model/facts";
import { touches } from "../model/figure";
import { once } from "../model/once";
import type { LedgerBlock, LedgerItem, LedgerRow } from "../spec/ledger";
import { cutNote, cutTo } from "./cut";
import { readersOf, scopeOf, summaryOf, titleOf } from "./forecasts/finding";
import { entitiesOf, prose, type Sides, sidesOf } from "./forecasts/sides";
import { claimTable, evidenceTable } from "./forecasts/tables";
import { itemOf } from "./label";
import type { View } from "./view";

/** Forecasts in the list; all of them are in the table. */
export const FORECASTS = 30;

const allSides = once((facts) => facts.claims.map((claim) => sidesOf(facts, claim)));

export const forecasts: View = (facts, choice, words) => {
  const all = allSides(facts);
  const listed = cutTo(all, FORECASTS, (s) => touches(entitiesOf(s), choice.companies));
  const w = words.forecasts;
  return {
    view: "forecasts",
    title: titleOf(facts, words),
    line: w.line(words.f.longDate(lastReview(facts.claims))),
    scope: scopeOf(facts, all, choice, words),
    blocks: [ledgerOf(facts, listed.drawn, choice, words)],
    summary: summaryOf(all, words),
    tables: [claimTable(all, words), evidenceTable(facts, all, words)],
    notes: [...cutNote(words, "forecasts", listed), w.notes.verdict, w.notes.items],
    empty: null,
  };
};

const lastReview = (claims: Claim[]): string =>
  claims
    .map((c) => c.last_review)
    .sort()
    .at(-1) ?? "";

function ledgerOf(facts: Facts, all: Sides[], choice: Choice, words: Words): LedgerBlock {
  const sections = [...new Set(all.map((s) => s.claim.section))].sort((a, b) => a - b);
  return {
    kind: "ledger",
    groups: sections.map((section) => ({
      id: `section-${section}`,
      title: facts.thesis.article_sections?.find((s) => s.n === section)?.name ?? words.forecasts.section,
      rows: all.filter((s) => s.claim.section === section).map((s) => rowOf(facts, s, choice, words)),
    })),
    mine: readersOf(facts.claims, choice, words),
  };
}

function rowOf(facts: Facts, s: Sides, choice: Choice, words: Words): LedgerRow {
  const { claim } = s;
  const items = (list: EvidenceItem[]) => list.map((i) => ledgerItem(facts, i, words, choice.companies));
  return {
    claim: claim.id,
    text: prose(claim, claim.claim),
    verdict: claim.verdict,
    attribution: claim.attribution,
    mine: choice.verdicts[claim.id] ?? null,
    against: items(s.against),
    for: items(s.for),
    latest: latestOf(s, words),
    reviewed: words.f.date(claim.last_review),
    reasoning: prose(claim, claim.reasoning),
    wouldChange: prose(claim, claim.would_change),
    cause: prose(claim, claim.attribution_note),
    companies: claim.entities.map((id) => ({ entity: id, text: shortName(facts, id) })),
    dim: !touches(entitiesOf(s), choice.companies),
  };
}

const ledgerItem = (facts: Facts, i: EvidenceItem, words: Words, companies: string[]): LedgerItem => ({
  ...itemOf(facts, i, words, companies),
  kind: i.kind,
  quality: i.quality,
  publisher: (i.source && facts.source.get(i.source)?.publisher) ?? words.marks.article,
});

function latestOf(s: Sides, words: Words): string {
  const [newest] = [...s.for, ...s.against].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  return newest?.date ? words.f.date(newest.date, "month") : words.labels.undated;
}
