// The dataset with its indexes: what every question of the model is asked of.
import type {
  Claim,
  Collection,
  Dataset,
  Entity,
  EventRecord,
  Metric,
  ModelRelease,
  Observation,
  Relation,
  Source,
  Statement,
} from "../data/schema";
import { grouped } from "./group";
import { once } from "./once";

/** A record that evidence lists may name. */
export type Evidence =
  | { type: "observation"; record: Observation }
  | { type: "relation"; record: Relation }
  | { type: "event"; record: EventRecord }
  | { type: "model"; record: ModelRelease }
  | { type: "claim"; record: Claim }
  | { type: "statement"; record: Statement };

export interface Facts extends Dataset {
  entity: Map<string, Entity>;
  metric: Map<string, Metric>;
  observation: Map<string, Observation>;
  source: Map<string, Source>;
  /** Every record that can be cited, by id; a folded-in id leads to the record that took it over. */
  evidence: Map<string, Evidence>;
  /** Collections that could not be loaded: what rests on them is taken to be there. */
  lost: readonly Collection[];
  /** Not the site's own thesis, whatever it says of itself: everything shown of it says so. */
  foreign: boolean;
}

const byId = <T extends { id: string }>(records: T[]): Map<string, T> => new Map(records.map((r) => [r.id, r]));

function evidenceOf(data: Dataset): Map<string, Evidence> {
  const all: Evidence[] = [
    ...data.observations.map((record) => ({ type: "observation" as const, record })),
    ...data.relations.map((record) => ({ type: "relation" as const, record })),
    ...data.events.map((record) => ({ type: "event" as const, record })),
    ...data.models.map((record) => ({ type: "model" as const, record })),
    ...data.claims.map((record) => ({ type: "claim" as const, record })),
    ...data.statements.map((record) => ({ type: "statement" as const, record })),
  ];
  const map = new Map<string, Evidence>();
  for (const e of all) {
    if ("merged_ids" in e.record) for (const id of e.record.merged_ids ?? []) map.set(id, e);
  }
  for (const e of all) map.set(e.record.id, e);
  return map;
}

/** Indexes a dataset once; pure. `lost`: collections that could not be loaded, empty in `data`; `foreign`: not the site's own. */
export function factsOf(data: Dataset, lost: readonly Collection[] = [], foreign = false): Facts {
  return {
    ...data,
    entity: byId(data.entities),
    metric: byId(data.metrics),
    observation: byId(data.observations),
    source: byId(data.sources),
    evidence: evidenceOf(data),
    lost,
    foreign,
  };
}

/** The observation of that id; a missing one is a fault of the dataset and says so. */
export function observation(facts: Facts, id: string): Observation {
  const found = facts.observation.get(id);
  if (!found) throw new Error(`observations.json: no record "${id}"`);
  return found;
}

const byAsOf = (a: Observation, b: Observation): number => (a.as_of < b.as_of ? -1 : a.as_of > b.as_of ? 1 : 0);

/** Observations by metric, oldest first: every series is a part of one of these lists. */
const byMetric = once(({ observations }: Facts) => grouped([...observations].sort(byAsOf), (o) => [o.metric]));

/** Observations of a metric (and basis, entity, asset where given), oldest first, points not meant for drawing left out. */
export function series(
  facts: Facts,
  by: {
    metric: string;
    basis?: string | undefined;
    entity?: string | undefined;
    asset?: string | null | undefined;
    drawn?: boolean;
  },
): Observation[] {
  return (byMetric(facts).get(by.metric) ?? []).filter(
    (o) =>
      (by.basis === undefined || o.basis === by.basis) &&
      (by.entity === undefined || o.entity === by.entity) &&
      (by.asset === undefined || (o.asset ?? null) === by.asset) &&
      (by.drawn === false || o.plot !== false),
  );
}

/** Short name of an entity, or its id where it is unknown. */
export const shortName = (facts: Facts, id: string): string => facts.entity.get(id)?.short ?? id;
