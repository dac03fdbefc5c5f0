import { COLLECTIONS } from "../schema";
import type { Context } from "./context";
import { linksOf } from "./references";
import { type RawDataset, rawRecords } from "./shape";

function usedSources(raw: RawDataset): ReadonlySet<string> {
  const links = COLLECTIONS.flatMap((name) => rawRecords(raw, name).flatMap(({ record }) => linksOf(record)));
  return new Set(links.filter(({ target }) => target === "sources").map(({ id }) => id));
}

/** Sources are listed once, have an address unless they are the article, and are used. */
export function checkSources({ raw, data, report }: Context): void {
  const seen = new Map<string, string>();
  const used = usedSources(raw);
  for (const { id, publisher, title, url } of data.sources) {
    const key = [publisher, title, url].join("\n");
    const twin = seen.get(key);
    if (twin) report("sources", id, "title", title, `a source of its own: ${twin} is the same`);
    seen.set(key, id);
    if (!used.has(id)) report("sources", id, "id", id, "a source that some record uses");
  }
}

/** Only the article, of which statements are made, has no address. */
export function checkAddresses({ raw, data, report }: Context): void {
  const bare = new Set(data.sources.filter(({ url }) => url === undefined).map(({ id }) => id));
  for (const name of ["observations", "relations", "events", "models"] as const) {
    for (const { id, record } of rawRecords(raw, name)) {
      const source = (record as { source?: unknown } | null)?.source;
      if (typeof source === "string" && bare.has(source))
        report(name, id, "source", source, "a source with an address");
    }
  }
}
