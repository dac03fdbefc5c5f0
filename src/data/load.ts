// Fetching the dataset: one query per collection, so that a broken file takes down only the views that need it.
import type { QueryClient } from "@tanstack/react-query";
import type { Lang } from "../i18n/lang";
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

/** Names the current content-hashed files, by language and collection. */
export interface Manifest {
  thesis: string;
  reviewed: string;
  files: Record<Lang, Record<Collection, string>>;
}

export interface Loaded {
  /** What could be loaded; a missing collection is an empty list (or absent, for the single ones). */
  dataset: Partial<Dataset>;
  /** Why a collection is missing; its views show an error state. */
  failed: Partial<Record<Collection, string>>;
  /** How many broken records were left out. */
  dropped: number;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

const query = (client: QueryClient, key: string[], queryFn: () => Promise<unknown>) =>
  client.fetchQuery({ queryKey: key, queryFn, staleTime: Number.POSITIVE_INFINITY, retry: 1, retryDelay: 500 });

/** Loads what can be loaded. `root` is the page's path to the site's root. Throws only if the manifest cannot be had. */
export async function loadDataset(client: QueryClient, root: string, lang: Lang): Promise<Loaded> {
  const manifest = (await query(client, ["manifest"], () => fetchJson(`${root}data/manifest.json`))) as Manifest;
  const { parseCollection } = await import("./parse");
  const one = async (name: Collection) => {
    const file = manifest.files[lang][name];
    const json = await query(client, ["collection", file], () => fetchJson(`${root}data/${file}`));
    return parseCollection(name, json, lang);
  };
  const results = await Promise.allSettled(NAMES.map(one));
  const loaded: Loaded = { dataset: {}, failed: {}, dropped: 0 };
  results.forEach((result, i) => {
    const name = NAMES[i];
    if (result.status === "rejected") loaded.failed[name] = messageOf(result.reason);
    else {
      Object.assign(loaded.dataset, { [FIELDS[name]]: result.value.records });
      loaded.dropped += result.value.problems.length;
    }
  });
  return loaded;
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
