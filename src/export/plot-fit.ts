// Which charts of a view find room in a box, and how far they stretch to fill it.
import { plotHeight } from "../charts/plot/layout";
import { modeOf, NOMINAL } from "../charts/plot/rooms";
import type { Panel, PlotBlock } from "../spec/plot";
import { balanced, FACES, limited } from "./text";

/** How far the heights the view asks for may grow. */
const HIGH = 1.7;
/** Lowest plot in px, and lowest line of a plot with names beside it. */
const LOW = 90;
const SLOT = 24;
/** Text grows only where plots stay this much higher than the lowest. */
const EASY = 1.5;
export const BETWEEN = 34;

export interface Size {
  w: number;
  h: number;
}

export interface Fitted {
  block: PlotBlock;
  head: { title: string[]; line: string[]; height: number };
  scale: number;
  /** Drawn height in px = fixed + k * slope, where k stretches the plots. */
  fixed: number;
  slope: number;
}

/** Heights times k. A picture has the whole width, whatever stands beside the chart on the page. */
export const stretched = (block: PlotBlock, k: number): PlotBlock => ({
  ...block,
  nominal: undefined,
  panels: block.panels.map((p) => ({ ...p, height: { wide: p.height.wide * k, narrow: p.height.narrow * k } })),
});

function headOf(block: PlotBlock, width: number): Fitted["head"] {
  const title = block.title ? limited(block.title, FACES.name, width, 1) : [];
  const line = block.title && block.line ? balanced(block.line, FACES.small, width).slice(0, 2) : [];
  const height = title.length * FACES.name.leading + line.length * FACES.small.leading;
  return { title, line, height: height === 0 ? 0 : height + 12 };
}

const known = new WeakMap<PlotBlock, Map<string, Fitted>>();

/** How high a chart is, worked out once for each width and size of text. */
function fitted(block: PlotBlock, width: number, scale: number): Fitted {
  const sizes = known.get(block) ?? new Map<string, Fitted>();
  known.set(block, sizes);
  const key = `${width} ${scale}`;
  const found = sizes.get(key) ?? measured(block, width, scale);
  sizes.set(key, found);
  return found;
}

function measured(block: PlotBlock, width: number, scale: number): Fitted {
  const [one, two] = [1, 2].map((k) => plotHeight(stretched(block, k), width / scale) * scale);
  return { block, head: headOf(block, width), scale, fixed: one - (two - one), slope: two - one };
}

export const heightOf = (f: Fitted, k: number): number => f.head.height + f.fixed + k * f.slope;

const total = (all: Fitted[], k: number): number =>
  all.reduce((sum, f) => sum + heightOf(f, k), 0) + BETWEEN * Math.max(0, all.length - 1);

/** How far plots stretch so that charts fill the room. */
function stretchOf(all: Fitted[], room: number): number {
  const slope = all.reduce((sum, f) => sum + f.slope, 0);
  return Math.min(HIGH, Math.max(0.3, (room - total(all, 0)) / slope));
}

const lowestOf = (panel: Panel): number =>
  panel.y.scale === "slots" ? Math.min(panel.y.ticks.length * SLOT, 260) : LOW;

/** Is every plot at least `times` its lowest height, where heights stretch by k? */
const tall = (blocks: PlotBlock[], k: number, width: number, times = 1): boolean => {
  const mode = modeOf(width);
  return blocks.every((b) =>
    b.panels.every(
      (p) => (p.height[mode] * k * width) / NOMINAL[mode] >= Math.min(p.height[mode], lowestOf(p) * times),
    ),
  );
};

interface Cut {
  block: PlotBlock;
  /** Names of panels that found no room. */
  left: string[];
}

/** Panels that stood below one another are equally high once they stand side by side. */
function inColumns(block: PlotBlock, columns: number): PlotBlock {
  if (columns === block.columns.wide) return block;
  const wide = Math.max(...block.panels.map((p) => p.height.wide));
  return {
    ...block,
    columns: { ...block.columns, wide: columns },
    panels: block.panels.map((p) => ({ ...p, height: { ...p.height, wide } })),
  };
}

/** A chart too high for the room sets its panels side by side; if that is not enough, the last ones are left out. */
function cut(block: PlotBlock, box: Size, scale: number): Cut {
  const fits = (b: PlotBlock) => tall([b], stretchOf([fitted(b, box.w, scale)], box.h), box.w);
  if (fits(block)) return { block, left: [] };
  for (let count = block.panels.length; count > 1; count -= 1) {
    const fewer = { ...block, panels: block.panels.slice(0, count) };
    const left = block.panels.slice(count).flatMap((p) => p.title ?? []);
    for (const columns of [block.columns.wide, block.columns.wide + 1]) {
      const set = inColumns(fewer, columns);
      if (fits(set)) return { block: set, left };
    }
  }
  return {
    block: { ...block, panels: block.panels.slice(0, 1) },
    left: block.panels.slice(1).flatMap((p) => p.title ?? []),
  };
}

/** The first charts that fit at their smallest; the very first always. */
function chosen(blocks: PlotBlock[], box: Size, scale: number): PlotBlock[] {
  const kept: PlotBlock[] = [];
  for (const block of blocks) {
    const all = [...kept, block].map((b) => fitted(b, box.w, scale));
    if (kept.length > 0 && !tall([...kept, block], stretchOf(all, box.h), box.w)) break;
    kept.push(block);
  }
  return kept;
}

/** Charts at the largest text at which plots keep their height. */
function scaled(blocks: PlotBlock[], box: Size, scales: number[]): { all: Fitted[]; k: number } {
  let best: { all: Fitted[]; k: number } = { all: [], k: 1 };
  for (const scale of scales) {
    const all = blocks.map((b) => fitted(b, box.w, scale));
    best = { all, k: stretchOf(all, box.h) };
    if (tall(blocks, best.k, box.w, EASY)) break;
  }
  return best;
}

export interface Fitting {
  all: Fitted[];
  /** What the heights of their plots are multiplied by. */
  k: number;
  /** Names of what found no room. */
  left: string[];
}

/** The charts that fit in a box, the first one always. `scales`: sizes of text relative to the page, the largest first. */
export function fitPlots(blocks: PlotBlock[], box: Size, scales: number[]): Fitting {
  const first = cut(blocks[0], box, scales[scales.length - 1]);
  const kept = chosen([first.block, ...blocks.slice(1)], box, scales[0]);
  return {
    ...scaled(kept, box, scales),
    left: [...first.left, ...blocks.slice(kept.length).flatMap((b) => b.title ?? [])],
  };
}
