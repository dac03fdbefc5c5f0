// Dated annotations: a dotted line, a dot on top and a text above it. Texts never overlap and no line runs through one.
import { clamp } from "./boxes";
import { widthOf } from "./type";
import type { Anchor } from "./types";

export interface Placed {
  x: number;
  text: string;
  record?: string;
  anchor: Anchor;
  /** Left edge and width of the text. */
  from: number;
  width: number;
  /** Row of the text, 0 nearest to the plot. */
  level: number;
}

/** Px between two texts, and between a text and the line of another. */
const PAD = 6;
const CLEAR = 2;
const ANCHORS: Anchor[] = ["middle", "start", "end"];

function stand(x: number, width: number, anchor: Anchor, room: number): number {
  const from = anchor === "middle" ? x - width / 2 : anchor === "start" ? x + 2 : x - width - 2;
  return clamp(from, 0, Math.max(0, room - width));
}

const hits = (a: Placed, x: number): boolean => x > a.from - CLEAR && x < a.from + a.width + CLEAR;

function fits(p: Placed, others: Placed[]): boolean {
  return others.every((o) => {
    if (o.level === p.level) return p.from + p.width + PAD <= o.from || o.from + o.width + PAD <= p.from;
    return o.level < p.level ? !hits(o, p.x) : !hits(p, o.x);
  });
}

function search(
  items: { x: number; text: string; record?: string }[],
  levels: number,
  room: number,
  done: Placed[],
): Placed[] | null {
  const next = items[done.length];
  if (!next) return done;
  const width = widthOf(next.text, "note");
  for (let level = 0; level < levels; level += 1) {
    for (const anchor of ANCHORS) {
      const placed = { ...next, anchor, width, level, from: stand(next.x, width, anchor, room) };
      const found = fits(placed, done) && search(items, levels, room, [...done, placed]);
      if (found) return found;
    }
  }
  return null;
}

/** Places the texts in as few rows as possible within `room` px; in the worst case each has a row of its own. */
export function placeVerticals(marks: { x: number; text: string; record?: string }[], room: number): Placed[] {
  const items = [...marks].sort((a, b) => a.x - b.x);
  for (let levels = 1; levels <= Math.min(items.length, 4); levels += 1) {
    const found = search(items, levels, room, []);
    if (found) return found;
  }
  return items.map((item, level) => {
    const width = widthOf(item.text, "note");
    return { ...item, anchor: "middle", width, level, from: stand(item.x, width, "middle", room) };
  });
}
