// Charts on slides: each panel a native chart, as many to a slide as keep their height.
import { layoutPlot, plotHeight } from "../../../charts/plot/layout";
import type { Label, PanelLayout } from "../../../charts/plot/types";
import type { Panel, PlotBlock } from "../../../spec/plot";
import type { Canvas } from "../canvas";
import { aligned } from "../chart/dates";
import type { Chart } from "../chart/model";
import { textShade } from "../colours";
import { cutTo } from "../fit";
import { shareOf } from "../plot/axes";
import { chartOf, formOf } from "../plot/chart";
import { labelSaying } from "../plot/names";
import type { Page, Stage } from "../scene";
import { rule, textBox } from "../shape/shape";
import { line } from "../shape/text";
import type { Box } from "../units";

/** Px of the slide for one of the page: text of 13.5 px becomes 12 points. */
const SCALE = 1.2;
/** Lowest plot, and lowest row of bars, px of the page. */
const LOW = 96;
const SLOT = 22;
const HIGH = 5;

const stretched = (block: PlotBlock, k: number): PlotBlock => ({
  ...block,
  nominal: undefined,
  panels: block.panels.map((p) => ({ ...p, height: { ...p.height, wide: p.height.wide * k } })),
});

/** How far the heights of panels stretch so that they fill `room` px of the page at a width, and how high that is. */
function stretchOf(block: PlotBlock, width: number, room: number): { k: number; height: number } {
  // A straight line: what text takes does not stretch.
  const [one, two] = [1, 2].map((k) => plotHeight(stretched(block, k), width));
  const k = Math.min(HIGH, Math.max(0.2, 1 + (room - one) / (two - one)));
  return { k, height: one + (two - one) * (k - 1) };
}

const lowest = (p: Panel): number => (p.y.scale === "slots" ? p.y.ticks.length * SLOT : Math.min(p.height.wide, LOW));

function fits(block: PlotBlock, width: number, room: number): boolean {
  const { k, height } = stretchOf(block, width, room);
  return height <= room + 1 && block.panels.every((p) => p.height.wide * k >= lowest(p));
}

/** Parts of a block that fill one slide each: whole rows of panels. */
export function partsOf(block: PlotBlock, width: number, room: number): PlotBlock[] {
  const all = {
    ...block,
    nominal: undefined,
    panels: block.panels.map((p) => (p.x.scale === "time" ? { ...p, x: aligned(p.x) } : p)),
  };
  const columns = Math.max(1, all.columns.wide);
  const parts: PlotBlock[] = [];
  let rest = all.panels;
  while (rest.length > 0) {
    let count = rest.length;
    while (count > columns && !fits({ ...all, panels: rest.slice(0, count) }, width, room))
      count -= columns - ((count - 1) % columns) > 0 ? ((count - 1) % columns) + 1 : columns;
    parts.push({ ...all, panels: rest.slice(0, count) });
    rest = rest.slice(count);
  }
  return parts;
}

/** Where a panel's frame stands on the slide. */
const frameOf = ({ x, y, w, h }: Box, at: Box): Box => ({
  x: at.x + x * SCALE,
  y: at.y + y * SCALE,
  w: w * SCALE,
  h: h * SCALE,
});

const share = (v: number): number => Math.round(v * 1e5) / 1e5;

function chartFor(panel: Panel, layout: PanelLayout, { words }: Stage): Chart {
  const { plot, w, h } = layout;
  const { pptx } = words;
  return chartOf(
    panel,
    layout,
    { scale: SCALE, frame: { w, h } },
    {
      title: panel.title ?? "",
      plot: { x: share(plot.x / w), y: share(plot.y / h), w: share(plot.w / w), h: share(plot.h / h) },
      lang: words.lang,
      headings: { date: pptx.date, name: pptx.name },
    },
    { low: pptx.rangeLow, high: pptx.rangeHigh },
  );
}

/** The second line of a panel's head stands over the chart: its own title has one style only. */
function subtitle(on: Canvas, panel: Panel, frame: Box): void {
  const text = [panel.sub, panel.y.label].filter(Boolean).join(" · ");
  if (!text) return;
  const box = { ...frame, y: frame.y + (panel.title ? 29 : 0), h: 40 };
  on.add((id) => textBox(id, text, box, [line(text, { size: 14, shade: "ink-2" })]));
}

/** Annotations stand over the chart: a dated line with its words, words in a gap, words beside a mark. */
function annotate(on: Canvas, panel: Panel, layout: PanelLayout, frame: Box): void {
  const base = formOf(panel) === "categories" && panel.series.some((s) => s.shape === "columns") ? "months" : "days";
  const { plot } = layout;
  const xOf = (ms: number) =>
    panel.x.scale === "time" ? plot.x + plot.w * shareOf(panel.x, ms, base) : layout.xScale(ms);
  for (const mark of panel.marks) {
    if (mark.type === "horizontal") continue;
    const label = labelSaying(layout, mark.text);
    const place = mark.type === "blank" ? (mark.x0 + mark.x1) / 2 : mark.x;
    const shift = xOf(place) - layout.xScale(place);
    if (mark.type === "vertical") {
      const x = frame.x + xOf(mark.x) * SCALE;
      const top = label ? label.box.y + label.box.h : plot.y;
      on.add((id) =>
        rule(
          id,
          mark.text,
          { x, y: frame.y + top * SCALE, w: 0, h: (plot.y + plot.h - top) * SCALE },
          { shade: "ink-3", width: 1, dash: "sysDot" },
        ),
      );
    }
    if (label)
      annotation(on, mark.text, label, shift, frame, mark.type === "text" ? textShade(mark.tone ?? "ink-2") : "ink-2");
  }
}

/** Room around the words for fonts that run wider. */
const SLACK = 10;

function annotation(on: Canvas, text: string, { box, lines }: Label, shift: number, frame: Box, shade: string): void {
  const size = (lines[0]?.runs[0]?.role === "label" ? 13.5 : 12) * SCALE;
  const anchor = lines[0]?.anchor ?? "start";
  const w = box.w * SCALE + 2 * SLACK;
  const align = anchor === "start" ? "l" : anchor === "end" ? "r" : "ctr";
  const left = anchor === "start" ? 0 : anchor === "end" ? 2 * SLACK : SLACK;
  const at = { x: frame.x + (box.x + shift) * SCALE - left, y: frame.y + box.y * SCALE, w, h: box.h * SCALE };
  on.add((id) =>
    textBox(id, text, at, [line(text, { size, shade }, { align })], { anchor: "ctr", wrap: lines.length > 1 }),
  );
}

function drawPart(on: Canvas, part: PlotBlock, stage: Stage, box: Box): void {
  const width = box.w / SCALE;
  const { k } = stretchOf(part, width, box.h / SCALE);
  const fitted = stretched(part, k);
  const layout = layoutPlot(fitted, width);
  fitted.panels.forEach((panel, i) => {
    const laid = layout.panels[i];
    const frame = frameOf(laid, box);
    const name = panel.title ?? part.title ?? part.label;
    const descr = [...new Set([part.label, panel.title, panel.sub].filter(Boolean))].join(". ");
    on.chart({ name, descr }, frame, chartFor(panel, laid, stage), fitted.panels.length === 1);
    subtitle(on, panel, frame);
    annotate(on, panel, laid, frame);
  });
}

/** Room taken for deciding what goes on one slide: that under a head of two lines. */
const BODY = { w: 1168, h: 430 };

/** A further slide is named by its panels, or counted where they are many. */
function titleOf(part: PlotBlock, block: PlotBlock, { spec, words }: Stage, i: number): string {
  const names = part.panels.flatMap((p) => p.title ?? []);
  if (names.length === part.panels.length && names.length <= 3 && new Set(names).size === names.length)
    return words.f.list(names);
  return words.pptx.page(block.title ?? spec.heading ?? spec.title, words.f.count(i + 1));
}

/** Slides of a chart block; the first one of a view has the view's finding. */
export function plotPages(block: PlotBlock, stage: Stage, first: boolean): Page[] {
  const { spec } = stage;
  const parts = partsOf(block, BODY.w / SCALE, BODY.h / SCALE);
  return parts.map((part, i): Page => {
    const title =
      first && i === 0
        ? spec.title
        : i === 0
          ? (block.title ?? spec.heading ?? spec.title)
          : titleOf(part, block, stage, i);
    return {
      layout: "chart",
      title,
      line: cutTo(block.line ?? spec.line, { size: 18 }, BODY.w, 2),
      draw: (on, box) => drawPart(on, part, stage, box),
    };
  });
}
