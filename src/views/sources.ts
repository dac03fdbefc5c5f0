import { shortName } from "../model/facts";
import { endOf, touches } from "../model/figure";
import { type SourceUse, sourceUses } from "../model/sources";
import type { SourceItem } from "../spec/sources";
import type { View } from "./view";

/** Where each figure comes from: every source, searchable, the most used first. */
export const sources: View = (facts, choice, words) => {
  const w = words.sources;
  const { f } = words;
  const uses = sourceUses(facts);
  const touched = uses.filter(
    (u) => choice.companies.length === 0 || u.records.some((r) => touches(r.entities, choice.companies)),
  );
  const needle = choice.q.trim().toLowerCase();
  const item = (u: SourceUse): SourceItem => {
    const source = facts.source.get(u.source);
    const precision = u.newest.length === 10 ? "day" : u.newest.length === 7 ? "month" : "year";
    return {
      id: u.source,
      publisher: source?.publisher ?? u.source,
      title: source?.title ?? "",
      kinds: u.kinds,
      records: u.records.length,
      published: u.newest ? f.date(endOf(u.newest), precision) : words.shell.drawer.undated,
      record: u.records.find((r) => r.sources[0] === u.source)?.id ?? u.records[0]?.id ?? null,
    };
  };
  const items = touched.map(item).filter((i) => `${i.publisher} ${i.title} ${i.id}`.toLowerCase().includes(needle));
  const seen = facts.observations.filter((o) => o.quality === "primary").length;
  const names = f.list(choice.companies.map((id) => shortName(facts, id)));
  return {
    view: "sources",
    title: w.title(f.count(seen), f.count(facts.observations.length)),
    line: w.line(f.count(uses.length)),
    scope: choice.companies.length > 0 ? w.scope(names, f.count(touched.length), f.count(uses.length)) : null,
    blocks: [{ kind: "sources", items, query: choice.q }],
    summary: w.summary(f.count(uses.length), items[0]?.publisher ?? ""),
    tables: [],
    notes: [w.quality],
    empty: touched.length === 0 ? { reason: w.none(names), try: [] } : null,
  };
};
