// One time axis: what was paid on top, what was sold and borrowed under it, the bridge loan, and bonds in yen.
import type { Words } from "../../i18n/en";
import { assetOf, holderOf } from "../../model/bet";
import { type Facts, shortName } from "../../model/facts";
import type { Bridge, Dated } from "../../model/funding";
import type { Axis, Panel, PlotBlock, Point, Series } from "../../spec/plot";
import type { Tone } from "../../spec/tone";
import { amountAxis, at, bare, bareLabel, timeAxis } from "../axes";
import { toneFor } from "../focus";

export interface Money {
  totals: Dated[];
  sold: Dated[];
  bonds: Dated[];
  loans: Dated[];
  bridge: Bridge | null;
  yen: Dated[];
}

const COLUMN = { wide: 16, narrow: 9 };
const RIGHT = { wide: 16, narrow: 24 };

const pointOf = (words: Words, d: Dated, what: string, rest: Partial<Point> = {}): Point => ({
  x: at(d.date),
  y: d.figure.value ?? 0,
  figure: d.figure,
  name: `${what}, ${words.f.date(d.date, d.figure.precision)}`,
  ...rest,
});

const values = (all: Dated[]): number[] => all.map((d) => d.figure.value ?? 0);

function paidPanel(words: Words, facts: Facts, { totals }: Money, x: Axis): Panel {
  const w = words.funding;
  const last = totals.at(-1);
  return {
    id: "paid",
    ...w.paid,
    x,
    y: amountAxis(values(totals), bare(words.f, "USD bn"), 4),
    right: RIGHT,
    height: { wide: 170, narrow: 150 },
    series: [
      {
        id: "paid",
        label: w.paid.title,
        entity: assetOf(facts),
        tone: toneFor(facts, assetOf(facts)),
        shape: "step",
        area: true,
        points: totals.map((d) => pointOf(words, d, w.what.total)),
        ...(last ? { end: { text: bareLabel(words.f, last.figure), big: true } } : {}),
      },
    ],
    marks: [],
  };
}

/** A dated column with its name and amount. */
function column(words: Words, d: Dated, what: string, label: string, tone: Tone, hollow = false): Series {
  return {
    id: d.record,
    label: what,
    tone,
    shape: "columns",
    columnWidth: COLUMN,
    points: [pointOf(words, d, what, { label: `${label} ${bareLabel(words.f, d.figure)}`.trim(), hollow })],
  };
}

function soldPanel(words: Words, facts: Facts, { sold }: Money, x: Axis): Panel {
  const w = words.funding;
  const name = (d: Dated) => shortName(facts, d.asset ?? "");
  return {
    id: "sold",
    ...w.soldPanel,
    x,
    y: amountAxis(values(sold), bare(words.f, "USD bn"), 2),
    right: RIGHT,
    height: { wide: 110, narrow: 140 },
    series: sold.map((d) => column(words, d, w.sold(name(d)), name(d), "ink-3")),
    marks: [],
  };
}

function borrowedPanel(words: Words, { bonds, loans }: Money, x: Axis): Panel {
  const w = words.funding;
  return {
    id: "borrowed",
    ...w.borrowed,
    x,
    y: amountAxis(values([...bonds, ...loans]), bare(words.f, "USD bn"), 2),
    right: RIGHT,
    height: { wide: 110, narrow: 110 },
    series: [
      ...bonds.map((d) => column(words, d, w.bond[d.basis] ?? w.bonds, "", "ink")),
      ...loans.map((d) => column(words, d, w.loan[d.basis] ?? d.basis, "", "ink", true)),
    ],
    marks: [],
  };
}

function bridgePanel(words: Words, facts: Facts, { limit, balances }: Bridge, x: Axis): Panel {
  const w = words.funding;
  return {
    id: "bridge",
    ...w.bridge,
    x,
    y: amountAxis([...values(balances), ...values([limit])], bare(words.f, "USD bn"), 2),
    right: RIGHT,
    height: { wide: 110, narrow: 110 },
    series: [
      {
        id: "bridge",
        label: w.what.bridgeDrawn,
        entity: holderOf(facts),
        tone: "ink",
        shape: "line",
        points: balances.map((d) => pointOf(words, d, w.what.bridgeDrawn, { label: bareLabel(words.f, d.figure) })),
      },
    ],
    marks: [
      { type: "horizontal", y: limit.figure.value ?? 0, text: w.limit(bareLabel(words.f, limit.figure)), dashed: true },
    ],
  };
}

function yenPanel(words: Words, { yen }: Money, x: Axis): Panel {
  const w = words.funding;
  return {
    id: "yen",
    title: w.yen.title,
    sub: w.yen.sub(w.yenUnit),
    x,
    y: amountAxis([...values(yen), Math.max(0, ...values(yen)) * 1.1], bare(words.f, "JPY bn"), 3),
    right: RIGHT,
    height: { wide: 96, narrow: 96 },
    series: yen.map((d) => column(words, d, w.bond[d.basis] ?? w.bonds, "", "ink")),
    marks: [],
  };
}

/** A panel for each of which something is recorded; no line joins a source to a use. */
export function fundingPlot(facts: Facts, words: Words, money: Money): PlotBlock {
  const { totals, sold, bonds, loans, bridge, yen } = money;
  const all = [...totals, ...sold, ...bonds, ...loans, ...(bridge?.balances ?? []), ...yen];
  const dates = all.map((d) => d.date).sort();
  const x = timeAxis(
    words.f,
    `${dates[0].slice(0, 4)}-01-01`,
    `${Number(dates[dates.length - 1].slice(0, 4)) + 1}-01-01`,
    true,
  );
  return {
    kind: "plot",
    id: "funding",
    label: words.funding.label,
    columns: { wide: 1, narrow: 1 },
    panels: [
      paidPanel(words, facts, money, x),
      ...(sold.length > 0 ? [soldPanel(words, facts, money, x)] : []),
      ...(bonds.length + loans.length > 0 ? [borrowedPanel(words, money, x)] : []),
      ...(bridge ? [bridgePanel(words, facts, bridge, x)] : []),
      ...(yen.length > 0 ? [yenPanel(words, money, x)] : []),
    ],
    live: false,
  };
}
