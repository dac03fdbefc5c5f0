// Charts in a picture: laid out for the room there is, the first ones that fit, at one size of text.
import { layoutPlot } from "../charts/plot/layout";
import { StaticPlot } from "../charts/plot/StaticPlot";
import type { PlotLayout } from "../charts/plot/types";
import type { PlotBlock } from "../spec/plot";
import { Inset } from "./Inset";
import type { Box, Drawn } from "./scene";
import { FACES, limited, Txt } from "./text";

/** Text is a third larger than on the page. */
const SCALE = 1.32;
/** How far the heights the view asks for may give way, and how far they may grow. */
const LOW = 0.62;
const HIGH = 1.7;
const BETWEEN = 34;

interface Fitted {
  block: PlotBlock;
  head: { title: string[]; line: string[]; height: number };
  /** Drawn height in px = fixed + k * slope, where k stretches the plots. */
  fixed: number;
  slope: number;
}

const stretched = (block: PlotBlock, k: number): PlotBlock => ({
  ...block,
  panels: block.panels.map((p) => ({ ...p, height: { ...p.height, wide: p.height.wide * k } })),
});

const laid = (block: PlotBlock, k: number, width: number): PlotLayout => layoutPlot(stretched(block, k), width / SCALE);

function headOf(block: PlotBlock, width: number): Fitted["head"] {
  const title = block.title ? limited(block.title, FACES.name, width, 1) : [];
  const line = block.title && block.line ? limited(block.line, FACES.small, width * 0.93, 2) : [];
  const height = title.length * FACES.name.leading + line.length * FACES.small.leading;
  return { title, line, height: height === 0 ? 0 : height + 12 };
}

function fitted(block: PlotBlock, width: number): Fitted {
  const [low, high] = [LOW, 1].map((k) => laid(block, k, width).height * SCALE);
  const slope = (high - low) / (1 - LOW);
  return { block, head: headOf(block, width), fixed: high - slope, slope };
}

const heightOf = (f: Fitted, k: number): number => f.head.height + f.fixed + k * f.slope;

const total = (all: Fitted[], k: number): number =>
  all.reduce((sum, f) => sum + heightOf(f, k), 0) + BETWEEN * Math.max(0, all.length - 1);

/** The first charts that fit at their smallest; the very first always. */
function chosen(blocks: PlotBlock[], box: Box): Fitted[] {
  const kept: Fitted[] = [];
  for (const block of blocks) {
    const next = fitted(block, box.w);
    if (kept.length > 0 && total([...kept, next], LOW) > box.h) break;
    kept.push(next);
  }
  return kept;
}

function stretchOf(all: Fitted[], room: number): number {
  const free = room - total(all, 0);
  const slope = all.reduce((sum, f) => sum + f.slope, 0);
  return Math.min(HIGH, Math.max(0.2, free / slope));
}

function Chart({ fit, k, box }: { fit: Fitted; k: number; box: Box }) {
  const layout = laid(fit.block, k, box.w);
  const { title, line, height } = fit.head;
  return (
    <g>
      <Txt x={box.x} y={box.y} lines={title} face={FACES.name} />
      <Txt x={box.x} y={box.y + title.length * FACES.name.leading} lines={line} face={FACES.small} tone="ink-2" />
      <Inset x={box.x} y={box.y + height} width={box.w} height={layout.height * SCALE}>
        <StaticPlot layout={layout} id={`p-${fit.block.id}`} />
      </Inset>
    </g>
  );
}

/** The charts of a view within a box. */
export function plotsIn(blocks: PlotBlock[], box: Box): Drawn {
  const kept = chosen(blocks, box);
  const k = stretchOf(kept, box.h);
  let y = box.y;
  const node = kept.map((fit) => {
    const at = y;
    y += heightOf(fit, k) + BETWEEN;
    return <Chart key={fit.block.id} fit={fit} k={k} box={{ ...box, y: at }} />;
  });
  return { node, left: blocks.slice(kept.length).flatMap((b) => b.title ?? []) };
}
