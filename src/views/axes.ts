// Axes and labels of charts, from data and a language's formats.
import type { Unit } from "../data/schema";
import { type Format, joinParts, quantityText } from "../i18n/format";
import type { Figure } from "../model/figure";
import type { Axis, Tick } from "../spec/plot";
import { textWidth } from "../theme/measure";

/** A day as milliseconds since 1970 (UTC). */
export const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** A time axis between two days, with a tick at each first of January; `halves` adds the first of July. */
export function timeAxis(f: Format, from: string, to: string, halves = false): Axis {
  const ticks: Tick[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const days = [`${year}-01-01`, ...(halves ? [`${year}-07-01`] : [])].filter((d) => d >= from && d <= to);
    for (const day of days) {
      ticks.push({ value: at(day), label: day.endsWith("-01-01") ? f.date(day, "year") : f.date(day, "month") });
    }
  }
  return { scale: "time", domain: [at(from), at(to)], ticks };
}

/** Step of one, two or five tens that divides a span into at most `most` parts. */
function stepOf(span: number, most: number): number {
  const raw = span / most;
  const ten = 10 ** Math.floor(Math.log10(raw));
  return ten * ([1, 2, 5, 10].find((m) => m * ten >= raw * 0.999) ?? 10);
}

/**
 * Number without currency in the language's own step ("20" for USD 20 bn, "200" for 200억 달러): for axes and labels whose
 * unit stands in the line above. Amounts past the next step are not shortened, so that one axis keeps one unit.
 */
export const bare =
  (f: Format, unit: Unit) =>
  (value: number): string => {
    const factor = Number(f.parts(1, unit).number);
    const scaled = Math.round(value * factor * 1e6) / 1e6;
    return Number.isInteger(scaled) ? f.count(scaled) : f.parts(value, unit).number;
  };

/** Value or range of a figure as bare numbers, rounded to three digits. */
export function bareLabel(f: Format, { value, low, high, unit }: Figure): string {
  const text = bare(f, unit);
  if (value !== null) return text(rounded(value));
  return [low, high].map((v) => (v === undefined ? "" : text(rounded(v)))).join("–");
}

/** Tick text with its unit ("$1tn"). */
export const full =
  (f: Format, unit: Unit) =>
  (value: number): string =>
    joinParts(f.parts(value, unit));

/** A linear axis that starts at zero (or below) and ends at a round number. */
export function amountAxis(values: number[], text: (v: number) => string, most = 4): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = stepOf(high - low || 1, most);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  return {
    scale: "linear",
    domain: [from * step, to * step],
    ticks: ticks.map((value) => ({ value, label: text(value) })),
  };
}

/** Categories 0..n-1; on a y axis the first stands on top. */
export const slotAxis = (labels: string[]): Axis => ({
  scale: "slots",
  domain: [0, Math.max(0, labels.length - 1)],
  ticks: labels.map((label, value) => ({ value, label })),
});

/** Three digits that count: labels and titles; the table holds the unrounded figure. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** A figure as a short label, rounded to three digits. */
export const short = (f: Format, { value, low, high, unit }: Figure): string =>
  quantityText(f, {
    value: value === null ? null : rounded(value),
    low: low === undefined ? undefined : rounded(low),
    high: high === undefined ? undefined : rounded(high),
    unit,
  });

/** A per cent without decimals and sign, for sentences that say the direction in words. */
export const percent = (f: Format, value: number): string => joinParts(f.parts(Math.round(Math.abs(value)), "%"));

/** Px of room that the widest of some labels needs beside a plot, in both drawings. */
export function roomFor(labels: string[], gap: number): { wide: number; narrow: number } {
  const px = Math.ceil(Math.max(0, ...labels.map((l) => textWidth(l, 13.5)))) + gap;
  return { wide: px, narrow: px };
}

/**
 * Height of a plot of `rows` labelled rows. Drawings shrink with their width while text does not, so that at the least
 * width of each form a row must still be as high as its label. `head` is the height in px of the panel's title and
 * definition, which do not shrink either.
 */
export const rowsHeight = (rows: number, head = 0): { wide: number; narrow: number } => ({
  wide: Math.round(25.6 * rows + 31 + 0.57 * head),
  narrow: Math.round(23 * rows + 14),
});
