// Drawings of the valuations: steps of priced rounds on a scale of powers of ten, and multiples of sales as bars.
import type { Words } from "../../i18n/en";
import { type Facts, shortName } from "../../model/facts";
import type { Multiple, Valuation } from "../../model/valuation";
import type { Axis, Panel, PlotBlock, Point, Series } from "../../spec/plot";
import { amountAxis, at, bare, bareLabel, full, roomFor, rowsHeight, short, slotAxis, timeAxis } from "../axes";
import { toneFor } from "../focus";

/** Powers of ten around some values. */
function logAxis(values: number[], text: (v: number) => string): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return {
    scale: "log",
    domain: [10 ** low, 10 ** high],
    ticks: ticks.map((value) => ({ value, label: text(value) })),
  };
}

const amountOf = (v: Valuation): number => v.figure.value ?? v.figure.high ?? v.figure.low ?? 0;

function pointOf(words: Words, v: Valuation, label?: string): Point {
  const { low, value } = v.figure;
  return {
    x: at(v.date),
    y: amountOf(v),
    ...(value === null && low !== undefined ? { y0: low } : {}),
    figure: v.figure,
    name: `${words.f.date(v.date, v.figure.precision)}, ${words.valuations.sort[v.basis] ?? v.basis}`,
    ...(v.sort === "trade" ? { hollow: true } : {}),
    ...(v.sort === "talks" ? { arrow: true } : {}),
    ...(label ? { label } : {}),
  };
}

/** Series of one lab: a step line of its priced rounds, and apart from it what is not one. */
function seriesOf(facts: Facts, words: Words, id: string, all: Valuation[]): Series[] {
  const w = words.valuations;
  const name = shortName(facts, id);
  const own = { entity: id, tone: toneFor(facts, id) };
  const text = (v: Valuation) => w.point(name, bareLabel(words.f, v.figure));
  const rounds = all.filter((v) => v.sort === "post-money" && v.figure.value !== null);
  const ranges = all.filter((v) => v.sort === "post-money" && v.figure.value === null);
  const trades = all.filter((v) => v.sort === "trade");
  const talks = all.filter((v) => v.sort === "talks");
  const last = rounds.at(-1);
  const made = (suffix: string, shape: Series["shape"], points: Point[], rest: Partial<Series> = {}): Series[] =>
    points.length === 0 ? [] : [{ id: `${id}-${suffix}`, label: name, ...own, shape, points, ...rest }];
  return [
    ...made(
      "rounds",
      rounds.length > 1 ? "step" : "points",
      rounds.map((v) => pointOf(words, v, rounds.length === 1 ? text(v) : undefined)),
      last && rounds.length > 1 ? { end: { text: text(last) } } : {},
    ),
    ...made(
      "range",
      "ranges",
      ranges.map((v) => pointOf(words, v, name)),
    ),
    ...made(
      "trades",
      "points",
      trades.map((v) => pointOf(words, v, rounds.length === 0 ? text(v) : undefined)),
    ),
    ...made(
      "talks",
      "points",
      talks.map((v) => pointOf(words, v, w.talks(bareLabel(words.f, v.figure)))),
    ),
  ];
}

const byLab = (all: Valuation[]): Map<string, Valuation[]> => {
  const labs = new Map<string, Valuation[]>();
  for (const v of all) labs.set(v.entity, [...(labs.get(v.entity) ?? []), v]);
  return labs;
};

interface Row {
  id: string;
  title: string;
  all: Valuation[];
  height: Panel["height"];
}

function panelOf(facts: Facts, words: Words, { id, title, all, height }: Row, x: Axis): Panel {
  const unit = all[0].figure.unit;
  return {
    id,
    title,
    x,
    y: logAxis(
      all.flatMap((v) => [v.figure.low ?? amountOf(v), amountOf(v)]),
      bare(words.f, unit),
    ),
    right: { wide: 8, narrow: 8 },
    height,
    series: [...byLab(all)].flatMap(([lab, own]) => seriesOf(facts, words, lab, own)),
    marks: [],
  };
}

/** Dollars above, euros below, on one time axis. */
export function valuationsPlot(facts: Facts, words: Words, all: Valuation[]): PlotBlock {
  const w = words.valuations;
  const dates = all.map((v) => v.date).sort();
  const year = (iso: string, more: number) => `${Number(iso.slice(0, 4)) + more}-01-01`;
  const x = timeAxis(words.f, year(dates[0], 0), year(dates[dates.length - 1], 1));
  const dollars = all.filter((v) => v.figure.unit === "USD bn");
  const euros = all.filter((v) => v.figure.unit === "EUR bn");
  const rows: Row[] = [
    { id: "usd", title: w.dollars, all: dollars, height: { wide: 340, narrow: 300 } },
    ...(euros.length > 0
      ? [
          {
            id: "eur",
            title: w.euros(words.f.list([...byLab(euros).keys()].map((id) => shortName(facts, id)))),
            all: euros,
            height: { wide: 120, narrow: 96 },
          },
        ]
      : []),
  ];
  return {
    kind: "plot",
    id: "valuations",
    label: w.label,
    columns: { wide: 1, narrow: 1 },
    panels: rows.map((r) => panelOf(facts, words, r, x)),
    live: true,
  };
}

/** One bar per round with a run-rate near it, oldest first. */
export function multiplesPlot(facts: Facts, words: Words, all: Multiple[], days: string): PlotBlock {
  const w = words.valuations.multiples;
  const name = (m: Multiple) => w.row(shortName(facts, m.entity), words.f.date(m.valuation.date, "month"));
  return {
    kind: "plot",
    id: "valuation-multiples",
    title: w.title,
    line: w.line(days),
    label: w.label,
    columns: { wide: 1, narrow: 1 },
    panels: [
      {
        id: "multiples",
        x: amountAxis(
          all.map((m) => m.figure.value ?? 0),
          full(words.f, "x"),
        ),
        y: slotAxis(all.map(name)),
        left: roomFor(all.map(name), 16),
        right: { wide: 60, narrow: 56 },
        height: rowsHeight(all.length),
        series: all.map((m, y) => ({
          id: m.figure.name ?? `${y}`,
          label: shortName(facts, m.entity),
          entity: m.entity,
          tone: toneFor(facts, m.entity),
          shape: "bars",
          points: [
            { x: 0, x1: m.figure.value ?? 0, y, figure: m.figure, name: name(m), label: short(words.f, m.figure) },
          ],
        })),
        marks: [],
      },
    ],
    live: true,
  };
}
