// LTV with both policy lines, and the swap levels that are recorded, on one time axis.

import type { Observation } from "../../data/schema";
import { quantityText } from "../../i18n/format";
import { holderOf } from "../../model/bet";
import { figureOf } from "../../model/figure";
import type { Axis, Mark, Panel, PlotBlock, Point, Series } from "../../spec/plot";
import { amountAxis, at, timeAxis } from "../axes";
import type { Credit } from "./setup";

const RIGHT = { wide: 64, narrow: 56 };

function pointOf({ facts, words }: Credit, o: Observation, label = false): Point {
  const figure = figureOf(facts, o);
  return {
    x: at(o.as_of),
    y: o.value ?? 0,
    figure,
    name: words.f.date(o.as_of, o.date_precision),
    hollow: o.kind === "estimate",
    ...(label ? { label: quantityText(words.f, figure) } : {}),
  };
}

/** One series per run of quarters; a lone quarter is a point. */
function ltvSeries(c: Credit): Series[] {
  const last = c.ltv.at(-1);
  return c.runs.map((run) => ({
    id: `ltv-${run[0].as_of}`,
    label: c.words.credit.plot.ltv.title,
    entity: holderOf(c.facts),
    tone: "ink",
    shape: run.length > 1 ? "line" : "points",
    points: run.map((o) => pointOf(c, o)),
    ...(last && run.at(-1) === last ? { end: { text: quantityText(c.words.f, figureOf(c.facts, last)) } } : {}),
  }));
}

/** Where the mark that the stress test opens on would put it: computed, so hollow. */
function markSeries(c: Credit): Series[] {
  const { mark, words } = c;
  if (mark.figure.value === null) return [];
  return [
    {
      id: "ltv-mark",
      label: words.credit.plot.mark(words.f.date(mark.date)),
      entity: holderOf(c.facts),
      tone: "ink",
      shape: "points",
      points: [
        {
          x: at(mark.date),
          y: mark.figure.value,
          figure: mark.figure,
          name: words.credit.plot.mark(words.f.date(mark.date)),
          hollow: true,
          label: mark.text,
        },
      ],
    },
  ];
}

function ltvPanel(c: Credit, x: Axis): Panel {
  const w = c.words.credit.plot;
  const lines = c.lines.map(
    ({ value, text }, i): Mark => ({
      type: "horizontal",
      y: value,
      text: (i === 0 ? w.normal : w.emergency)(text),
      heavy: i === 0,
    }),
  );
  return {
    id: "ltv",
    ...w.ltv,
    x,
    y: amountAxis([...c.ltv.map((o) => o.value ?? 0), ...c.lines.map((l) => l.value)], c.words.f.count, 4),
    right: RIGHT,
    height: { wide: 220, narrow: 200 },
    series: [...ltvSeries(c), ...markSeries(c)],
    marks: lines,
  };
}

function swapPanel(c: Credit, x: Axis): Panel {
  const w = c.words.credit.plot;
  const top = Math.max(...c.swaps.map((o) => o.value ?? 0));
  return {
    id: "swaps",
    ...w.swaps,
    x,
    y: amountAxis([top], c.words.f.count, 2),
    right: RIGHT,
    height: { wide: 96, narrow: 96 },
    series: [
      {
        id: "swaps",
        label: w.swaps.title,
        entity: holderOf(c.facts),
        tone: "ink",
        shape: "points",
        points: c.swaps.map((o) => pointOf(c, o, o.value === top || o === c.swaps[0])),
      },
    ],
    marks: [],
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Two panels over the same years. */
export function creditPlot(c: Credit): PlotBlock {
  const days = [...c.ltv, ...c.swaps].map((o) => o.as_of).sort();
  const [first, last] = [days[0], c.ltv.at(-1)?.as_of ?? days[0]];
  const x = timeAxis(c.words.f, `${yearOf(first)}-01-01`, `${yearOf(last) + 1}-01-01`);
  const date = (d: string) => c.words.f.date(d, "month");
  return {
    kind: "plot",
    id: "credit-plot",
    label: c.words.credit.plot.label(date(c.ltv[0]?.as_of ?? first), date(last)),
    columns: { wide: 1, narrow: 1 },
    panels: [ltvPanel(c, x), ...(c.swaps.length > 0 ? [swapPanel(c, x)] : [])],
    live: false,
  };
}
