// A chart as a part: plot, axes, series, and the workbook they come from.
import { NS } from "../package/names";
import { documentOf, el, val } from "../package/xml";
import { fillXml, strokeXml } from "../shape/shape";
import { paragraph } from "../shape/text";
import { categoryAxis, IDS, valueAxis } from "./axes";
import type { CategoryChart, Chart, ScatterChart } from "./model";
import { axisText, type Cells, categorySeries, numbersXml, scatterSeries, textsXml } from "./series";
import { cellsRef, headingsOf, type SheetColumn, workbook } from "./sheet";

const TITLE = 17;
const DATE = "yyyy\\-mm\\-dd";

/** Columns of a chart's workbook: the categories, then the series; or for points, pairs of x and y. */
export function columnsOf(chart: Chart): SheetColumn[] {
  if (chart.form === "scatter")
    return chart.series.flatMap((s) => [
      { heading: `${chart.heading}: ${s.name}`, cells: s.xs, dates: chart.dates },
      { heading: s.name, cells: s.values },
    ]);
  return [
    { heading: chart.heading, cells: chart.categories, dates: chart.x.kind === "date" },
    ...chart.series.map((s) => ({ heading: s.name, cells: s.values })),
  ];
}

function cellsOf(chart: Chart): Cells[] {
  const headings = headingsOf(columnsOf(chart));
  return chart.series.map((_, i) => {
    const column = chart.form === "scatter" ? 2 * i + 1 : i + 1;
    return { column, categories: chart.form === "scatter" ? 2 * i : 0, heading: headings[column] };
  });
}

const axisIds = val("c:axId", IDS.x) + val("c:axId", IDS.y);

function categoriesXml({ x, categories }: CategoryChart): string {
  const ref = cellsRef(0, categories.length);
  const list =
    x.kind === "date" ? numbersXml(ref, categories as number[], DATE) : textsXml(ref, categories.map(String));
  return el("c:cat", {}, list);
}

/** Room between columns as a share of their width. */
const gapOf = ({ x, form }: CategoryChart): number => (x.kind === "date" ? 4 : form === "bars" ? 45 : 55);

function categoryPlot(chart: CategoryChart): string {
  const cells = cellsOf(chart);
  const categories = categoriesXml(chart);
  const of = (kind: "bar" | "line") =>
    chart.series.flatMap((s, i) => (s.kind === kind ? [categorySeries(i, s, cells[i], categories)] : []));
  const bars = of("bar");
  const lines = of("line");
  return [
    bars.length > 0 &&
      el(
        "c:barChart",
        {},
        val("c:barDir", chart.form === "bars" ? "bar" : "col"),
        val("c:grouping", chart.stacked ? "stacked" : "clustered"),
        val("c:varyColors", false),
        ...bars,
        val("c:gapWidth", gapOf(chart)),
        val("c:overlap", 100),
        axisIds,
      ),
    lines.length > 0 &&
      el(
        "c:lineChart",
        {},
        val("c:grouping", "standard"),
        val("c:varyColors", false),
        ...lines,
        val("c:marker", true),
        axisIds,
      ),
    chart.form === "bars"
      ? categoryAxis(chart.x, { id: IDS.x, other: IDS.y, side: "l" }) +
        valueAxis(chart.y, { id: IDS.y, other: IDS.x, side: "b", crosses: "max" }, true)
      : categoryAxis(chart.x, { id: IDS.x, other: IDS.y, side: "b" }) +
        valueAxis(chart.y, { id: IDS.y, other: IDS.x, side: "l" }, bars.length > 0 || chart.x.kind === "text"),
  ]
    .filter(Boolean)
    .join("");
}

function scatterPlot(chart: ScatterChart): string {
  const cells = cellsOf(chart);
  const rows = Math.max(...chart.series.map((s) => s.values.length));
  const format = chart.dates ? DATE : "General";
  const series = chart.series.map((s, i) => scatterSeries(i, s, cells[i], format, rows));
  return [
    el("c:scatterChart", {}, val("c:scatterStyle", "lineMarker"), val("c:varyColors", false), ...series, axisIds),
    // Rows of names begin below zero.
    valueAxis(
      chart.x,
      { id: IDS.x, other: IDS.y, side: "b", crosses: chart.y.format === null ? "min" : "autoZero" },
      false,
    ),
    valueAxis(chart.y, { id: IDS.y, other: IDS.x, side: "l", crosses: "min" }, false),
  ].join("");
}

const layout = (entries: [string, string | number][]): string =>
  el("c:layout", {}, el("c:manualLayout", {}, ...entries.map(([name, value]) => val(`c:${name}`, value))));

function titleXml({ title }: Chart): string | false {
  if (!title) return false;
  const heading = { text: title, size: TITLE, bold: true, shade: "ink", serif: false };
  return el(
    "c:title",
    {},
    el(
      "c:tx",
      {},
      el(
        "c:rich",
        {},
        el("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
        el("a:lstStyle"),
        paragraph({ runs: [heading], align: "l" }),
      ),
    ),
    layout([
      ["xMode", "edge"],
      ["yMode", "edge"],
      ["x", 0],
      ["y", 0],
    ]),
    val("c:overlay", true),
  );
}

function plotArea(chart: Chart): string {
  const { x, y, w, h } = chart.plot;
  return el(
    "c:plotArea",
    {},
    layout([
      ["layoutTarget", "inner"],
      ["xMode", "edge"],
      ["yMode", "edge"],
      ["x", x],
      ["y", y],
      ["w", w],
      ["h", h],
    ]),
    chart.form === "scatter" ? scatterPlot(chart) : categoryPlot(chart),
    el("c:spPr", {}, fillXml(null), strokeXml(null)),
  );
}

/** The part's text; `book` is the id of its relation to the workbook. */
export function chartXml(chart: Chart, book: string): string {
  const title = titleXml(chart);
  return documentOf(
    el(
      "c:chartSpace",
      { "xmlns:c": NS.c, "xmlns:a": NS.a, "xmlns:r": NS.r },
      val("c:date1904", false),
      val("c:lang", chart.lang === "ko" ? "ko-KR" : "en-US"),
      val("c:roundedCorners", false),
      el(
        "c:chart",
        {},
        title,
        val("c:autoTitleDeleted", !title),
        plotArea(chart),
        val("c:plotVisOnly", true),
        val("c:dispBlanksAs", "gap"),
      ),
      el("c:spPr", {}, fillXml(null), strokeXml(null)),
      axisText(14, "ink"),
      el("c:externalData", { "r:id": book }, val("c:autoUpdate", false)),
    ),
  );
}

export const chartWorkbook = (chart: Chart): Uint8Array => workbook(columnsOf(chart));
