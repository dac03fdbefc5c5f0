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

/** Contracts for computing a lab signed, newest last, with its stated total; terms differ, so they are never summed. */
export function commitmentsOf(facts: Facts, lab: string): Commitment[] {
  const drawn = ["contract", "overlapping", ...(lab === "openai" ? [] : ["total"])];
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

/** Building programmes announced with SoftBank, in all currencies. */
export function programmes(facts: Facts): Commitment[] {
  return series(facts, { metric: "investment_plan", basis: "announced" })
    .filter((o) => o.entities.includes("softbank"))
    .map((o) => ({
      figure: figureOf(facts, o),
      other: o.asset ?? o.entity,
      total: false,
      overlapping: false,
      date: o.as_of,
      month: o.date_precision !== "day",
    }));
}
