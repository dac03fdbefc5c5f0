// What every slide stands on: one master, its layouts, and the master of the notes.
import { solid } from "../colours";
import { place } from "../shape/geometry";
import { fontsOf } from "../shape/text";
import { type Box, emu, points } from "../units";
import { PRESENTATION, TYPES } from "./names";
import { type Part, relations } from "./parts";
import { documentOf, el, textEl } from "./xml";

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

export const LAYOUTS = ["title", "chart", "table", "text"] as const;
export type LayoutId = (typeof LAYOUTS)[number];

const NAMES: Record<LayoutId, string> = {
  title: "Title",
  chart: "Finding and chart",
  table: "Finding and table",
  text: "Finding and text",
};

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

interface Look {
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

const sample = (text: string) => el("a:p", {}, el("a:r", {}, el("a:rPr", { lang: "en-US" }), textEl("a:t", text)));

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

function holderShape(id: number, which: Holder): string {
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

/** The tree of shapes of a slide, layout or master; ids of its shapes start at 2. */
export const tree = (...shapes: string[]): string =>
  el(
    "p:spTree",
    {},
    el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr"),
    ...shapes,
  );

const background = el("p:bg", {}, el("p:bgPr", {}, solid("bg"), el("a:effectLst")));

const SHOWN: Record<LayoutId, Holder[]> = {
  title: ["ctrTitle", "subTitle", "foot"],
  chart: ["title", "line", "chart", "foot", "number"],
  table: ["title", "line", "table", "foot", "number"],
  text: ["title", "line", "text", "foot", "number"],
};

export const layoutPath = (id: LayoutId): string => `ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(id) + 1}.xml`;
export const MASTER_PATH = "ppt/slideMasters/slideMaster1.xml";
export const NOTES_MASTER_PATH = "ppt/notesMasters/notesMaster1.xml";
export const THEME_PATH = "ppt/theme/theme1.xml";
export const NOTES_THEME_PATH = "ppt/theme/theme2.xml";
/** Ids of master and layouts are counted together, from here. */
export const MASTER_ID = 2147483648;

const OWN_COLOURS = el("p:clrMapOvr", {}, el("a:masterClrMapping"));

export function layoutParts(): Part[] {
  return LAYOUTS.map((id) => {
    const own = relations();
    own.to("slideMaster", MASTER_PATH);
    const shapes = SHOWN[id].map((which, i) => holderShape(i + 2, which));
    const body = el(
      "p:sldLayout",
      { ...PRESENTATION, type: id === "title" ? "title" : undefined, preserve: true, userDrawn: true },
      el("p:cSld", { name: NAMES[id] }, tree(...shapes)),
      OWN_COLOURS,
    );
    return { path: layoutPath(id), type: TYPES.layout, body: documentOf(body), relations: own.all };
  });
}

const COLOUR_MAP = el("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: "hlink",
  folHlink: "folHlink",
});

const level = (n: number, { size, shade, serif }: Look): string =>
  el(
    `a:lvl${n}pPr`,
    {
      marL: 0,
      indent: 0,
      algn: "l",
      defTabSz: emu(96),
      rtl: false,
      eaLnBrk: true,
      latinLnBrk: false,
      hangingPunct: true,
    },
    el("a:lnSpc", {}, el("a:spcPct", { val: serif ? 95000 : 100000 })),
    el("a:spcBef", {}, el("a:spcPts", { val: 0 })),
    el("a:buNone"),
    el("a:defRPr", { sz: points(size), kern: 1200 }, solid(shade), fontsOf(serif)),
  );

const textStyles = el(
  "p:txStyles",
  {},
  el("p:titleStyle", {}, level(1, { size: SIZES.title, shade: "ink", serif: true })),
  el("p:bodyStyle", {}, ...[1, 2, 3].map((n) => level(n, { size: SIZES.body, shade: "ink" }))),
  el("p:otherStyle", {}, level(1, { size: SIZES.body, shade: "ink" })),
);

export function masterPart(): Part {
  const own = relations();
  const layouts = LAYOUTS.map((id, i) =>
    el("p:sldLayoutId", { id: MASTER_ID + 1 + i, "r:id": own.to("slideLayout", layoutPath(id)) }),
  );
  own.to("theme", THEME_PATH);
  const shapes = (["title", "text", "foot", "number"] as const).map((which, i) => holderShape(i + 2, which));
  const body = el(
    "p:sldMaster",
    PRESENTATION,
    el("p:cSld", {}, background, tree(...shapes)),
    COLOUR_MAP,
    el("p:sldLayoutIdLst", {}, ...layouts),
    textStyles,
  );
  return { path: MASTER_PATH, type: TYPES.master, body: documentOf(body), relations: own.all };
}

/** Notes are pages in portrait, 720 by 960 px. */
const NOTES = { image: { x: 60, y: 72, w: 600, h: 337.5 }, body: { x: 60, y: 440, w: 600, h: 450 } };

const notesHolder = (id: number, name: string, type: string, box: Box, text: string | null): string =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name, descr: name }),
      el(
        "p:cNvSpPr",
        {},
        el("a:spLocks", { noGrp: true, noRot: text === null || undefined, noChangeAspect: text === null || undefined }),
      ),
      el("p:nvPr", {}, el("p:ph", { type, idx: type === "body" ? 1 : undefined })),
    ),
    el("p:spPr", {}, place("a:xfrm", box), el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
    text !== null && el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), text),
  );

export function notesMasterPart(): Part {
  const own = relations();
  own.to("theme", NOTES_THEME_PATH);
  const shapes = [
    notesHolder(2, "Slide", "sldImg", NOTES.image, null),
    notesHolder(3, "Notes", "body", NOTES.body, sample("Notes")),
  ];
  const body = el(
    "p:notesMaster",
    PRESENTATION,
    el("p:cSld", {}, background, tree(...shapes)),
    COLOUR_MAP,
    el("p:notesStyle", {}, level(1, { size: 16, shade: "ink" })),
  );
  return { path: NOTES_MASTER_PATH, type: TYPES.notesMaster, body: documentOf(body), relations: own.all };
}

/** The page of notes of a slide; `paras` are paragraphs already. */
export function notesPart(path: string, slidePath: string, links: { all: Part["relations"] }, paras: string[]): Part {
  const shapes = [
    el(
      "p:sp",
      {},
      el(
        "p:nvSpPr",
        {},
        el("p:cNvPr", { id: 2, name: "Slide", descr: "Slide" }),
        el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true, noRot: true, noChangeAspect: true })),
        el("p:nvPr", {}, el("p:ph", { type: "sldImg" })),
      ),
      el("p:spPr"),
    ),
    el(
      "p:sp",
      {},
      el(
        "p:nvSpPr",
        {},
        el("p:cNvPr", { id: 3, name: "Notes", descr: "Notes" }),
        el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
        el("p:nvPr", {}, el("p:ph", { type: "body", idx: 1 })),
      ),
      el("p:spPr"),
      el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), ...(paras.length > 0 ? paras : [el("a:p")])),
    ),
  ];
  const body = el("p:notes", PRESENTATION, el("p:cSld", {}, tree(...shapes)), OWN_COLOURS);
  return {
    path,
    type: TYPES.notes,
    body: documentOf(body),
    relations: [
      ...links.all,
      { id: "rIdMaster", word: "notesMaster", target: NOTES_MASTER_PATH },
      { id: "rIdSlide", word: "slide", target: slidePath },
    ],
  };
}

/** A slide from its shapes. */
export const slideXml = (shapes: string[]): string =>
  documentOf(el("p:sld", PRESENTATION, el("p:cSld", {}, tree(...shapes)), OWN_COLOURS));

const SMALL = { presProps: "presentationPr", viewProps: "viewPr" } as const;

/** The presentation itself and what it needs besides slides. */
export function presentationParts(slides: string[]): Part[] {
  const own = relations();
  const master = own.to("slideMaster", MASTER_PATH);
  const notes = own.to("notesMaster", NOTES_MASTER_PATH);
  const ids = slides.map((path, i) => el("p:sldId", { id: 256 + i, "r:id": own.to("slide", path) }));
  own.to("theme", THEME_PATH);
  for (const word of ["presProps", "viewProps", "tableStyles"]) own.to(word, `ppt/${word}.xml`);
  const body = el(
    "p:presentation",
    { ...PRESENTATION, saveSubsetFonts: true },
    el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: MASTER_ID, "r:id": master })),
    el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": notes })),
    el("p:sldIdLst", {}, ...ids),
    el("p:sldSz", { cx: emu(1280), cy: emu(720) }),
    el("p:notesSz", { cx: emu(720), cy: emu(960) }),
    el("p:defaultTextStyle", {}, level(1, { size: SIZES.body, shade: "ink" })),
  );
  const small = (["presProps", "viewProps"] as const).map(
    (word): Part => ({
      path: `ppt/${word}.xml`,
      type: TYPES[word],
      body: documentOf(el(`p:${SMALL[word]}`, PRESENTATION)),
      relations: [],
    }),
  );
  const styles = el("a:tblStyleLst", {
    "xmlns:a": PRESENTATION["xmlns:a"],
    def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
  });
  return [
    { path: "ppt/presentation.xml", type: TYPES.presentation, body: documentOf(body), relations: own.all },
    ...small,
    { path: "ppt/tableStyles.xml", type: TYPES.tableStyles, body: documentOf(styles), relations: [] },
  ];
}

/** Unused where a slide has no number; kept beside the placeholders it belongs to. */
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
