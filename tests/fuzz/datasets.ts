// Our dataset with something wrong in it, and what the page makes of that.
import { FIELDS } from "../../src/data/load";
import { type Parsed, parseCollection } from "../../src/data/parse";
import { COLLECTIONS, type Collection, type Dataset } from "../../src/data/schema";
import type { Lang } from "../../src/i18n/lang";
import { type Facts, factsOf } from "../../src/model/facts";
import { complete } from "../../src/shell/complete";
import { sound } from "../../src/shell/takeover";
import type { ViewId } from "../../src/spec/spec";
import type { Random } from "../../src/tools/generate/random";
import { ESSENTIAL } from "../../src/views/collections";
import { LANGS } from "../data";
import { ours } from "../data/dataset";
import { spoiled } from "./mutate";

export type Raw = Partial<Record<Collection, unknown>>;
type All = Record<Collection, Parsed<unknown>>;

const parsedIn = (lang: Lang) =>
  Object.fromEntries(COLLECTIONS.map((name) => [name, parseCollection(name, ours[name], lang)])) as All;
const whole = Object.fromEntries(LANGS.map((lang) => [lang, parsedIn(lang)])) as Record<Lang, All>;

/** One or two files of our dataset, spoiled. */
export function spoiledFiles(chance: Random): Raw {
  const names = Array.from({ length: chance.next() < 0.7 ? 1 : 2 }, () => chance.pick(COLLECTIONS));
  return Object.fromEntries(names.map((name) => [name, spoiled(ours[name], chance)]));
}

export interface Taken {
  /** Null where a file failed without which nothing can be said. */
  facts: Facts | null;
  views: ViewId[];
  failed: Partial<Record<Collection, string>>;
  problems: Parsed<unknown>["problems"];
}

/** What `loadDataset` and the page make of these files beside our others. */
export function taken(raw: Raw, lang: Lang): Taken {
  const dataset: Partial<Dataset> = {};
  const failed: Taken["failed"] = {};
  const problems: Taken["problems"][number][] = [];
  for (const name of COLLECTIONS)
    try {
      const one = name in raw ? parseCollection(name, raw[name], lang) : whole[lang][name];
      Object.assign(dataset, { [FIELDS[name]]: one.records });
      problems.push(...one.problems);
    } catch (error) {
      failed[name] = (error as Error).message;
    }
  // The page goes no further without them.
  if (ESSENTIAL.some((name) => failed[name] !== undefined)) return { facts: null, views: [], failed, problems };
  const facts = factsOf(complete(dataset), Object.keys(failed) as Collection[]);
  return { facts, views: sound(facts, failed), failed, problems };
}
