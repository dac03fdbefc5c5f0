// Who has paid most into a company and who holds most of it: two different rankings.
import type { Observation } from "../data/schema";
import { type Facts, series } from "./facts";
import { type Figure, figureOf } from "./figure";

export interface Backer {
  entity: string;
  /** Cumulative amount paid, company figure or press; null where none is recorded. */
  paid: Figure | null;
  /** Stake in per cent; null where none is recorded. */
  stake: Figure | null;
}

/** The newest actual value per owner; plans are left out. */
function newestBy(records: Observation[]): Map<string, Observation> {
  return new Map(records.map((o) => [o.entity, o]));
}

/** Everyone with a recorded payment into `asset`, with the newest stake where one is known, by amount paid. */
export function backersOf(facts: Facts, asset: string): Backer[] {
  const paid = newestBy(series(facts, { metric: "invested_cumulative", basis: "actual", asset, drawn: false }));
  const stakes = newestBy(series(facts, { metric: "stake_pct", basis: "actual", asset, drawn: false }));
  const figure = (o: Observation | undefined) => (o ? figureOf(facts, o) : null);
  return [...paid.keys()]
    .map((entity) => ({ entity, paid: figure(paid.get(entity)), stake: figure(stakes.get(entity)) }))
    .sort((a, b) => (b.paid?.value ?? 0) - (a.paid?.value ?? 0));
}

/** The backer with the largest value of one kind; null where none has one. */
export function largest(backers: Backer[], by: "paid" | "stake"): Backer | null {
  const known = backers.filter((b) => b[by]?.value != null);
  return known.length === 0 ? null : known.reduce((a, b) => ((b[by]?.value ?? 0) > (a[by]?.value ?? 0) ? b : a));
}
