import type { Precision, Unit } from "../data/schema";
import { en } from "./format.en";
import { ko } from "./format.ko";
import type { Lang } from "./lang";

/** A number as it is set on the page: what stands before it, the digits, what stands after (both may be ""). */
export interface Parts {
  before: string;
  number: string;
  after: string;
}

/** What a quantity needs to be printed; a model Figure satisfies it. */
export interface Quantity {
  value: number | null;
  low?: number;
  high?: number;
  unit: Unit;
}

export interface Format {
  parts(value: number, unit: Unit): Parts;
  /** Parts of two values of one unit, the unit printed once. */
  range(low: number, high: number, unit: Unit): Parts;
  /** "30 Jun 2026" / "2026.6.30", as coarse as the precision says. */
  date(iso: string, precision?: Precision): string;
  /** "30 June 2026" / "2026년 6월 30일", for sentences. */
  longDate(iso: string, precision?: Precision): string;
  /** A period label of a record ("2026-Q2", "FY2025", "2026-2030", "2026-09"). */
  period(period: string): string;
  /** Joins names as a sentence does. */
  list(items: string[]): string;
  count(n: number): string;
}

const formats: Record<Lang, Format> = { en, ko };

/** The number and date formats of a language. */
export const formatOf = (lang: Lang): Format => formats[lang];

/** One string from parts. */
export const joinParts = (p: Parts): string => p.before + p.number + p.after;

/** Parts of a quantity: its value, or its range where only bounds are recorded. */
export function quantityParts(f: Format, q: Quantity): Parts {
  if (q.value !== null) return f.parts(q.value, q.unit);
  if (q.low !== undefined && q.high !== undefined) return f.range(q.low, q.high, q.unit);
  if (q.low !== undefined) return prefixed("≥", f.parts(q.low, q.unit));
  return prefixed("≤", f.parts(q.high ?? Number.NaN, q.unit));
}

const prefixed = (sign: string, p: Parts): Parts => ({ ...p, before: sign + p.before });

/** A quantity as one string. */
export const quantityText = (f: Format, q: Quantity): string => joinParts(quantityParts(f, q));
