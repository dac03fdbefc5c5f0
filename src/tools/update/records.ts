// Proposed records, as they stand in the files of the dataset.
import type { Stated } from "./choose";
import type { Company, MetricPlan } from "./config";
import type { Filing } from "./facts";
import { daysOf, type Fiscal, type Span } from "./periods";
import type { Quarter } from "./quarters";

/** A record of `sources.json`: one filing. */
export interface NewSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

/** A record of `observations.json`. */
export interface NewObservation {
  readonly id: string;
  readonly entity: string;
  readonly entities: readonly [string];
  readonly metric: string;
  readonly basis?: string;
  readonly value: number;
  readonly unit: "USD bn";
  readonly as_of: string;
  readonly date_precision: "quarter";
  readonly period: string;
  readonly span: "quarter";
  readonly fiscal_note_en?: string;
  readonly fiscal_note_ko?: string;
  readonly published: string;
  readonly kind: "disclosed";
  readonly derived?: true;
  readonly source: string;
  readonly more_sources?: readonly string[];
  readonly note_en?: string;
  readonly note_ko?: string;
  readonly quality: "primary";
}

/** Where a filing stands at the SEC. */
export const folderOf = (company: Company, { accession }: Filing): string =>
  `https://www.sec.gov/Archives/edgar/data/${company.cik}/${accession.replaceAll("-", "")}/`;

/** A filing as a source; its address is the folder of the filing at the SEC. */
export const sourceOf = (company: Company, filing: Filing): NewSource => ({
  id: `sec-${filing.accession}`,
  publisher: `${company.publisher} (SEC ${filing.form})`,
  title: `${filing.form} filed on ${filing.filed}, accession number ${filing.accession}`,
  url: folderOf(company, filing),
});

const words = {
  en: {
    day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" }),
    number: new Intl.NumberFormat("en"),
  },
  ko: {
    day: new Intl.DateTimeFormat("ko", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat("ko", { month: "long", year: "numeric", timeZone: "UTC" }),
  },
};

const millions = (usd: number): string => words.en.number.format(usd / 1_000_000);
const months = (span: Span): number => Math.round(daysOf(span) / 30.4);
const on = (lang: "en" | "ko", day: string): string => words[lang].day.format(new Date(day));

const partEn = (s: Stated): string => `${months(s)} months to ${on("en", s.end)} (USD ${millions(s.value)} m)`;
const partKo = (s: Stated): string => `${on("ko", s.end)}까지 ${months(s)}개월 누계(${millions(s.value)}백만 달러)`;

/** How a computed quarter came about, and what an amendment replaced; empty where there is nothing to say. */
function story({ from }: Quarter): { en: string[]; ko: string[] } {
  const [whole, part] = from;
  const told = { en: [] as string[], ko: [] as string[] };
  if (part) {
    told.en.push(`Computed: ${partEn(whole)} less ${partEn(part)}.`);
    told.ko.push(`${partKo(whole)}에서 ${partKo(part)}를 뺀 값이다.`);
  }
  for (const { replaced, filing } of from) {
    if (!replaced) continue;
    const { value, filing: before } = replaced;
    told.en.push(`Amended on ${on("en", filing.filed)}; before USD ${millions(value)} m (${before.accession}).`);
    told.ko.push(
      `${on("ko", filing.filed)}에 정정됐으며 그 전 수치는 ${millions(value)}백만 달러였다(${before.accession}).`,
    );
  }
  return told;
}

function fiscalNote(quarter: Quarter, fiscal: Fiscal | undefined) {
  if (!fiscal) return {};
  const [year, calendar] = quarter.period.split("-Q").map(Number);
  if (fiscal.year === year && fiscal.quarter === calendar)
    return {
      fiscal_note_en: `${year} Q${calendar} (fiscal = calendar)`,
      fiscal_note_ko: `${year}년 ${calendar}분기(회계 분기와 달력 분기 일치)`,
    };
  const label = `FY${String(fiscal.year).slice(2)}`;
  const end = new Date(quarter.end);
  return {
    fiscal_note_en: `${label} Q${fiscal.quarter} (quarter ended ${words.en.month.format(end)})`,
    fiscal_note_ko: `${label} ${fiscal.quarter}분기(${words.ko.month.format(end)} 종료 분기)`,
  };
}

function notes(quarter: Quarter, plan: MetricPlan) {
  const { en, ko } = story(quarter);
  const all = { en: [plan.note_en, ...en].filter(Boolean), ko: [plan.note_ko, ...ko].filter(Boolean) };
  return all.en.length > 0 ? { note_en: all.en.join(" "), note_ko: all.ko.join(" ") } : {};
}

export interface Named {
  readonly company: Company;
  readonly metric: string;
  readonly plan: MetricPlan;
}

export const idOfNew = ({ company, plan }: Named, period: string): string =>
  `sec-${company.entity}-${plan.slug}-${period.toLowerCase()}`;

/** Value of a quarter in USD bn, unrounded. */
export const billions = (usd: number): number => usd / 1_000_000_000;

/**
 * A quarter as a record. `sources`: the ids of the sources of its filings, that of the longer span first, which is the
 * later one and gives the day of publication.
 */
export function observationOf(
  named: Named,
  quarter: Quarter,
  sources: readonly string[],
  fiscal: Fiscal | undefined,
): NewObservation {
  const { company, metric, plan } = named;
  const [source, ...more] = sources;
  return {
    id: idOfNew(named, quarter.period),
    entity: company.entity,
    entities: [company.entity],
    metric,
    ...(plan.basis && { basis: plan.basis }),
    value: billions(quarter.value),
    unit: "USD bn",
    as_of: quarter.end,
    date_precision: "quarter",
    period: quarter.period,
    span: "quarter",
    ...fiscalNote(quarter, fiscal),
    published:
      quarter.from
        .map(({ filing }) => filing.filed)
        .sort()
        .at(-1) ?? "",
    kind: "disclosed",
    ...(quarter.from.length > 1 && { derived: true as const }),
    source,
    ...(more.length > 0 && { more_sources: more }),
    ...notes(quarter, plan),
    quality: "primary",
  };
}
