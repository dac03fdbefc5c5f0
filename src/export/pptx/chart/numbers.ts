// Printed numbers and the number formats that print them: a label with a format follows the data when it is edited.
import type { Tick } from "../../../spec/plot";

interface Printed {
  before: string;
  number: number;
  decimals: number;
  after: string;
}

/** The first number of a text, with what stands around it; its sign is left in `before`. Null without one. */
export function printedNumber(text: string): Printed | null {
  const found = /^([^\d]*)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(.*)$/s.exec(text);
  if (!found) return null;
  const [, before, whole, fraction = "", after] = found;
  return { before, number: Number(`${whole.replaceAll(",", "")}.${fraction}0`), decimals: fraction.length, after };
}

/** A sign stands at the digits or before their currency; other hyphens belong to words. */
const MINUS = /[−-][$¥€₩]?$/;

/** Text as a number format holds it, between quotes. */
const quoted = (text: string): string => (text === "" ? "" : `"${text}"`);

/**
 * Number format that prints `text` from `value`, or null where none can: the text is rounded to a step, scaled, or holds
 * another number.
 */
export function formatFor(text: string, value: number): string | null {
  const printed = printedNumber(text);
  if (!printed || text.includes('"') || text.includes("\\")) return null;
  const { before, number, decimals, after } = printed;
  if (/\d/.test(after) || Math.abs(value).toFixed(decimals) !== number.toFixed(decimals)) return null;
  const negative = MINUS.test(before);
  if (negative !== value < 0) return null;
  const digits = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  const sign = before.search(MINUS);
  const plain = negative ? before.slice(0, sign) + before.slice(sign + 1) : before;
  const minus = negative ? before : `−${before}`;
  return `${quoted(plain)}${digits}${quoted(after)};${quoted(minus)}${digits}${quoted(after)}`;
}

/**
 * Printed unit of an axis over the unit of its values: 10 where USD bn are printed in 억 달러, else 1. Values, workbook
 * and labels of a chart are all in the printed unit.
 */
export function factorOf(ticks: Tick[]): number {
  for (const { value, label } of ticks) {
    const printed = printedNumber(label);
    if (!printed || value === 0) continue;
    const factor = printed.number / Math.abs(value);
    return [0.1, 10, 100].find((f) => Math.abs(factor / f - 1) < 1e-9) ?? 1;
  }
  return 1;
}

/** A value in the printed unit, without the dust of binary fractions. */
export const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(14));

/** Number format of an axis: the one all labels share; the last may have the unit to itself. */
export function axisFormat(ticks: Tick[], factor: number): string {
  const formats = ticks.map((t) => formatFor(t.label, scaled(t.value, factor)));
  const common = formats.find((f, i) => f !== null && ticks[i].value !== 0) ?? formats[0];
  if (!common) return "#,##0";
  const last = formats[formats.length - 1];
  if (formats.length < 3 || formats.slice(0, -1).some((f) => f === null) || last === null) return common;
  const first = formats[1] ?? common;
  if (last === first) return common;
  const top = scaled(ticks[ticks.length - 1].value, factor);
  return `[>=${top}]${last.split(";")[0]};${first.split(";")[0]}`;
}
