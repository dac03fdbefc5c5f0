// Tables as tables: columns of set widths, cells of paragraphs, rules between rows, nothing else.
import { type Shade, solid } from "../colours";
import { NS } from "../package/names";
import { el, val } from "../package/xml";
import { type Box, emu } from "../units";
import { place } from "./geometry";
import { named, type Said } from "./shape";
import { type Para, textBody } from "./text";

export interface TableCell {
  paras: Para[];
}

export interface TableRow {
  /** Px. */
  height: number;
  cells: TableCell[];
  /** The row of column names: a strong rule below. */
  head?: boolean;
}

const NO_LINE = ["a:lnL", "a:lnR", "a:lnT"].map((name) => el(name, { w: 0 }, el("a:noFill"))).join("");

const below = (shade: Shade, width: number): string =>
  el("a:lnB", { w: emu(width) }, solid(shade), val("a:prstDash", "solid"));

function cellXml({ paras }: TableCell, head: boolean, pad: { x: number; y: number }, last: boolean): string {
  const [marL, marR] = [0, last ? 0 : emu(pad.x)];
  const [marT, marB] = [emu(pad.y), emu(pad.y)];
  return el(
    "a:tc",
    {},
    textBody("a:txBody", paras),
    el(
      "a:tcPr",
      { marL, marR, marT, marB, anchor: head ? "b" : "t" },
      NO_LINE,
      head ? below("ink", 1.5) : below("hair", 1),
      el("a:noFill"),
    ),
  );
}

/** A table in a frame; `widths` in px add up to its width. `pad`: room right of a cell and above and below its text. */
export function table(
  id: number,
  said: Said,
  box: Box,
  widths: number[],
  rows: TableRow[],
  pad = { x: 14, y: 4 },
  placeholder = "",
): string {
  const grid = el("a:tblGrid", {}, ...widths.map((w) => el("a:gridCol", { w: emu(w) })));
  const lines = rows.map(({ height, cells, head = false }) =>
    el("a:tr", { h: emu(height) }, ...cells.map((c, i) => cellXml(c, head, pad, i === cells.length - 1))),
  );
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      named(id, said),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: true })),
      el("p:nvPr", {}, placeholder),
    ),
    place("p:xfrm", box),
    el(
      "a:graphic",
      {},
      el(
        "a:graphicData",
        { uri: NS.table },
        el("a:tbl", {}, el("a:tblPr", { firstRow: rows.some((r) => r.head) || undefined }), grid, ...lines),
      ),
    ),
  );
}
