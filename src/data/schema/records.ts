import * as z from "zod/mini";
import { define, listOf, maybe } from "./define";
import {
  ENTITY_KINDS,
  FAMILIES,
  FREQUENCIES,
  OUTLOOKS,
  PRECISIONS,
  RELATION_STATUSES,
  RELATION_TYPES,
  SPANS,
  TOPICS,
  UNITS,
} from "./enums";
import { day, flag, id, ids, optionalIds, provenance, when } from "./fields";

export const source = define({
  id,
  publisher: z.string().check(z.minLength(2)),
  title: z.string().check(z.minLength(2)),
  // Absent for the article alone, which has no address.
  url: z.optional(z.url({ protocol: /^https$/ })),
  lang: z.optional(z.string()),
});

export const entity = define(
  {
    id,
    kind: z.enum(ENTITY_KINDS),
    listed: z.nullable(z.boolean()),
    ticker: z.nullable(z.string()),
    // A camp and an organ of the thesis.
    camp: id,
    organ: z.nullable(id),
    parent: z.nullable(id),
    aka: z.optional(z.array(z.string())),
    filter: z.boolean(),
  },
  ["name", "short", "note?"],
);

export const metric = define(
  {
    id: z.string().check(z.regex(/^[a-z0-9_]+$/)),
    unit: z.enum(UNITS),
    units: z.array(z.enum(UNITS)),
    frequency: z.enum(FREQUENCIES),
    basis: z.array(z.string()),
  },
  ["name", "measures"],
);

export const observation = define(
  {
    id,
    entity: id,
    entities: ids,
    asset: z.optional(id),
    metric: z.string(),
    basis: z.optional(z.string()),
    model: z.optional(z.string()),
    value: z.nullable(z.number()),
    value_low: z.optional(z.number()),
    value_high: z.optional(z.number()),
    unit: z.enum(UNITS),
    as_of: day,
    date_precision: z.enum(PRECISIONS),
    period: z.string(),
    period_start: z.optional(day),
    span: z.enum(SPANS),
    vintage: z.optional(when),
    ...provenance,
    derived: flag,
    indicator: flag,
    counter_evidence: flag,
    // Rests on one report that no other repeats.
    single: flag,
    plot: z.optional(z.literal(false)),
    merged_ids: optionalIds,
    conflicts_with: optionalIds,
    part_of: z.optional(id),
    origin_id: z.optional(id),
  },
  ["statement?", "note?", "fiscal_note?"],
);

const stage = {
  status: z.enum(RELATION_STATUSES),
  amount: z.optional(z.number()),
  unit: z.optional(z.enum(UNITS)),
  stake_pct: z.optional(z.number().check(z.positive(), z.maximum(100))),
  since: day,
  as_of: day,
  date_precision: z.enum(PRECISIONS),
  ...provenance,
};

export const relationHistory = define({ record_id: id, ...stage }, ["statement", "note?"]);

export const relation = define(
  {
    id,
    from: id,
    to: id,
    type: z.enum(RELATION_TYPES),
    family: z.enum(FAMILIES),
    works: z.boolean(),
    ...stage,
    since_known: z.boolean(),
    since_precision: z.optional(z.enum(PRECISIONS)),
    since_record_id: z.optional(id),
    history: maybe(listOf(relationHistory)),
    merged_ids: optionalIds,
    origin_id: z.optional(id),
    indicator: flag,
  },
  ["statement", "note?"],
);

/** What an agency said of a borrower as a whole; without an outlook where the sentence names none. */
const rating = z.strictObject({
  agency: id,
  grade: z.string().check(z.regex(/^[A-D][A-Za-z]{0,2}[123+-]?$/)),
  outlook: z.optional(z.enum(OUTLOOKS)),
});

export const event = define(
  {
    id,
    date: day,
    date_precision: z.enum(PRECISIONS),
    entities: ids.check(z.minLength(1)),
    topic: z.enum(TOPICS),
    importance: z.literal([1, 2, 3]),
    value: z.optional(z.number()),
    unit: z.optional(z.enum(UNITS)),
    ...provenance,
    origin_id: z.optional(id),
    observation_id: z.optional(id),
    relation_id: z.optional(id),
    model_id: z.optional(id),
    rating: z.optional(rating),
    merged_ids: optionalIds,
    indicator: flag,
    counter_evidence: flag,
  },
  ["statement", "note?"],
);

export const modelRelease = define(
  { id, entity: id, model: z.string().check(z.minLength(2)), date: day, ...provenance },
  ["statement", "note?"],
);
