// The dated items a judgement rests on, whatever collection they come from.
import type { Kind, Precision, Quality } from "../data/schema";
import type { Evidence, Facts } from "./facts";
import { amountOf, asOfOf, eventFigure, type Figure, figureOf, stakeOf } from "./figure";

export interface EvidenceItem {
  /** Id of the record; a folded-in id leads to the record that took it over. */
  record: string;
  type: Evidence["type"];
  /** ISO day; null for the article, which has no date. */
  date: string | null;
  precision: Precision;
  /** The record's own sentence; null for an observation without one, which is named by its label. */
  text: string | null;
  figure: Figure | null;
  entities: string[];
  kind: Kind;
  quality: Quality;
  /** Source id; null for the article. */
  source: string | null;
}

type Item = Omit<EvidenceItem, "record" | "type" | "kind" | "quality" | "source">;

function itemOf(facts: Facts, e: Evidence): Item {
  const { reviewed } = facts.freshness;
  switch (e.type) {
    case "observation": {
      const figure = figureOf(facts, e.record);
      return {
        date: figure.asOf,
        precision: figure.precision,
        text: e.record.statement ?? null,
        figure,
        entities: e.record.entities,
      };
    }
    case "relation": {
      const { asOf, precision } = asOfOf(e.record, reviewed);
      const figure = amountOf(facts, e.record) ?? stakeOf(facts, e.record);
      return { date: asOf, precision, text: e.record.statement, figure, entities: [e.record.from, e.record.to] };
    }
    case "event": {
      const { asOf, precision } = asOfOf({ ...e.record, as_of: e.record.date }, reviewed);
      const figure = eventFigure(facts, e.record);
      return { date: asOf, precision, text: e.record.statement, figure, entities: e.record.entities };
    }
    case "model": {
      const { date, statement, entity } = e.record;
      return { date, precision: "day", text: statement, figure: null, entities: [entity] };
    }
    case "claim":
      return { date: null, precision: "day", text: e.record.claim, figure: null, entities: e.record.entities };
    case "statement":
      return { date: null, precision: "day", text: e.record.text, figure: null, entities: e.record.entities };
  }
}

/** Where an item comes from; claims and statements are the article's own. */
function originOf(e: Evidence): Pick<EvidenceItem, "kind" | "quality" | "source"> {
  if (e.type === "claim") return { kind: "forecast", quality: "primary", source: null };
  if (e.type === "statement") return { kind: e.record.kind, quality: "primary", source: e.record.source };
  return { kind: e.record.kind, quality: e.record.quality, source: e.record.source };
}

/** The records of a list of ids as dated items, newest first; ids that lead nowhere (a broken record) are left out. */
export function evidenceItems(facts: Facts, ids: string[]): EvidenceItem[] {
  const found = ids.flatMap((id) => facts.evidence.get(id) ?? []);
  return [...new Set(found)]
    .map((e) => ({ record: e.record.id, type: e.type, ...itemOf(facts, e), ...originOf(e) }))
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}
