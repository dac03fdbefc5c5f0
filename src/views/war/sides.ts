// Both sides of the spending: what those added up pay, and what the main chip supplier takes in for data centres.
import type { Words } from "../../i18n/en";
import { type Reading, supplierOf, tallyOf } from "../../model/capex";
import { type Facts, shortName } from "../../model/facts";
import type { PlotBlock, Series } from "../../spec/plot";
import { amountAxis, bare, short, timeAxis } from "../axes";
import { pointsOf } from "./quarters";

/** Sum of those added up and the supplier's revenue, two lines of one unit that are never added. */
export function sidesPlot(facts: Facts, words: Words, sum: Reading[], revenue: Reading[]): PlotBlock {
  const w = words.capitalWar;
  const supplier = supplierOf(facts);
  const all = [...sum, ...revenue].map((r) => r.figure);
  const dates = all.map((f) => f.asOf).sort();
  const line = (id: string, quarters: Reading[], label: string, tone: Series["tone"]): Series => {
    const last = quarters.at(-1)?.figure;
    return {
      id,
      label,
      tone,
      shape: "line",
      points: pointsOf(words, quarters),
      ...(last ? { end: { text: short(words.f, last), sub: label } } : {}),
    };
  };
  return {
    kind: "plot",
    id: "capex-sides",
    title: w.sides.title,
    line: w.sides.line,
    label: w.sides.label,
    columns: { wide: 1, narrow: 1 },
    panels: [
      {
        id: "sides",
        x: timeAxis(words.f, `${dates[0].slice(0, 4)}-01-01`, dates.at(-1) ?? dates[0]),
        y: amountAxis(
          all.map((f) => f.value ?? 0),
          bare(words.f, "USD bn"),
        ),
        right: { wide: 200, narrow: 104 },
        height: { wide: 210, narrow: 190 },
        series: [
          line(tallyOf(facts), sum, w.sides.four, "ink"),
          line(supplier, revenue, w.sides.supplier(shortName(facts, supplier)), "ink-2"),
        ],
        marks: [],
      },
    ],
    live: true,
  };
}
