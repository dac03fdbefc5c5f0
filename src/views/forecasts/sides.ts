// A forecast with the dated items on both sides.
import type { Claim } from "../../data/schema";
import { type EvidenceItem, evidenceItems } from "../../model/evidence";
import type { Facts } from "../../model/facts";
import type { Prose } from "../../spec/spec";

export interface Sides {
  claim: Claim;
  for: EvidenceItem[];
  against: EvidenceItem[];
}

/** Newest first on either side. */
export const sidesOf = (facts: Facts, claim: Claim): Sides => ({
  claim,
  for: evidenceItems(facts, claim.evidence_for),
  against: evidenceItems(facts, claim.evidence_against),
});

/** Companies of a forecast and of everything it rests on. */
export const entitiesOf = (s: Sides): string[] => [
  ...new Set([...s.claim.entities, ...[...s.for, ...s.against].flatMap((i) => i.entities)]),
];

/** A text of a forecast, marked as its own. */
export const prose = (claim: Claim, text: string): Prose => ({ text, record: claim.id });
