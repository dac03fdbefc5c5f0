// Key figures in a ruled grid, four beside one another; small charts are native ones.
import { joinParts, quantityParts } from "../../../i18n/format";
import type { Figure } from "../../../model/figure";
import { printed } from "../../../model/rounding";
import type { Kpi, KpiLine, KpisBlock, Spark } from "../../../spec/kpis";
import type { Canvas } from "../canvas";
import { type ScatterChart, type ScatterSeries, serialOf, type ValueAxis } from "../chart/model";
import { markShade } from "../colours";
import { cutTo, widthOf } from "../fit";
import { drawPieces, fitting, type Piece } from "../flow";
import { markText, type Page, type Stage } from "../scene";
import { rule, textBox } from "../shape/shape";
import type { Box } from "../units";

const COLUMNS = 4;
const PAD = 18;
const NAME = { size: 16, bold: true };
const SMALL = { size: 13 };
const BIG = 44;
const PAIR = 30;
const UNIT = 0.46;
const SPARK = 46;

const grey = (shade: string, dim: boolean): string => (dim ? "ink-3" : shade);

/** A value with its unit smaller; it shrinks where its room is too narrow. */
function drawValue(on: Canvas, figure: Figure, size: number, dim: boolean, { words }: Stage, box: Box): void {
  const { before, number, after } = quantityParts(words.f, printed(figure));
  const width = widthOf(before + number, { size, serif: true }) + widthOf(after, { size: size * UNIT, serif: true });
  const own = Math.floor(Math.min(size, (size * box.w) / width));
  const shade = grey("ink", dim);
  const runs = [
    { text: before + number, size: own, shade, serif: true },
    { text: after, size: Math.round(own * UNIT), shade, serif: true },
  ];
  on.add((id) => textBox(id, before + number + after, box, [{ runs }], { anchor: "b" }));
}

function knownText(figure: Figure, { words }: Stage): string {
  const { marks, f } = words;
  return [
    `${markText(figure, marks.via)} ${marks.kind[figure.kind]}`,
    ...(figure.name ? [marks.computed] : []),
    f.date(figure.asOf, figure.precision),
  ].join(", ");
}

function changeText({ figure, text, points }: NonNullable<Kpi["change"]>, { words }: Stage): string {
  const value = figure.value ?? 0;
  if (value === 0) return `${words.glance.unchanged} ${text}`;
  const parts = quantityParts(words.f, printed({ ...figure, value: Math.abs(value) }));
  return `${value > 0 ? "▲" : "▼"} ${points ? words.glance.points(parts.number) : joinParts(parts)} ${text}`;
}

const lineText = ({ text, figure }: KpiLine, { words }: Stage): string =>
  `${text} ${joinParts(quantityParts(words.f, printed(figure)))} ${markText(figure, words.marks.via)}`;

function smallPieces(kpi: Kpi, stage: Stage): Piece[] {
  const lines = [
    ...(kpi.change ? [changeText(kpi.change, stage)] : []),
    ...(kpi.stale ? [kpi.stale] : []),
    ...[...(kpi.previous ? [kpi.previous] : []), ...(kpi.more ?? [])].map((l) => lineText(l, stage)),
  ];
  return lines.map((text) => ({ text, style: SMALL, shade: grey("ink-2", kpi.dim), before: 1, most: 2 }));
}

const bare = (min: number, max: number): ValueAxis => ({
  kind: "value",
  min,
  max,
  major: max - min || 1,
  format: null,
  grid: false,
  line: false,
});

/** Stretches of a small chart: a missing period breaks its line. */
function stretches(spark: Spark, name: string, dim: boolean): ScatterSeries[] {
  const parts: Spark["points"][] = [];
  for (const p of spark.points) {
    if (p.gapBefore || parts.length === 0) parts.push([]);
    parts[parts.length - 1].push(p);
  }
  const shade = markShade(spark.tone, dim);
  return parts.map((points) => ({
    kind: "scatter",
    name,
    stroke: { shade, width: 2 },
    marker: { symbol: "circle", size: 5, shade },
    xs: points.map((p) => serialOf(Date.parse(p.date))),
    values: points.map((p) => p.value),
    labels: [],
  }));
}

function sparkChart(spark: Spark, kpi: Kpi, { words }: Stage): ScatterChart {
  const xs = spark.points.map((p) => serialOf(Date.parse(p.date)));
  const values = [...spark.points.map((p) => p.value), ...(spark.line ? [spark.line.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ease = (high - low) * 0.12 || 1;
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const limit = spark.line;
  return {
    form: "scatter",
    title: "",
    plot: { x: 0.02, y: 0.08, w: 0.96, h: 0.84 },
    lang: words.lang,
    dates: true,
    heading: words.pptx.date,
    x: bare(from, to),
    y: bare(low - ease, high + ease),
    series: [
      ...stretches(spark, kpi.name, kpi.dim),
      ...(limit
        ? [
            {
              kind: "scatter" as const,
              name: limit.label,
              stroke: { shade: "ink-3", width: 1, dash: "dash" as const },
              marker: null,
              xs: [from, to],
              values: [limit.value, limit.value],
              labels: [],
            },
          ]
        : []),
    ],
  };
}

/** The value, alone or one of two, with what it is and how it is known; bottom of what was drawn. */
function drawMain(on: Canvas, kpi: Kpi, stage: Stage, box: Box): number {
  const all = [
    { figure: kpi.figure, label: kpi.beside ? kpi.label : undefined },
    ...(kpi.beside ? [{ figure: kpi.beside.figure, label: kpi.beside.name }] : []),
  ];
  const w = (box.w - 12 * (all.length - 1)) / all.length;
  const size = all.length > 1 ? PAIR : BIG;
  const labelled = all.some((a) => a.label);
  const top = box.y + (labelled ? 32 : 0);
  let bottom = 0;
  all.forEach(({ figure, label }, i) => {
    const at = { ...box, x: box.x + i * (w + 12), w };
    if (label)
      drawPieces(on, label, { ...at, h: 20 }, [
        { text: label, style: SMALL, shade: grey("ink-2", kpi.dim), before: 0, most: 2 },
      ]);
    drawValue(on, figure, size, kpi.dim, stage, { ...at, y: top, h: size * 1.25 });
    const known = [{ text: knownText(figure, stage), style: SMALL, shade: "ink-3", before: 0, most: 3 }];
    const { kept } = fitting(known, w, 60);
    const y = top + size * 1.25 + 2;
    drawPieces(on, stage.words.marks.kind[figure.kind], { ...at, y, h: 54 }, kept);
    bottom = Math.max(
      bottom,
      y +
        18 *
          (widthOf(knownText(figure, stage), SMALL) > w
            ? widthOf(knownText(figure, stage), SMALL) > 1.9 * w
              ? 3
              : 2
            : 1),
    );
  });
  return bottom;
}

function drawKpi(on: Canvas, kpi: Kpi, stage: Stage, box: Box): void {
  const name = { text: kpi.name, style: NAME, shade: grey("ink", kpi.dim), before: 0, most: 2 };
  const lines = widthOf(kpi.name, NAME) > box.w ? 2 : 1;
  drawPieces(on, kpi.name, { ...box, y: box.y + 8, h: lines * 22 }, [name]);
  const below = drawMain(on, kpi, stage, { ...box, y: box.y + 10 + lines * 22 });
  const spark = kpi.spark ? SPARK : 0;
  const floor = box.y + box.h - spark - 6;
  const { kept } = fitting(smallPieces(kpi, stage), box.w, floor - below);
  drawPieces(on, kpi.name, { ...box, y: below + 2, h: Math.max(0, floor - below - 2) }, kept);
  if (kpi.spark)
    on.chart(
      { name: kpi.name, descr: kpi.spark.label },
      { ...box, y: box.y + box.h - spark - 4, h: spark },
      sparkChart(kpi.spark, kpi, stage),
    );
}

/** The slide of a grid of key figures; lists beside a chart have slides of their own. */
export function kpiPages(block: KpisBlock, stage: Stage, first: boolean): Page[] {
  const { spec } = stage;
  return [
    {
      layout: "text",
      title: first ? spec.title : (block.title ?? spec.heading ?? spec.title),
      line: cutTo(first ? spec.line : (block.line ?? ""), { size: 18 }, 1168, 2),
      draw(on, box) {
        const columns = Math.min(COLUMNS, block.items.length);
        const rows = Math.ceil(block.items.length / columns);
        const [w, h] = [box.w / columns, Math.min(box.h / rows, 240)];
        block.items.forEach((kpi, i) => {
          const column = i % columns;
          const [x, y] = [box.x + column * w, box.y + Math.floor(i / columns) * h];
          const left = column === 0 ? 0 : PAD;
          if (column === 0)
            on.add((id) => rule(id, "Rule", { ...box, y, h: 0 }, { shade: "ink", width: y === box.y ? 1.5 : 1 }));
          else on.add((id) => rule(id, "Rule", { x, y, w: 0, h }, { shade: "hair", width: 1 }));
          drawKpi(on, kpi, stage, { x: x + left, y, w: w - left - (column === columns - 1 ? 0 : PAD), h });
        });
      },
    },
  ];
}
