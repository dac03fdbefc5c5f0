// What was promised for years ahead: contracts for computing and building programmes. Terms differ, so nothing is summed.
import { type Facts, series } from "./facts";
import { type Figure, figureOf } from "./figure";

export interface Commitment {
  figure: Figure;
  /** Counterpart, or the project; null where the total names none. */
  other: string | null;
  total: boolean;
  /** Counted in another commitment too. */
  overlapping: boolean;
  date: string;
  month: boolean;
}

/** Contracts for computing a lab signed, newest last, with its stated total if wanted; terms differ, so they are never summed. */
export function commitmentsOf(facts: Facts, lab: string, total: boolean): Commitment[] {
  const drawn = ["contract", "overlapping", ...(total ? ["total"] : [])];
  return series(facts, { metric: "compute_commitment", entity: lab })
    .filter((o) => drawn.includes(o.basis ?? ""))
    .map((o) => ({
      figure: figureOf(facts, o),
      other: o.asset ?? null,
      total: o.basis === "total",
      overlapping: o.basis === "overlapping",
      date: o.as_of,
      month: o.date_precision !== "day",
    }));
}

/** Building programmes announced with a company, in all currencies. */
export function programmes(facts: Facts, company: string): Commitment[] {
  return series(facts, { metric: "investment_plan", basis: "announced" })
    .filter((o) => o.entities.includes(company))
    .map((o) => ({
      figure: figureOf(facts, o),
      other: o.asset ?? o.entity,
      total: false,
      overlapping: false,
      date: o.as_of,
      month: o.date_precision !== "day",
    }));
}

/** A buyer the thesis lists, with what it committed to: purchases of computing, or programmes announced with it. */
export interface Buyer {
  id: string;
  kind: "purchases" | "programmes";
  rows: Commitment[];
}

/** Buyers in the order of the thesis, those without a commitment on record left out. */
export const buyersOf = (facts: Facts): Buyer[] =>
  (facts.thesis.spending?.buyers ?? [])
    .map((b): Buyer => {
      if (b.programmes) return { id: b.id, kind: "programmes", rows: programmes(facts, b.id) };
      return { id: b.id, kind: "purchases", rows: commitmentsOf(facts, b.id, b.total !== false) };
    })
    .filter((b) => b.rows.length > 0);
