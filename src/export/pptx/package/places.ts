// Where the parts of a slide stand, and the placeholders that hold them: in layouts as samples, on slides filled.
import { solid } from "../colours";
import { place } from "../shape/geometry";
import { fontsOf } from "../shape/text";
import { type Box, points } from "../units";
import { el, textEl } from "./xml";

/** Room of the parts of a slide, px. */
export const MARGIN = 56;

export const WIDTH = 1280 - 2 * MARGIN;

export const BOXES = {
  title: { x: MARGIN, y: 30, w: WIDTH, h: 92 },
  line: { x: MARGIN, y: 122, w: WIDTH, h: 24 },
  body: { x: MARGIN, y: 162, w: WIDTH, h: 456 },
  foot: { x: MARGIN, y: 640, w: WIDTH - 60, h: 60 },
  number: { x: 1280 - MARGIN - 50, y: 640, w: 50, h: 20 },
} satisfies Record<string, Box>;

/** Sizes of the text in placeholders, px. */
export const SIZES = { title: 40, line: 18, foot: 12, body: 20 };

/** Kinds of placeholder and the index by which slides find them. */
const HOLDERS = {
  title: { type: "title", idx: undefined },
  ctrTitle: { type: "ctrTitle", idx: undefined },
  subTitle: { type: "subTitle", idx: 1 },
  line: { type: "body", idx: 13 },
  chart: { type: "chart", idx: 14 },
  table: { type: "tbl", idx: 14 },
  text: { type: "body", idx: 14 },
  foot: { type: "ftr", idx: 11 },
  number: { type: "sldNum", idx: 12 },
} as const;

export type Holder = keyof typeof HOLDERS;

/** Says which placeholder of the layout an object fills. */
export function holder(name: Holder): string {
  const { type, idx } = HOLDERS[name];
  const size = name === "foot" || name === "number" || name === "line" ? "quarter" : undefined;
  return el("p:ph", { type, sz: size, idx });
}

const bodyStyle = (anchor: "t" | "b" | "ctr") =>
  el("a:bodyPr", { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, el("a:normAutofit"));

export interface Look {
  size: number;
  shade: string;
  serif?: boolean;
  align?: "l" | "r";
}

const levels = (list: Look): string =>
  el(
    "a:lstStyle",
    {},
    el(
      "a:lvl1pPr",
      { marL: 0, indent: 0, algn: list.align ?? "l" },
      el("a:buNone"),
      el("a:defRPr", { sz: points(list.size) }, solid(list.shade), fontsOf(list.serif)),
    ),
  );

const slideNumber = el(
  "a:p",
  {},
  el(
    "a:fld",
    { id: "{6F1B0D4A-3C52-4E0B-9E57-0C7B0B1B7A11}", type: "slidenum" },
    el("a:rPr", { lang: "en-US" }),
    textEl("a:t", "‹#›"),
  ),
);

export const sample = (text: string) =>
  el("a:p", {}, el("a:r", {}, el("a:rPr", { lang: "en-US" }), textEl("a:t", text)));

interface Place {
  name: string;
  box: Box;
  look: Look;
  anchor?: "t" | "b";
  body: string;
}

const PLACES: Record<Holder, Place> = {
  title: {
    name: "Finding",
    box: BOXES.title,
    look: { size: SIZES.title, shade: "ink", serif: true },
    body: sample("Finding"),
  },
  ctrTitle: {
    name: "Title",
    box: { x: MARGIN, y: 170, w: WIDTH, h: 190 },
    look: { size: 72, shade: "ink", serif: true },
    anchor: "b",
    body: sample("Title"),
  },
  subTitle: {
    name: "Subtitle",
    box: { x: MARGIN, y: 384, w: WIDTH, h: 160 },
    look: { size: 24, shade: "ink-2" },
    body: sample("What it shows"),
  },
  line: {
    name: "Unit and period",
    box: BOXES.line,
    look: { size: SIZES.line, shade: "ink-2" },
    body: sample("Unit and period"),
  },
  chart: { name: "Chart", box: BOXES.body, look: { size: SIZES.body, shade: "ink" }, body: sample("Chart") },
  table: { name: "Table", box: BOXES.body, look: { size: SIZES.body, shade: "ink" }, body: sample("Table") },
  text: { name: "Text", box: BOXES.body, look: { size: SIZES.body, shade: "ink" }, body: sample("Text") },
  foot: { name: "Sources", box: BOXES.foot, look: { size: SIZES.foot, shade: "ink-3" }, body: sample("Sources") },
  number: {
    name: "Slide number",
    box: BOXES.number,
    look: { size: SIZES.foot, shade: "ink-3", align: "r" },
    body: slideNumber,
  },
};

export function holderShape(id: number, which: Holder): string {
  const { name, box, look, anchor = "t", body } = PLACES[which];
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name, descr: name }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, holder(which)),
    ),
    el("p:spPr", {}, place("a:xfrm", box), el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
    el("p:txBody", {}, bodyStyle(anchor), levels(look), body),
  );
}

/** The placeholder of the slide's number. */
export const numberShape = (id: number): string =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name: "Slide number", descr: "Slide number" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, holder("number")),
    ),
    el("p:spPr"),
    el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), slideNumber),
  );

/** A text placeholder of the slide, filled; `box` where it stands elsewhere than in the layout. */
export const filled = (id: number, name: string, which: Holder, paras: string[], box?: Box): string =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, holder(which)),
    ),
    el("p:spPr", {}, box && place("a:xfrm", box)),
    el("p:txBody", {}, el("a:bodyPr", {}, el("a:normAutofit")), el("a:lstStyle"), ...paras),
  );
