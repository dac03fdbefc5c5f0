// Texts of policy lines, blank bands and free annotations, each where its mark is and clear of the labels already set.
import type { Mark } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { textBlock } from "./frame";
import { place, type Scene } from "./place";
import type { Pixels } from "./shapes";
import { wrap } from "./type";
import type { Label } from "./types";

const centred = (text: string, room: number, tone: Tone): Label => ({
  ...textBlock(
    wrap(text, "note", room).map((t) => [{ text: t, role: "note" }]),
    0,
    0,
    "middle",
  ),
  tone,
});

function horizontal(px: Pixels, mark: Extract<Mark, { type: "horizontal" }>, scene: Scene): Label | null {
  const label: Label = {
    ...textBlock([[{ text: mark.text, role: "note" }]], 0, 0),
    tone: mark.heavy ? "ink" : "ink-2",
  };
  const y = px.y(mark.y);
  const { w, h } = label.box;
  const right = px.plot.x + px.plot.w - w - 2;
  const left = px.plot.x + 4;
  const over = y - h - 2;
  const under = y + 2;
  const spots = [
    [right, over],
    [left, over],
    [(left + right) / 2, over],
    [right, under],
    [left, under],
  ];
  return place(
    label,
    spots.map(([x, top], i) => ({ x, y: top, cost: i * 0.4 })),
    scene,
  );
}

function blank(px: Pixels, mark: Extract<Mark, { type: "blank" }>, scene: Scene): Label | null {
  const from = px.x(mark.x0);
  const to = px.x(mark.x1);
  const label = centred(mark.text, Math.max(60, to - from - 12), "ink-2");
  const { w, h } = label.box;
  return place(label, [{ x: (from + to - w) / 2, y: px.plot.y + (px.plot.h - h) / 2, cost: 0 }], scene);
}

function text(px: Pixels, mark: Extract<Mark, { type: "text" }>, scene: Scene): Label | null {
  const label: Label = { ...textBlock([[{ text: mark.text, role: "label" }]], 0, 0), tone: mark.tone ?? "ink-2" };
  const { w, h } = label.box;
  const anchor = mark.anchor ?? "start";
  const x = px.x(mark.x) - (anchor === "start" ? 0 : anchor === "middle" ? w / 2 : w);
  const y = px.y(mark.y) - h / 2;
  const near = [0, -h, h, -2 * h, 2 * h].map((dy, i) => ({ x, y: y + dy * 0.6, cost: i * 1.5 }));
  return place(label, near, scene);
}

/** Texts of the marks of one type; those of dated annotations are set by the frame. */
export function markTexts(px: Pixels, type: "blank" | "horizontal" | "text", scene: Scene): Label[] {
  return px.panel.marks.flatMap((m) => {
    if (m.type !== type) return [];
    if (m.type === "blank") return blank(px, m, scene) ?? [];
    if (m.type === "horizontal") return m.text ? (horizontal(px, m, scene) ?? []) : [];
    return m.type === "text" ? (text(px, m, scene) ?? []) : [];
  });
}
