// Axes of a chart. A chart declares two ids and defines exactly those two.
import { el, val } from "../package/xml";
import { strokeXml } from "../shape/shape";
import type { CategoryAxis, ValueAxis } from "./model";
import { axisText } from "./series";

export const IDS = { x: 111111111, y: 222222222 };
const TEXT = 14;

const HAIR = el("c:spPr", {}, strokeXml({ shade: "hair", width: 1 }));
const lined = (line: boolean): string => el("c:spPr", {}, strokeXml(line ? { shade: "edge", width: 1 } : null));

interface Frame {
  id: number;
  other: number;
  side: "b" | "l";
  /** At which end of the other axis this one stands. */
  crosses?: "max" | "min" | "autoZero";
}

/** What axes of all kinds begin with. */
function start(
  frame: Frame,
  scaling: string,
  grid: boolean,
  format: string | null,
  labels: boolean,
  line: boolean,
): string {
  return [
    val("c:axId", frame.id),
    scaling,
    val("c:delete", false),
    val("c:axPos", frame.side),
    grid && el("c:majorGridlines", {}, HAIR),
    el("c:numFmt", { formatCode: format ?? "General", sourceLinked: false }),
    val("c:majorTickMark", line && frame.side === "b" && !grid ? "out" : "none"),
    val("c:minorTickMark", "none"),
    // Below the plot even where values are negative.
    // Beside bars that lie the names run from above: the foot is the far end.
    val("c:tickLblPos", labels ? (frame.crosses === "max" ? "nextTo" : "low") : "none"),
    lined(line),
    axisText(TEXT, "ink-3"),
    val("c:crossAx", frame.other),
    val("c:crosses", frame.crosses ?? "autoZero"),
  ]
    .filter(Boolean)
    .join("");
}

const scaling = (axis: { min?: number; max?: number; log?: number }, reversed = false): string =>
  el(
    "c:scaling",
    {},
    axis.log !== undefined && val("c:logBase", axis.log),
    val("c:orientation", reversed ? "maxMin" : "minMax"),
    axis.max !== undefined && val("c:max", axis.max),
    axis.min !== undefined && val("c:min", axis.min),
  );

/** An axis of numbers. `between`: bars stand between its ticks, points on them. */
export function valueAxis(axis: ValueAxis, frame: Frame, between: boolean): string {
  const { min, max, major, format, log, grid, line } = axis;
  return el(
    "c:valAx",
    {},
    start(frame, scaling({ min, max, log }), grid, format, format !== null, line),
    val("c:crossBetween", between ? "between" : "midCat"),
    val("c:majorUnit", log ?? major),
  );
}

/** An axis of names or dates. */
export function categoryAxis(axis: CategoryAxis, frame: Frame): string {
  if (axis.kind === "text")
    return el(
      "c:catAx",
      {},
      start(frame, scaling({}, axis.reversed), false, null, axis.labels, axis.line),
      val("c:auto", false),
      val("c:lblAlgn", "ctr"),
      val("c:lblOffset", 100),
      val("c:noMultiLvlLbl", true),
    );
  const { min, max, months, format, base, line } = axis;
  const years = months % 12 === 0;
  return el(
    "c:dateAx",
    {},
    start(frame, scaling({ min, max }), false, format, true, line),
    val("c:auto", false),
    val("c:lblOffset", 100),
    val("c:baseTimeUnit", base),
    val("c:majorUnit", years ? months / 12 : months),
    val("c:majorTimeUnit", years ? "years" : "months"),
  );
}
