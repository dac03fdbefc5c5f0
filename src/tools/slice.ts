// The part of the dataset that one view needs, to be inlined into its embed. Found by watching: the view is run on
// records that note what is read of them, and a slice is accepted only when the view says the same on it.
import type { Dataset } from "../data/schema";
import type { Words } from "../i18n/en";
import { type Choice, DEFAULT_CHOICE, NEUTRAL } from "../model/choice";
import { type Facts, factsOf } from "../model/facts";
import { PARTIAL } from "../shell/embed/records";
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
/** A view that cites more records of a list than this is a register: its records open on the full page. */
const CITED_MOST = 250;
/** Attempts at a smaller slice before the first one is taken as it is. */
const ROUNDS = 8;

const itemsOf = (data: Dataset, name: ListName): Item[] => data[name] as unknown as Item[];

/** What a view may be asked beside companies, by the part of the choice it reads. */
const special = (facts: Facts, ids: string[]): Partial<Record<keyof Choice, Partial<Choice>[]>> => ({
  a: [{ a: NEUTRAL }, { a: { ...NEUTRAL, openai: -100, arm: -100, rest: -100, fx: 180, draws: true, share: 1 } }],
  b: [{ b: NEUTRAL }, { a: { ...NEUTRAL, arm: 40 }, b: { ...NEUTRAL, openai: -50, draws: true } }],
  base: (facts.stress?.alternative_bases ?? []).map((b) => ({ base: b.id })),
  node: ids.map((node) => ({ node })),
  relations: [...ids, "matrix", "table"].map((relations) => ({ relations })),
  verdicts: facts.claims.slice(0, 3).map((c) => ({ verdicts: { [c.id]: "open" as const } })),
  risks: facts.risks.slice(0, 3).map((r) => ({ risks: { [r.id]: { likelihood: 1, impact: 5 } } })),
});

/** Choices under which the view must say the same: none, each of the companies alone, some pairs, and what else it reads. */
export function trialsOf(view: ViewId, facts: Facts, companies: string[]): Choice[] {
  const pairs = companies.slice(1, 9).map((id, i) => [id, companies[(7 * i) % companies.length]]);
  const more = special(facts, companies);
  return [
    DEFAULT_CHOICE,
    ...[...companies.map((id) => [id]), ...pairs].map((chosen) => ({ ...DEFAULT_CHOICE, companies: chosen })),
    ...(READS[view] ?? []).flatMap((part) => more[part] ?? []).map((patch) => ({ ...DEFAULT_CHOICE, ...patch })),
  ];
}

/** The companies the page's filter lists. */
export const filterable = (facts: Facts): string[] => facts.entities.filter((e) => e.filter).map((e) => e.id);

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

/** Adds what stands beside a cited record in the source drawer: the other side of a conflict, sources, metric. */
function withCompanions(data: Dataset, cited: Set<string>): Set<string> {
  const all = new Set(cited);
  for (const o of data.observations) if (cited.has(o.id)) for (const id of o.conflicts_with ?? []) all.add(id);
  for (const name of LISTS)
    for (const record of itemsOf(data, name)) {
      if (!all.has(record.id)) continue;
      for (const key of ["source", "second_source", "metric"])
        if (typeof record[key] === "string") all.add(record[key]);
      for (const id of (record.more_sources as string[] | undefined) ?? []) all.add(id);
    }
  return all;
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

/** Cited records whole, of the others every field that was read. */
function firstPlan(data: Dataset, cited: Set<string>, read: Read): Plan {
  const kept = withCompanions(data, cited);
  const lists = LISTS.map((name): [ListName, Part] => {
    const whole = itemsOf(data, name).flatMap((item) => (kept.has(item.id) ? [item.id] : []));
    const others = new Set([...NAMING, "merged_ids", ...(read.get(name) ?? [])]);
    return [name, { whole: new Set(whole.length > CITED_MOST ? [] : whole), others }];
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
  plan: Plan;
}

/** Runs a view on watched records. */
function watch(view: ViewId, data: Dataset, words: Words): Watch {
  const spied = watched(data);
  const facts = factsOf(spied.data);
  const choices = trialsOf(view, facts, filterable(facts));
  for (const fields of spied.read.values()) fields.clear();
  const cited = new Set<string>();
  const expected = choices.map((choice) => {
    const spec = VIEWS[view](facts, choice, words);
    strings(spec, cited);
    return JSON.stringify(spec);
  });
  return { choices, expected, plan: firstPlan(data, cited, spied.read) };
}

/**
 * What a view needs of a dataset for the choices of `trialsOf` over the companies of the filter. Throws when the view
 * says something else on the slice, which would be a fault of the watching.
 */
export function planOf(view: ViewId, data: Dataset, words: Words): Plan {
  const { choices, expected, plan } = watch(view, data, words);
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
