// What a proposed record says of itself, in both languages.
import type { Stated } from "./choose";
import type { MetricPlan } from "./config";
import { daysOf, type Fiscal, type Span } from "./periods";
import type { Quarter } from "./quarters";

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
/** Ten thousand dollars is the smallest unit told. */
const MYRIAD = 10_000;

/** 115,948,000,000 as 1,159억 4,800만 달러, each unit ten thousand of the next; the small change is rounded away. */
export function dollarsKo(usd: number): string {
  let rest = Math.round(usd / MYRIAD);
  const told: string[] = [];
  for (const unit of ["만", "억", "조"]) {
    const n = unit === "조" ? rest : rest % MYRIAD;
    if (n > 0) told.unshift(`${words.en.number.format(n)}${unit}`);
    rest = Math.floor(rest / MYRIAD);
  }
  return `${told.join(" ") || "0"} 달러`;
}

const months = (span: Span): number => Math.round(daysOf(span) / 30.4);
const on = (lang: "en" | "ko", day: string): string => words[lang].day.format(new Date(day));

const spanEn = (s: Span): string => `${months(s)} months to ${on("en", s.end)}`;
const partEn = (s: Stated): string => `${spanEn(s)} (USD ${millions(s.value)} m)`;
const spanKo = (s: Span): string => `${on("ko", s.end)}까지 ${months(s)}개월분`;
const partKo = (s: Stated): string => `${spanKo(s)}(${dollarsKo(s.value)})`;

/** How a computed quarter came about, and what an amendment replaced; empty where there is nothing to say. */
function story({ from }: Quarter): { en: string[]; ko: string[] } {
  const [whole, part] = from;
  const told = { en: [] as string[], ko: [] as string[] };
  if (part) {
    told.en.push(`Computed: ${partEn(whole)} less ${partEn(part)}.`);
    told.ko.push(`${partKo(whole)}에서 ${partKo(part)}을 뺀 값이다.`);
  }
  for (const stated of from) {
    if (!stated.replaced) continue;
    const { value, filing: before } = stated.replaced;
    const { filed } = stated.filing;
    told.en.push(
      `${spanEn(stated)}: amended on ${on("en", filed)}, before USD ${millions(value)} m (${before.accession}).`,
    );
    told.ko.push(
      `${spanKo(stated)}은 ${on("ko", filed)}에 정정됐으며 정정 전 수치는 ${dollarsKo(value)}였다(${before.accession}).`,
    );
  }
  return told;
}

/** The company's own name of a quarter, as fields of a record; none where it is not known. */
export function fiscalNote(quarter: Quarter, fiscal: Fiscal | undefined) {
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

/** What is to be said of a quarter and of its definition, as fields of a record; none where there is nothing. */
export function notes(quarter: Quarter, plan: MetricPlan) {
  const { en, ko } = story(quarter);
  const all = { en: [plan.note_en, ...en].filter(Boolean), ko: [plan.note_ko, ...ko].filter(Boolean) };
  return all.en.length > 0 ? { note_en: all.en.join(" "), note_ko: all.ko.join(" ") } : {};
}
