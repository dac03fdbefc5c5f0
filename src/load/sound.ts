// What of a thesis can be shown: every record that its definition accepts once links that lead nowhere are taken out of it.
import { CITABLE } from "../data/check/context";
import { linksOf } from "../data/check/references";
import { FIELDS } from "../data/load";
import { localise } from "../data/localise";
import { COLLECTIONS, type Collection, type Dataset, type Lang, LISTS, type ListName, SINGLES } from "../data/schema";
import type { Definition } from "../data/schema/define";

export interface Sound {
  /** Absent where the thesis itself, or what it cannot do without, is broken. */
  readonly dataset: Partial<Dataset>;
  /** How many records were left out. */
  readonly left: number;
}

type Ids = ReadonlyMap<ListName | "records", ReadonlySet<string>>;
type Records = Record<string, unknown>;
const DEFINITIONS: Readonly<Record<Collection, Definition<unknown>>> = { ...LISTS, ...SINGLES };
const LIST_NAMES = Object.keys(LISTS) as ListName[];
/** Dropping a record may leave links to it; a chain of those is followed this far. */
const ROUNDS = 20;

const targets = new Map<string, ReturnType<typeof linksOf>[number]["target"] | undefined>();
/** What the ids in a field of that name lead to, as the checker has it. */
function targetOf(key: string) {
  if (!targets.has(key)) targets.set(key, linksOf({ [key]: "-" })[0]?.target);
  return targets.get(key);
}

/** Ids that records may name; those that were folded into a record lead to it. */
function idsOf(data: Records): Ids {
  const idsIn = (name: ListName): string[] =>
    ((data[name] ?? []) as { id: string; merged_ids?: string[] }[]).flatMap((r) => [r.id, ...(r.merged_ids ?? [])]);
  const lists = LIST_NAMES.map((name) => [name, new Set(idsIn(name))] as const);
  return new Map<ListName | "records", ReadonlySet<string>>([...lists, ["records", new Set(CITABLE.flatMap(idsIn))]]);
}

/** A value without links that lead nowhere, at every depth; the value itself where all lead somewhere. */
function linked(value: unknown, ids: Ids): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part) => linked(part, ids));
    return parts.some((part, i) => part !== value[i]) ? parts : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const out: Records = {};
  let same = true;
  for (const [key, part] of Object.entries(value)) {
    const known = ids.get(targetOf(key) as ListName);
    const next = known ? led(part, known) : linked(part, ids);
    same &&= next === part;
    if (next !== undefined || part === undefined) out[key] = next;
  }
  return same ? value : out;
}

/** A link, or a list of them, as far as it leads somewhere. */
function led(part: unknown, known: ReadonlySet<string>): unknown {
  if (typeof part === "string") return known.has(part) ? part : undefined;
  if (!Array.isArray(part)) return part;
  const kept = part.filter((id) => typeof id !== "string" || known.has(id));
  return kept.length === part.length ? part : kept;
}

/** Whether a record, as it stands in the files, is one of its collection in a language. */
const fits = (name: Collection, record: unknown, lang: Lang): boolean =>
  DEFINITIONS[name].local.safeParse(localise(record, lang)).success;

/** A record after its links were seen to; undefined where it cannot do without one of them. */
function mended(name: Collection, record: unknown, ids: Ids, lang: Lang): unknown {
  const next = linked(record, ids);
  return next === record || fits(name, next, lang) ? next : undefined;
}

function mendedList(name: Collection, list: unknown[], ids: Ids, lang: Lang): unknown[] {
  const kept = list.map((record) => mended(name, record, ids, lang)).filter((record) => record !== undefined);
  return kept.length === list.length && kept.every((record, i) => record === list[i]) ? list : kept;
}

/** Sees to the links of all records once; true where something changed. */
function settle(data: Records, lang: Lang): boolean {
  const ids = idsOf(data);
  let changed = false;
  for (const name of COLLECTIONS) {
    const before = data[name];
    if (before === undefined) continue;
    const after = name in LISTS ? mendedList(name, before as unknown[], ids, lang) : mended(name, before, ids, lang);
    changed ||= after !== before;
    data[name] = after;
  }
  return changed;
}

/** Of two records with one id the first counts. */
const unlike = (list: { id: string }[]): { id: string }[] => {
  const seen = new Set<string>();
  return list.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** Records of a collection that its definition accepts, still in all languages. */
function accepted(name: Collection, json: unknown, lang: Lang): unknown {
  if (!(name in LISTS)) return json !== undefined && fits(name, json, lang) ? json : undefined;
  const list = Array.isArray(json) ? json : [];
  return unlike(list.filter((record) => fits(name, record, lang)));
}

/** What can be shown of a thesis in one of its languages. Never throws. */
export function soundOf(raw: Readonly<Partial<Record<Collection, unknown>>>, lang: Lang): Sound {
  const data: Records = Object.fromEntries(COLLECTIONS.map((name) => [name, accepted(name, raw[name], lang)]));
  for (let round = 0; round < ROUNDS && settle(data, lang); round += 1);
  const count = (of: Records) =>
    LIST_NAMES.reduce((sum, name) => sum + (Array.isArray(of[name]) ? of[name].length : 0), 0);
  const dataset = Object.fromEntries(COLLECTIONS.map((name) => [FIELDS[name], localise(data[name], lang)]));
  return { dataset: dataset as Partial<Dataset>, left: count(raw as Records) - count(data) };
}
