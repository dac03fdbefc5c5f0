// What ties the compared companies to the holder of the bet, to each other, to its forecasts and its risks.
import type { Claim, Relation, Risk } from "../../data/schema";
import { evidenceItems } from "../evidence";
import type { Facts } from "../facts";
import { touches } from "../figure";
import { sorted } from "../relations";

/** Links of one company with the holder; null for the holder itself. */
export function withHolder(facts: Facts, company: string, holder: string): Relation[] | null {
  if (company === holder) return null;
  const ends = [company, holder];
  return sorted(
    facts,
    facts.relations.filter((r) => ends.includes(r.from) && ends.includes(r.to)),
  );
}

/** Links among the companies; those with the holder stand in their own row. */
export const between = (facts: Facts, companies: string[], holder: string): Relation[] =>
  sorted(
    facts,
    facts.relations.filter(
      (r) => companies.includes(r.from) && companies.includes(r.to) && r.from !== holder && r.to !== holder,
    ),
  );

export interface ClaimCell {
  /** The forecast speaks of the company. */
  named: boolean;
  /** Facts on each side that are about the company. */
  for: number;
  against: number;
}

export interface ClaimRow {
  claim: Claim;
  cells: ClaimCell[];
}

/** Forecasts that speak of at least one of the companies, in the article's order. */
export function claimRows(facts: Facts, companies: string[]): ClaimRow[] {
  const about = (ids: string[], company: string) =>
    evidenceItems(facts, ids).filter((item) => item.entities.includes(company)).length;
  return facts.claims
    .filter((claim) => touches(claim.entities, companies))
    .map((claim) => ({
      claim,
      cells: companies.map((company) => ({
        named: claim.entities.includes(company),
        for: about(claim.evidence_for, company),
        against: about(claim.evidence_against, company),
      })),
    }));
}

export interface RiskRow {
  risk: Risk;
  /** Which of the companies the risk involves. */
  cells: boolean[];
}

/** Risks that involve at least one of the companies, likelihood x impact first, then the register's order. */
export const riskRows = (facts: Facts, companies: string[]): RiskRow[] =>
  facts.risks
    .filter((risk) => touches(risk.entities, companies))
    .sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact)
    .map((risk) => ({ risk, cells: companies.map((company) => risk.entities.includes(company)) }));
