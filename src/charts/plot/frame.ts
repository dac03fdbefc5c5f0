// The frame of a panel: head above, tick labels below and left, and the heights all of them need.
import type { Panel } from "../../spec/plot";
import { clamp, overlap } from "./boxes";
import { leadingOf, runsWidth, sizeOf, wrap } from "./type";
import type { Anchor, AxisLine, Box, Label, Role, Run, Scale } from "./types";
import { type Placed, placeVerticals } from "./verticals";

/** Lines of text as a label whose box starts at x, y; `anchor` aligns the lines in it. */
export function textBlock(lines: Run[][], x: number, y: number, anchor: Anchor = "start"): Label {
  const w = Math.max(0, ...lines.map(runsWidth));
  const at = anchor === "start" ? x : anchor === "middle" ? x + w / 2 : x + w;
  let top = y;
  const placed = lines.map((runs) => {
    const role = runs[0].role;
    const leading = leadingOf(role);
    const line = { x: at, y: top + leading / 2 + sizeOf(role) * 0.35, anchor, runs };
    top += leading;
    return line;
  });
  return { box: { x, y, w, h: top - y }, lines: placed };
}

const lines = (text: string | undefined, role: Role, room: number): Run[][] =>
  text ? wrap(text, role, room).map((t) => [{ text: t, role }]) : [];

/** Title and definition of a panel at its top. */
export function headOf(panel: Panel, cell: number): Label | null {
  const all = [...lines(panel.title, "title", cell), ...lines(panel.sub, "sub", cell)];
  if (all.length === 0) return null;
  const head = textBlock(all, 0, 0);
  return { ...head, tone: panel.dim ? "ink-3" : panel.tone };
}

const NAME: Role = "axis";

/** Labels under the x axis. Slots break their names into the room of a slot; other ticks are thinned until they are clear of one another. */
export function xLabels(panel: Panel, scale: Scale, y: number, cell: number): Label[] {
  const slots = panel.x.scale === "slots";
  const room = slots
    ? (scale.range[1] - scale.range[0]) / (scale.domain[1] - scale.domain[0]) - 6
    : Number.POSITIVE_INFINITY;
  const all = panel.x.ticks.map((t) => {
    const block = textBlock(lines(t.label, NAME, room), 0, y, "middle");
    return shift(block, clamp(scale(t.value) - block.box.w / 2, 0, Math.max(0, cell - block.box.w)), 0);
  });
  return slots ? staggered(all) : thinned(all);
}

function thinned(all: Label[]): Label[] {
  for (let step = 1; step < all.length; step += 1) {
    const kept = all.filter((_, i) => i % step === 0);
    if (kept.every((l, i) => i === 0 || l.box.x >= kept[i - 1].box.x + kept[i - 1].box.w + 5)) return kept;
  }
  return all.slice(0, 1);
}

/** Names too long for their slot go down until they are clear of the names before them. */
function staggered(all: Label[]): Label[] {
  const done: Label[] = [];
  for (const label of all) {
    let moved = label;
    while (done.some((d) => overlap({ ...d.box, w: d.box.w + 4 }, moved.box))) moved = shift(moved, 0, 15);
    done.push(moved);
  }
  return done;
}

export const shift = (l: Label, dx: number, dy: number): Label => ({
  ...l,
  box: { ...l.box, x: l.box.x + dx, y: l.box.y + dy },
  lines: l.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
});

/** Labels left of the y axis, right-aligned; slots are names and may break. */
export function yLabels(panel: Panel, scale: Scale, left: number): Label[] {
  const slots = panel.y.scale === "slots";
  const all = panel.y.ticks.map((t) => {
    const runs: Run[][] = slots
      ? lines(t.label, t.strong ? "strong" : "name", left - 12)
      : [[{ text: t.label, role: NAME }]];
    const block = textBlock(runs, 0, 0, slots ? "start" : "end");
    const placed = shift(block, slots ? 0 : Math.max(0, left - 9 - block.box.w), scale(t.value) - block.box.h / 2);
    return t.strong && panel.dim ? { ...placed, tone: "ink-3" as const } : placed;
  });
  const kept: Label[] = [];
  for (const l of all) if (kept.every((k) => !overlap(k.box, l.box))) kept.push(l);
  return kept;
}

/** Grid, base line and ticks. A base line stands at zero, or at the foot of the plot where zero is not shown. */
export function axisLines(panel: Panel, x: Scale, y: Scale, plot: Box): AxisLine[] {
  const right = plot.x + plot.w;
  const foot = plot.y + plot.h;
  const level = (at: number, look: AxisLine["look"]): AxisLine => ({ x1: plot.x, y1: at, x2: right, y2: at, look });
  const grid = panel.y.scale === "slots" ? [] : panel.y.ticks.map((t) => level(y(t.value), "grid"));
  const zero = panel.y.scale === "linear" && y.domain[0] <= 0 && y.domain[1] >= 0 ? y(0) : foot;
  const ticks =
    panel.x.scale === "slots"
      ? []
      : panel.x.ticks.map((t): AxisLine => ({ x1: x(t.value), y1: foot, x2: x(t.value), y2: foot + 5, look: "tick" }));
  const upright: AxisLine = { x1: x(0), y1: plot.y, x2: x(0), y2: foot, look: "base" };
  const bars = panel.y.scale === "slots" && panel.x.scale === "linear" && x.domain[0] <= 0 && x.domain[1] >= 0;
  return [...grid.filter((l) => Math.abs(l.y1 - zero) > 0.5), ...ticks, bars ? upright : level(zero, "base")];
}

export const ROW = 16;

/** What stands between head and plot: the y axis' name and the texts of dated annotations. */
export interface Top {
  verticals: Placed[];
  height: number;
}

export function topOf(panel: Panel, x: Scale, cell: number): Top {
  const marks = panel.marks.flatMap((m) => (m.type === "vertical" ? [{ ...m, x: x(m.x) }] : []));
  const verticals = placeVerticals(marks, cell);
  const rows = Math.max(0, ...verticals.map((v) => v.level + 1));
  return { verticals, height: (panel.y.label ? ROW + 4 : 0) + (rows > 0 ? rows * ROW + 12 : 8) };
}

/** Room for tick labels and the x axis' name under the plot, in px. */
export function bottomOf(panel: Panel, x: Scale, cell: number): number {
  const labels = xLabels(panel, x, 8, cell);
  const deepest = Math.max(4, ...labels.map((l) => l.box.y + l.box.h));
  return deepest + (panel.x.label ? ROW : 0);
}
