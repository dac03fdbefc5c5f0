import type { Precision, Unit } from "../data/schema";
import { digits } from "./digits";
import type { Format, Parts } from "./format";

const parts = (before: string, number: string, after = ""): Parts => ({ before, number, after });

/** Splits an amount in 억 (10^8) as Korean prose does: 1조 4,000억, 646억, 4,670만. */
function myriad(eok: number): { number: string; unit: string } {
  const size = Math.abs(eok);
  const sign = eok < 0 ? "−" : "";
  if (size > 0 && size < 1) return { number: sign + digits(size * 10000), unit: "만" };
  if (size < 10000) return { number: sign + digits(size), unit: "억" };
  const jo = Math.trunc(size / 10000);
  const rest = Math.round((size - jo * 10000) * 100) / 100;
  return rest === 0
    ? { number: sign + digits(jo), unit: "조" }
    : { number: `${sign}${digits(jo)}조 ${digits(rest)}`, unit: "억" };
}

function amount(eok: number, currency: string): Parts {
  const m = myriad(eok);
  return parts("", m.number, `${m.unit}${currency ? ` ${currency}` : ""}`);
}

function people(millions: number): Parts {
  const m = myriad(millions / 100);
  return parts("", m.number, `${m.unit} 명`);
}

const units: Record<Unit, (v: number) => Parts> = {
  "USD bn": (v) => amount(v * 10, "달러"),
  "EUR bn": (v) => amount(v * 10, "유로"),
  "CNY bn": (v) => amount(v * 10, "위안"),
  "JPY tn": (v) => parts("", digits(v), "조 엔"),
  "JPY bn": (v) => amount(v * 10, "엔"),
  "%": (v) => parts("", digits(v), "%"),
  bp: (v) => parts("", digits(v), "bp"),
  GW: (v) => parts("", digits(v), "GW"),
  "people (m)": people,
  count: (v) => parts("", digits(v)),
  "count (bn)": (v) => amount(v * 10, ""),
  minutes: (v) => (v >= 120 ? parts("", digits(v / 60, 1), "시간") : parts("", digits(v, 1), "분")),
  days: (v) => parts("", digits(v), "일"),
  years: (v) => parts("", digits(v), "년"),
  year: (v) => parts("", String(v), "년"),
  x: (v) => parts("", digits(v), "배"),
  index: (v) => parts("", digits(v), "점"),
  "JPY/share": (v) => parts("", digits(v), "엔"),
  "USD/share": (v) => parts("", digits(v), "달러"),
  "USD/MW-day": (v) => parts("", digits(v), "달러/MW-일"),
  "JPY/USD": (v) => parts("", digits(v), "엔"),
};

function date(iso: string, precision: Precision = "day"): string {
  const [y, m, d] = iso.split("-");
  if (precision === "year" || !m) return y;
  if (precision === "quarter") return `${y}년 ${Math.ceil(Number(m) / 3)}분기`;
  return precision === "day" && d ? `${y}.${Number(m)}.${Number(d)}` : `${y}.${Number(m)}`;
}

function longDate(iso: string, precision: Precision = "day"): string {
  const [y, m, d] = iso.split("-");
  if (precision === "year" || !m) return `${y}년`;
  if (precision === "quarter") return `${y}년 ${Math.ceil(Number(m) / 3)}분기`;
  return precision === "day" && d ? `${y}년 ${Number(m)}월 ${Number(d)}일` : `${y}년 ${Number(m)}월`;
}

function period(p: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(p);
  if (quarter) return `${quarter[1]}년 ${quarter[2]}분기`;
  const half = /^(\d{4})-H(\d)$/.exec(p);
  if (half) return `${half[1]}년 ${half[2] === "1" ? "상" : "하"}반기`;
  const fiscal = /^(FY|CY)(\d{4})$/.exec(p);
  if (fiscal) return fiscal[1] === "FY" ? `${fiscal[2]} 회계연도` : `${fiscal[2]}년`;
  const span = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(p);
  if (span) return `${date(span[1], "month")}~${date(span[2], "month")}`;
  if (/^\d{4}-\d{4}$/.test(p)) return `${p.replace("-", "~")}년`;
  if (/^\d{4}$/.test(p)) return `${p}년`;
  return /^\d{4}-\d{2}(-\d{2})?$/.test(p) ? date(p, p.length === 10 ? "day" : "month") : p;
}

export const ko: Format = {
  parts: (v, unit) => units[unit](v),
  range(low, high, unit) {
    const a = units[unit](low);
    const b = units[unit](high);
    return parts("", `${a.number}${a.after === b.after ? "" : a.after}~${b.number}`, b.after);
  },
  date,
  longDate,
  period,
  list: (items) => items.join(", "),
  count: (n) => digits(n, 0),
};
