// Forecast and evidence: each forecast of the article, the dated items on both sides, our verdict and the reader's.
import type { Claim } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import { type EvidenceItem, evidenceItems } from "../model/evidence";
import type { Facts } from "../model/facts";
import { touches } from "../model/figure";
import { readersVerdicts, tallyOf, VERDICT_ORDER } from "../model/verdicts";
import type { LedgerBlock, LedgerItem, LedgerRow } from "../spec/ledger";
import type { Prose, Row, Table } from "../spec/spec";
import { dateOf, itemOf, textOf } from "./label";
import type { View } from "./view";

interface Sides {
  claim: Claim;
  for: EvidenceItem[];
  against: EvidenceItem[];
}

const sidesOf = (facts: Facts, claim: Claim): Sides => ({
  claim,
  for: evidenceItems(facts, claim.evidence_for),
  against: evidenceItems(facts, claim.evidence_against),
});

/** Companies of a forecast and of everything it rests on. */
const entitiesOf = (s: Sides): string[] => [
  ...new Set([...s.claim.entities, ...[...s.for, ...s.against].flatMap((i) => i.entities)]),
];

const prose = (claim: Claim, text: string): Prose => ({ text, record: claim.id });

export const forecasts: View = (facts, choice, words) => {
  const all = facts.claims.map((claim) => sidesOf(facts, claim));
  const w = words.forecasts;
  return {
    view: "forecasts",
    title: titleOf(facts.claims, words),
    line: w.line(words.f.longDate(lastReview(facts.claims))),
    scope: scopeOf(facts, all, choice, words),
    blocks: [ledgerOf(facts, all, choice, words)],
    summary: summaryOf(all, words),
    tables: [claimTable(all, words), evidenceTable(facts, all, words)],
    notes: [w.notes.verdict, w.notes.items],
    empty: null,
  };
};

const lastReview = (claims: Claim[]): string =>
  claims
    .map((c) => c.last_review)
    .sort()
    .at(-1) ?? "";

/** "5 are confirmed, 5 are confirmed in part and 5 are open". */
function verdictsText(claims: Claim[], words: Words): string {
  const { verdicts } = tallyOf(claims);
  const parts = VERDICT_ORDER.filter((v) => verdicts[v] > 0).map((v) =>
    words.forecasts.are[v](words.f.count(verdicts[v]), verdicts[v] === 1),
  );
  return words.f.list(parts);
}

const isSpotless = (claims: Claim[]): boolean => tallyOf(claims).verdicts.contradicted === 0;

function titleOf(claims: Claim[], words: Words): string {
  const { total, caused } = tallyOf(claims);
  const { cause, title } = words.forecasts;
  const n = words.f.count(caused);
  const why = caused === 0 ? cause.none : caused * 2 < total ? cause.few(n, caused === 1) : cause.most(n);
  return title(words.f.count(total), verdictsText(claims, words), isSpotless(claims), why);
}

function summaryOf(all: Sides[], words: Words): string {
  const count = (side: "for" | "against") => words.f.count(all.reduce((n, s) => n + s[side].length, 0));
  const claims = all.map((s) => s.claim);
  const verdicts = words.forecasts.counts(verdictsText(claims, words), isSpotless(claims));
  return words.forecasts.summary(verdicts, count("for"), count("against"));
}

function scopeOf(facts: Facts, all: Sides[], { companies }: Choice, words: Words): string | null {
  if (companies.length === 0) return null;
  const names = words.f.list(companies.map((id) => facts.entity.get(id)?.name ?? id));
  const shown = all.filter((s) => touches(entitiesOf(s), companies)).length;
  if (shown === 0) return words.forecasts.scopeNone(names);
  const total = words.f.count(all.length);
  return shown === all.length
    ? words.forecasts.scopeAll(total, names)
    : words.forecasts.scope(words.f.count(shown), total, names);
}

function ledgerOf(facts: Facts, all: Sides[], choice: Choice, words: Words): LedgerBlock {
  const sections = [...new Set(all.map((s) => s.claim.section))].sort((a, b) => a - b);
  return {
    kind: "ledger",
    groups: sections.map((section) => ({
      id: `section-${section}`,
      title: words.forecasts.sections[section] ?? words.forecasts.section,
      rows: all.filter((s) => s.claim.section === section).map((s) => rowOf(facts, s, choice, words)),
    })),
    mine: readersText(facts.claims, choice, words),
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

function readersText(claims: Claim[], { verdicts }: Choice, words: Words): string | null {
  const { judged, differs } = readersVerdicts(claims, verdicts);
  const { forecasts: w, marks, f } = words;
  if (judged.length === 0) return null;
  if (differs.length === 0) return w.agree(f.count(judged.length));
  const each = differs.map((c) => w.differs(c.claim, marks.verdict[verdicts[c.id]], marks.verdict[c.verdict]));
  return [w.differ(f.count(judged.length), f.count(differs.length)), ...each].join(" ");
}

function claimTable(all: Sides[], words: Words): Table {
  const { heads, tables } = words.forecasts;
  const { marks, f } = words;
  return {
    caption: tables.claims,
    columns: [
      { id: "claim", label: heads.claim },
      { id: "verdict", label: heads.verdict },
      { id: "cause", label: heads.attribution },
      { id: "against", label: heads.against, align: "end" },
      { id: "for", label: heads.for, align: "end" },
      { id: "reasoning", label: heads.reasoning },
      { id: "change", label: heads.wouldChange },
      { id: "reviewed", label: heads.reviewed, align: "end" },
    ],
    rows: all.map((s) => ({
      id: s.claim.id,
      claim: s.claim.id,
      entities: entitiesOf(s),
      cells: [
        prose(s.claim, s.claim.claim),
        marks.verdict[s.claim.verdict],
        marks.attribution[s.claim.attribution],
        f.count(s.against.length),
        f.count(s.for.length),
        prose(s.claim, s.claim.reasoning),
        prose(s.claim, s.claim.would_change),
        f.date(s.claim.last_review),
      ],
    })),
  };
}

function evidenceTable(facts: Facts, all: Sides[], words: Words): Table {
  const { heads, tables } = words.forecasts;
  const rowsOf = (s: Sides, side: "for" | "against"): Row[] =>
    s[side].map((item) => ({
      id: `${s.claim.id} ${side} ${item.record}`,
      claim: s.claim.id,
      entities: item.entities,
      cells: [
        words.f.count(s.claim.n),
        heads[side],
        dateOf(item, words),
        { link: true, record: item.record, text: textOf(facts, item, words) },
        item.figure,
        words.marks.kind[item.kind],
      ],
    }));
  return {
    caption: tables.evidence,
    columns: [
      { id: "n", label: heads.claim },
      { id: "side", label: heads.side },
      { id: "date", label: heads.date },
      { id: "item", label: heads.item },
      { id: "figure", label: heads.figure, align: "end" },
      { id: "kind", label: heads.kind },
    ],
    rows: all.flatMap((s) => [...rowsOf(s, "for"), ...rowsOf(s, "against")]),
  };
}
