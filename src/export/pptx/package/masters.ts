// The one master of slides and its layouts.
import { solid } from "../colours";
import { fontsOf } from "../shape/text";
import { emu, points } from "../units";
import { PRESENTATION, TYPES } from "./names";
import { type Part, relations } from "./parts";
import { type Holder, holderShape, type Look, SIZES } from "./places";
import { documentOf, el } from "./xml";

export const LAYOUTS = ["title", "chart", "table", "text"] as const;

export type LayoutId = (typeof LAYOUTS)[number];

const NAMES: Record<LayoutId, string> = {
  title: "Title",
  chart: "Finding and chart",
  table: "Finding and table",
  text: "Finding and text",
};

/** The tree of shapes of a slide, layout or master; ids of its shapes start at 2. */
export const tree = (...shapes: string[]): string =>
  el(
    "p:spTree",
    {},
    el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr"),
    ...shapes,
  );

export const background = el("p:bg", {}, el("p:bgPr", {}, solid("bg"), el("a:effectLst")));

const SHOWN: Record<LayoutId, Holder[]> = {
  title: ["ctrTitle", "subTitle", "foot"],
  chart: ["title", "line", "chart", "foot", "number"],
  table: ["title", "line", "table", "foot", "number"],
  text: ["title", "line", "text", "foot", "number"],
};

export const layoutPath = (id: LayoutId): string => `ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(id) + 1}.xml`;

export const MASTER_PATH = "ppt/slideMasters/slideMaster1.xml";

export const THEME_PATH = "ppt/theme/theme1.xml";

/** Ids of master and layouts are counted together, from here. */
export const MASTER_ID = 2147483648;

export const OWN_COLOURS = el("p:clrMapOvr", {}, el("a:masterClrMapping"));

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

export const COLOUR_MAP = el("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: "hlink",
  folHlink: "folHlink",
});

export const level = (n: number, { size, shade, serif }: Look): string =>
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
