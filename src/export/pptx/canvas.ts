// A slide while it is being drawn: it hands out ids, keeps relations, and puts charts into the package.
import { chartWorkbook, chartXml } from "./chart/chart";
import type { Chart } from "./chart/model";
import { NS, TYPES } from "./package/names";
import { type Part, type Relations, relations } from "./package/parts";
import { holder } from "./package/places";
import { el } from "./package/xml";
import { place } from "./shape/geometry";
import { named, type Said } from "./shape/shape";
import type { Box } from "./units";

/** The package while it grows: parts of one kind are counted from 1. */
export interface Book {
  parts: Part[];
  next(kind: string): number;
}

export function book(): Book {
  const counts = new Map<string, number>();
  return {
    parts: [],
    next(kind) {
      const n = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, n);
      return n;
    },
  };
}

export interface Canvas {
  shapes: string[];
  relations: Relations;
  /** An id no other object of the slide has. */
  id(): number;
  /** Draws with a new id and returns it. */
  add(draw: (id: number) => string): number;
  /** Id of a relation to an address. */
  link(url: string): string;
  /** A native chart; `holds`: it fills the layout's placeholder for charts. */
  chart(said: Said, box: Box, chart: Chart, holds?: boolean): void;
}

/** Ids from 2: 1 is the tree itself. */
export function canvas(into: Book): Canvas {
  const own = relations();
  const shapes: string[] = [];
  let last = 1;
  const id = () => {
    last += 1;
    return last;
  };
  return {
    shapes,
    relations: own,
    id,
    add(draw) {
      const given = id();
      shapes.push(draw(given));
      return given;
    },
    link: (url) => own.to("hyperlink", url, true),
    chart(said, box, chart, holds = false) {
      const path = chartParts(into, chart);
      shapes.push(chartFrame(id(), said, box, own.to("chart", path), holds));
    },
  };
}

/** The chart and its workbook as parts; path of the chart. */
function chartParts(into: Book, chart: Chart): string {
  const n = into.next("chart");
  const path = `ppt/charts/chart${n}.xml`;
  const sheet = `ppt/embeddings/workbook${n}.xlsx`;
  const own = relations();
  const ref = own.to("package", sheet);
  into.parts.push(
    { path, type: TYPES.chart, body: chartXml(chart, ref), relations: own.all },
    { path: sheet, type: TYPES.embedded, body: chartWorkbook(chart), relations: [] },
  );
  return path;
}

const chartFrame = (id: number, said: Said, box: Box, ref: string, holds: boolean): string =>
  el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      named(id, said),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: true })),
      el("p:nvPr", {}, holds && holder("chart")),
    ),
    place("p:xfrm", box),
    el("a:graphic", {}, el("a:graphicData", { uri: NS.c }, el("c:chart", { "xmlns:c": NS.c, "r:id": ref }))),
  );
