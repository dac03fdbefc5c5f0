// Fetching the dataset: one query per collection, so that a broken file takes down only the views that need it.
import type { QueryClient } from "@tanstack/react-query";
import type { Lang } from "../i18n/lang";
import { Refused, readJson } from "./read";
import type { Collection, Dataset } from "./schema";

/** Where each collection stands in the dataset. Kept apart from the schema, which is loaded on demand. */
export const FIELDS: Record<Collection, keyof Dataset> = {
  thesis: "thesis",
  freshness: "freshness",
  entities: "entities",
  metrics: "metrics",
  sources: "sources",
  observations: "observations",
  relations: "relations",
  events: "events",
  models: "models",
  claims: "claims",
  risks: "risks",
  statements: "statements",
  "stress-base": "stress",
};
const NAMES = Object.keys(FIELDS) as Collection[];

/** The content-hashed file of each collection. */
export type Files = Partial<Record<Collection, string>>;

/** Names the current files by language. */
export interface Manifest {
  thesis: string;
  reviewed: string;
  files: Record<Lang, Files>;
}

/** Id of the element in which a built page names the files it was printed from: its data are never newer or older. */
export const FILES_ID = "dataset-files";

export interface Loaded {
  /** What could be loaded; a missing collection is an empty list (or absent, for the single ones). */
  dataset: Partial<Dataset>;
  /** Why a collection is missing; its views show an error state. */
  failed: Partial<Record<Collection, string>>;
  /** How many broken records were left out. */
  dropped: number;
}

const query = (client: QueryClient, key: string[], queryFn: () => Promise<unknown>) =>
  client.fetchQuery({
    queryKey: key,
    queryFn,
    staleTime: Number.POSITIVE_INFINITY,
    // Offline is said at once and not waited out.
    networkMode: "always",
    retry: (failures, reason) => failures < 1 && !(reason instanceof Refused),
    retryDelay: 500,
  });

/** The manifest as it now stands on the host, past every cache. */
export const currentManifest = async (root: string): Promise<Manifest> =>
  (await readJson(`${root}data/manifest.json?at=${Date.now()}`)) as Manifest;

/** The files a page was printed from; a page in development names none, and takes those of the host. */
async function filesOf(client: QueryClient, root: string, lang: Lang): Promise<Files> {
  const printed = globalThis.document?.getElementById(FILES_ID)?.textContent;
  if (printed) return JSON.parse(printed) as Files;
  return ((await query(client, ["manifest"], () => readJson(`${root}data/manifest.json`))) as Manifest).files[lang];
}

/**
 * Loads what can be loaded. `root` is the page's path to the site's root; `files`: others than those the page was printed
 * from. Throws only if the names of the files or the code that reads them cannot be had.
 */
export async function loadDataset(client: QueryClient, root: string, lang: Lang, files?: Files): Promise<Loaded> {
  const names = files ?? (await filesOf(client, root, lang));
  const { parseCollection } = await import("./parse");
  // A thesis may do without some collections.
  const there = NAMES.filter((name) => names[name] !== undefined);
  const one = async (name: Collection) => {
    const file = names[name] ?? "";
    const json = await query(client, ["collection", file], () => readJson(`${root}data/${file}`));
    return parseCollection(name, json, lang);
  };
  const results = await Promise.allSettled(there.map(one));
  const loaded: Loaded = { dataset: {}, failed: {}, dropped: 0 };
  results.forEach((result, i) => {
    const name = there[i];
    if (result.status === "rejected") loaded.failed[name] = messageOf(result.reason);
    else {
      Object.assign(loaded.dataset, { [FIELDS[name]]: result.value.records });
      loaded.dropped += result.value.problems.length;
    }
  });
  return loaded;
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
