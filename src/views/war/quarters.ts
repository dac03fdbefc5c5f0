// One panel per company on one shared scale: what it paid in cash each quarter, against all the others in grey.
import type { Words } from "../../i18n/en";
import { capexOf, type Quarters } from "../../model/capex";
import { type Facts, shortName } from "../../model/facts";
import type { Axis, Panel, PlotBlock, Point, Series } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { amountAxis, at, bare, rounded, timeAxis } from "../axes";
import { toneFor } from "../focus";

export interface Payer {
  id: string;
  cash: Quarters;
  leases: Quarters;
}

export const payerOf = (facts: Facts, id: string): Payer => ({
  id,
  cash: capexOf(facts, id, "cash"),
  leases: capexOf(facts, id, "incl-finance-leases"),
});

export const pointsOf = (words: Words, quarters: Quarters, silent = false): Point[] =>
  [...quarters].map(([quarter, figure]) => ({
    x: at(figure.asOf),
    y: figure.value ?? 0,
    ...(silent ? { name: "" } : { name: words.f.period(quarter), figure }),
  }));

/** Text at the end of a line: the newest value without its unit, which stands in the line above. */
export const endText = (words: Words, quarters: Quarters): string =>
  bare(words.f, "USD bn")(rounded([...quarters.values()].at(-1)?.value ?? 0));

/** Runs of quarters without a gap: a missing quarter breaks the line. */
function runs(quarters: Quarters): Quarters[] {
  const found: [string, Quarters extends Map<string, infer F> ? F : never][][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [quarter, figure] of quarters) {
    const [year, q] = quarter.split("-Q").map(Number);
    const index = year * 4 + q;
    if (index - last > 1) found.push([]);
    found.at(-1)?.push([quarter, figure]);
    last = index;
  }
  return found.map((r) => new Map(r));
}

function leasesOf(words: Words, { id, leases }: Payer, tone: Tone): Series[] {
  const parts = runs(leases);
  return parts.map((part, i) => ({
    id: `${id}-leases-${i}`,
    label: words.capitalWar.basis["incl-finance-leases"],
    entity: id,
    tone,
    shape: part.size > 1 ? "line" : "points",
    weight: "thin",
    points: pointsOf(words, part),
    ...(i === parts.length - 1 ? { end: { text: endText(words, part) } } : {}),
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
        points: pointsOf(words, p.cash, true),
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
    end: { text: endText(words, payer.cash) },
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
  const figures = payers.flatMap((p) => [...p.cash.values(), ...p.leases.values()]);
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
