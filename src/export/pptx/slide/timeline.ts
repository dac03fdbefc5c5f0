// Ticks on lanes over one time axis as native shapes, and the events as a table.
import type { TimelineBlock, TimelineEvent, TimelineLane } from "../../../spec/timeline";
import type { Canvas } from "../canvas";
import { markShade } from "../colours";
import { cutTo } from "../fit";
import { figureText, markText, type Page, type Stage } from "../scene";
import { freeform } from "../shape/geometry";
import { drawn, group, rule, textBox } from "../shape/shape";
import { line } from "../shape/text";
import type { Box } from "../units";
import { drawGrid, type Grid, rowsThatFit, type Setting, widthsOf } from "./grid";
import { gridPages } from "./tables";

const LANE = 34;
const NAMES = 110;
const YEARS = 22;
/** Half heights of ticks by importance, px. */
const HALF = { 1: 4, 2: 7, 3: 12 } as const;
const SET: Setting = { size: 15, pad: { x: 16, y: 3 }, most: 2 };
/** Axis units of the block. */
const SPAN = 1000;

/** Ticks of one height and colour are one shape, so that a lane stays easy to handle. */
function tickShapes(on: Canvas, lane: TimelineLane, x: (v: number) => number, mid: number): string[] {
  const sets = new Map<string, TimelineLane["ticks"]>();
  for (const t of lane.ticks) {
    const key = `${t.importance} ${t.dim}`;
    sets.set(key, [...(sets.get(key) ?? []), t]);
  }
  return [...sets.values()].map((ticks) => {
    const [{ importance, dim }] = ticks;
    const half = HALF[importance];
    const d = ticks.map((t) => `M${x(t.x).toFixed(1)} ${mid - half}V${mid + half}`).join("");
    const outline = freeform(d, undefined, false);
    const stroke = { shade: markShade(lane.tone, dim), width: importance === 3 ? 2 : 1.25 };
    return drawn(on.id(), { name: `${lane.name}: ${ticks.length}`, descr: "" }, outline, { stroke });
  });
}

function drawLanes(on: Canvas, block: TimelineBlock, box: Box): number {
  const left = box.x + NAMES;
  const x = (v: number) => left + (v / SPAN) * (box.w - NAMES);
  const height = block.lanes.length * LANE;
  block.lanes.forEach((lane, i) => {
    const mid = box.y + (i + 0.5) * LANE;
    on.add((id) =>
      textBox(
        id,
        lane.name,
        { x: box.x, y: mid - 11, w: NAMES - 8, h: 22 },
        [line(lane.name, { size: 15, bold: true })],
        { anchor: "ctr" },
      ),
    );
    on.add((id) => rule(id, "Rule", { x: left, y: mid, w: box.w - NAMES, h: 0 }, { shade: "hair", width: 1 }));
    const at = { x: left, y: mid - LANE / 2, w: box.w - NAMES, h: LANE };
    const shapes = tickShapes(on, lane, x, mid);
    on.add((id) => group(id, { name: lane.name, descr: `${lane.name}: ${block.label}` }, at, shapes));
  });
  for (const year of block.years) {
    on.add((id) =>
      textBox(
        id,
        year.label,
        { x: x(year.x0), y: box.y + height, w: x(year.x1) - x(year.x0), h: YEARS },
        [line(year.label, { size: 13, shade: "ink-3" }, { align: "ctr" })],
        { wrap: false },
      ),
    );
  }
  return height + YEARS;
}

/** Key events, the newest first; all of them where none is a turning point. */
function eventsOf({ quarters }: TimelineBlock): TimelineEvent[] {
  const key = quarters.flatMap((q) => q.key);
  const all = key.length > 0 ? key : quarters.flatMap((q) => q.others);
  const rising = quarters.length > 1 && quarters[0].id < quarters[quarters.length - 1].id;
  return rising ? all.toReversed() : all;
}

function gridOf(events: TimelineEvent[], stage: Stage): Grid {
  const { marks, pptx } = stage.words;
  return {
    columns: [{ label: pptx.date }, { label: pptx.event }, { label: pptx.figure, align: "r" }],
    rows: events.map((e) => ({
      dim: false,
      cells: [
        { text: e.date, shade: "ink-2" },
        { text: e.text.text },
        { text: e.figure ? figureText(stage, e.figure) : "", mark: markText(e, marks.via) },
      ],
    })),
  };
}

/** Overview with the first events, then the others. */
export function timelinePages(block: TimelineBlock, stage: Stage, first: boolean): Page[] {
  const { spec } = stage;
  const title = first ? spec.title : (spec.heading ?? spec.title);
  const grid = gridOf(eventsOf(block), stage);
  const top = block.lanes.length * LANE + YEARS + 14;
  const count = rowsThatFit(grid, widthsOf(grid, 1168, SET), 430 - top, SET);
  const rest = gridPages(
    { ...grid, rows: grid.rows.slice(count) },
    stage,
    { title: spec.heading ?? title, line: spec.line, name: block.label },
    3,
    SET,
  );
  return [
    {
      layout: "table",
      title,
      line: cutTo(spec.line, { size: 18 }, 1168, 2),
      draw(on, box) {
        const h = drawLanes(on, block, box) + 14;
        drawGrid(
          on,
          { name: block.label, descr: block.label },
          { ...box, y: box.y + h, h: box.h - h },
          { ...grid, rows: grid.rows.slice(0, count) },
          SET,
          true,
        );
      },
    },
    ...rest,
  ];
}
