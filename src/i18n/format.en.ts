import type { Precision, Unit } from "../data/schema";
import { digits } from "./digits";
import type { Format, Parts } from "./format";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const parts = (before: string, number: string, after = ""): Parts => ({ before, number, after });

/** Money given in bn: below 0.1 bn it is set in m, from 1,000 bn in tn. */
function money(symbol: string, bn: number): Parts {
  const sign = bn < 0 ? "−" : "";
  const size = Math.abs(bn);
  if (size >= 1000) return parts(sign + symbol, digits(size / 1000, 3), "tn");
  if (size > 0 && size < 0.1) return parts(sign + symbol, digits(size * 1000), "m");
  return parts(sign + symbol, digits(size), "bn");
}

const signed = (symbol: string, v: number, after = ""): Parts =>
  parts((v < 0 ? "−" : "") + symbol, digits(Math.abs(v)), after);

let known: Intl.ListFormat | undefined;

/** Made with the first use: making one takes far longer than using it. */
function listFormat(): Intl.ListFormat {
  known ??= new Intl.ListFormat("en", { type: "conjunction" });
  return known;
}

const units: Record<Unit, (v: number) => Parts> = {
  "USD bn": (v) => money("$", v),
  "EUR bn": (v) => money("€", v),
  "CNY bn": (v) => money("CN¥", v),
  "JPY tn": (v) => signed("¥", v, "tn"),
  "JPY bn": (v) => signed("¥", v, "bn"),
  "%": (v) => parts("", digits(v), "%"),
  bp: (v) => parts("", digits(v), " bp"),
  GW: (v) => parts("", digits(v), " GW"),
  "people (m)": (v) => (v >= 1000 ? parts("", digits(v / 1000), "bn people") : parts("", digits(v, 1), "m people")),
  count: (v) => parts("", digits(v)),
  "count (bn)": (v) => parts("", digits(v), "bn"),
  minutes: (v) => (v >= 120 ? parts("", digits(v / 60, 1), " h") : parts("", digits(v, 1), " min")),
  days: (v) => parts("", digits(v), " days"),
  years: (v) => parts("", digits(v), v === 1 ? " year" : " years"),
  year: (v) => parts("", String(v)),
  x: (v) => parts("", digits(v), "×"),
  index: (v) => parts("", digits(v)),
  "JPY/share": (v) => signed("¥", v),
  "USD/share": (v) => signed("$", v),
  "USD/MW-day": (v) => signed("$", v, "/MW-day"),
  "JPY/USD": (v) => signed("¥", v),
};

function dated(iso: string, precision: Precision, month: (m: number) => string): string {
  const [y, m, d] = iso.split("-");
  const name = month(Number(m) - 1);
  if (precision === "year" || !m) return y;
  if (precision === "quarter") return `Q${Math.ceil(Number(m) / 3)} ${y}`;
  return precision === "day" && d ? `${Number(d)} ${name} ${y}` : `${name} ${y}`;
}

function period(p: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(p);
  if (quarter) return `Q${quarter[2]} ${quarter[1]}`;
  const half = /^(\d{4})-H(\d)$/.exec(p);
  if (half) return `H${half[2]} ${half[1]}`;
  const calendar = /^CY(\d{4})$/.exec(p);
  if (calendar) return `calendar ${calendar[1]}`;
  const span = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(p);
  if (span) return `${en.date(span[1])} to ${en.date(span[2])}`;
  if (/^\d{4}-\d{4}$/.test(p)) return p.replace("-", "–");
  return /^\d{4}(-\d{2}){0,2}$/.test(p) ? en.date(p, p.length === 10 ? "day" : "month") : p;
}

export const en: Format = {
  parts: (v, unit) => units[unit](v),
  range(low, high, unit) {
    const a = units[unit](low);
    const b = units[unit](high);
    const same = a.after === b.after;
    return parts(a.before, `${a.number}${same ? "" : a.after}–${b.number}`, b.after);
  },
  date: (iso, precision = "day") => dated(iso, precision, (m) => (MONTHS[m] ?? "").slice(0, 3)),
  longDate: (iso, precision = "day") => dated(iso, precision, (m) => MONTHS[m] ?? ""),
  period,
  list: (items) =>
    listFormat()
      .format(items)
      .replace(/, and /, " and "),
  count: (n) => digits(n, 0),
};
