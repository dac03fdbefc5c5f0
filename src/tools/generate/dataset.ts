// A dataset of any size that passes the checks: ours, and records shaped after ours around added companies.
import { countRecords, filterable } from "../../data/check/entities";
import type { RawDataset } from "../../data/check/shape";
import type { Entity, EventRecord, Observation, Relation } from "../../data/schema";
import { type Random, randomOf } from "./random";
import {
  claimOf,
  entityOf,
  eventOf,
  modelOf,
  observationOf,
  type Raw,
  relationOf,
  riskOf,
  sourceOf,
  type World,
} from "./records";

export interface Size {
  /** Companies and other entities, ours included. */
  companies: number;
  relations: number;
}

const HUBS = 24;
/** A link that happens to stand already is drawn again, up to so often for each that is wanted. */
const TRIES = 20;

type List = "entities" | "sources" | "observations" | "relations" | "events" | "models" | "claims" | "risks";

/** More records behind those of a list, numbered on, until there are `total`; null and twins do not count. */
function more(
  list: readonly Raw[],
  total: number,
  make: (n: number) => Raw | null,
  keyOf: (record: Raw) => string = ({ id }) => id,
): Raw[] {
  const known = new Map(list.map((record) => [keyOf(record), record]));
  for (let n = list.length + 1; known.size < total && n < total * TRIES; n += 1) {
    const record = make(n);
    if (record && !known.has(keyOf(record))) known.set(keyOf(record), record);
  }
  return [...known.values()];
}

/** The companies most often at the end of a relation. */
function hubsOf(relations: readonly Raw[]): string[] {
  const count = new Map<string, number>();
  for (const r of relations) for (const id of [r.from, r.to] as string[]) count.set(id, (count.get(id) ?? 0) + 1);
  return [...count]
    .sort(([, a], [, b]) => b - a)
    .slice(0, HUBS)
    .map(([id]) => id);
}

/** Observations of metrics that several companies have: those of one alone are that company's own story. */
function commonOf(observations: readonly Raw[]): Raw[] {
  const owners = new Map<unknown, Set<unknown>>();
  for (const { metric, entity } of observations) owners.set(metric, (owners.get(metric) ?? new Set()).add(entity));
  return observations.filter(({ metric }) => (owners.get(metric)?.size ?? 0) > 1);
}

const observationKey = (o: Raw): string =>
  [o.entity, o.metric, o.asset, o.basis, o.as_of, o.span, o.unit, o.model, o.vintage, o.value, o.value_low].join("|");
const relationKey = (r: Raw): string => [r.from, r.type, r.to].join("|");

function worldOf(random: Random, entities: Raw[], sources: Raw[], list: (name: List) => Raw[]): World {
  const fresh = sources.slice(list("sources").length);
  let at = 0;
  return {
    random,
    entities: new Map(entities.map((e) => [e.id, e])),
    all: entities.map(({ id }) => id),
    added: entities.slice(list("entities").length).map(({ id }) => id),
    hubs: hubsOf(list("relations")),
    source: () => fresh[at++ % fresh.length].id,
  };
}

/** The rule of the checker says which of the companies can be filtered by. */
function withFilter(entities: Raw[], lists: Record<"observations" | "relations" | "events", Raw[]>): Raw[] {
  const data = lists as unknown as { observations: Observation[]; relations: Relation[]; events: EventRecord[] };
  const counts = countRecords(data);
  return entities.map((e) => ({ ...e, filter: filterable((e as unknown as Entity).kind, counts.get(e.id) ?? 0) }));
}

/**
 * Our dataset grown to a size, in all languages; the other collections grow with the companies. The same seed gives the
 * same records. A size below ours gives ours.
 */
export function generated(ours: RawDataset, { companies, relations }: Size, seed = 1): RawDataset {
  const list = (name: List): Raw[] => ours[name] as Raw[];
  const random = randomOf(seed);
  const factor = companies / list("entities").length;
  if (factor <= 1) return ours;
  const sizeOf = (name: List) => Math.round(list(name).length * factor);
  const companyShapes = list("entities").filter((e) =>
    ["company", "lab", "fund", "joint-venture"].includes(`${e.kind}`),
  );
  const entities = more(list("entities"), companies, (n) => entityOf(random.pick(companyShapes), n));
  const sources = more(list("sources"), sizeOf("sources"), sourceOf);
  const world = worldOf(random, entities, sources, list);
  const grow = (name: List, of: (world: World, template: Raw, n: number) => Raw | null, templates = list(name)) =>
    more(
      list(name),
      sizeOf(name),
      (n) => of(world, random.pick(templates), n),
      name === "observations" ? observationKey : undefined,
    );
  const common = commonOf(list("observations"));
  const observations = grow("observations", observationOf, common);
  const events = grow("events", eventOf);
  const links = more(
    list("relations"),
    relations,
    (n) => relationOf(world, random.pick(list("relations")), n),
    relationKey,
  );
  const evidence = observations.slice(list("observations").length).map(({ id }) => id);
  return {
    ...ours,
    entities: withFilter(entities, { observations, relations: links, events }),
    sources,
    observations,
    relations: links,
    events,
    models: grow("models", modelOf),
    claims: grow("claims", (w, template, n) => claimOf(w, template, n, evidence)),
    risks: grow("risks", (w, template, n) => riskOf(w, template, n, evidence)),
  };
}
