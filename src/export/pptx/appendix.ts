// The appendix of a deck: the figures of a view that its slides have no room to print, as the tables of the page.
import { type Figure, touches } from "../../model/figure";
import type { Row, Table } from "../../spec/spec";
import { isFigure } from "../../views/count";
import { completed } from "../complete";
import type { Part } from "./package/parts";
import { figureText, type Page, type Stage } from "./scene";
import type { Setting } from "./slide/grid";
import { tablePages } from "./slide/tables";

/** Tables to look things up in: closer than those that are presented. */
const CLOSE: Setting = { size: 12, pad: { x: 14, y: 1.5 }, most: 2 };

const squeezed = (text: string): string => text.replace(/[\s\u00a0]/g, "");
const setIn = (body: Part["body"]): string[] =>
  typeof body === "string" ? [...body.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text) : [];

/** Is a figure among texts? "3 %" is not in "13 %". */
const isPrinted = (text: string, printed: string): boolean => {
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1))
    if (at === 0 || !/[\d.,]/.test(text[at - 1])) return true;
  return false;
};

/** Rows about the filter that hold a figure which is not printed, whole and in their tables. */
function leftIn(tables: Table[], text: string, stage: Stage): Table[] {
  const { companies } = stage.choice;
  const left = (f: Figure) => !isPrinted(text, squeezed(figureText(stage, f)));
  const wanted = ({ cells, entities }: Row) =>
    (entities === undefined || touches(entities, companies)) && cells.some((c) => isFigure(c) && left(c));
  return tables.map((t) => ({ ...t, rows: t.rows.filter(wanted) })).filter((t) => t.rows.length > 0);
}

/** Slides of the figures that `parts`, the slides of a view with their charts, do not print. */
export function appendixPages(parts: Part[], stage: Stage, primaryOnly = false): Page[] {
  const { spec, facts, words } = stage;
  const text = squeezed(parts.flatMap(({ body }) => setIn(body)).join("\n"));
  const tables = leftIn(completed(spec, facts, words, primaryOnly).tables, text, stage);
  const heading = [words.present.names[spec.view], words.pptx.rest].join(" · ");
  const pages = tablePages(tables, { ...stage, spec: { ...spec, heading } }, false, Number.POSITIVE_INFINITY, CLOSE);
  return pages.map((page) => ({ ...page, further: true }));
}
