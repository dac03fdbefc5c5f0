// Rows as CSV text: UTF-8 with BOM, RFC 4180, and no cell that a spreadsheet would run.

export type CsvCell = string | number | null;

const BOM = "\ufeff";
/** What starts a formula or a command, full width as well, also behind blanks that some programs drop. */
const STARTS = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before it says that it is text. Numbers are not texts and
 * stay as they are, negative ones too.
 */
export const harmless = (text: string): string => (STARTS.test(text) ? `'${text}` : text);

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as one text, each as wide as the widest. */
export function csvText(rows: CsvCell[][]): string {
  const width = Math.max(0, ...rows.map((r) => r.length));
  const line = (row: CsvCell[]) => Array.from({ length: width }, (_, i) => cellText(row[i] ?? null)).join(",");
  return BOM + rows.map((r) => `${line(r)}\r\n`).join("");
}
