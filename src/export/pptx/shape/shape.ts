// Shapes of a slide: boxes with text, outlines, connectors that hold on to what they join, groups. Every object has a
// name and a text alternative, or is marked as decoration.
import { type Shade, solid } from "../colours";
import { el, val } from "../package/xml";
import { type Box, emu } from "../units";
import { type Outline, place, preset, type Turn } from "./geometry";
import { type BodyStyle, type Para, textBody } from "./text";

/** Name of an object in the selection pane and what it says to those who do not see it; "" = decoration. */
export interface Said {
  name: string;
  descr: string;
}

const DECORATIVE = el(
  "a:extLst",
  {},
  el(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    el("adec:decorative", { "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative", val: "1" }),
  ),
);

/** Id, name and text alternative of an object. */
export const named = (id: number, { name, descr }: Said): string =>
  descr === "" ? el("p:cNvPr", { id, name }, DECORATIVE) : el("p:cNvPr", { id, name, descr });

export interface Stroke {
  shade: Shade;
  /** Px. */
  width: number;
  dash?: "dash" | "sysDash" | "sysDot";
  /** Two thin lines beside one another. */
  double?: boolean;
  head?: "triangle" | "stealth" | "arrow" | "oval" | "diamond";
}

/** An outline's line; null = none. */
export function strokeXml(stroke: Stroke | null): string {
  if (!stroke) return el("a:ln", {}, el("a:noFill"));
  const { shade, width, dash, double, head } = stroke;
  return el(
    "a:ln",
    { w: emu(width), cmpd: double ? "dbl" : undefined },
    solid(shade),
    dash && val("a:prstDash", dash),
    el("a:round"),
    head && el("a:tailEnd", { type: head, w: "med", len: "med" }),
  );
}

/** A fill; a pattern of slanted lines where `hatched`; null = none. */
export function fillXml(shade: Shade | null): string {
  return shade ? solid(shade) : el("a:noFill");
}

export interface Look {
  fill?: Shade | null;
  stroke?: Stroke | null;
}

const look = ({ fill = null, stroke = null }: Look): string => fillXml(fill) + strokeXml(stroke);

/** A shape with one of the ready-made outlines, and text in it. */
export function shape(
  id: number,
  said: Said,
  box: Box,
  {
    outline = "rect",
    adjust,
    text = [],
    style,
    turn,
    ...rest
  }: Look & {
    outline?: string;
    adjust?: Record<string, number>;
    text?: Para[];
    style?: BodyStyle;
    /** About the middle of the box. */
    turn?: Turn;
  } = {},
): string {
  const plain = outline === "rect" && !rest.fill && !rest.stroke;
  return el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, named(id, said), el("p:cNvSpPr", { txBox: plain || undefined }), el("p:nvPr")),
    el("p:spPr", {}, place("a:xfrm", box, turn), preset(outline, adjust), look(rest)),
    textBody("p:txBody", text, style),
  );
}

/** A text box: its text is its alternative. */
export const textBox = (id: number, name: string, box: Box, text: Para[], style?: BodyStyle): string =>
  shape(id, { name, descr: text.map((p) => p.runs.map((r) => r.text).join("")).join(" ") }, box, { text, style });

/** A shape with an outline of its own, and text in it. */
export const drawn = (
  id: number,
  said: Said,
  { box, geometry }: Outline,
  style: Look,
  text: Para[] = [],
  body?: BodyStyle,
): string =>
  el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, named(id, said), el("p:cNvSpPr"), el("p:nvPr")),
    el("p:spPr", {}, place("a:xfrm", box), geometry, look(style)),
    textBody("p:txBody", text, body),
  );

/** A plain line that joins nothing. */
export const rule = (id: number, name: string, box: Box, stroke: Stroke): string =>
  el(
    "p:cxnSp",
    {},
    el("p:nvCxnSpPr", {}, named(id, { name, descr: "" }), el("p:cNvCxnSpPr"), el("p:nvPr")),
    el("p:spPr", {}, place("a:xfrm", box), preset("line"), strokeXml(stroke)),
  );

/** One end of a connector: the shape it holds on to, which of its sites, and where that is, px. */
export interface End {
  id: number;
  site: number;
  x: number;
  y: number;
}

/**
 * A connector from one shape to another; it follows when either is moved. `bulge` px makes a curve that leaves and
 * arrives on the same side (negative: to the left); else `curved` swings from side to side.
 */
export function connector(
  id: number,
  said: Said,
  from: End,
  to: End,
  stroke: Stroke,
  { curved = false, bulge }: { curved?: boolean; bulge?: number } = {},
): string {
  const turn: Turn = { flipH: to.x < from.x, flipV: to.y < from.y };
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.max(bulge === undefined ? 0 : 1, Math.abs(to.x - from.x)),
    h: Math.abs(to.y - from.y),
  };
  // The bend counts from the start, in shares of the width and in its direction.
  const adjust: Record<string, number> =
    bulge === undefined ? {} : { adj1: ((turn.flipH ? -bulge : bulge) / box.w) * 100000 };
  return el(
    "p:cxnSp",
    {},
    el(
      "p:nvCxnSpPr",
      {},
      named(id, said),
      el(
        "p:cNvCxnSpPr",
        {},
        el("a:stCxn", { id: from.id, idx: from.site }),
        el("a:endCxn", { id: to.id, idx: to.site }),
      ),
      el("p:nvPr"),
    ),
    el(
      "p:spPr",
      {},
      place("a:xfrm", box, turn),
      preset(curved || bulge !== undefined ? "curvedConnector3" : "straightConnector1", adjust),
      strokeXml(stroke),
    ),
  );
}

/** Shapes that move as one. Their boxes stay in px of the slide. */
export function group(id: number, said: Said, box: Box, children: string[]): string {
  const inner = el(
    "a:xfrm",
    {},
    el("a:off", { x: emu(box.x), y: emu(box.y) }),
    el("a:ext", { cx: emu(box.w), cy: emu(box.h) }),
    el("a:chOff", { x: emu(box.x), y: emu(box.y) }),
    el("a:chExt", { cx: emu(box.w), cy: emu(box.h) }),
  );
  return el(
    "p:grpSp",
    {},
    el("p:nvGrpSpPr", {}, named(id, said), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr", {}, inner),
    ...children,
  );
}
