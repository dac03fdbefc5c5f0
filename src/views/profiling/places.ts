// A company's place in each forecast and each risk, in words.
import type { Words } from "../../i18n/en";
import type { EvidenceItem } from "../../model/evidence";
import type { Facts } from "../../model/facts";
import type { ClaimPlace, RiskPlace } from "../../model/profile";
import type { ProfileClaim, ProfileItems, ProfileRisk } from "../../spec/profile";
import { dateOf, textOf } from "../label";

function listsOf(facts: Facts, words: Words, lists: [string, string, EvidenceItem[]][]): ProfileItems[] {
  return lists
    .filter(([, , items]) => items.length > 0)
    .map(([id, heading, items]) => ({
      id,
      heading,
      items: items.map((i) => ({
        record: i.record,
        date: dateOf(i, words),
        text: textOf(facts, i, words),
        kind: i.kind,
        quality: i.quality,
      })),
    }));
}

export function claimOf(facts: Facts, p: ClaimPlace, words: Words): ProfileClaim {
  const w = words.profile;
  return {
    claim: p.claim.id,
    text: { text: p.claim.claim, record: p.claim.id },
    verdict: p.claim.verdict,
    role: p.subject ? w.subject : w.noSubject,
    lists: listsOf(facts, words, [
      ["for", w.for, p.for],
      ["against", w.against, p.against],
    ]),
  };
}

export function riskOf(facts: Facts, p: RiskPlace, words: Words): ProfileRisk {
  const w = words.profile;
  return {
    risk: p.risk.id,
    name: p.risk.name,
    likelihood: p.risk.likelihood,
    impact: p.risk.impact,
    trend: words.marks.trend[p.risk.trend],
    role: p.named ? w.named : w.notNamed,
    lists: listsOf(facts, words, [
      ["indicators", w.items.indicators, p.indicators],
      ["evidence", w.items.evidence, p.evidence],
      ["counter", w.items.counter, p.counter],
    ]),
  };
}
