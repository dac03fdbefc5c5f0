// The dated history of a relation: what was on record when.
import type { Precision, Relation } from "../data/schema";

export interface Stage {
  /** Id of the record that says so; it opens its source. */
  record: string;
  /** Day (ISO) of the stage and how exactly it is known. */
  date: string;
  precision: Precision;
  status: Relation["status"];
  statement: string;
}

/**
 * The stages of a relation, oldest first; its own record is one of them. A stage is dated by what it describes
 * (`as_of`), never by an assumed beginning.
 */
export function stagesOf(r: Relation): Stage[] {
  const stages = (r.history ?? []).map((h) => ({ ...h, id: h.record_id }));
  const own = stages.some((s) => s.statement === r.statement) ? [] : [r];
  return [...stages, ...own]
    .map((s) => ({
      record: s.id,
      date: s.as_of,
      precision: s.date_precision,
      status: s.status,
      statement: s.statement,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
