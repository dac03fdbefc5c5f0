// Two to four companies side by side: the same questions asked of each.

import type { Relation } from "../data/schema";
import { holderOf } from "./bet";
import { aloneOf, type Lead, leadOf, type Measure, measuresOf } from "./comparing/measures";
import { between, type ClaimRow, claimRows, type RiskRow, riskRows, withHolder } from "./comparing/ties";
import type { Facts } from "./facts";

export interface Comparison {
  companies: string[];
  measures: Measure[];
  lead: Lead;
  /** Measures of each company that no row shows. */
  alone: number[];
  /** Links of each company with the holder; null for the holder itself. */
  holder: (Relation[] | null)[];
  between: Relation[];
  claims: ClaimRow[];
  risks: RiskRow[];
}

/** Everything that can be set side by side; every list follows the order of `companies`. */
export function compare(facts: Facts, companies: string[]): Comparison {
  const holder = holderOf(facts);
  const measures = measuresOf(facts, companies);
  return {
    companies,
    measures,
    lead: leadOf(measures, companies),
    alone: companies.map((id) => aloneOf(facts, id, measures)),
    holder: companies.map((id) => withHolder(facts, id, holder)),
    between: between(facts, companies, holder),
    claims: claimRows(facts, companies),
    risks: riskRows(facts, companies),
  };
}
