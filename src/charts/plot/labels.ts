// Direct labels of a panel: ends of series in a column at the right, then single points.
import type { Point, Series } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { clamp } from "./boxes";
import { dodge } from "./dodge";
import { shift, textBlock } from "./frame";
import { around, type Candidate, place, type Scene } from "./place";
import { endRuns, endsRight, isTight } from "./rooms";
import { itemBox, type Pixels } from "./shapes";
import type { Box, Item, Label, SeriesLayout, Spot } from "./types";

/** Colour of a label's text. Bands, edges and hairlines are too pale to be read. */
export function textTone(s: Series): Tone {
  if (s.dim || s.weight === "context") return "ink-3";
  return /^(band|edge|hair)/.test(s.tone) ? "ink" : s.tone;
}

interface End {
  label: Label;
  at: Spot;
  /** Right edge of the last mark. */
  edge: number;
  column: boolean;
}

function lastSpot(px: Pixels, s: Series, laid: SeriesLayout): { at: Spot; edge: number } {
  const last = s.points.at(-1)!;
  const item = laid.items.at(-1);
  if (s.shape === "columns" && item) {
    const box = itemBox(item);
    return { at: { x: box.x + box.w, y: box.y + box.h / 2 }, edge: box.x + box.w };
  }
  const at = { x: px.x(last.x1 ?? last.x), y: px.y(last.y) };
  return { at, edge: at.x + 5 };
}

function ends(px: Pixels, series: Series[], laid: SeriesLayout[], room: Box): End[] {
  return series.flatMap((s, i) => {
    if (!s.end || s.points.length === 0) return [];
    const { at, edge } = lastSpot(px, s, laid[i]);
    // A label within a tight plot is its value alone: words would cover the lines.
    const end = isTight(room.w) ? { ...s.end, sub: undefined } : s.end;
    const label = { ...textBlock(endRuns(end, Math.max(40, room.x + room.w - edge - 10)), 0, 0), tone: textTone(s) };
    return [{ label, at, edge, column: s.shape === "columns" }];
  });
}

/** Lowest text (a dated annotation, say) that reaches into the column from above: labels start under it. */
function ceiling(scene: Scene, left: number): number {
  const { room, texts } = scene;
  const above = texts.filter((t) => t.x + t.w > left && t.x < room.x + room.w && t.y + t.h / 2 < room.y + room.h / 2);
  return Math.max(room.y, ...above.map((t) => t.y + t.h));
}

const isBig = (label: Label): boolean => label.lines[0]?.runs[0]?.role === "big";

/** The right column: labels share one left edge and give way to one another up and down. */
function rail(all: End[], scene: Scene): Label[] {
  if (all.length === 0) return [];
  const { room } = scene;
  const widest = Math.max(...all.map((e) => e.label.box.w));
  const low = ceiling(scene, Math.min(room.x + room.w - widest, ...all.map((e) => e.edge)));
  const high = room.y + room.h;
  const sorted = [...all].sort((a, b) => a.at.y - b.at.y);
  // Where there is no room for all, those set large stay.
  while (sorted.reduce((sum, e) => sum + e.label.box.h, 0) > high - low)
    sorted.splice(
      sorted.findLastIndex((e) => !isBig(e.label)),
      1,
    );
  const wishes = sorted.map((e) => ({ want: e.at.y, size: e.label.box.h }));
  const tops = dodge(wishes, low, high);
  const moved = sorted.map((e, i) => Math.abs(tops[i] + e.label.box.h / 2 - e.at.y) > 5);
  const gap = moved.includes(true) || all.some((e) => e.column) ? 12 : 6;
  const x = Math.max(...sorted.map((e) => e.edge)) + gap;
  return sorted.map((e, i) => {
    const left = clamp(x, room.x, Math.max(room.x, room.x + room.w - e.label.box.w));
    const label = shift(e.label, left, tops[i]);
    scene.texts.push(label.box);
    if (!moved[i] && !e.column) return label;
    return { ...label, leader: { x1: e.edge + 2, y1: e.at.y, x2: left - 3, y2: tops[i] + e.label.box.h / 2 } };
  });
}

/** Labels at the ends of series: those at the right edge in the rail, others beside their last mark. */
export function endLabels(px: Pixels, laid: SeriesLayout[], scene: Scene): Label[] {
  const tight = isTight(scene.room.w);
  // Of two lines that end close together a tight plot labels the bold one: two values could change places.
  const shown = px.panel.series
    .map((s, i) => ({ s, laid: laid[i] }))
    .filter(({ s }) => s.end && s.points.length > 0 && !(tight && s.weight === "thin"));
  const right = shown.filter(({ s }) => !tight && (endsRight(s, px.x.domain) || s.shape === "columns"));
  const free = shown.filter((e) => !right.includes(e));
  const collect = (list: typeof shown) =>
    ends(
      px,
      list.map((e) => e.s),
      list.map((e) => e.laid),
      scene.room,
    );
  const set = rail(collect(right), scene);
  const beside = collect(free).map((e) =>
    place(
      e.label,
      around({ x: e.at.x - 5, y: e.at.y - 5, w: 10, h: 10 }, e.label.box.w, e.label.box.h, 4),
      scene,
      e.at,
    ),
  );
  return [...set, ...beside.filter((l) => l !== null)];
}

/** Candidates for the label of a mark: within a pale band, over a column, after a bar, else around it. */
function candidates(s: Series, p: Point, item: Item | null, at: Spot, size: Box): Candidate[] {
  const box = item ? itemBox(item) : { x: at.x - 3, y: at.y - 3, w: 6, h: 6 };
  const all = around(box, size.w, size.h, 4);
  const [side, over, left, under] = all;
  if (s.shape === "columns" && s.tone.startsWith("band") && box.h >= size.h && box.w >= size.w) {
    return [{ x: box.x + (box.w - size.w) / 2, y: box.y + (box.h - size.h) / 2, cost: -9 }, ...all];
  }
  if (s.shape === "columns" && !p.y0) return [{ ...over, cost: -0.5 }, side, left, ...all.slice(4)];
  if (s.shape === "ranges" && item?.body.type === "range" && item.body.dx === 0) return [over, under, side, left];
  return all;
}

/** Labels of single points. */
export function pointLabels(px: Pixels, laid: SeriesLayout[], scene: Scene): Label[] {
  return px.panel.series.flatMap((s, i) =>
    s.points.flatMap((p, j) => {
      if (!p.label) return [];
      const at = { x: px.x(p.x1 ?? p.x), y: px.y(p.y) };
      const item = laid[i].items.find((it) => it.key.endsWith(`-${j}`)) ?? null;
      const tone = s.tone.startsWith("band") ? "ink" : textTone(s);
      const block: Label = { ...textBlock([[{ text: p.label, role: "label" }]], 0, 0), tone };
      return place(block, candidates(s, p, item, at, block.box), scene, at) ?? [];
    }),
  );
}
