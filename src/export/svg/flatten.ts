// One coordinate system: drawings within the drawing become groups, shares of a width become numbers, stretched ones are
// computed through. What is left are the elements that every SVG program knows.
import { classesOf, type El, isEl } from "./xml";

interface Frame {
  w: number;
  h: number;
  /** Stretch of coordinates in this frame; strokes are not stretched. */
  sx: number;
  sy: number;
  dx: number;
  dy: number;
}

const ACROSS = new Set(["x", "x1", "x2", "cx", "width", "dx"]);
const DOWN = new Set(["y", "y1", "y2", "cy", "height", "dy"]);
const SIZES = new Set(["width", "height", "dx", "dy"]);
/** What a picture keeps of an element's attributes beside geometry. */
const DROPPED =
  /^(class|role|tabindex|aria-|data-(?!series|panel|figure|family)|style|preserveAspectRatio|xmlns|title)/;

const n2 = (v: number): string => String(Math.round(v * 100) / 100);
/** Hundredths of a px are enough. */
const short = (value: string): string => value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (v) => n2(Number(v)));
const sized = (value: string, whole: number): number =>
  value.endsWith("%") ? (Number.parseFloat(value) / 100) * whole : Number.parseFloat(value);

/** Numbers of a path in another scale; commands M L H V C Z, absolute or relative. */
export function stretchPath(d: string, { sx, sy, dx, dy }: Pick<Frame, "sx" | "sy" | "dx" | "dy">): string {
  return [...d.matchAll(/([MLHVCZmlhvcz])([^A-Za-z]*)/g)]
    .map(([, command, rest]) => {
      const relative = command === command.toLowerCase();
      const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const across = (v: number) => n2(v * sx + (relative ? 0 : dx));
      const down = (v: number) => n2(v * sy + (relative ? 0 : dy));
      const upright = /v/i.test(command);
      const level = /h/i.test(command);
      return command + numbers.map((v, i) => (level || (!upright && i % 2 === 0) ? across(v) : down(v))).join(" ");
    })
    .join("");
}

const stretchPoints = (points: string, f: Frame): string =>
  points
    .trim()
    .split(/\s+/)
    .map((p) => p.split(",").map(Number))
    .map(([x, y]) => `${n2(x * f.sx + f.dx)},${n2(y * f.sy + f.dy)}`)
    .join(" ");

const stretches = (f: Frame): boolean => f.sx !== 1 || f.sy !== 1 || f.dx !== 0 || f.dy !== 0;

function attributesOf(el: El, f: Frame): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(el.attrs)) {
    if (DROPPED.test(name) || name === "look") continue;
    const share = value.endsWith("%");
    if (share && ACROSS.has(name)) out[name] = n2(sized(value, f.w));
    else if (share && DOWN.has(name)) out[name] = n2(sized(value, f.h));
    else if (stretches(f) && ACROSS.has(name)) out[name] = n2(Number(value) * f.sx + (SIZES.has(name) ? 0 : f.dx));
    else if (stretches(f) && DOWN.has(name)) out[name] = n2(Number(value) * f.sy + (SIZES.has(name) ? 0 : f.dy));
    else if (name === "d" && stretches(f)) out.d = stretchPath(value, f);
    else if (name === "points" && stretches(f)) out.points = stretchPoints(value, f);
    else out[name] = short(value);
  }
  if (el.attrs.look) out.class = el.attrs.look;
  return out;
}

interface Inner {
  frame: Frame;
  transform: string;
}

/** Where a drawing within a drawing stands, and how its own units become those around it. */
function innerOf(el: El, f: Frame): Inner {
  const { x = "0", y = "0", width = "100%", height = "100%", viewBox, preserveAspectRatio } = el.attrs;
  const [w, h] = [sized(width, f.w), sized(height, f.h)];
  const [left, top] = [sized(x, f.w), sized(y, f.h)];
  const still = { w, h, sx: 1, sy: 1, dx: 0, dy: 0 };
  const move = left === 0 && top === 0 ? "" : `translate(${n2(left)} ${n2(top)})`;
  if (!viewBox) return { frame: still, transform: move };
  const [vx, vy, vw, vh] = viewBox.split(/[\s,]+/).map(Number);
  const [sx, sy] = [w / vw, h / vh];
  if (preserveAspectRatio === "none") {
    return { frame: { w, h, sx, sy, dx: -vx * sx, dy: -vy * sy }, transform: move };
  }
  const s = Math.min(sx, sy);
  const [dx, dy] = [left + (w - vw * s) / 2 - vx * s, top + (h - vh * s) / 2 - vy * s];
  const scale = s === 1 ? "" : `scale(${Math.round(s * 10000) / 10000})`;
  const shift = dx === 0 && dy === 0 ? "" : `translate(${n2(dx)} ${n2(dy)})`;
  return { frame: { ...still, w: vw, h: vh }, transform: [shift, scale].filter(Boolean).join(" ") };
}

/** The first drawing of that class below an element ("" = the first at all). */
function found(el: El, name: string): El | null {
  for (const child of el.children) {
    if (!isEl(child)) continue;
    if (child.tag === "svg" && (name === "" || classesOf(child).includes(name))) return child;
    const deeper = found(child, name);
    if (deeper) return deeper;
  }
  return null;
}

function flat(el: El, f: Frame): El {
  const pick = el.attrs["data-pick"];
  const children = pick === undefined ? el.children : [found(el, pick) ?? ""];
  const inner = el.tag === "svg" ? innerOf(el, f) : null;
  const frame = inner?.frame ?? f;
  const below = children.map((c) => (isEl(c) ? flat(c, frame) : c));
  const attrs = attributesOf(el, f);
  if (!inner) return { tag: el.tag, attrs, children: below };
  const { x, y, width, height, viewBox, overflow, transform, ...rest } = attrs;
  const all = [transform, inner.transform].filter(Boolean).join(" ");
  return { tag: "g", attrs: all ? { transform: all, ...rest } : rest, children: below };
}

/** Children of a picture of that size as plain elements. */
export function flattened(children: El["children"], width: number, height: number): El["children"] {
  const frame: Frame = { w: width, h: height, sx: 1, sy: 1, dx: 0, dy: 0 };
  return children.map((c) => (isEl(c) ? flat(c, frame) : c));
}
