// The stress test as native shapes: the map of two prices, the gauge, and what comes of the scenario; figures as tables.
import { ASPECT, edgeLabels, near, shareX, shareY } from "../../../charts/stress/map-layout";
import type { Gauge, MapDot, Phrase, StressBlock, StressMap } from "../../../spec/stress";
import type { Canvas } from "../canvas";
import { cutTo, widthOf } from "../fit";
import { drawPieces, fitting, type Piece } from "../flow";
import { markText, type Page, type Stage } from "../scene";
import { freeform } from "../shape/geometry";
import { connector, drawn, rule, type Said, shape, textBox } from "../shape/shape";
import { line, type Para } from "../shape/text";
import type { Box } from "../units";
import { tablePages } from "./tables";

const EDGE = { left: 58, right: 52, top: 28, bottom: 50 };
const SMALL = 13;

const textOf = (phrase: Phrase): string => phrase.map((p) => (typeof p === "string" ? p : p.text)).join("");

/** A label of one line around a place; the box is as wide as it needs. */
function label(
  on: Canvas,
  text: string,
  at: { x: number; y: number },
  align: NonNullable<Para["align"]>,
  look: { size?: number; shade?: string; bold?: boolean } = {},
): void {
  const { size = SMALL, shade = "ink-3", bold } = look;
  const w = widthOf(text, { size, bold }) + 8;
  const left = align === "l" ? 0 : align === "r" ? w : w / 2;
  const box = { x: at.x - left, y: at.y - size * 0.75, w, h: size * 1.5 };
  on.add((id) =>
    textBox(id, text, box, [line(text, { size, shade, bold }, { align })], { anchor: "ctr", wrap: false }),
  );
}

interface Field {
  box: Box;
  map: StressMap;
  x(v: number): number;
  y(v: number): number;
}

function fieldOf(map: StressMap, room: Box): Field {
  const h = Math.min(room.h - EDGE.top - EDGE.bottom, (room.w - EDGE.left - EDGE.right) / ASPECT);
  const box = { x: room.x + EDGE.left, y: room.y + EDGE.top, w: h * ASPECT, h };
  return {
    box,
    map,
    x: (v) => box.x + (shareX(map, v) / 100) * box.w,
    y: (v) => box.y + (shareY(map, v) / 100) * box.h,
  };
}

const pathOf = ({ x, y }: Field, points: [number, number][], close: boolean): string =>
  `${points.map(([a, b], i) => `${i === 0 ? "M" : "L"}${x(a).toFixed(2)} ${y(b).toFixed(2)}`).join("")}${close ? "Z" : ""}`;

function drawGround(on: Canvas, field: Field): void {
  const { map, box } = field;
  on.add((id) => shape(id, { name: map.label, descr: map.label }, box, { fill: "zone-1" }));
  map.zones.forEach((points, i) => {
    if (points.length < 3) return;
    const said: Said = { name: `LTV ${i + 1}`, descr: "" };
    on.add((id) =>
      drawn(id, said, freeform(pathOf(field, points as [number, number][], true)), {
        fill: `zone-${Math.min(3, i + 2)}`,
      }),
    );
  });
  for (const c of map.contours) {
    if (c.points.length < 2) continue;
    const stroke = { shade: c.heavy ? "ink" : "edge", width: c.heavy ? 2 : 1 };
    on.add((id) =>
      drawn(
        id,
        { name: c.heavy ?? c.text, descr: c.heavy ?? c.text },
        freeform(pathOf(field, c.points as [number, number][], false), undefined, false),
        { stroke },
      ),
    );
  }
}

function drawAxes(on: Canvas, { map, box, x, y }: Field): void {
  for (const [at, w, h] of [
    [{ x: x(0), y: box.y }, 0, box.h],
    [{ x: box.x, y: y(0) }, box.w, 0],
  ] as const)
    on.add((id) => rule(id, "Axis", { ...at, w, h }, { shade: "edge", width: 1, dash: "sysDot" }));
  for (const t of map.ticks.filter((tick) => !tick.minor)) {
    label(on, t.text, { x: x(t.value), y: box.y + box.h + 13 }, "ctr");
    label(on, t.text, { x: box.x - 6, y: y(t.value) }, "r");
  }
  for (const l of edgeLabels(map)) {
    const share = Number.parseFloat(l.y) / 100;
    label(on, l.text, { x: box.x + box.w + 5, y: box.y + share * box.h }, "l");
  }
  label(on, `↑ ${map.y}`, { x: box.x - EDGE.left + 4, y: box.y - 16 }, "l", { size: 14, shade: "ink-2" });
  label(on, `${map.x} →`, { x: box.x + box.w, y: box.y + box.h + 34 }, "r", { size: 14, shade: "ink-2" });
}

interface DotLook {
  size: number;
  fill: string | null;
  bold?: boolean;
}

/** A dot with its words beside it; id of the dot. */
function drawDot(
  on: Canvas,
  field: Field,
  dot: MapDot,
  { size, fill, bold }: DotLook,
  above: boolean,
  named = true,
): { id: number; x: number; y: number } {
  const [x, y] = [field.x(dot.at[0]), field.y(dot.at[1])];
  const box = { x: x - size / 2, y: y - size / 2, w: size, h: size };
  const id = on.add((given) =>
    shape(given, { name: dot.text, descr: dot.text }, box, {
      outline: "ellipse",
      fill,
      stroke: { shade: "ink", width: 2 },
    }),
  );
  if (!named) return { id, x, y };
  const share = shareX(field.map, dot.at[0]);
  const align = share > 70 ? "r" : share < 30 ? "l" : "ctr";
  const dx = align === "r" ? 8 : align === "l" ? -8 : 0;
  label(on, dot.text, { x: x + dx, y: y + (above ? -1 : 1) * (size / 2 + 13) }, align, {
    size: 14,
    shade: "ink",
    bold,
  });
  return { id, x, y };
}

function drawDots(on: Canvas, field: Field): void {
  const { map } = field;
  const close = near(map, map.base.at, map.a.at);
  const base = drawDot(on, field, map.base, { size: 11, fill: "bg" }, true, !close);
  const low = shareY(map, map.a.at[1]) > 84;
  const a = drawDot(on, field, map.a, { size: 17, fill: "ink", bold: true }, low);
  if (map.b) drawDot(on, field, map.b, { size: 14, fill: "bg" }, low, !near(map, map.b.at, map.a.at));
  if (Math.hypot(a.x - base.x, a.y - base.y) < 16) return;
  const said = { name: `${map.base.text} → ${map.a.text}`, descr: `${map.base.text} → ${map.a.text}` };
  const site = a.y >= base.y ? [4, 0] : [0, 4];
  const end = (dot: typeof a, half: number, at: number) => ({
    id: dot.id,
    site: at,
    x: dot.x,
    y: dot.y + (at === 4 ? half : -half),
  });
  on.add((id) =>
    connector(id, said, end(base, 5.5, site[0]), end(a, 8.5, site[1]), { shade: "ink", width: 1.5, dash: "sysDot" }),
  );
}

function drawMap(on: Canvas, map: StressMap, room: Box): void {
  const field = fieldOf(map, room);
  drawGround(on, field);
  drawAxes(on, field);
  // Names of the policy lines stand where the lines begin, on their upper side.
  for (const c of map.contours) {
    const [from] = c.points;
    if (c.heavy && from)
      label(on, c.heavy, { x: field.x(from[0]) + 6, y: Math.max(field.box.y + 12, field.y(from[1]) - 14) }, "l", {
        size: 13,
        shade: "ink",
        bold: true,
      });
  }
  drawDots(on, field);
}

function drawGauge(on: Canvas, gauge: Gauge, box: Box): void {
  const x = (v: number) => box.x + (Math.min(v, gauge.max) / gauge.max) * box.w;
  const bar = { x: box.x, y: box.y + 26, w: box.w, h: 16 };
  on.add((id) => shape(id, { name: gauge.label, descr: gauge.label }, bar, { fill: "zone-1" }));
  for (const [i, { value }] of gauge.lines.entries()) {
    const fill = i === 0 ? "zone-2" : "zone-3";
    on.add((id) =>
      shape(id, { name: fill, descr: "" }, { ...bar, x: x(value), w: box.x + box.w - x(value) }, { fill }),
    );
  }
  if (gauge.a !== null) {
    const w = Math.max(1, x(gauge.a) - box.x);
    on.add((id) => shape(id, { name: gauge.label, descr: "" }, { ...bar, y: bar.y + 6, w, h: 4 }, { fill: "ink" }));
  }
  gauge.lines.forEach((l, i) => {
    on.add((id) => rule(id, l.text, { x: x(l.value), y: bar.y - 5, w: 0, h: bar.h + 10 }, { shade: "ink", width: 2 }));
    label(on, l.text, { x: x(l.value), y: bar.y - 14 }, i === 0 ? "r" : "l", { shade: "ink" });
  });
  on.add((id) =>
    rule(id, gauge.base.text, { x: x(gauge.base.value), y: bar.y, w: 0, h: bar.h + 8 }, { shade: "ink-3", width: 2 }),
  );
  label(
    on,
    gauge.base.text,
    { x: Math.max(x(gauge.base.value), box.x + widthOf(gauge.base.text, { size: SMALL }) / 2), y: bar.y + bar.h + 16 },
    "ctr",
  );
  for (const [value, fill, size] of [
    [gauge.b, "bg", 13],
    [gauge.a, "ink", 15],
  ] as const) {
    if (value === null) continue;
    const dot = { x: x(value) - size / 2, y: bar.y + bar.h / 2 - size / 2, w: size, h: size };
    on.add((id) =>
      shape(id, { name: gauge.label, descr: `${Math.round(value * 10) / 10}` }, dot, {
        outline: "ellipse",
        fill,
        stroke: { shade: "ink", width: 2 },
      }),
    );
  }
}

function drawResults(on: Canvas, { results }: StressBlock, stage: Stage, box: Box): void {
  const w = stage.words.stress.results;
  const half = (box.w - 24) / 2;
  const { via } = stage.words.marks;
  const all = [
    { name: w.nav, value: results.nav, change: textOf(results.navChange) },
    { name: w.ltv, value: results.ltv, change: textOf(results.ltvChange) },
  ];
  all.forEach(({ name, value, change }, i) => {
    const at = { ...box, x: box.x + i * (half + 24), w: half };
    const pieces: Piece[] = [
      { text: name, style: { size: 16, bold: true }, shade: "ink", before: 0, most: 2 },
      { text: value?.text ?? results.noHoldings, style: { size: 40, serif: true }, shade: "ink", before: 0, most: 1 },
      {
        text: change,
        style: { size: 14 },
        shade: "ink-2",
        before: 2,
        most: 2,
        ...(value ? { mark: markText(value.figure, via) } : {}),
      },
    ];
    drawPieces(on, name, at, pieces);
  });
}

function drawAnswers(on: Canvas, { answers }: StressBlock, { words }: Stage, box: Box): void {
  const heading = words.stress.answers.heading;
  const pieces: Piece[] = [
    { text: heading, style: { size: 15, bold: true }, shade: "ink-2", before: 0, heads: true },
    ...answers.map(
      (a, i): Piece => ({
        text: textOf(a),
        style: { size: i < answers.length - 1 ? 17 : 14, serif: i < answers.length - 1 },
        shade: i < answers.length - 1 ? "ink" : "ink-3",
        before: 6,
        most: 4,
      }),
    ),
  ];
  drawPieces(on, heading, box, fitting(pieces, box.w, box.h).kept);
}

/** The drawing on one slide, then its tables. */
export function stressPages(block: StressBlock, stage: Stage, first: boolean): Page[] {
  const { spec } = stage;
  return [
    {
      layout: "text",
      title: first ? spec.title : (spec.heading ?? spec.title),
      line: cutTo(spec.line, { size: 18 }, 1168, 2),
      draw(on, box) {
        const map = {
          ...box,
          w: Math.min(box.w * 0.54, (box.h - EDGE.top - EDGE.bottom) * ASPECT + EDGE.left + EDGE.right),
        };
        const side = { x: map.x + map.w + 36, y: box.y, w: box.w - map.w - 36, h: box.h };
        drawMap(on, block.map, map);
        drawResults(on, block, stage, { ...side, h: 128 });
        drawGauge(on, block.gauge, { ...side, y: side.y + 136, h: 80 });
        drawAnswers(on, block, stage, { ...side, y: side.y + 226, h: side.h - 226 });
      },
    },
    ...tablePages(spec.tables, stage, false, 1),
  ];
}
