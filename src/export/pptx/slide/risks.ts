// The register of risks as a table: likelihood and impact as pips, the effect on net assets, what to watch.
import type { RiskRow, RisksBlock } from "../../../spec/risks";
import { figureText, markText, type Page, type Stage } from "../scene";
import { type Grid, type GridCell, type GridRow, PLAIN } from "./grid";
import { gridPages } from "./tables";

const BEST = 5;
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
      { text: `${TRENDS[row.trend]} ${marks.trend[row.trend]}` },
      effect(row, stage),
      watch(row, stage),
    ],
  };
}

export function riskPages(block: RisksBlock, stage: Stage, first: boolean): Page[] {
  const { spec, words } = stage;
  const { columns } = words.risks;
  const grid: Grid = {
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
  const title = first ? spec.title : (spec.heading ?? spec.title);
  return gridPages(grid, stage, { title, line: spec.line, name: spec.summary }, 3, { ...PLAIN, size: 14, most: 2 });
}
