// The part of the dataset that one view needs, to be inlined into its embed. Found by watching: the view is run on
// records that note what is read of them, and a slice is accepted only when the view says the same on it.
import { deflateSync } from "node:zlib";
import type { Dataset } from "../data/schema";
import type { Words } from "../i18n/en";
import { type Choice, DEFAULT_CHOICE } from "../model/choice";
import { type Facts, factsOf } from "../model/facts";
import { axesOf, parametersOf, planOf as stressPlanOf, unshocked } from "../model/stress/plan";
import { ARTICLE, PARTIAL } from "../shell/embed/records";
import type { ViewId } from "../spec/spec";
import { VIEWS } from "../views";
import { READS } from "../views/collections";

type Item = { id: string } & Record<string, unknown>;
type ListName = Exclude<keyof Dataset, "stress" | "freshness" | "thesis">;

export const LISTS: ListName[] = [
  "entities",
  "metrics",
  "observations",
  "relations",
  "events",
  "models",
  "claims",
  "risks",
  "sources",
  "statements",
];

interface Part {
  /** Records that stand whole: cited by the view, or by a record that is. */
  whole: Set<string>;
  /** Fields kept of the other records; null = they are left out. */
  others: Set<string> | null;
}

export interface Plan {
  lists: Record<ListName, Part>;
  /** Whether the base of the stress test is needed. */
  stress: boolean;
}

/** Fields by which a record is found and named. */
const NAMING = ["id", "short"];
/** Bytes a slice may have, deflated: with the page around it and compressed better it stays below 95 kB. */
const BYTES_MOST = 70_000;
/** Companies, or groups of them, that a build asks about. */
const ALONE_MOST = 60;
/** Attempts at a smaller slice before the first one is taken as it is. */
const ROUNDS = 8;

const itemsOf = (data: Dataset, name: ListName): Item[] => data[name] as unknown as Item[];

/** Scenarios of a thesis at their ends, and one that lies beyond the edge of the map; none without a stress test. */
function scenariosOf(facts: Facts): Partial<Record<"a" | "b", Partial<Choice>[]>> {
  const plan = stressPlanOf(facts);
  if (!plan) return {};
  const parameters = parametersOf(facts);
  const base = unshocked(plan);
  const [across, up] = axesOf(plan);
  const switches = parameters.filter((p) => p.switch).map(({ id }) => [id, 1] as const);
  const ends = parameters.map(({ id, low, high }) => [id, low < 0 ? low : high] as const);
  return {
    a: [{ a: base }, { a: Object.fromEntries(ends) }],
    b: [{ b: base }, { a: { [up.id]: 40 }, b: { [across.id]: -50, ...Object.fromEntries(switches) } }],
  };
}

/** What a view may be asked beside companies, by the part of the choice it reads. */
const special = (facts: Facts, ids: string[]): Partial<Record<keyof Choice, Partial<Choice>[]>> => ({
  ...scenariosOf(facts),
  base: (facts.stress?.alternative_bases ?? []).map((b) => ({ base: b.id })),
  node: ids.map((node) => ({ node })),
  relations: [...ids, "matrix", "table"].map((relations) => ({ relations })),
  verdicts: facts.claims.slice(0, 3).map((c) => ({ verdicts: { [c.id]: "open" as const } })),
  risks: facts.risks.slice(0, 3).map((r) => ({ risks: { [r.id]: { likelihood: 1, impact: 5 } } })),
});

/** Choices under which the view must say the same: none, each list of companies, and whatever else the view reads. */
export function trialsOf(view: ViewId, facts: Facts, lists: string[][]): Choice[] {
  const ids = facts.entities.map((e) => e.id);
  const more = special(facts, ids);
  return [
    DEFAULT_CHOICE,
    ...lists.map((companies) => ({ ...DEFAULT_CHOICE, companies })),
    ...(READS[view] ?? []).flatMap((part) => more[part] ?? []).map((patch) => ({ ...DEFAULT_CHOICE, ...patch })),
  ];
}

const chunks = (ids: string[], size: number): string[][] =>
  ids.flatMap((_, i) => (i % size === 0 ? [ids.slice(i, i + size)] : []));

/**
 * What a build asks: every company of the filter alone (in a large dataset some, spread over it), pairs, and the other
 * companies a few at a time. That each of them alone gets the same answer is left to the tests.
 */
function asked(facts: Facts): string[][] {
  const [listed, others] = [true, false].map((on) => facts.entities.flatMap((e) => (e.filter === on ? [e.id] : [])));
  const alone = listed.filter((_, i) => i % Math.ceil(listed.length / ALONE_MOST) === 0);
  const pairs = alone.slice(0, 8).map((id, i) => [id, alone[(7 * i + 3) % alone.length]]);
  return [...alone.map((id) => [id]), ...pairs, ...chunks(others, Math.max(4, Math.ceil(others.length / ALONE_MOST)))];
}

type Read = Map<string, Set<string>>;

/** What the view says for a choice, as text. */
export const says = (view: ViewId, facts: Facts, words: Words, choice: Choice): string =>
  JSON.stringify(VIEWS[view](facts, choice, words));

/** A dataset whose records note under the name of their list which of their fields are read. */
function watched(data: Dataset): { data: Dataset; read: Read } {
  const read: Read = new Map([...LISTS, "stress"].map((name) => [name, new Set<string>()]));
  const spy = (name: string, value: object) =>
    new Proxy(value, {
      get(target, key) {
        if (typeof key === "string") read.get(name)?.add(key);
        return Reflect.get(target, key);
      },
      // A copy takes every field.
      ownKeys(target) {
        for (const key of Reflect.ownKeys(target)) read.get(name)?.add(String(key));
        return Reflect.ownKeys(target);
      },
    });
  const lists = LISTS.map((name) => [name, itemsOf(data, name).map((item) => spy(name, item))]);
  return { data: { ...data, ...Object.fromEntries(lists), stress: spy("stress", data.stress) }, read };
}

/** Every string in a value, wherever it stands. */
function strings(value: unknown, out: Set<string>): Set<string> {
  if (typeof value === "string") out.add(value);
  else if (Array.isArray(value)) for (const part of value) strings(part, out);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) strings(part, out);
  return out;
}

/** Adds what stands beside a cited record in the source drawer: the other side of a conflict, and its metric. */
function withCompanions(data: Dataset, cited: Set<string>): Set<string> {
  const all = new Set(cited);
  for (const o of data.observations) if (cited.has(o.id)) for (const id of o.conflicts_with ?? []) all.add(id);
  for (const o of data.observations) if (all.has(o.id)) all.add(o.metric);
  return all;
}

/** The sources of cited records. */
function sourcesOf(data: Dataset, cited: Set<string>): Set<string> {
  const sources = new Set<string>();
  for (const name of LISTS)
    for (const record of itemsOf(data, name)) {
      if (!cited.has(record.id) || name === "sources") continue;
      for (const key of ["source", "second_source"]) if (typeof record[key] === "string") sources.add(record[key]);
      for (const id of (record.more_sources as string[] | undefined) ?? []) sources.add(id);
      // What the article says has no other source than the article.
      if (name === "claims" || name === "statements") sources.add(ARTICLE);
    }
  return sources;
}

const partOf = (item: Item, fields: Set<string>): object => ({
  ...Object.fromEntries(Object.entries(item).filter(([key]) => fields.has(key))),
  [PARTIAL]: 1,
});

/** Cuts a dataset to a plan, in the dataset's order. The plan made in one language holds for the other. */
export function cut(data: Dataset, plan: Plan): Dataset {
  const lists = LISTS.map((name) => {
    const { whole, others } = plan.lists[name];
    const keep = (item: Item): object[] => (whole.has(item.id) ? [item] : others ? [partOf(item, others)] : []);
    return [name, itemsOf(data, name).flatMap(keep)];
  });
  const { stress, ...rest } = data;
  return { ...rest, ...(plan.stress && { stress }), ...Object.fromEntries(lists) };
}

/** True where the view says what is expected; one that breaks says nothing. */
export function agrees(view: ViewId, facts: Facts, words: Words, choice: Choice, expected: string): boolean {
  try {
    return says(view, facts, words, choice) === expected;
  } catch {
    return false;
  }
}

/** Cited records and the sources of some of them whole, of the others every field that was read. */
function firstPlan(data: Dataset, read: Read, cited: Set<string>, sourced: Set<string>): Plan {
  const records = withCompanions(data, cited);
  const sources = sourcesOf(data, withCompanions(data, sourced));
  const lists = LISTS.map((name): [ListName, Part] => {
    const kept = name === "sources" ? sources : records;
    const whole = itemsOf(data, name).flatMap((item) => (kept.has(item.id) ? [item.id] : []));
    return [name, { whole: new Set(whole), others: new Set([...NAMING, "merged_ids", ...(read.get(name) ?? [])]) }];
  });
  return { lists: Object.fromEntries(lists) as Plan["lists"], stress: (read.get("stress")?.size ?? 0) > 0 };
}

const withOthers = (plan: Plan, name: ListName, others: Set<string> | null): Plan => ({
  ...plan,
  lists: { ...plan.lists, [name]: { ...plan.lists[name], others } },
});

/** The plan with as little of the other records of a list as `fits` allows: none, or fewer fields, found by halving. */
function lighter(plan: Plan, name: ListName, fits: (plan: Plan) => boolean): Plan {
  const bare = withOthers(plan, name, null);
  // Every company stays by name, or an address could not ask for it.
  if (name !== "entities" && fits(bare)) return bare;
  let best = plan;
  const shed = (fields: string[]) => {
    const kept = new Set(best.lists[name].others);
    for (const field of fields) kept.delete(field);
    const next = withOthers(best, name, kept);
    if (fits(next)) best = next;
    else if (fields.length > 1) {
      shed(fields.slice(0, fields.length / 2));
      shed(fields.slice(fields.length / 2));
    }
  };
  shed([...(plan.lists[name].others ?? [])].filter((field) => !NAMING.includes(field)));
  return best;
}

interface Watch {
  choices: Choice[];
  /** What the view says for each choice. */
  expected: string[];
  /** Ids in what the view says under any choice. */
  ever: Set<string>;
  /** Those in what it says unfiltered. */
  first: Set<string>;
  read: Read;
}

/** Runs a view on watched records. */
function watch(view: ViewId, data: Dataset, words: Words): Watch {
  const spied = watched(data);
  const facts = factsOf(spied.data);
  const choices = trialsOf(view, facts, asked(facts));
  for (const fields of spied.read.values()) fields.clear();
  const ever = new Set<string>();
  const specs = choices.map((choice) => VIEWS[view](facts, choice, words));
  for (const spec of specs) strings(spec, ever);
  const expected = specs.map((spec) => JSON.stringify(spec));
  return { choices, expected, ever, first: strings(specs[0], new Set()), read: spied.read };
}

/** The smallest plan found on which the view says what is expected. Throws where even the first one is too small. */
function shrunk(view: ViewId, data: Dataset, words: Words, { choices, expected }: Watch, plan: Plan): Plan {
  /** Position of the first choice under which the view says something else. */
  const fault = (candidate: Plan, on: number[]) => {
    const facts = factsOf(cut(data, candidate));
    return on.find((i) => !agrees(view, facts, words, choices[i], expected[i]));
  };
  const all = [...choices.keys()];
  // Shrunk with a few choices in mind; each one under which that turns out to be too little joins them.
  const few = all.filter((i) => i % Math.ceil(all.length / 4) === 0);
  for (let round = 0; round < ROUNDS; round++) {
    const lean = LISTS.reduce((best, name) => lighter(best, name, (next) => fault(next, few) === undefined), plan);
    const wrong = fault(lean, all);
    if (wrong === undefined) return lean;
    few.push(wrong);
  }
  if (fault(plan, all) !== undefined) throw new Error(`${view}: says something else on its slice of the dataset`);
  return plan;
}

/**
 * What a view needs of a dataset for the choices of `trialsOf` over the companies of the filter. Records it cites stand
 * whole, with their sources, so that the embed can show them; where these are too many bytes, with the sources of what it
 * cites unfiltered, with none, or, in a register, only as they are counted. Throws when the view says something else on
 * the slice, which would be a fault of the watching.
 */
export function planOf(view: ViewId, data: Dataset, words: Words): Plan {
  const watching = watch(view, data, words);
  const { ever, first, read } = watching;
  const none = new Set<string>();
  const steps = [
    [ever, ever],
    [ever, first],
    [ever, none],
    [none, none],
  ];
  let best: { plan: Plan; bytes: number } | undefined;
  for (const [cited, sourced] of steps) {
    const plan = shrunk(view, data, words, watching, firstPlan(data, read, cited, sourced));
    const bytes = deflateSync(JSON.stringify(cut(data, plan))).length;
    if (!best || bytes < best.bytes) best = { plan, bytes };
    if (bytes <= BYTES_MOST) break;
  }
  if (!best) throw new Error(`${view}: no slice`);
  return best.plan;
}
