// The evidence of a page to be read: findings with their tables, forecasts and risks with both sides, records, sources.
import type { Words } from "../../i18n/en";
import { quantityText } from "../../i18n/format";
import { type EvidenceItem, evidenceItems } from "../../model/evidence";
import type { Facts } from "../../model/facts";
import type { Figure } from "../../model/figure";
import { dateOf, textOf } from "../../views/label";
import { ARTICLE, type EvidenceData } from "./data";

/** A text in which no character means anything to Markdown. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");

const MARKS: Record<Figure["kind"], string> = {
  disclosed: "●",
  reported: "◐",
  estimate: "○",
  forecast: "◌",
  opinion: "“",
};

interface Page {
  data: EvidenceData;
  words: Words;
  facts: Facts;
  /** Number of a source in the list at the end, from 1. */
  number: Map<string, number>;
}

const refs = (ids: string[], { number }: Page): string => {
  const numbers = [...new Set(ids.flatMap((id) => number.get(id) ?? []))];
  return numbers.length > 0 ? ` [${numbers.join(", ")}]` : "";
};

function figureText(figure: Figure, printed: string, page: Page): string {
  const { words } = page;
  const via = figure.kind === "disclosed" && figure.quality === "second-hand" ? ` ${words.marks.via}` : "";
  const period = figure.ahead ? `, ${words.marks.forPeriod(words.f.period(figure.period))}` : "";
  const date = words.f.date(figure.asOf, figure.precision);
  return `${plain(printed)} ${MARKS[figure.kind]}${via} (${date}${period})${refs(figure.sources.slice(0, 1), page)}`;
}

type Table = EvidenceData["views"][number]["tables"][number];
type Cell = Table["rows"][number]["cells"][number];

function cellText(cell: Cell, page: Page): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return plain(cell);
  return "figure" in cell ? figureText(cell.figure, cell.printed, page) : plain(cell.text);
}

function tableText({ caption, columns, rows }: Table, page: Page): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    `### ${plain(caption)}`,
    "",
    line(columns.map(plain)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.cells.map((c) => cellText(c, page)))),
  ].join("\n");
}

function viewText(view: EvidenceData["views"][number], page: Page): string {
  const { words } = page;
  const { about } = words.taking;
  return [
    `## ${plain(view.finding)}`,
    [view.name, view.line].flatMap((t) => (t ? [plain(t)] : [])).join(" · "),
    `${about.filter}: ${plain(view.filter)}`,
    plain(view.summary),
    ...view.notes.map(plain),
    ...(view.leftOut > 0 && view.summary !== words.pptx.leftOut(words.f.count(view.leftOut))
      ? [plain(words.pptx.leftOut(words.f.count(view.leftOut)))]
      : []),
    ...view.tables.filter((t) => t.rows.length > 0).map((t) => tableText(t, page)),
    `${about.link}: <${view.link}>`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Where a record stands in the list of records below. */
const recordRefs = (ids: string[], page: Page): string => {
  const kept = new Set(page.data.records.map((r) => r.id));
  const found = [...new Set(ids.flatMap((id) => page.facts.evidence.get(id)?.record.id ?? []))].filter((id) =>
    kept.has(id),
  );
  return found.length > 0 ? found.map((id) => `\`${id}\``).join(", ") : page.words.taking.bundle.none;
};

function claimText(claim: EvidenceData["claims"][number], page: Page): string {
  const { bundle } = page.words.taking;
  const { verdict } = page.words.marks;
  return [
    `### ${plain(claim.claim)}`,
    "",
    `- ${bundle.verdict}: ${verdict[claim.verdict]}${claim.mine ? `; ${bundle.mine}: ${verdict[claim.mine]}` : ""}`,
    `- ${plain(claim.reasoning)}`,
    `- ${plain(claim.would_change)}`,
    `- ${bundle.for}: ${recordRefs(claim.evidence_for, page)}`,
    `- ${bundle.against}: ${recordRefs(claim.evidence_against, page)}`,
  ].join("\n");
}

function riskText(risk: EvidenceData["risks"][number], page: Page): string {
  const { taking, f, marks } = page.words;
  const { bundle } = taking;
  const rating = (r: { likelihood: number; impact: number }) => bundle.rating(f.count(r.likelihood), f.count(r.impact));
  return [
    `### ${plain(risk.name)}`,
    "",
    `- ${rating(risk)} (${marks.trend[risk.trend]})${risk.mine ? `; ${bundle.mine}: ${rating(risk.mine)}` : ""}`,
    ...[risk.trigger, risk.mechanism, risk.rationale].map((text) => `- ${plain(text)}`),
    `- ${bundle.for}: ${recordRefs([...risk.indicator_ids, ...risk.indicator_event_ids, ...risk.evidence], page)}`,
    `- ${bundle.against}: ${recordRefs(risk.counter_evidence, page)}`,
  ].join("\n");
}

function recordText(item: EvidenceItem, page: Page): string {
  const { words, facts } = page;
  const { marks, f } = words;
  const { record, kind, quality, figure, source } = item;
  const known = [
    figure ? quantityText(f, figure) : "",
    marks.kind[kind],
    marks.quality[quality],
    dateOf(item, words),
  ].filter(Boolean);
  return `- \`${record}\` ${plain(textOf(facts, item, words))} (${plain(known.join(", "))})${refs([source ?? ARTICLE], page)}`;
}

const section = (name: string, items: string[], between = "\n\n"): string[] =>
  items.length > 0 ? [`## ${name}\n\n${items.join(between)}`] : [];

function headText({ data, words }: Page): string {
  const { taking, shell, marks, f, pptx } = words;
  const { about } = taking;
  return [
    `# ${plain(`${shell.brand}: ${taking.bundle.title}`)}`,
    plain(data.title),
    ...(data.origin ? [plain(data.origin)] : []),
    [
      `- ${about.filter}: ${plain(data.filter)}`,
      `- ${about.data}: ${plain(shell.dataTo(f.longDate(data.data.dataTo), f.longDate(data.data.reviewed)))}`,
      ...data.data.missing.map((text) => `- ${about.missing}: ${plain(text)}`),
      ...(data.primaryOnly ? [`- ${about.leftOut}: ${plain(pptx.leftOut(f.count(data.leftOut)))}`] : []),
      `- ${about.kinds}: ${Object.entries(MARKS)
        .map(([kind, mark]) => `${mark} ${marks.kind[kind as Figure["kind"]]}`)
        .join(", ")}`,
      `- ${about.link}: <${data.link}>`,
    ].join("\n"),
  ].join("\n\n");
}

/** The evidence as one Markdown document. */
export function markdownOf(data: EvidenceData, facts: Facts, words: Words): string {
  const page: Page = { data, facts, words, number: new Map(data.sources.map((s, i) => [s.id, i + 1])) };
  const { bundle, about } = words.taking;
  return `${[
    headText(page),
    ...data.views.map((view) => viewText(view, page)),
    ...section(
      bundle.claims,
      data.claims.map((c) => claimText(c, page)),
    ),
    ...section(
      bundle.risks,
      data.risks.map((r) => riskText(r, page)),
    ),
    ...section(
      bundle.records,
      evidenceItems(
        facts,
        data.records.map((r) => r.id),
      ).map((item) => recordText(item, page)),
      "\n",
    ),
    ...section(
      about.sources,
      data.sources.map((s, i) => `${i + 1}. ${plain(`${s.publisher}: ${s.title}`)}${s.url ? ` <${s.url}>` : ""}`),
      "\n",
    ),
  ].join("\n\n")}\n`;
}
