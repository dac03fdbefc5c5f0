// Everything that is known of one record and where it comes from: what the source drawer says.
import type { Quality, Source } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Evidence, Facts } from "../model/facts";
import { amountOf, endOf, eventFigure, type Figure, figureOf } from "../model/figure";
import type { Prose } from "../spec/spec";
import { labelOf } from "./label";

export interface Sibling {
  record: string;
  label: string;
  figure: Figure;
}

export interface Citation {
  record: string;
  source: Source;
  /** What the record says, in its own words or as a label. */
  says: Prose;
  figure: Figure | null;
  /** Label and text of each line, in order. */
  lines: [string, string][];
  second: Source | null;
  more: Source[];
  conflicts: Sibling[];
  siblings: Sibling[];
}

type SourcedEvidence = Exclude<Evidence, { type: "claim" }>;

const precisionOf = (date: string) =>
  date.length === 10 ? "day" : date.length === 4 ? "year" : /Q/.test(date) ? "quarter" : "month";

function figureOfEvidence(facts: Facts, e: Evidence): Figure | null {
  if (e.type === "observation") return figureOf(facts, e.record);
  if (e.type === "relation") return amountOf(facts, e.record);
  return e.type === "event" ? eventFigure(facts, e.record) : null;
}

function saysOf(facts: Facts, e: Evidence, words: Words): string {
  switch (e.type) {
    case "observation":
      return e.record.statement ?? labelOf(facts, e.record, words);
    case "claim":
      return e.record.claim;
    case "statement":
      return e.record.text;
    default:
      return e.record.statement;
  }
}

const dateOfEvidence = (e: Exclude<SourcedEvidence, { type: "statement" }>, words: Words): string => {
  if (e.type === "observation") return words.f.period(e.record.period);
  if (e.type === "relation") return words.f.date(e.record.as_of, e.record.date_precision);
  return words.f.date(e.record.date, e.type === "event" ? e.record.date_precision : "day");
};

function linesOf(facts: Facts, e: Evidence, words: Words): [string, string][] {
  const w = words.shell.drawer;
  if (e.type === "claim" || e.type === "statement") {
    const kind = e.type === "claim" ? "forecast" : e.record.kind;
    return [
      [w.kind, words.marks.kind[kind]],
      [w.published, w.undated],
      [w.note, w.noAddress],
    ];
  }
  const { kind, quality, published, note } = e.record;
  const lines: [string, string][] = [
    [w.kind, words.marks.kind[kind]],
    [w.quality, words.marks.quality[quality as Quality]],
    [w.describes, dateOfEvidence(e, words)],
    [w.published, words.f.date(endOf(published), precisionOf(published))],
    [w.reviewed, words.f.date(facts.freshness.reviewed)],
  ];
  if (e.type === "observation" && e.record.fiscal_note) lines.push([w.fiscal, e.record.fiscal_note]);
  if (note) lines.push([w.note, note]);
  return lines;
}

const siblingOf = (facts: Facts, words: Words, id: string): Sibling[] => {
  const o = facts.observation.get(id);
  return o ? [{ record: o.id, label: labelOf(facts, o, words), figure: figureOf(facts, o) }] : [];
};

/** The citation of a record, or null where the dataset has none of that id. */
export function citationOf(facts: Facts, id: string, words: Words): Citation | null {
  const e = facts.evidence.get(id);
  if (!e) return null;
  const sourceId = "source" in e.record ? e.record.source : "the-article";
  const source = facts.source.get(sourceId);
  if (!source) return null;
  const find = (s: string): Source[] => {
    const found = facts.source.get(s);
    return found ? [found] : [];
  };
  const second =
    "second_source" in e.record && e.record.second_source ? (facts.source.get(e.record.second_source) ?? null) : null;
  const more = "more_sources" in e.record ? (e.record.more_sources ?? []).flatMap(find) : [];
  const conflicts = e.type === "observation" ? (e.record.conflicts_with ?? []) : [];
  return {
    record: e.record.id,
    source,
    says: { text: saysOf(facts, e, words), record: e.record.id },
    figure: figureOfEvidence(facts, e),
    lines: linesOf(facts, e, words),
    second,
    more,
    conflicts: conflicts.flatMap((c) => siblingOf(facts, words, c)),
    siblings: facts.observations
      .filter((o) => o.source === sourceId && o.id !== e.record.id)
      .flatMap((o) => siblingOf(facts, words, o.id)),
  };
}

/** The citation as one line for a footnote: publisher, title, date, address. */
export const citationText = (c: Citation, date: string): string =>
  [c.source.publisher, c.source.title, date, c.source.url].filter(Boolean).join(", ");
