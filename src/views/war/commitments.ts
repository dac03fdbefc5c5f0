// Commitments in a strip of their own: what two labs have promised to buy, and what SoftBank has announced to build.
import type { Words } from "../../i18n/en";
import type { Commitment } from "../../model/commitments";
import { type Facts, shortName } from "../../model/facts";
import type { Axis, Panel, PlotBlock, Series } from "../../spec/plot";
import { amountAxis, bare, bareLabel, roomFor, rowsHeight, slotAxis } from "../axes";
import { toneFor } from "../focus";

export interface Buyer {
  id: string;
  rows: Commitment[];
}

/** "Oracle, Sep 2025". */
export function commitmentName(facts: Facts, words: Words, c: Commitment): string {
  const w = words.capitalWar.commitments;
  return w.row(c.other ? shortName(facts, c.other) : w.total, words.f.date(c.date, "month"));
}

function panelOf(facts: Facts, words: Words, { id, rows }: Buyer, x: Axis): Panel {
  const w = words.capitalWar.commitments;
  const tone = toneFor(facts, id);
  const series = rows.map(
    (c, y): Series => ({
      id: `${id}-${y}`,
      label: c.overlapping ? w.overlapping : c.total ? w.total : w.kind[id],
      entity: id,
      tone,
      shape: "bars",
      points: [
        {
          x: 0,
          x1: c.figure.value ?? 0,
          y,
          figure: c.figure,
          name: commitmentName(facts, words, c),
          label: bareLabel(words.f, c.figure),
          hollow: c.overlapping,
        },
      ],
    }),
  );
  return {
    id,
    title: shortName(facts, id),
    sub: w.kind[id],
    tone,
    x,
    y: slotAxis(rows.map((c) => commitmentName(facts, words, c))),
    left: roomFor(
      rows.map((c) => commitmentName(facts, words, c)),
      16,
    ),
    right: roomFor(
      rows.map((c) => bareLabel(words.f, c.figure)),
      16,
    ),
    height: rowsHeight(rows.length),
    series,
    marks: [],
  };
}

/** One panel per buyer on one scale, in dollars; other currencies are in the table. */
export function commitmentsPlot(facts: Facts, words: Words, buyers: Buyer[]): PlotBlock {
  const w = words.capitalWar.commitments;
  const drawn = buyers.map((b) => ({ ...b, rows: b.rows.filter((c) => c.figure.unit === "USD bn") }));
  const values = drawn.flatMap((b) => b.rows.map((c) => c.figure.value ?? 0));
  const x = amountAxis(values, bare(words.f, "USD bn"), 3);
  return {
    kind: "plot",
    id: "capex-commitments",
    title: w.title,
    line: w.line,
    label: w.label,
    columns: { wide: 3, narrow: 1 },
    panels: drawn.map((b) => panelOf(facts, words, b, x)),
    live: true,
  };
}
