// Spec to pixels. Pure: the same block and width give the same drawing in Node and in the browser.
import type { Panel, PlotBlock } from "../../spec/plot";
import { axisLines, bottomOf, headOf, ROW, shift, type Top, textBlock, topOf, xLabels, yLabels } from "./frame";
import { endLabels, pointLabels } from "./labels";
import { markTexts } from "./markTexts";
import { bandsOf, policies, segments, verticals } from "./overlay";
import type { Scene } from "./place";
import { BREAK, GAP, type Grid, gapOf, gridOf, type Mode, modeOf, nominalOf, type Room } from "./rooms";
import { padded, scaleOf, xDomain, yDomain } from "./scales";
import { itemBox, type Pixels, seriesOf } from "./shapes";
import { stopsIn } from "./stops";
import type { AxisLine, Box, Label, PanelLayout, PlotLayout, Scale, SeriesLayout, Spot } from "./types";

/** Heights in px a row of panels shares, so that its plots stand on one line. */
interface Row {
  head: number;
  top: number;
  plot: number;
  bottom: number;
}

const HEAD_GAP = 6;
/** Px a direct label may reach below the plot, short of the tick labels. */
const LOW = 7;

function xScaleOf(panel: Panel, room: Room, cell: number): Scale {
  const width = Math.max(20, cell - room.left - room.right);
  const range: [number, number] = [room.left, room.left + width];
  return scaleOf(panel.x, padded(panel.x, xDomain(panel), width, room.pad), range);
}

function rowOf(panels: Panel[], rooms: Room[], grid: Grid): Row {
  const most = (values: number[]) => Math.max(0, ...values);
  const scales = panels.map((p, i) => xScaleOf(p, rooms[i], grid.cell));
  return {
    head: most(panels.map((p) => (headOf(p, grid.cell)?.box.h ?? -HEAD_GAP) + HEAD_GAP)),
    top: most(panels.map((p, i) => topOf(p, scales[i], grid.cell).height)),
    plot: most(panels.map((p) => p.height[grid.mode])),
    bottom: most(panels.map((p, i) => bottomOf(p, scales[i], grid.cell))),
  };
}

function rowsOf(block: PlotBlock, grid: Grid): Row[] {
  const count = Math.ceil(block.panels.length / grid.columns);
  return Array.from({ length: count }, (_, r) => {
    const [from, to] = [r * grid.columns, (r + 1) * grid.columns];
    return rowOf(block.panels.slice(from, to), grid.rooms.slice(from, to), grid);
  });
}

const sumOf = (row: Row): number => row.head + row.top + row.plot + row.bottom;

/** Heights of the rows at this width: each as high as at the nominal width times width / nominal. */
function rowHeights(block: PlotBlock, width: number, mode: Mode): number[] {
  const nominal = nominalOf(block, mode);
  return rowsOf(block, gridOf(block, nominal, mode)).map((row) => sumOf(row) * (width / nominal));
}

/** Rows at this width: what text does not need of their height goes to the plot. */
function scaledRows(block: PlotBlock, width: number, mode: Mode, grid: Grid): { row: Row; height: number }[] {
  const heights = rowHeights(block, width, mode);
  return rowsOf(block, grid).map((row, r) => {
    const height = heights[r];
    return { row: { ...row, plot: Math.max(24, height - row.head - row.top - row.bottom) }, height };
  });
}

function under(
  px: Pixels,
  cell: number,
  head: Label | null,
  top: Top,
  row: Row,
): { lines: AxisLine[]; texts: Label[] } {
  const foot = px.plot.y + px.plot.h;
  const texts = [
    ...(head ? [head] : []),
    ...yLabels(px.panel, px.y, px.plot.x),
    ...xLabels(px.panel, px.x, foot + 8, cell),
  ];
  if (px.panel.y.label)
    texts.push({
      ...textBlock([[{ text: px.panel.y.label, role: "axis" }]], 0, px.plot.y - top.height),
      tone: "ink-3",
    });
  if (px.panel.x.label) {
    const name = textBlock([[{ text: px.panel.x.label, role: "axis" }]], 0, 0);
    texts.push(shift(name, Math.max(0, Math.min(cell, px.plot.x + px.plot.w) - name.box.w), foot + row.bottom - ROW));
  }
  return { lines: axisLines(px.panel, px.x, px.y, px.plot), texts };
}

/** All labels of a panel in order of precedence. */
function labelsOf(px: Pixels, laid: SeriesLayout[], fixed: Label[], dotted: AxisLine[], room: Box): Label[] {
  const scene: Scene = {
    room,
    texts: fixed.map((l) => l.box),
    marks: laid.flatMap((s) => s.items.map(itemBox)),
    lines: [
      ...segments(laid),
      ...dotted.map((l): [Spot, Spot] => [
        { x: l.x1, y: l.y1 },
        { x: l.x2, y: l.y2 },
      ]),
    ],
  };
  const end = endLabels(px, laid, scene);
  const blank = markTexts(px, "blank", scene);
  return [
    ...blank,
    ...end,
    ...pointLabels(px, laid, scene),
    ...markTexts(px, "horizontal", scene),
    ...markTexts(px, "text", scene),
  ];
}

/** Where a panel stands: its cell, the rooms and heights it shares, and its part of the row's plot height. */
interface Place {
  cell: Box;
  room: Room;
  row: Row;
  share: number;
  mode: Mode;
  name: string;
}

function panelOf(panel: Panel, { cell: cellBox, room, row, share, mode, name }: Place): PanelLayout {
  const x = xScaleOf(panel, room, cellBox.w);
  const plot = { x: x.range[0], y: row.head + row.top, w: x.range[1] - x.range[0], h: row.plot * share };
  const down: [number, number] = [plot.y, plot.y + plot.h];
  const y = scaleOf(panel.y, yDomain(panel), panel.y.scale === "slots" ? down : [down[1], down[0]]);
  const px: Pixels = { panel, mode, plot, x, y };
  const top = topOf(panel, x, cellBox.w);
  const behind = under(px, cellBox.w, headOf(panel, cellBox.w), top, row);
  const dated = verticals(px, top);
  const series = panel.series.map((s) => seriesOf(px, s));
  const free = { x: 0, y: row.head, w: cellBox.w, h: plot.y + plot.h + LOW - row.head };
  const over = [...policies(px), ...dated.lines];
  return {
    ...cellBox,
    id: panel.id,
    name,
    plot,
    xScale: x,
    yScale: y,
    xTicks: panel.x.ticks.map((t) => t.value),
    yTicks: panel.y.ticks.map((t) => t.value),
    bands: bandsOf(px),
    under: behind.lines,
    texts: behind.texts,
    series,
    over,
    dots: dated.dots,
    labels: [...dated.labels, ...labelsOf(px, series, [...behind.texts, ...dated.labels], over, free)],
    stops: stopsIn(px, series, top.verticals),
    rows: panel.y.scale === "slots",
  };
}

/** Height in px of the layout at `width` px, without laying anything out. */
export function plotHeight(block: PlotBlock, width: number): number {
  const mode = modeOf(width);
  const rows = rowHeights(block, width, mode);
  const gaps = GAP[mode].y * (width / nominalOf(block, mode)) * (rows.length - 1);
  return Math.max(1, rows.reduce((sum, h) => sum + h, 0) + gaps);
}

/** Lays a block out at `width` px: wide from 680 px, else narrow; the height is that of the nominal width (1064, 350) times width / nominal. */
export function layoutPlot(block: PlotBlock, width: number): PlotLayout {
  const mode = modeOf(width);
  const grid = gridOf(block, width, mode);
  const gap = GAP[mode].y * (width / nominalOf(block, mode));
  let y = 0;
  const panels = scaledRows(block, width, mode, grid).flatMap(({ row, height }, r) => {
    const first = r * grid.columns;
    const members = block.panels.slice(first, first + grid.columns);
    const most = Math.max(...members.map((p) => p.height[mode]));
    const top = y;
    y += height + gap;
    return members.map((panel, c) =>
      panelOf(panel, {
        cell: { x: c * (grid.cell + gapOf(mode, width)), y: top, w: grid.cell, h: height },
        room: grid.rooms[first + c],
        row,
        share: panel.height[mode] / most,
        mode,
        name: panel.title ?? block.label,
      }),
    );
  });
  return { id: block.id, label: block.label, width, height: Math.max(1, y - gap), wide: width >= BREAK, panels };
}
