// The bet's plan: cash flow by vintage with the newest sum beside it; run-rate and computing under them.
import type { Unit } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { assetOf } from "../../model/bet";
import { type Facts, shortName } from "../../model/facts";
import type { Compute, Plan, PlanYear, RunRate, Total } from "../../model/needs";
import type { Panel, PlotBlock, Point, Series } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { amountAxis, at, bare, bareLabel, slotAxis, timeAxis } from "../axes";
import { toneFor } from "../focus";

const UNIT: Unit = "USD bn";

export const vintageName = (words: Words, vintage: string): string => words.needs.plan.vintage(words.f.period(vintage));

/** Greys of older plans, the oldest palest; the newest has the company's colour. */
const OLDER: Tone[] = ["ink-3", "edge"];

const yearName = (words: Words, year: number): string => words.f.date(`${year}-12-31`, "year");

const yearPoint = (words: Words, { year, figure }: PlanYear, first: number, label?: string): Point => ({
  x: year - first,
  y: figure.value ?? 0,
  figure,
  name: yearName(words, year),
  ...(label ? { label } : {}),
});

/** One plan as a dashed line. All plans meet at the end, so each is named at its deepest year. */
function planLine(facts: Facts, words: Words, { vintage, years }: Plan, age: number, first: number): Series {
  const name = vintageName(words, vintage);
  const trough = years.reduce((a, b) => ((b.figure.value ?? 0) < (a.figure.value ?? 0) ? b : a));
  return {
    id: vintage,
    label: name,
    entity: assetOf(facts),
    tone: age === 0 ? toneFor(facts, assetOf(facts)) : (OLDER[age - 1] ?? "edge"),
    shape: "line",
    weight: age === 0 ? "bold" : "thin",
    dashed: true,
    points: years.map((y) => ({ ...yearPoint(words, y, first, y === trough ? name : undefined), hollow: true })),
  };
}

function planPanel(facts: Facts, words: Words, plans: Plan[], outcomes: PlanYear[]): Panel {
  const w = words.needs.plan;
  const all = [...plans.flatMap((p) => p.years), ...outcomes];
  const years = [...new Set(all.map((y) => y.year))].sort();
  const values = all.map((y) => y.figure.value ?? 0);
  const lines = plans.map((plan, i) => planLine(facts, words, plan, plans.length - 1 - i, years[0]));
  const actual: Series = {
    id: "outcome",
    label: w.outcomeName,
    entity: assetOf(facts),
    tone: "ink",
    shape: "points",
    points: outcomes.map((y) => yearPoint(words, y, years[0], w.outcome(bareLabel(words.f, y.figure)))),
  };
  return {
    id: "plan",
    title: w.title,
    sub: w.sub,
    x: slotAxis(years.map((y) => yearName(words, y))),
    y: amountAxis(values, bare(words.f, UNIT), 4),
    height: { wide: 240, narrow: 220 },
    series: [...lines, actual],
    marks: [],
  };
}

function totalPanel(facts: Facts, words: Words, totals: Total[], years: string): Panel {
  const w = words.needs.total;
  const values = totals.map((t) => t.figure.value ?? 0);
  return {
    id: "total",
    title: w.title(years),
    sub: w.sub,
    x: slotAxis(totals.map((t) => words.f.period(t.vintage))),
    y: amountAxis(values, bare(words.f, UNIT), 4),
    height: { wide: 240, narrow: 200 },
    right: { wide: 8, narrow: 8 },
    series: totals.map(({ vintage, figure }, i) => ({
      id: `total-${vintage}`,
      label: vintageName(words, vintage),
      entity: assetOf(facts),
      tone: i === totals.length - 1 ? toneFor(facts, assetOf(facts)) : "ink-3",
      shape: "columns",
      columnWidth: { wide: 44, narrow: 34 },
      points: [
        {
          x: i,
          y: figure.value ?? 0,
          figure,
          name: vintageName(words, vintage),
          label: bareLabel(words.f, figure),
          hollow: true,
        },
      ],
    })),
    marks: [],
  };
}

/** Plans by year, and their sums side by side. */
export function planPlot(
  facts: Facts,
  words: Words,
  plans: Plan[],
  outcomes: PlanYear[],
  totals: { years: string; all: Total[] } | null,
): PlotBlock {
  return {
    kind: "plot",
    id: "needs-plan",
    label: words.needs.plan.label,
    columns: { wide: 2, narrow: 1 },
    panels: [
      planPanel(facts, words, plans, outcomes),
      ...(totals ? [totalPanel(facts, words, totals.all, totals.years)] : []),
    ],
    live: true,
  };
}

function ratePanel(facts: Facts, words: Words, rates: [string, RunRate[]][]): Panel {
  const w = words.needs.rate;
  const all = rates.flatMap(([, r]) => r);
  const dates = all.map((r) => r.date).sort();
  const labels = rates.map(([lab]) => shortName(facts, lab));
  return {
    id: "rate",
    title: w.title,
    sub: w.sub,
    // Half a year of air after the newest date, for the names of the lines.
    x: timeAxis(words.f, dates[0], `${Number(dates[dates.length - 1].slice(0, 4)) + 1}-07-01`, true),
    right: { wide: 8, narrow: 8 },
    y: amountAxis(
      all.map((r) => r.figure.value ?? 0),
      bare(words.f, UNIT),
      4,
    ),
    height: { wide: 200, narrow: 190 },
    series: rates.map(([lab, own], i) => ({
      id: `rate-${lab}`,
      label: w.name(labels[i]),
      entity: lab,
      tone: toneFor(facts, lab),
      shape: "line",
      points: own.map((r) => ({
        x: at(r.date),
        y: r.figure.value ?? 0,
        figure: r.figure,
        name: words.f.date(r.date, r.figure.precision),
        hollow: r.single,
      })),
      end: {
        text: labels[i],
        sub: own.at(-1)?.single
          ? w.single(bareLabel(words.f, own[own.length - 1].figure))
          : bareLabel(words.f, own[own.length - 1].figure),
      },
    })),
    marks: [],
  };
}

/** "Feb 2026, to 2030" or "Oct 2025, total". */
export function computeName(words: Words, c: Compute): string {
  const w = words.needs.compute;
  const said = words.f.date(c.figure.asOf, "month");
  return c.open ? w.open(said) : w.plan(said, c.figure.period.slice(-4));
}

/** Room over the tallest column for its label. */
const HEADROOM = 1.1;

function computePanel(facts: Facts, words: Words, all: Compute[]): Panel {
  const w = words.needs.compute;
  const names = all.map((c) => computeName(words, c));
  const values = all.map((c) => c.figure.value ?? 0);
  return {
    id: "compute",
    title: w.title,
    sub: w.sub,
    x: slotAxis(names),
    y: amountAxis([...values, Math.max(0, ...values) * HEADROOM], bare(words.f, UNIT), 4),
    right: { wide: 8, narrow: 8 },
    height: { wide: 200, narrow: 180 },
    series: all.map((c, x) => ({
      id: c.figure.records[0],
      label: c.open ? w.committed : w.planned,
      entity: assetOf(facts),
      tone: toneFor(facts, assetOf(facts)),
      shape: "columns",
      columnWidth: { wide: 44, narrow: 34 },
      points: [
        {
          x,
          y: c.figure.value ?? 0,
          figure: c.figure,
          name: names[x],
          label: bareLabel(words.f, c.figure),
          hollow: c.open,
        },
      ],
    })),
    marks: [],
  };
}

/** Run-rate and computing side by side. */
export function moneyPlot(facts: Facts, words: Words, rates: [string, RunRate[]][], compute: Compute[]): PlotBlock {
  return {
    kind: "plot",
    id: "needs-money",
    label: words.needs.rate.label,
    columns: { wide: 2, narrow: 1 },
    panels: [ratePanel(facts, words, rates), computePanel(facts, words, compute)],
    live: true,
  };
}
