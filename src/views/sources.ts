import { shortName } from "../model/facts";
import { endOf, touches } from "../model/figure";
import { type SourceUse, sourceUses } from "../model/sources";
import type { SourceItem } from "../spec/sources";
import { cutNote } from "./cut";
import type { View } from "./view";

/** Sources in the list; the others are found by a search. */
export const SOURCES = 1000;

/** Where each figure comes from: every source, searchable, the most used first. */
export const sources: View = (facts, choice, words) => {
  const w = words.sources;
  const { f } = words;
  const uses = sourceUses(facts);
  const touched = uses.filter(
    (u) => choice.companies.length === 0 || u.records.some((r) => touches(r.entities, choice.companies)),
  );
  const needle = choice.q.trim().toLowerCase();
  const names = f.list(choice.companies.map((id) => shortName(facts, id)));
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
  const textOf = ({ source }: SourceUse) => {
    const of = facts.source.get(source);
    return `${of?.publisher ?? source} ${of?.title ?? ""} ${source}`.toLowerCase();
  };
  const found = needle === "" ? touched : touched.filter((u) => textOf(u).includes(needle));
  const items = found.slice(0, SOURCES).map(item);
  const cut = { drawn: items, left: found.length - items.length };
  const figures = facts.observations.length;
  const seen = facts.observations.filter((o) => o.quality === "primary").length;
  return {
    view: "sources",
    title: w.title(f.count(seen), f.count(figures), seen === figures && figures > 1),
    line: w.line(f.count(uses.length), uses.length === 1),
    scope: choice.companies.length > 0 ? w.scope(names, f.count(touched.length), f.count(uses.length)) : null,
    blocks: [{ kind: "sources", items, found: found.length, query: choice.q }],
    summary: w.summary(f.count(uses.length), items[0]?.publisher ?? ""),
    tables: [],
    notes: [...cutNote(words, "sources", cut), w.quality],
    empty: touched.length === 0 ? { reason: w.none(names), try: [] } : null,
  };
};
