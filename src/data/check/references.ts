import { COLLECTIONS, type ListName } from "../schema";
import type { Context } from "./context";
import { rawRecords } from "./shape";

type Target = ListName | "records";

/** Which field, in whatever record, holds ids of what. */
const FIELDS: Readonly<Record<string, Target>> = {
  entity: "entities",
  entities: "entities",
  asset: "entities",
  parent: "entities",
  from: "entities",
  to: "entities",
  holder: "entities",
  second: "entities",
  together: "entities",
  inside: "entities",
  partner: "entities",
  assets: "entities",
  of: "entities",
  backers_of: "entities",
  chips: "entities",
  metric: "metrics",
  source: "sources",
  second_source: "sources",
  more_sources: "sources",
  conflicts_with: "observations",
  part_of: "observations",
  observation_id: "observations",
  indicator_ids: "observations",
  indicator_event_ids: "records",
  relation_id: "relations",
  model_id: "models",
  claims: "claims",
  goal: "statements",
  forecast: "statements",
  statement: "statements",
  hero_statement: "statements",
  headline_claim: "claims",
  on_record: "records",
  record_id: "records",
  record_ids: "records",
  since_record_id: "records",
  evidence: "records",
  evidence_for: "records",
  evidence_against: "records",
  counter_evidence: "records",
};
const NOUNS: Readonly<Record<Target, string>> = {
  entities: "an entity",
  metrics: "a metric",
  observations: "an observation",
  relations: "a relation",
  events: "an event",
  models: "a model",
  claims: "a claim",
  risks: "a risk",
  sources: "a source",
  statements: "a statement",
  records: "a record",
};

interface Link {
  readonly field: string;
  readonly target: Target;
  readonly id: string;
}

/** Every id a record holds, at every depth, with what it should lead to. */
export function linksOf(value: unknown, path = ""): Link[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const field = path ? `${path}.${key}` : key;
    const target = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    const ids: unknown[] = Array.isArray(part) ? part : [part];
    const named = target ? ids.filter((id) => typeof id === "string") : [];
    return [...named.map((id) => ({ field, target: target as Target, id })), ...linksOf(part, field)];
  });
}

/** A stage of a relation may have been a record of its own that is now folded into the relation. */
function foldedInto(record: unknown): readonly unknown[] {
  const merged = (record as { merged_ids?: unknown } | null)?.merged_ids;
  return Array.isArray(merged) ? merged : [];
}

/** Every id that is named leads to a record. */
export function checkReferences({ raw, ids, records, report }: Context): void {
  for (const name of COLLECTIONS) {
    for (const { id, record } of rawRecords(raw, name)) {
      for (const link of linksOf(record)) {
        const known = link.target === "records" ? records : ids[link.target];
        if (known.has(link.id) || foldedInto(record).includes(link.id)) continue;
        report(name, id, link.field, link.id, `the id of ${NOUNS[link.target]}`);
      }
    }
  }
}
