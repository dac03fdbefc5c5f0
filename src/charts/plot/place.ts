// Puts labels where they are clear: candidates around a spot, the cheapest that overlaps no other label and stays in the room.
import { crosses, grow, inside, overlap } from "./boxes";
import { shift } from "./frame";
import type { Box, Label, Spot } from "./types";

export interface Scene {
  room: Box;
  /** Never covered: texts already set. */
  texts: Box[];
  /** Better not covered: marks and lines. */
  marks: Box[];
  lines: [Spot, Spot][];
}

export interface Candidate {
  x: number;
  y: number;
  /** How much less liked than the first choice. */
  cost: number;
  far?: boolean;
}

/** Px a leader keeps from the middle of its mark. */
const MARK = 6;

/** What a box covers, in costs: a mark counts 4, a line 2. */
function covered(box: Box, scene: Scene): number {
  const close = grow(box, 1);
  const marks = scene.marks.filter((m) => overlap(m, close)).length;
  const lines = scene.lines.filter(([a, b]) => crosses(a, b, box)).length;
  return marks * 4 + Math.min(3, lines) * 2;
}

const boxAt = (c: Candidate, size: Box): Box => ({ ...size, x: c.x, y: c.y });

/** Corners around a box in order of liking: right, above, left, below, then the diagonals. */
export function around(mark: Box, w: number, h: number, gap: number): Candidate[] {
  const cx = mark.x + mark.w / 2;
  const cy = mark.y + mark.h / 2;
  const right = mark.x + mark.w + gap;
  const left = mark.x - gap - w;
  const over = mark.y - 2 - h;
  const under = mark.y + mark.h + 2;
  return [
    { x: right, y: cy - h / 2, cost: 0 },
    { x: cx - w / 2, y: over, cost: 0.6 },
    { x: left, y: cy - h / 2, cost: 0.7 },
    { x: cx - w / 2, y: under, cost: 0.8 },
    { x: right - gap, y: over, cost: 1 },
    { x: left + gap, y: over, cost: 1.1 },
    { x: right - gap, y: under, cost: 1.2 },
    { x: left + gap, y: under, cost: 1.3 },
  ];
}

/** Places further off, with a leader: dearer than covering a line, cheaper than covering marks. */
function far(first: Candidate, h: number): Candidate[] {
  return Array.from({ length: 30 }, (_, i) => {
    const by = (Math.floor(i / 2) + 1) * (h / 2 + 2) * (i % 2 ? 1 : -1);
    return { x: first.x, y: first.y + by, cost: first.cost + 3 + i * 0.4, far: true };
  });
}

/** A box with the space of a letter at both ends. */
const aired = (b: Box): Box => ({ ...b, x: b.x - 4, w: b.w + 8 });

function cheapest(all: Candidate[], size: Box, scene: Scene): Candidate | null {
  let best: Candidate | null = null;
  for (const c of all) {
    if (best && c.cost >= best.cost) continue;
    const box = boxAt(c, size);
    if (!inside(box, scene.room) || scene.texts.some((t) => overlap(t, aired(box)))) continue;
    const cost = c.cost + covered(box, scene);
    if (!best || cost < best.cost) best = { ...c, cost };
  }
  return best;
}

const into = (c: Candidate, size: Box, room: Box): Candidate => ({
  ...c,
  x: Math.max(room.x, Math.min(c.x, room.x + room.w - size.w)),
  y: Math.max(room.y, Math.min(c.y, room.y + room.h - size.h)),
});

/** Places a label and adds it to the scene; null where no place is free, so that nothing is ever printed over another text. */
export function place(label: Label, candidates: Candidate[], scene: Scene, anchor?: Spot): Label | null {
  const size = label.box;
  const all = [...candidates, ...candidates.flatMap((c) => far(c, size.h))].map((c) => into(c, size, scene.room));
  const found = cheapest(all, size, scene);
  if (!found) return null;
  const placed = { ...shift(label, found.x - size.x, found.y - size.y), halo: true };
  placed.halo = !scene.marks.some((m) => overlap(m, placed.box));
  scene.texts.push(placed.box);
  return found.far && anchor ? { ...placed, leader: leaderTo(placed.box, anchor) } : placed;
}

/** From the edge of the mark at the anchor to the nearest point of the box, 2 px short of it. */
function leaderTo(box: Box, a: Spot): Label["leader"] {
  const x = Math.max(box.x - 2, Math.min(a.x, box.x + box.w + 2));
  const y = Math.max(box.y, Math.min(a.y, box.y + box.h));
  const length = Math.hypot(x - a.x, y - a.y);
  if (length <= MARK + 2) return undefined;
  return { x1: a.x + ((x - a.x) * MARK) / length, y1: a.y + ((y - a.y) * MARK) / length, x2: x, y2: y };
}
