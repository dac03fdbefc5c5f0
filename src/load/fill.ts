// What an author may leave out: each left-out field gets the value that follows from the others, or the plainest one. What
// nobody but the author can know (kind, source, date) is never filled in.
import { countRecords, filterable } from "../data/check/entities";
import { WORKING } from "../data/check/relations";
import type { Collection, EntityKind, ListName } from "../data/schema";
import { LISTS } from "../data/schema";
import { LANGUAGES } from "../data/schema/define";
import { FAMILY_TYPES } from "../data/schema/enums";
import { DEFAULT_CAMP, DEFAULT_SECTIONS, HUE_ORDER } from "./defaults";

type Fields = Record<string, unknown>;
type Raw = Partial<Record<Collection, unknown>>;
/** What a field is where it is left out, from its record and what was read of the others; undefined leaves it out. */
type Rule = (record: Fields, whole: Whole, position: number) => unknown;

interface Whole {
  readonly raw: Raw;
  readonly metrics: ReadonlyMap<unknown, Fields>;
  readonly firstCamp: unknown;
  /** How many records touch an entity. */
  readonly touched: ReadonlyMap<string, number>;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const recordsOf = (raw: Raw, name: ListName): Fields[] => {
  const list = raw[name];
  return Array.isArray(list) ? list.filter(isFields) : [];
};
const always =
  (value: unknown): Rule =>
  () =>
    structuredClone(value);
const from =
  (field: string): Rule =>
  (record) =>
    record[field];
/** A text that stands for another one, in each language it is in. */
const texts = (name: string, other: string): Record<string, Rule> =>
  Object.fromEntries(LANGUAGES.map((lang) => [`${name}_${lang}`, from(`${other}_${lang}`)]));

/** Our own words in the languages of the thesis alone. */
function spoken(value: unknown, languages: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => spoken(item, languages));
  if (!isFields(value)) return value;
  const wanted: readonly unknown[] = Array.isArray(languages) ? languages : LANGUAGES;
  const kept = ([name]: [string, unknown]) => {
    const lang = /_(en|ko)$/.exec(name)?.[1];
    return lang === undefined || wanted.includes(lang);
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(kept)
      .map(([name, part]) => [name, spoken(part, languages)]),
  );
}

const familyOf: Rule = ({ type }) =>
  Object.entries(FAMILY_TYPES).find(([, types]) => (types as readonly unknown[]).includes(type))?.[0];
const works: Rule = ({ status, type }) => status === "active" && (WORKING as readonly unknown[]).includes(type);
const inFilter: Rule = ({ kind, id }, { touched }) => filterable(kind as EntityKind, touched.get(`${id}`) ?? 0);

/** The fields that may be left out of the records of each list, in the order in which they are filled. */
export const FILLED: Readonly<Partial<Record<ListName, Readonly<Record<string, Rule>>>>> = {
  entities: {
    kind: always("company"),
    listed: always(null),
    ticker: always(null),
    camp: (_, { firstCamp }) => firstCamp,
    organ: always(null),
    parent: always(null),
    ...texts("short", "name"),
    filter: inFilter,
  },
  metrics: {
    units: ({ unit }) => [unit],
    frequency: always("irregular"),
    basis: always([]),
    ...texts("measures", "name"),
  },
  observations: {
    entities: ({ entity }) => [entity],
    unit: ({ metric }, { metrics }) => metrics.get(metric)?.unit,
    date_precision: always("day"),
    period: from("as_of"),
    span: always("point"),
  },
  relations: {
    family: familyOf,
    status: always("active"),
    works,
    as_of: from("since"),
    since_known: always(true),
    date_precision: always("day"),
  },
  events: { date_precision: always("day"), importance: always(2) },
  claims: { n: (_, __, position) => position + 1, camp: always("all"), section: always(1) },
  risks: { indicator_event_ids: always([]), stress_hint: always(null), article_risk: always("beyond") },
  statements: { section: always(1), evidence_for: always([]), evidence_against: always([]) },
};

const latest = (days: unknown[], until: unknown): unknown =>
  days
    .filter((day): day is string => typeof day === "string" && day <= `${until}`)
    .sort()
    .at(-1) ?? until;

/** The fields of the thesis that may be left out. */
export const FILLED_THESIS: Readonly<Record<string, Rule>> = {
  id: always("thesis"),
  languages: (thesis) => {
    const there = LANGUAGES.filter((lang) => `title_${lang}` in thesis);
    return there.length > 0 ? there : LANGUAGES.slice(0, 1);
  },
  ...texts("hero", "title"),
  sections: (thesis) => spoken(DEFAULT_SECTIONS, thesis.languages),
  camps: (thesis, { raw }) => [
    {
      ...(spoken(DEFAULT_CAMP, thesis.languages) as Fields),
      entities: recordsOf(raw, "entities").map(({ id }) => id),
      claims: [],
    },
  ],
  chips: (_, { raw }) =>
    recordsOf(raw, "entities")
      .filter(({ filter }) => filter === true)
      .slice(0, 10)
      .map(({ id }) => id),
  hues: ({ chips }) =>
    Object.fromEntries(
      (Array.isArray(chips) ? chips : []).slice(0, HUE_ORDER.length).map((id, i) => [id, HUE_ORDER[i]]),
    ),
};

/** The file on how far the data reach, where it is left out. */
function freshnessOf(raw: Raw): unknown {
  const review = isFields(raw.thesis) ? raw.thesis.review : undefined;
  const days = recordsOf(raw, "observations").map(({ as_of }) => as_of);
  return { data_to: latest(days, review), reviewed: review, missing: [] };
}

function filledFields(record: Fields, rules: Readonly<Record<string, Rule>>, whole: Whole, position: number): Fields {
  const out = { ...record };
  for (const [field, rule] of Object.entries(rules)) {
    if (field in out) continue;
    const value = rule(out, whole, position);
    if (value !== undefined) out[field] = value;
  }
  return out;
}

/** Which entities the records touch, whatever else is wrong with them. */
function touchedBy(raw: Raw): ReadonlyMap<string, number> {
  const named = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string");
  const observations = recordsOf(raw, "observations").map((o) => ({ ...o, entities: named(o.entities) }));
  const events = recordsOf(raw, "events").map((e) => ({ ...e, entities: named(e.entities) }));
  const data = { observations, events, relations: recordsOf(raw, "relations") };
  return countRecords(data as unknown as Parameters<typeof countRecords>[0]);
}

function wholeOf(raw: Raw): Whole {
  const camps = isFields(raw.thesis) && Array.isArray(raw.thesis.camps) ? raw.thesis.camps : [DEFAULT_CAMP];
  return {
    raw,
    metrics: new Map(recordsOf(raw, "metrics").map((metric) => [metric.id, metric])),
    firstCamp: isFields(camps[0]) ? camps[0].id : DEFAULT_CAMP.id,
    touched: touchedBy(raw),
  };
}

/** Collections without which there is no thesis. */
const NEEDED: readonly Collection[] = ["thesis", "entities"];

/** A thesis with everything that was left out filled in; what is there stays as it is. A collection left out is empty. */
export function filled(raw: Raw): Raw {
  const whole = wholeOf(raw);
  const out: Raw = { ...raw };
  for (const name of Object.keys(LISTS) as ListName[]) {
    const list = raw[name] ?? (NEEDED.includes(name) ? undefined : []);
    const rules = FILLED[name] ?? {};
    out[name] = Array.isArray(list)
      ? list.map((record, i) => (isFields(record) ? filledFields(record, rules, whole, i) : record))
      : list;
  }
  const then = { ...whole, raw: out };
  if (isFields(raw.thesis)) out.thesis = filledFields(raw.thesis, FILLED_THESIS, then, 0);
  if (!("freshness" in raw)) out.freshness = freshnessOf(out);
  return out;
}
