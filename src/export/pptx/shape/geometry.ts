// Where shapes stand and what outline they have.
import { el } from "../package/xml";
import { type Box, emu } from "../units";

export interface Turn {
  flipH?: boolean;
  flipV?: boolean;
  /** Degrees clockwise. */
  rotation?: number;
}

/** Position and size under one of the names they go by: a:xfrm in shapes, p:xfrm in frames. */
export function place(name: string, { x, y, w, h }: Box, { flipH, flipV, rotation }: Turn = {}): string {
  return el(
    name,
    { rot: rotation ? Math.round(rotation * 60000) : undefined, flipH: flipH || undefined, flipV: flipV || undefined },
    el("a:off", { x: emu(x), y: emu(y) }),
    el("a:ext", { cx: emu(w), cy: emu(h) }),
  );
}

/** One of the ready-made outlines, with its adjustments. */
export const preset = (name: string, adjust: Record<string, number> = {}): string =>
  el(
    "a:prstGeom",
    { prst: name },
    el(
      "a:avLst",
      {},
      ...Object.entries(adjust).map(([key, v]) => el("a:gd", { name: key, fmla: `val ${Math.round(v)}` })),
    ),
  );

const COUNT: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

interface Step {
  command: string;
  values: number[];
}

/** Path data as absolute M, L, C and Z. Arcs are refused: none of our drawings has one in its artwork. */
export function stepsOf(d: string): Step[] {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  const out: Step[] = [];
  let at = { x: 0, y: 0 };
  let start = at;
  let command = "";
  let i = 0;
  while (i < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[i])) {
      command = tokens[i];
      i += 1;
    } else if (command === "M") command = "L";
    else if (command === "m") command = "l";
    const upper = command.toUpperCase();
    const count = COUNT[upper];
    if (count === undefined || upper === "A" || upper === "Q") throw new Error(`path command ${command} is not drawn`);
    const raw = tokens.slice(i, i + count).map(Number);
    if (raw.length < count) throw new Error(`path ends within ${command}`);
    i += count;
    const relative = command !== upper;
    const dx = relative ? at.x : 0;
    const dy = relative ? at.y : 0;
    if (upper === "Z") {
      out.push({ command: "Z", values: [] });
      at = start;
      continue;
    }
    const values =
      upper === "H"
        ? [raw[0] + dx, at.y]
        : upper === "V"
          ? [at.x, raw[0] + dy]
          : raw.map((v, k) => v + (k % 2 ? dy : dx));
    at = { x: values[values.length - 2], y: values[values.length - 1] };
    if (upper === "M") start = at;
    out.push({ command: upper === "H" || upper === "V" ? "L" : upper, values });
  }
  return out;
}

/** Scale and shift from drawing units to px: x * sx + dx. */
export interface Frame {
  sx: number;
  sy: number;
  dx: number;
  dy: number;
}

const DRAWN: Record<string, string> = { M: "a:moveTo", L: "a:lnTo", C: "a:cubicBezTo", Z: "a:close" };

const moved = (steps: Step[], { sx, sy, dx, dy }: Frame): Step[] =>
  steps.map(({ command, values }) => ({ command, values: values.map((v, i) => (i % 2 ? v * sy + dy : v * sx + dx)) }));

/** Box of all points of a path, control points among them; a straight line still has a width and height of a hair. */
function boxOf(steps: Step[]): Box {
  const xs = steps.flatMap((s) => s.values.filter((_, i) => i % 2 === 0));
  const ys = steps.flatMap((s) => s.values.filter((_, i) => i % 2 === 1));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(0.01, Math.max(...xs) - x), h: Math.max(0.01, Math.max(...ys) - y) };
}

export interface Outline {
  box: Box;
  geometry: string;
}

/** A free outline from path data in px or drawing units; `filled` false leaves open paths unfilled. */
export function freeform(d: string, frame: Frame = { sx: 1, sy: 1, dx: 0, dy: 0 }, filled = true): Outline {
  const steps = moved(stepsOf(d), frame);
  const box = boxOf(steps);
  const path = steps.map(({ command, values }) => {
    const points = Array.from({ length: values.length / 2 }, (_, i) =>
      el("a:pt", { x: emu(values[2 * i] - box.x), y: emu(values[2 * i + 1] - box.y) }),
    );
    return el(DRAWN[command], {}, ...points);
  });
  const geometry = el(
    "a:custGeom",
    {},
    el("a:avLst"),
    el("a:gdLst"),
    el("a:ahLst"),
    el("a:cxnLst"),
    el("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    el("a:pathLst", {}, el("a:path", { w: emu(box.w), h: emu(box.h), fill: filled ? undefined : "none" }, ...path)),
  );
  return { box, geometry };
}

/** Places of a plain rectangle: top, left, bottom, right. Some programs always count these first. */
export const CARDINAL = 4;

/**
 * A rectangle with places for connectors at these heights, px from its top: after the four plain ones those on the left,
 * then those on the right.
 */
export function rectWithSites({ w, h }: Box, left: number[], right: number[]): string {
  const site = (x: number, y: number, angle: number) =>
    el("a:cxn", { ang: angle }, el("a:pos", { x: emu(x), y: emu(y) }));
  const corners = [
    [w, 0],
    [w, h],
    [0, h],
  ].map(([x, y]) => el("a:lnTo", {}, el("a:pt", { x: emu(x), y: emu(y) })));
  return el(
    "a:custGeom",
    {},
    el("a:avLst"),
    el("a:gdLst"),
    el("a:ahLst"),
    el(
      "a:cxnLst",
      {},
      site(w / 2, 0, 16200000),
      site(0, h / 2, 10800000),
      site(w / 2, h, 5400000),
      site(w, h / 2, 0),
      ...left.map((y) => site(0, y, 10800000)),
      ...right.map((y) => site(w, y, 0)),
    ),
    el("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    el(
      "a:pathLst",
      {},
      el("a:path", { w: emu(w), h: emu(h) }, el("a:moveTo", {}, el("a:pt", { x: 0, y: 0 })), ...corners, el("a:close")),
    ),
  );
}
