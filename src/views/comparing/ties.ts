// Links, forecasts and risks of the compared companies.

import type { Relation } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { holderOf as betHolderOf } from "../../model/bet";
import type { Comparison } from "../../model/compare";
import type { ClaimCell } from "../../model/comparing/ties";
import { type Facts, shortName } from "../../model/facts";
import { amountOf, stakeOf } from "../../model/figure";
import { isGone } from "../../model/relations";
import type { CompareClaim, CompareLink, CompareLinks, CompareList, CompareRisk } from "../../spec/compare";
import { cellOf, dateOf } from "../relations/link";

/** Scores of likelihood and impact reach to five. */
const TOP = 5;

const linkOf = (facts: Facts, r: Relation, words: Words): CompareLink => ({
  relation: r.id,
  from: cellOf(facts, r.from),
  to: cellOf(facts, r.to),
  type: words.marks.type[r.type],
  status: words.marks.status[r.status],
  date: dateOf(r, words),
  figures: [amountOf(facts, r), stakeOf(facts, r)].filter((figure) => figure !== null),
  gone: isGone(r),
});

/** Links with the holder of the bet, one list per company. */
export function holderOf(facts: Facts, c: Comparison, words: Words): CompareLinks {
  const w = words.compare;
  const cells = c.holder.map((list) => {
    if (list === null) return { blank: w.self };
    return list.length === 0 ? { blank: w.noLink } : list.map((r) => linkOf(facts, r, words));
  });
  return { title: w.ties.holder(shortName(facts, betHolderOf(facts))), cells };
}

/** Links among the companies beside the holder, whose own stand above; null where only one is left. */
export function linksOf(facts: Facts, c: Comparison, words: Words): CompareList<CompareLink> | null {
  const { ties, noLinks, noLinksOfOthers } = words.compare;
  const others = c.companies.filter((id) => id !== betHolderOf(facts)).length;
  if (others < 2) return null;
  return {
    title: ties.between,
    line: null,
    rows: c.between.map((r) => linkOf(facts, r, words)),
    none: others < c.companies.length ? noLinksOfOthers : noLinks,
  };
}

export const claimsOf = (c: Comparison, words: Words): CompareList<CompareClaim> => ({
  title: words.compare.ties.claims,
  line: words.compare.ties.claimsLine,
  rows: c.claims.map(({ claim, cells }) => ({
    claim: claim.id,
    text: { text: claim.claim, record: claim.id },
    verdict: claim.verdict,
    cells: cells.map((cell) => claimCell(cell, words)),
  })),
  none: words.compare.noClaims,
});

function claimCell(cell: ClaimCell, words: Words): CompareClaim["cells"][number] {
  const { compare, evidence, f } = words;
  const any = cell.for + cell.against > 0;
  return {
    named: cell.named,
    text: cell.named ? compare.named : compare.notNamed,
    counts: any ? evidence.counts(f.count(cell.for), f.count(cell.against)) : null,
  };
}

export const risksOf = (c: Comparison, words: Words): CompareList<CompareRisk> => ({
  title: words.compare.ties.risks,
  line: words.compare.ties.risksLine(words.f.count(TOP)),
  rows: c.risks.map(({ risk, cells }) => ({
    risk: risk.id,
    name: risk.name,
    score: words.compare.score(words.f.count(risk.likelihood), words.f.count(risk.impact)),
    cells: cells.map((involved) => ({
      involved,
      text: involved ? words.compare.involved : words.compare.notInvolved,
    })),
  })),
  none: words.compare.noRisks,
});
