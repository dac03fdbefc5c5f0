// What an editor probably meant: from what a problem found, and what could have stood there.

import type * as z from "zod/mini";
import type { Problem } from "../data/check/problem";
import { COLLECTIONS, type Collection, LISTS, SINGLES } from "../data/schema";
import { meantBy } from "./suggest";

type Raw = Readonly<Partial<Record<Collection, unknown>>>;
interface Guess {
  /** What nothing is called; absent where only the form is another one. */
  readonly unknown?: string;
  readonly meant: string;
}
interface Inner {
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
}

/** What each noun of "the id of …" names. */
const LISTED: Readonly<Record<string, readonly Collection[]>> = {
  "an entity": ["entities"],
  "a metric": ["metrics"],
  "an observation": ["observations"],
  "a relation": ["relations"],
  "an event": ["events"],
  "a model": ["models"],
  "a claim": ["claims"],
  "a risk": ["risks"],
  "a source": ["sources"],
  "a statement": ["statements"],
  "a record": ["observations", "relations", "events", "models", "claims"],
};

const idsIn = (raw: Raw, name: Collection): string[] => {
  const list = raw[name];
  return Array.isArray(list) ? list.flatMap((record) => (typeof record?.id === "string" ? [record.id] : [])) : [];
};

const innerOf = (schema: z.ZodMiniType): Inner => schema._zod.def as unknown as Inner;

/** The names a record may have at a path. */
function namesAt(schema: z.ZodMiniType | undefined, path: readonly string[]): string[] {
  if (!schema) return [];
  const { shape, element, innerType } = innerOf(schema);
  if (innerType) return namesAt(innerType, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  return namesAt(element ?? shape?.[step], rest);
}

const definitionOf = (name: string) => ({ ...LISTS, ...SINGLES })[name as Collection];

function nameMeant({ file, field }: Problem): Guess | undefined {
  const path = field.split(".");
  const unknown = path.pop() ?? "";
  const meant = meantBy(unknown, namesAt(definitionOf(file.replace(/\.json$/, ""))?.repo, path));
  return meant === undefined || meant === unknown ? undefined : { unknown, meant };
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // A long value is cut where it is shown.
    return undefined;
  }
};

const among = (found: unknown, known: Iterable<string>): Guess | undefined => {
  const meant = typeof found === "string" ? meantBy(found, known) : undefined;
  return meant === undefined ? undefined : { unknown: found as string, meant };
};

const two = (digits: string): string => digits.padStart(2, "0");

/** A date of another custom, where only one day can be meant. */
function dayMeant(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (yearFirst) return `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}`;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dotted ? `${dotted[3]}-${two(dotted[2])}-${two(dotted[1])}` : undefined;
}

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|-+$/g, "");

/** The same for a metric, whose words are joined by underscores. */
const metricNameOf = (text: string): string => slugOf(text).replace(/[-.]+/g, "_");

/** The same in the form that is expected. */
function formMeant(found: unknown, expected: string): string | undefined {
  if (typeof found !== "string") return undefined;
  if (expected === "a number" && /^-?\d+(\.\d+)?$/.test(found)) return found;
  if (expected.startsWith("a real date") || expected.startsWith("a date, month")) return dayMeant(found);
  if (expected === "an https address" && /^(http:\/\/|www\.)/.test(found))
    return `https:${found.startsWith("http") ? found.slice("http:".length) : `//${found}`}`;
  if (expected.startsWith("an id of small")) return slugOf(found) || undefined;
  if (expected.startsWith("a name of small")) return metricNameOf(found) || undefined;
  return undefined;
}

/** What is unknown and what was probably meant; undefined where nothing is near. */
export function meantFor(problem: Problem, raw: Raw): Guess | undefined {
  const { expected } = problem;
  if (expected === "no such field") return nameMeant(problem);
  const found = parsed(problem.found);
  if (expected.startsWith("one of ")) {
    const known = parsed(`[${expected.slice(7)}]`);
    return Array.isArray(known) ? among(found, known.map(String)) : undefined;
  }
  const noun = /^the id of (.+)$/.exec(expected)?.[1];
  if (noun)
    return among(
      found,
      (LISTED[noun] ?? COLLECTIONS).flatMap((name) => idsIn(raw, name)),
    );
  const meant = formMeant(found, expected);
  return meant === undefined || (meant === found && expected !== "a number") ? undefined : { meant };
}
