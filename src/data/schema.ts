import type { Infer } from "./schema/define";
import type * as enums from "./schema/enums";
import { claim, freshness, risk, statement } from "./schema/judgements";
import {
  entity,
  event,
  metric,
  modelRelease,
  observation,
  relation,
  type relationHistory,
  source,
} from "./schema/records";
import { stressBase } from "./schema/stress";
import { thesis } from "./schema/thesis";

/**
 * The one place that says what the dataset is. Every type of a record is inferred from its
 * definition and is in one language: `name_en` and `name_ko` of the file are `name` here.
 */
export const LISTS = {
  entities: entity,
  metrics: metric,
  observations: observation,
  relations: relation,
  events: event,
  models: modelRelease,
  claims: claim,
  risks: risk,
  sources: source,
  statements: statement,
};
/** Collections that are one object and not a list of records. */
export const SINGLES = { "stress-base": stressBase, freshness, thesis };

export type ListName = keyof typeof LISTS;
export type SingleName = keyof typeof SINGLES;
/** The name of a collection is the name of its file without `.json`. */
export type Collection = ListName | SingleName;
export const COLLECTIONS = [...Object.keys(LISTS), ...Object.keys(SINGLES)] as Collection[];

export type { Lang } from "./schema/define";
export type Entity = Infer<typeof entity>;
export type Metric = Infer<typeof metric>;
export type Observation = Infer<typeof observation>;
export type Relation = Infer<typeof relation>;
export type RelationHistory = Infer<typeof relationHistory>;
export type EventRecord = Infer<typeof event>;
export type ModelRelease = Infer<typeof modelRelease>;
export type Claim = Infer<typeof claim>;
export type Risk = Infer<typeof risk>;
export type Source = Infer<typeof source>;
export type Statement = Infer<typeof statement>;
export type StressBase = Infer<typeof stressBase>;
export type Freshness = Infer<typeof freshness>;
export type Thesis = Infer<typeof thesis>;

type Member<List extends readonly unknown[]> = List[number];
export type Kind = Member<typeof enums.KINDS>;
export type Quality = Member<typeof enums.QUALITIES>;
export type Unit = Member<typeof enums.UNITS>;
export type Span = Member<typeof enums.SPANS>;
export type Precision = Member<typeof enums.PRECISIONS>;
export type EntityKind = Member<typeof enums.ENTITY_KINDS>;
/** A part of the design that a thesis draws: the thesis names them. */
export type Organ = string;
export type Family = Member<typeof enums.FAMILIES>;
export type RelationType = Member<typeof enums.RELATION_TYPES>;
export type RelationStatus = Member<typeof enums.RELATION_STATUSES>;
export type Verdict = Member<typeof enums.VERDICTS>;
export type Attribution = Member<typeof enums.ATTRIBUTIONS>;
export type Trend = Member<typeof enums.TRENDS>;
export type Topic = Member<typeof enums.TOPICS>;
export type StatementTopic = Member<typeof enums.STATEMENT_TOPICS>;
export type Hue = Member<typeof enums.HUES>;

/** What each collection holds in the app. */
export type CollectionData = { [K in ListName]: Infer<(typeof LISTS)[K]>[] } & {
  [K in SingleName]: Infer<(typeof SINGLES)[K]>;
};

/** The whole dataset in one language. */
export interface Dataset {
  entities: Entity[];
  metrics: Metric[];
  observations: Observation[];
  relations: Relation[];
  events: EventRecord[];
  models: ModelRelease[];
  claims: Claim[];
  risks: Risk[];
  stress: StressBase;
  freshness: Freshness;
  sources: Source[];
  thesis: Thesis;
  statements: Statement[];
}
