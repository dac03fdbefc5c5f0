// One panel per company on one shared scale: what it paid in cash each quarter, against all the others in grey.
import type { Words } from "../../i18n/en";
import { capexOf, quarterBefore, type Reading, readingsOf, stemOf } from "../../model/capex";
import { type Facts, shortName } from "../../model/facts";
import type { Figure } from "../../model/figure";
import type { Axis, Comparison, Panel, PlotBlock, Point, Series } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { amountAxis, at, bare, rounded, timeAxis } from "../axes";
import { toneFor } from "../focus";

/** A company's quarters on both definitions, each with its own growth and trailing year. */
export interface Payer {
  id: string;
  cash: Reading[];
  leases: Reading[];
}

const readings = (facts: Facts, id: string, basis: "cash" | "incl-finance-leases"): Reading[] =>
  readingsOf(capexOf(facts, id, basis), stemOf(id, basis));

export const payerOf = (facts: Facts, id: string): Payer => ({
  id,
  cash: readings(facts, id, "cash"),
  leases: readings(facts, id, "incl-finance-leases"),
});

/** Growth and trailing year of a quarter, as far as there are quarters to compare. */
export function comparisons(words: Words, { growth, trailing, trailingGrowth }: Reading): Comparison[] {
  const w = words.capitalWar.table;
  const all: [string, Figure | null][] = [
    [w.growth, growth],
    [w.trailing, trailing],
    [w.trailingGrowth, trailingGrowth],
  ];
  return all.flatMap(([label, figure]) => (figure ? [{ label, figure }] : []));
}

/** The points of a line: a reading each. */
export const pointsOf = (words: Words, all: Reading[]): Point[] =>
  all.map((r) => ({
    x: at(r.figure.asOf),
    y: r.figure.value ?? 0,
    name: words.f.period(r.quarter),
    figure: r.figure,
    more: comparisons(words, r),
  }));

/** The same line as a grey neighbour: without figures. */
const silent = (all: Reading[]): Point[] =>
  all.map(({ figure }) => ({ x: at(figure.asOf), y: figure.value ?? 0, name: "" }));

/** Text at the end of a line: the newest value without its unit, which stands in the line above. */
export const endText = (words: Words, all: Reading[]): string =>
  bare(words.f, "USD bn")(rounded(all.at(-1)?.figure.value ?? 0));

/** Runs of quarters without a gap: a missing quarter breaks the line. */
function runs(all: Reading[]): Reading[][] {
  const found: Reading[][] = [];
  for (const reading of all) {
    const last = found.at(-1);
    if (last && last.at(-1)?.quarter === quarterBefore(reading.quarter, 1)) last.push(reading);
    else found.push([reading]);
  }
  return found;
}

function leasesOf(words: Words, { id, leases }: Payer, tone: Tone): Series[] {
  const parts = runs(leases);
  const w = words.capitalWar;
  return parts.map((part, i) => ({
    id: `${id}-leases-${i}`,
    label: w.basis["incl-finance-leases"],
    entity: id,
    tone,
    shape: part.length > 1 ? "line" : "points",
    weight: "thin",
    points: pointsOf(words, part),
    ...(i === parts.length - 1 ? { end: { text: endText(words, part), sub: w.ends.leases } } : {}),
  }));
}

function panelOf(facts: Facts, words: Words, all: Payer[], payer: Payer, axes: { x: Axis; y: Axis }): Panel {
  const tone = toneFor(facts, payer.id);
  const context = all
    .filter((p) => p !== payer)
    .map(
      (p): Series => ({
        id: `context-${p.id}`,
        label: shortName(facts, p.id),
        tone: "band-2",
        shape: "line",
        weight: "context",
        points: silent(p.cash),
      }),
    );
  const cash: Series = {
    id: payer.id,
    label: `${shortName(facts, payer.id)}, ${words.capitalWar.basis.cash}`,
    entity: payer.id,
    tone,
    shape: "line",
    weight: "bold",
    points: pointsOf(words, payer.cash),
    area: true,
    end: { text: endText(words, payer.cash), ...(payer.leases.length > 0 ? { sub: words.capitalWar.ends.cash } : {}) },
  };
  return {
    id: payer.id,
    title: shortName(facts, payer.id),
    tone,
    ...axes,
    right: { wide: 48, narrow: 46 },
    height: { wide: 200, narrow: 140 },
    series: [...context, ...leasesOf(words, payer, tone), cash],
    marks: [],
  };
}

/** The five panels. */
export function quartersPlot(facts: Facts, words: Words, payers: Payer[]): PlotBlock {
  const figures = payers.flatMap((p) => [...p.cash, ...p.leases].map((r) => r.figure));
  const dates = figures.map((f) => f.asOf).sort();
  const axes = {
    x: timeAxis(words.f, `${dates[0].slice(0, 4)}-01-01`, dates.at(-1) ?? dates[0]),
    y: amountAxis(
      figures.map((f) => f.value ?? 0),
      bare(words.f, "USD bn"),
      3,
    ),
  };
  return {
    kind: "plot",
    id: "capex-quarters",
    label: words.capitalWar.quartersLabel,
    columns: { wide: 5, narrow: 2 },
    panels: payers.map((p) => panelOf(facts, words, payers, p, axes)),
    live: true,
  };
}
