// The register of risks as a table: likelihood and impact as pips, the effect on net assets, what to watch.
import type { RiskRow, RisksBlock } from "../../../spec/risks";
import { figureText, markText, type Page, type Stage } from "../scene";
import { drawGrid, type Grid, type GridCell, type GridRow, PLAIN } from "./grid";
import { drawRiskKey } from "./risk-key";
import { gridPages, gridParts } from "./tables";

const BEST = 5;
const SETTING = { ...PLAIN, size: 14, most: 2 };
/** Width of the key, the room between it and the table, and the height both have. */
const KEY = { w: 224, gap: 36, h: 440 };
const WIDTH = 1168;
const TRENDS = { up: "▲", flat: "▬", down: "▼", mixed: "◆" } as const;

const pips = (n: number, full: string, empty: string): string => full.repeat(n) + empty.repeat(BEST - n);

function effect({ hit, reason }: RiskRow, { words }: Stage): GridCell {
  if (!hit) return { text: reason?.text ?? "–", shade: "ink-3" };
  return { text: `${hit.share.text} (${hit.amount.text})`, mark: markText(hit.share.figure, words.marks.via) };
}

function watch({ indicator }: RiskRow, stage: Stage): GridCell {
  if (!indicator) return { text: "–" };
  const { figure, name } = indicator;
  const { f, marks } = stage.words;
  return {
    text: `${name}: ${figureText(stage, figure)}, ${f.date(figure.asOf, figure.precision)}`,
    mark: markText(figure, marks.via),
  };
}

function rowOf(row: RiskRow, stage: Stage): GridRow {
  const { f, marks } = stage.words;
  return {
    dim: row.dim,
    cells: [
      { text: `${f.count(row.rank)} ${row.name}` },
      { text: pips(row.likelihood, "●", "○") },
      { text: pips(row.impact, "■", "□") },
      { text: `${TRENDS[row.trend]}\u00a0${marks.trend[row.trend]}` },
      effect(row, stage),
      watch(row, stage),
    ],
  };
}

function gridOf(block: RisksBlock, stage: Stage): Grid {
  const { columns } = stage.words.risks;
  return {
    columns: [
      { label: columns.risk, strong: true },
      { label: columns.likelihood },
      { label: columns.impact },
      { label: columns.trend },
      { label: columns.effect },
      { label: columns.indicator },
    ],
    rows: block.rows.map((r) => rowOf(r, stage)),
  };
}

/** The first risks beside the key, the others on slides of their own. */
export function riskPages(block: RisksBlock, stage: Stage, first: boolean): Page[] {
  const { spec, words } = stage;
  const grid = gridOf(block, stage);
  const title = first ? spec.title : (spec.heading ?? spec.title);
  const w = WIDTH - KEY.w - KEY.gap;
  const [top] = gridParts(grid, { w, h: KEY.h }, 1, SETTING).parts;
  const said = { name: spec.summary, descr: spec.summary };
  const lead: Page = {
    layout: "table",
    title,
    line: spec.line,
    draw: (on, box) => {
      drawGrid(on, said, { ...box, w }, top, SETTING, true);
      drawRiskKey(on, block.matrix, { ...box, x: box.x + box.w - KEY.w, w: KEY.w }, words);
    },
  };
  const rows = grid.rows.slice(top.rows.length);
  const head = { title, line: spec.line, name: spec.summary, from: 2 };
  return [lead, ...(rows.length > 0 ? gridPages({ ...grid, rows }, stage, head, 2, SETTING) : [])];
}
