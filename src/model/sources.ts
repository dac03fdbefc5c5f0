// Who says what: the records behind each source.
import type { Kind, Quality } from "../data/schema";
import type { Facts } from "./facts";
import { once } from "./once";

/** A record that names where it comes from. */
export interface Sourced {
  id: string;
  kind: Kind;
  quality: Quality;
  published: string;
  entities: string[];
  sources: string[];
}

interface Provenance {
  id: string;
  kind: Kind;
  quality: Quality;
  published: string;
  source: string;
  second_source?: string;
  more_sources?: string[];
}

const sourced = (r: Provenance, entities: string[]): Sourced => ({
  id: r.id,
  kind: r.kind,
  quality: r.quality,
  published: r.published,
  entities,
  sources: [r.source, ...(r.second_source ? [r.second_source] : []), ...(r.more_sources ?? [])],
});

/** Every record that comes from somewhere; the article's claims and statements come from the article. */
export function sourcedRecords(facts: Facts): Sourced[] {
  const article = (r: { id: string; entities: string[] }, kind: Kind): Sourced => ({
    id: r.id,
    kind,
    quality: "primary",
    published: "",
    entities: r.entities,
    sources: ["the-article"],
  });
  return [
    ...facts.observations.map((o) => sourced(o, o.entities)),
    ...facts.relations.map((r) => sourced(r, [r.from, r.to])),
    ...facts.events.map((e) => sourced(e, e.entities)),
    ...facts.models.map((m) => sourced(m, [m.entity])),
    ...facts.claims.map((c) => article(c, "forecast")),
    ...facts.statements.map((s) => article(s, s.kind)),
  ];
}

export interface SourceUse {
  source: string;
  records: Sourced[];
  kinds: Kind[];
  /** Publication date of its newest record; "" for the article. */
  newest: string;
}

const KINDS: Kind[] = ["disclosed", "reported", "estimate", "forecast", "opinion"];

/** Every source with its records, the most used first. A source without a record is listed with none. */
export const sourceUses = once((facts): readonly SourceUse[] => {
  const bySource = new Map<string, Sourced[]>(facts.sources.map((s) => [s.id, []]));
  for (const record of sourcedRecords(facts)) for (const id of record.sources) bySource.get(id)?.push(record);
  return [...bySource]
    .map(([source, records]) => ({
      source,
      records,
      kinds: KINDS.filter((k) => records.some((r) => r.kind === k)),
      newest:
        records
          .map((r) => r.published)
          .sort()
          .at(-1) ?? "",
    }))
    .sort((a, b) => b.records.length - a.records.length || a.source.localeCompare(b.source));
});
