// The workbook inside a chart: one sheet, the chart's own values as a table, so that "Edit Data" works.
import { NS, TYPES } from "../package/names";
import { type Part, pack, relations } from "../package/parts";
import { documentOf, el, textEl } from "../package/xml";

export const SHEET = "Data";

export interface SheetColumn {
  heading: string;
  cells: (string | number | null)[];
  /** Numbers are dates. */
  dates?: boolean;
}

/** Letters of a column: 0 is A, 26 is AA. */
export const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** Address of the cells under a column's heading, as a chart cites it. */
export const cellsRef = (column: number, count: number): string =>
  `${SHEET}!$${letters(column)}$2:$${letters(column)}$${count + 1}`;

export const headingRef = (column: number): string => `${SHEET}!$${letters(column)}$1`;

/** A table's columns have different names. */
function unique(columns: SheetColumn[]): SheetColumn[] {
  const seen = new Map<string, number>();
  return columns.map((c) => {
    const heading = c.heading.trim() || "–";
    const key = heading.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...c, heading: count > 1 ? `${heading} (${count})` : heading };
  });
}

/** Texts of a workbook stand in one list; cells name their place in it. */
function strings() {
  const all: string[] = [];
  const places = new Map<string, number>();
  return {
    all,
    at(text: string): number {
      const found = places.get(text) ?? all.push(text) - 1;
      places.set(text, found);
      return found;
    },
  };
}

function sheetXml(columns: SheetColumn[], rows: number, at: (text: string) => number): string {
  const cell = (c: number, r: number): string | false => {
    const value = r === 0 ? columns[c].heading : columns[c].cells[r - 1];
    const name = `${letters(c)}${r + 1}`;
    if (value === null || value === undefined) return false;
    if (typeof value === "string") return el("c", { r: name, t: "s" }, textEl("v", String(at(value))));
    return el("c", { r: name, s: columns[c].dates ? 1 : undefined }, textEl("v", String(value)));
  };
  const lines = Array.from({ length: rows + 1 }, (_, r) =>
    el("row", { r: r + 1 }, ...columns.map((_c, c) => cell(c, r))),
  );
  return documentOf(
    el(
      "worksheet",
      { xmlns: NS.s, "xmlns:r": NS.r },
      el("dimension", { ref: rangeOf(columns, rows) }),
      el("sheetFormatPr", { defaultRowHeight: 15 }),
      el("cols", {}, el("col", { min: 1, max: columns.length, width: 18, customWidth: true })),
      el("sheetData", {}, ...lines),
      el("tableParts", { count: 1 }, el("tablePart", { "r:id": "rId1" })),
    ),
  );
}

const rangeOf = (columns: SheetColumn[], rows: number): string => `A1:${letters(columns.length - 1)}${rows + 1}`;

const tableXml = (columns: SheetColumn[], rows: number): string =>
  documentOf(
    el(
      "table",
      {
        xmlns: NS.s,
        id: 1,
        name: "ChartData",
        displayName: "ChartData",
        ref: rangeOf(columns, rows),
        totalsRowShown: false,
      },
      el(
        "tableColumns",
        { count: columns.length },
        ...columns.map((c, i) => el("tableColumn", { id: i + 1, name: c.heading })),
      ),
    ),
  );

const border = el("border", {}, el("left"), el("right"), el("top"), el("bottom"), el("diagonal"));

/** Two styles: plain, and a date as the reader's own system writes it. */
const stylesXml = documentOf(
  el(
    "styleSheet",
    { xmlns: NS.s },
    el("fonts", { count: 1 }, el("font", {}, el("sz", { val: 11 }), el("name", { val: "Arial" }))),
    el("fills", { count: 2 }, ...["none", "gray125"].map((p) => el("fill", {}, el("patternFill", { patternType: p })))),
    el("borders", { count: 1 }, border),
    el("cellStyleXfs", { count: 1 }, el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el(
      "cellXfs",
      { count: 2 },
      el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      el("xf", { numFmtId: 14, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: true }),
    ),
    el("cellStyles", { count: 1 }, el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  ),
);

const part = (path: string, type: string, body: string, own = relations()): Part => ({
  path,
  type,
  body,
  relations: own.all,
});

/** The workbook as a file. Columns may differ in length; what is missing is an empty cell. */
export function workbook(given: SheetColumn[]): Uint8Array {
  const columns = unique(given);
  const rows = Math.max(...columns.map((c) => c.cells.length));
  const shared = strings();
  const sheet = sheetXml(columns, rows, shared.at);
  const items = shared.all.map((t) => el("si", {}, textEl("t", t, { "xml:space": "preserve" })));
  const book = relations();
  const sheetId = book.to("worksheet", "xl/worksheets/sheet1.xml");
  book.to("styles", "xl/styles.xml");
  book.to("sharedStrings", "xl/sharedStrings.xml");
  const own = relations();
  own.to("table", "xl/tables/table1.xml");
  const root = relations();
  root.to("officeDocument", "xl/workbook.xml");
  const main = el(
    "workbook",
    { xmlns: NS.s, "xmlns:r": NS.r },
    el("sheets", {}, el("sheet", { name: SHEET, sheetId: 1, "r:id": sheetId })),
  );
  return pack(
    [
      part("xl/workbook.xml", TYPES.workbook, documentOf(main), book),
      part("xl/worksheets/sheet1.xml", TYPES.worksheet, sheet, own),
      part("xl/tables/table1.xml", TYPES.table, tableXml(columns, rows)),
      part("xl/styles.xml", TYPES.styles, stylesXml),
      part(
        "xl/sharedStrings.xml",
        TYPES.strings,
        documentOf(el("sst", { xmlns: NS.s, count: items.length, uniqueCount: items.length }, ...items)),
      ),
    ],
    root.all,
    0,
  );
}

/** Headings as they stand in the sheet. */
export const headingsOf = (columns: SheetColumn[]): string[] => unique(columns).map((c) => c.heading);
