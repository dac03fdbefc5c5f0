// The evidence behind a page as data: its views with every figure, and the records and sources those rest on.
import type { Claim, Risk, Source } from "../../data/schema";
import { quantityText } from "../../i18n/format";
import type { Rating } from "../../model/choice";
import type { Evidence } from "../../model/facts";
import type { Figure } from "../../model/figure";
import type { Cell, Spec, Table, ViewId } from "../../spec/spec";
import { isFigure } from "../../views/count";
import { originOf } from "../../views/origin";
import { completed } from "../complete";
import { filterText, type Setting, type Taken } from "../setting";

/** The source of claims, which name none. */
export const ARTICLE = "the-article";

/** A figure with how it is printed. */
type FigureCell = { figure: Figure; printed: string };
type EvidenceCell = null | string | FigureCell | { text: string; record?: string; entity?: string };

interface EvidenceView {
  view: ViewId;
  finding: string;
  name: string | null;
  line: string;
  filter: string;
  summary: string;
  notes: string[];
  link: string;
  leftOut: number;
  tables: {
    caption: string;
    columns: string[];
    rows: {
      id: string;
      relation?: string;
      claim?: string;
      risk?: string;
      entities?: string[];
      cells: EvidenceCell[];
    }[];
  }[];
}

/** A record with what it is. */
export type EvidenceRecord = { type: Evidence["type"] } & Evidence["record"];

export interface EvidenceData {
  format: "all-in-evidence";
  version: 1;
  lang: string;
  title: string;
  /** Whose thesis it is, in words, where it is not the site's own. */
  origin: string | null;
  link: string;
  companies: string[];
  filter: string;
  data: { dataTo: string; reviewed: string; missing: string[] };
  primaryOnly: boolean;
  /** Figures left out of all views. */
  leftOut: number;
  views: EvidenceView[];
  claims: (Claim & { mine: Claim["verdict"] | null })[];
  risks: (Risk & { mine: Rating | null })[];
  records: EvidenceRecord[];
  sources: Source[];
}

function cellOf(cell: Cell, { words }: Setting): EvidenceCell {
  if (cell === null || typeof cell === "string") return cell;
  return isFigure(cell) ? { figure: cell, printed: quantityText(words.f, cell) } : cell;
}

const tableOf = (table: Table, setting: Setting): EvidenceView["tables"][number] => ({
  caption: table.caption,
  columns: table.columns.map((c) => c.label),
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellOf(cell, setting)) })),
});

const viewOf = ({ spec, left }: Taken, setting: Setting): EvidenceView => ({
  view: spec.view,
  finding: spec.title,
  name: spec.heading ?? null,
  line: spec.line,
  filter: filterText(spec, setting.words),
  summary: spec.summary,
  notes: spec.notes,
  link: setting.link(spec.view),
  leftOut: left,
  tables: spec.tables.map((table) => tableOf(table, setting)),
});

/** Ids of the records a view's tables name. */
function recordsIn({ tables }: Spec): string[] {
  return tables.flatMap((t) =>
    t.rows.flatMap((row) => [
      ...(row.relation ? [row.relation] : []),
      ...row.cells.flatMap((cell) => {
        if (cell === null || typeof cell === "string") return [];
        return isFigure(cell) ? cell.records : "record" in cell ? [cell.record] : [];
      }),
    ]),
  );
}

const idsIn = (specs: Spec[], kind: "claim" | "risk"): Set<string> =>
  new Set(specs.flatMap((s) => s.tables.flatMap((t) => t.rows.flatMap((row) => row[kind] ?? []))));

const isSeen = ({ record }: Evidence): boolean => !("quality" in record) || record.quality !== "second-hand";

/** The records shown and those the forecasts and risks shown rest on, each once. */
function evidenceIn(specs: Spec[], claims: Claim[], risks: Risk[], { facts, primaryOnly }: Setting): Evidence[] {
  const ids = [
    ...specs.flatMap(recordsIn),
    ...claims.flatMap((c) => [...c.evidence_for, ...c.evidence_against]),
    ...risks.flatMap((r) => [...r.indicator_ids, ...r.indicator_event_ids, ...r.evidence, ...r.counter_evidence]),
  ];
  const found = new Set(ids.flatMap((id) => facts.evidence.get(id) ?? []));
  return [...found].filter((e) => !primaryOnly || isSeen(e));
}

function sourceIds({ record }: Evidence): string[] {
  if (!("source" in record)) return [ARTICLE];
  const second = "second_source" in record && record.second_source ? [record.second_source] : [];
  const more = "more_sources" in record ? (record.more_sources ?? []) : [];
  return [record.source, ...second, ...more];
}

/** The evidence of views: what they show, and every record, forecast, risk and source behind it. */
export function evidenceOf(taken: Taken[], setting: Setting): EvidenceData {
  const { facts, choice, words } = setting;
  const whole = taken.map((t) => ({ ...t, spec: completed(t.spec, facts, words, setting.primaryOnly) }));
  const specs = whole.map((t) => t.spec);
  const [claimIds, riskIds] = [idsIn(specs, "claim"), idsIn(specs, "risk")];
  const claims = facts.claims.filter((c) => claimIds.has(c.id));
  const risks = facts.risks.filter((r) => riskIds.has(r.id));
  const records = evidenceIn(specs, claims, risks, setting);
  const sources = new Set(records.flatMap(sourceIds));
  const { data_to, reviewed, missing } = facts.freshness;
  return {
    format: "all-in-evidence",
    version: 1,
    lang: words.lang,
    title: facts.thesis.title,
    origin: originOf(facts, words),
    link: setting.link(specs[0].view).replace(/#.*$/, ""),
    companies: choice.companies,
    filter:
      choice.companies.length > 0
        ? words.f.list(choice.companies.map((id) => facts.entity.get(id)?.name ?? id))
        : words.pptx.unfiltered,
    data: { dataTo: data_to, reviewed, missing: missing.map((m) => m.text) },
    primaryOnly: setting.primaryOnly ?? false,
    leftOut: taken.reduce((sum, t) => sum + t.left, 0),
    views: whole.map((t) => viewOf(t, setting)),
    claims: claims.map((c) => ({ ...c, mine: choice.verdicts[c.id] ?? null })),
    risks: risks.map((r) => ({ ...r, mine: choice.risks[r.id] ?? null })),
    records: records.map(({ type, record }) => ({ type, ...record }) as EvidenceRecord),
    sources: facts.sources.filter((s) => sources.has(s.id)),
  };
}
