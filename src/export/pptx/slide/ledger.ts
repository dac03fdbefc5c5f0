// Forecasts as a table: dots against and for, the verdict, and whether this bet is shown to be the cause.
import type { LedgerBlock, LedgerRow } from "../../../spec/ledger";
import { type Page, type Stage, verdictMark } from "../scene";
import type { Grid, GridRow } from "./grid";
import { PLAIN } from "./grid";
import { gridPages } from "./tables";

/** One dot per item: hollow against, filled for. */
const dots = (items: unknown[], mark: string): string => mark.repeat(items.length);

function rowOf(row: LedgerRow, { words }: Stage): GridRow {
  const { marks } = words;
  return {
    dim: row.dim,
    cells: [
      { text: row.text.text },
      { text: dots(row.against, "○") },
      { text: dots(row.for, "●") },
      { text: `${verdictMark(row.verdict)} ${marks.verdict[row.verdict]}`, bold: true },
      { text: marks.attribution[row.attribution] },
    ],
  };
}

export function ledgerPages(block: LedgerBlock, stage: Stage, first: boolean): Page[] {
  const { spec, words } = stage;
  const { heads } = words.forecasts;
  const grid: Grid = {
    columns: [
      { label: heads.claim },
      { label: heads.against, align: "r" },
      { label: heads.for },
      { label: heads.verdict },
      { label: heads.attribution },
    ],
    rows: block.groups.flatMap((g) => g.rows.map((r) => rowOf(r, stage))),
  };
  const title = first ? spec.title : (spec.heading ?? spec.title);
  return gridPages(grid, stage, { title, line: spec.line, name: spec.summary }, 3, {
    ...PLAIN,
    pad: { x: 18, y: 5 },
    most: 3,
  });
}
