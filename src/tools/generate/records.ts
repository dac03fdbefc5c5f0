// Records of a generated dataset: each takes its shape from one of ours and names companies of the larger set.
import { FAMILY_TYPES } from "../../data/schema/enums";
import type { Random } from "./random";

/** A record of the repository's files, in both languages. */
export type Raw = Record<string, unknown> & { id: string };

/** What a record may name: all companies, those that were added, those that are busy already, and sources to cite. */
export interface World {
  random: Random;
  entities: Map<string, Raw>;
  all: string[];
  added: string[];
  hubs: string[];
  /** The next source, so that each is cited. */
  source(): string;
}

/** What a copy takes over; everything else is the template's own story, or an id of another record. */
const KEPT = [
  ...["metric", "basis", "model", "value", "value_low", "value_high", "unit", "as_of", "date", "date_precision"],
  ...["period", "period_start", "span", "vintage", "topic", "importance", "type", "family", "status", "amount"],
  ...["stake_pct", "since", "since_known", "published", "kind", "quality"],
];

const shapeOf = (template: Raw): Partial<Raw> =>
  Object.fromEntries(KEPT.flatMap((key) => (key in template ? [[key, template[key]]] : [])));

const sentence = (what: string, n: number) => ({
  statement_en: `${what} number ${n} of the generated dataset says no more than that it stands in for a sentence of a usual length.`,
  statement_ko: `생성된 데이터 세트의 ${n}번째 기록으로, 보통 길이의 문장을 대신하는 것 말고는 뜻이 없다.`,
});

/** A value between half and one and a half times the template's, to four digits. */
const scaled = (random: Random, value: unknown): unknown =>
  typeof value === "number" ? Number((value * (0.5 + random.next())).toPrecision(4)) : value;

export function entityOf(template: Raw, n: number): Raw {
  const { kind, camp, organ } = template;
  const name = { name_en: `Company ${n}`, name_ko: `기업 ${n}`, short_en: `Co. ${n}`, short_ko: `기업 ${n}` };
  return { id: `company-${n}`, kind, listed: null, ticker: null, camp, organ, parent: null, filter: true, ...name };
}

export function sourceOf(n: number): Raw {
  const title = `Generated document number ${n}, with a title of a usual length`;
  return { id: `document-${n}`, publisher: `Publisher ${n % 97}`, title, url: `https://example.com/${n}`, lang: "en" };
}

export function observationOf(world: World, template: Raw, n: number): Raw {
  const entity = world.random.pick(world.added);
  const value = scaled(world.random, template.value);
  const ends = value === null ? {} : { value_low: undefined, value_high: undefined };
  const own = { id: `observation-${n}`, entity, entities: [entity], value, ...ends, source: world.source() };
  return { ...shapeOf(template), ...own, ...sentence("Observation", n) };
}

export function eventOf(world: World, template: Raw, n: number): Raw {
  const { random, added, hubs } = world;
  const entities = [...new Set([random.pick(added), random.pick(random.next() < 0.3 ? hubs : added)])];
  const own = { id: `event-${n}`, entities, value: scaled(random, template.value), source: world.source() };
  return { ...shapeOf(template), ...own, ...sentence("Event", n) };
}

export function modelOf(world: World, template: Raw, n: number): Raw {
  const entity = world.random.pick(world.added);
  const own = { id: `model-${n}`, entity, model: `Model ${n}`, source: world.source() };
  return { ...shapeOf(template), ...own, ...sentence("Model", n) };
}

const WORKING: readonly unknown[] = [...FAMILY_TYPES.supply, ...FAMILY_TYPES.model, "partners"];

/** A link between two companies, a busy one at every other; null where the checker allows none of that type there. */
export function relationOf(world: World, template: Raw, n: number): Raw | null {
  const { random, all, hubs, entities } = world;
  const ends = [random.pick(random.next() < 0.5 ? hubs : all), random.pick(all)];
  const [from, to] = random.next() < 0.5 ? ends : ends.reverse();
  const works = template.status === "active" && WORKING.includes(template.type);
  const organs = [from, to].map((id) => entities.get(id)?.organ);
  if (from === to || (works && organs.includes("brain") && organs.includes("body"))) return null;
  const own = { id: `relation-${n}`, from, to, works, amount: scaled(random, template.amount), source: world.source() };
  return { ...shapeOf(template), ...own, ...sentence("Relation", n) };
}

/** Different ids of a list, as many as the template names. */
function some(random: Random, like: unknown, from: readonly string[]): string[] {
  const found = new Set<string>();
  while (Array.isArray(like) && found.size < like.length) found.add(random.pick(from));
  return [...found];
}

/** Two lists without a common id, each as long as the template's. */
function sides(random: Random, template: Raw, [first, second]: [string, string], from: readonly string[]) {
  const one = some(random, template[first], from);
  const rest = from.filter((id) => !one.includes(id));
  return { [first]: one, [second]: some(random, template[second], rest) };
}

/** A forecast about added companies; `evidence` are ids that no other record contains. */
export function claimOf(world: World, template: Raw, n: number, evidence: readonly string[]): Raw {
  const { random, added } = world;
  const text = {
    claim_en: `Forecast number ${n} of the generated dataset.`,
    claim_ko: `생성된 데이터의 ${n}번째 전망이다.`,
  };
  const lists = sides(random, template, ["evidence_for", "evidence_against"], evidence);
  return { ...template, id: `claim-${n}`, n, entities: some(random, template.entities, added), ...lists, ...text };
}

/** A risk of added companies, without a shock to the prices; `evidence` are ids of observations. */
export function riskOf(world: World, template: Raw, n: number, evidence: readonly string[]): Raw {
  const { random, added } = world;
  const text = {
    name_en: `Risk number ${n}`,
    name_ko: `${n}번째 위험`,
    impact_reason_en: "The generated dataset has no price shock for it.",
    impact_reason_ko: "생성된 데이터에는 이 위험의 가격 충격이 없다.",
  };
  const lists = sides(random, template, ["evidence", "counter_evidence"], evidence);
  const indicators = { indicator_ids: some(random, template.indicator_ids, evidence), indicator_event_ids: [] };
  const one = indicators.indicator_ids.length > 0 ? indicators : { ...indicators, indicator_ids: [evidence[0]] };
  const own = { id: `risk-${n}`, entities: some(random, template.entities, added), stress_hint: null };
  return { ...template, ...own, ...lists, ...one, ...text };
}
