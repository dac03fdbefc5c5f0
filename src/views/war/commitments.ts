// Commitments in a strip of their own: what two labs have promised to buy, and what SoftBank has announced to build.
import type { Unit } from "../../data/schema";
import type { Words } from "../../i18n/en";
import type { Buyer, Commitment } from "../../model/commitments";
import { type Facts, shortName } from "../../model/facts";
import type { Axis, Panel, PlotBlock, Series } from "../../spec/plot";
import { amountAxis, bare, bareLabel, roomFor, rowsHeight, slotAxis } from "../axes";
import { toneFor } from "../focus";
import { HEAD } from "./annual";

/** The currency named in the line above the strips. */
const COMMON: Unit = "USD bn";

/** "Oracle, Sep 2025". */
export function commitmentName(facts: Facts, words: Words, c: Commitment): string {
  const w = words.capitalWar.commitments;
  return w.row(c.other ? shortName(facts, c.other) : w.total, words.f.date(c.date, "month"));
}

/** A buyer's commitments in one currency. */
interface Strip extends Buyer {
  unit: Unit;
}

/** One strip per buyer and currency: amounts of two currencies stand on no common scale. */
const stripsOf = (buyers: Buyer[]): Strip[] =>
  buyers.flatMap((b) =>
    [...new Set(b.rows.map((c) => c.figure.unit))].map((unit) => ({
      id: b.id,
      kind: b.kind,
      unit,
      rows: b.rows.filter((c) => c.figure.unit === unit),
    })),
  );

function panelOf(facts: Facts, words: Words, { id, kind, unit, rows }: Strip, x: Axis): Panel {
  const w = words.capitalWar.commitments;
  const tone = toneFor(facts, id);
  const series = rows.map(
    (c, y): Series => ({
      id: `${id}-${unit}-${y}`,
      label: c.overlapping ? w.overlapping : c.total ? w.total : w.kind[kind],
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
    id: unit === COMMON ? id : `${id}-${unit.slice(0, 3).toLowerCase()}`,
    title: shortName(facts, id),
    sub: unit === COMMON ? w.kind[kind] : w.inUnit(w.kind[kind], w.units[unit] ?? unit),
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
    height: rowsHeight(rows.length, HEAD),
    series,
    marks: [],
  };
}

/** Dollars share one scale; another currency has its own. */
export function commitmentsPlot(facts: Facts, words: Words, buyers: Buyer[]): PlotBlock {
  const w = words.capitalWar.commitments;
  const strips = stripsOf(buyers);
  const axisOf = (unit: Unit): Axis =>
    amountAxis(
      strips.filter((s) => s.unit === unit).flatMap((s) => s.rows.map((c) => c.figure.value ?? 0)),
      bare(words.f, unit),
      3,
    );
  return {
    kind: "plot",
    id: "capex-commitments",
    title: w.title,
    line: w.line,
    label: w.label,
    columns: { wide: 2, narrow: 1 },
    panels: strips.map((s) => panelOf(facts, words, s, axisOf(s.unit))),
    live: true,
  };
}
