// Series of a chart with their values, marks and labels, each citing its cells in the workbook.
import { solid } from "../colours";
import { el, textEl, val } from "../package/xml";
import { fillXml, strokeXml } from "../shape/shape";
import { fontsOf, paragraph, runProperties } from "../shape/text";
import { points } from "../units";
import type { Bar, BarSeries, ChartLabel, LineSeries, Marker, ScatterSeries } from "./model";
import { cellsRef, headingRef } from "./sheet";

/** Where a series stands in the workbook: its column, and that of its categories or x values. */
export interface Cells {
  column: number;
  categories: number;
  heading: string;
}

/** Numbers with the cells they come from; a missing one has no point: it is a gap, never a zero. */
export function numbersXml(ref: string, values: (number | null)[], format: string): string {
  const pts = values.map((v, i) => v !== null && el("c:pt", { idx: i }, textEl("c:v", String(v))));
  return el(
    "c:numRef",
    {},
    textEl("c:f", ref),
    el("c:numCache", {}, textEl("c:formatCode", format), el("c:ptCount", { val: values.length }), ...pts),
  );
}

/** Texts with the cells they come from: one level, which every program reads. */
export function textsXml(ref: string, values: string[]): string {
  const pts = values.map((v, i) => el("c:pt", { idx: i }, textEl("c:v", v)));
  return el("c:strRef", {}, textEl("c:f", ref), el("c:strCache", {}, el("c:ptCount", { val: values.length }), ...pts));
}

/** An outline around what has no fill of its own. */
const OUTLINE = 1.75;

export function barLook({ shade, fill, dashed }: Bar): string {
  const stroke = { shade, width: OUTLINE, ...(dashed ? { dash: "sysDash" as const } : {}) };
  switch (fill) {
    case "solid":
      // A gap of the page's colour parts the blocks of a stack.
      return el("c:spPr", {}, fillXml(shade), strokeXml({ shade: "bg", width: 1 }));
    case "hollow":
      return el("c:spPr", {}, fillXml(null), strokeXml(stroke));
    case "hatched":
      return el(
        "c:spPr",
        {},
        el("a:pattFill", { prst: "wdUpDiag" }, el("a:fgClr", {}, colourOf(shade)), el("a:bgClr", {}, colourOf("bg"))),
        strokeXml({ shade, width: 1 }),
      );
    case "none":
      return el("c:spPr", {}, fillXml(null), strokeXml(null));
  }
}

/** The colour within a solid fill. */
const colourOf = (shade: string): string => solid(shade).replace(/<\/?a:solidFill>/g, "");

/** A colour at a quarter of its strength. */
const pale = (shade: string): string => {
  const full = colourOf(shade);
  const name = full.slice(1, full.indexOf(" "));
  return full.replace("/>", `>${val("a:lumMod", 25000)}${val("a:lumOff", 75000)}</${name}>`);
};

/** Px to the points in which markers are counted, within what is allowed. */
const markerSize = (px: number): number => Math.min(72, Math.max(2, Math.round(px * 0.75)));

export function markerXml(marker: Marker | null): string {
  if (!marker) return el("c:marker", {}, val("c:symbol", "none"));
  const { symbol, size, shade, hollow } = marker;
  return el(
    "c:marker",
    {},
    val("c:symbol", symbol),
    val("c:size", markerSize(size)),
    // Some programs draw no ring around a mark without fill: the pale one keeps it visible there.
    el("c:spPr", {}, hollow ? el("a:solidFill", {}, pale(shade)) : fillXml(shade), strokeXml({ shade, width: 1.5 })),
  );
}

const SHOWN = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
const showing = (value: boolean): string => SHOWN.map((s) => val(`c:show${s}`, s === "Val" && value)).join("");

function labelXml({ point, text, format, spot, shift, shade, size, bold, serif }: ChartLabel): string {
  const run = { text, size, bold, shade, serif };
  const layout = shift && el("c:layout", {}, el("c:manualLayout", {}, val("c:x", shift.x), val("c:y", shift.y)));
  const body = el("a:bodyPr", { wrap: "none", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "ctr" }, el("a:spAutoFit"));
  const fixed =
    format === null &&
    el("c:tx", {}, el("c:rich", {}, body, el("a:lstStyle"), paragraph({ runs: [{ ...run, serif: serif ?? false }] })));
  return el(
    "c:dLbl",
    {},
    val("c:idx", point),
    layout,
    fixed,
    format !== null && el("c:numFmt", { formatCode: format, sourceLinked: false }),
    el("c:spPr", {}, fillXml(null), strokeXml(null)),
    format !== null &&
      el(
        "c:txPr",
        {},
        body,
        el("a:lstStyle"),
        el("a:p", {}, el("a:pPr", {}, runProperties("a:defRPr", run)), el("a:endParaRPr", { lang: "en-US" })),
      ),
    val("c:dLblPos", spot),
    showing(true),
  );
}

/** A label that was moved has no line back to its mark: the layout has kept it near. */
const NO_LEADERS = el(
  "c:extLst",
  {},
  el(
    "c:ext",
    {
      uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}",
      "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart",
    },
    val("c15:showLeaderLines", false),
  ),
);

/** The labels of a series; points without one stay bare. */
function labelsXml(labels: ChartLabel[]): string | false {
  const sorted = [...labels].sort((a, b) => a.point - b.point);
  return sorted.length > 0 && el("c:dLbls", {}, ...sorted.map(labelXml), showing(false), NO_LEADERS);
}

const start = (index: number, cells: Cells): string =>
  val("c:idx", index) + val("c:order", index) + el("c:tx", {}, textsXml(headingRef(cells.column), [cells.heading]));

const lineLook = (s: LineSeries | ScatterSeries): string => el("c:spPr", {}, strokeXml(s.stroke));

const specialMarkers = (s: LineSeries | ScatterSeries): string[] =>
  [...(s.special ?? [])]
    .sort((a, b) => a[0] - b[0])
    .map(([i, marker]) => el("c:dPt", {}, val("c:idx", i), markerXml(marker), val("c:bubble3D", false), lineLook(s)));

const specialBars = (s: BarSeries): string[] =>
  [...(s.special ?? [])]
    .sort((a, b) => a[0] - b[0])
    .map(([i, bar]) =>
      el("c:dPt", {}, val("c:idx", i), val("c:invertIfNegative", false), val("c:bubble3D", false), barLook(bar)),
    );

const General = "General";

/** Bars or lines over categories; `categories` is the element c:cat. */
export function categorySeries(index: number, s: BarSeries | LineSeries, cells: Cells, categories: string): string {
  const values = el("c:val", {}, numbersXml(cellsRef(cells.column, s.values.length), s.values, General));
  if (s.kind === "bar")
    return el(
      "c:ser",
      {},
      start(index, cells),
      barLook(s.bar),
      val("c:invertIfNegative", false),
      ...specialBars(s),
      labelsXml(s.labels),
      categories,
      values,
    );
  return el(
    "c:ser",
    {},
    start(index, cells),
    lineLook(s),
    markerXml(s.marker),
    ...specialMarkers(s),
    labelsXml(s.labels),
    categories,
    values,
    val("c:smooth", false),
  );
}

/** Values followed by empty cells. */
const padded = (values: number[], rows: number): (number | null)[] => [
  ...values,
  ...Array.from({ length: rows - values.length }, () => null),
];

/**
 * Points over numbers or dates. All series cite the same `rows`, the short ones end in empty cells: some programs lose
 * series that are shorter than a later one.
 */
export function scatterSeries(index: number, s: ScatterSeries, cells: Cells, format: string, rows: number): string {
  return el(
    "c:ser",
    {},
    start(index, cells),
    lineLook(s),
    markerXml(s.marker),
    ...specialMarkers(s),
    labelsXml(s.labels),
    el("c:xVal", {}, numbersXml(cellsRef(cells.categories, rows), padded(s.xs, rows), format)),
    el("c:yVal", {}, numbersXml(cellsRef(cells.column, rows), padded(s.values, rows), General)),
    val("c:smooth", false),
  );
}

/** Text of axes: size, colour, fonts of both scripts. */
export const axisText = (size: number, shade: string): string =>
  el(
    "c:txPr",
    {},
    el("a:bodyPr"),
    el("a:lstStyle"),
    el(
      "a:p",
      {},
      el("a:pPr", {}, el("a:defRPr", { sz: points(size), b: false }, solid(shade), fontsOf())),
      el("a:endParaRPr", { lang: "en-US" }),
    ),
  );
