// The holdings as stacked columns at their true dates: one panel of shares, one of values, over one time axis.
import { type Band, bandsOf, companyOf, shareOf } from "../model/portfolio";
import type { Axis, Panel, PlotBlock, Point, Series } from "../spec/plot";
import type { Tone } from "../spec/tone";
import { amount, at, bandName, type Columns, DAY, type Measure, stack } from "./holdings-columns";
import { blanks, gone, totalTexts, turns } from "./holdings-marks";
import { rounded } from "./rounded";

const WIDTH = { wide: 20, narrow: 6 };
/** Px of the column beside the motives. */
const BESIDE_MOTIVES = 692;

const GREYS: readonly Tone[] = ["band-1", "band-2", "band-3", "band-4", "band-5"];

const baseTone = ({ tone }: Band): Tone => tone ?? "band-5";
/** The bands in a company's own colour are those the view speaks of. */
const isHue = (band: Band): boolean => !GREYS.includes(baseTone(band));

/** Under a filter a lit grey band turns dark, and what is not lit becomes one pale grey. */
function toneOf({ facts, lit }: Columns, band: Band): Tone {
  if (lit.length === bandsOf(facts).length) return baseTone(band);
  if (!lit.includes(band)) return "band-4";
  return isHue(band) ? baseTone(band) : "ink-2";
}

function pointsOf(c: Columns, band: Band, of: Measure): Point[] {
  return c.splits.flatMap((split) => {
    const found = stack(split, (p) => amount(p, of)).get(band.id);
    if (!found || found.y - found.y0 <= 0) return [];
    const { part, y0, y } = found;
    return [{ x: at(split.date), y, y0, figure: part[of], name: c.words.f.date(split.date) }];
  });
}

/** Direct label at the newest column: bands in colour large, the rest in one line. */
function endOf(c: Columns, band: Band): Series["end"] {
  const newest = c.splits[c.splits.length - 1];
  const part = newest.parts.find((p) => p.band === band);
  if (!part?.share.value) return undefined;
  const share = shareOf(c.facts, part, newest.date);
  return { text: rounded(c.words, share), sub: bandName(c.facts, c.words, band), big: isHue(band) };
}

function seriesOf(c: Columns, of: Measure): Series[] {
  return bandsOf(c.facts)
    .map(
      (band): Series => ({
        id: band.id,
        label: bandName(c.facts, c.words, band),
        entity: companyOf(band) ?? band.assets[0],
        tone: toneOf(c, band),
        shape: "columns",
        weight: c.lit.includes(band) ? undefined : "context",
        hatched: band.computed !== undefined,
        columnWidth: WIDTH,
        points: pointsOf(c, band, of),
        end: of === "share" ? endOf(c, band) : undefined,
      }),
    )
    .filter((s) => s.points.length > 0);
}

/** Totals published without a split stand as hatched columns in the panel of values. */
function unsplit(c: Columns): Series {
  const dates = c.splits.map((s) => s.date);
  const alone = c.totals.filter((t) => !dates.includes(t.asOf) && t.value !== null);
  return {
    id: "total",
    label: c.words.holdings.totalOnly,
    tone: "hair",
    shape: "columns",
    hatched: true,
    columnWidth: WIDTH,
    points: alone.map((t) => ({ x: at(t.asOf), y: t.value ?? 0, figure: t, name: c.words.f.date(t.asOf) })),
  };
}

function timeAxis({ splits, totals }: Columns): Axis {
  const dates = [...splits.map((s) => s.date), ...totals.map((t) => t.asOf)].sort();
  const [from, to] = [dates[0], dates[dates.length - 1]];
  const years: number[] = [];
  for (let y = Number(from.slice(0, 4)) + 1; y <= Number(to.slice(0, 4)); y += 1) years.push(y);
  return {
    scale: "time",
    domain: [at(from) - 20 * DAY, at(to) + 20 * DAY],
    ticks: years.map((y) => ({ value: Date.UTC(y, 0, 1), label: String(y) })),
  };
}

const STEP = 25;
const FULL = 100;

function sharePanel(c: Columns, x: Axis): Panel {
  const steps = [0, STEP, 2 * STEP, 3 * STEP, FULL];
  const ticks = steps.map((value) => ({ value, label: value === FULL ? `${value}%` : String(value) }));
  return {
    id: "share",
    title: c.words.holdings.panels.share,
    x,
    y: { scale: "linear", domain: [0, FULL], ticks },
    height: { wide: 306, narrow: 300 },
    series: seriesOf(c, "share"),
    marks: [...blanks(c), ...turns(c), ...gone(c)],
  };
}

function valuePanel(c: Columns, x: Axis): Panel {
  const most = Math.max(...c.totals.map((t) => t.value ?? 0));
  const top = Math.ceil(most / STEP) * STEP;
  const ticks = Array.from({ length: top / STEP + 1 }, (_, i) => ({ value: i * STEP, label: String(i * STEP) }));
  return {
    id: "value",
    title: c.words.holdings.panels.value,
    x,
    y: { scale: "linear", domain: [0, top], ticks },
    height: { wide: 140, narrow: 120 },
    series: [...seriesOf(c, "value"), unsplit(c)],
    marks: totalTexts(c),
  };
}

/** Both panels over one time axis. */
export function holdingsPlot(c: Columns): PlotBlock {
  const x = timeAxis(c);
  return {
    kind: "plot",
    id: "holdings-plot",
    label: c.words.holdings.label,
    columns: { wide: 1, narrow: 1 },
    panels: [sharePanel(c, x), valuePanel(c, x)],
    nominal: BESIDE_MOTIVES,
    live: true,
  };
}
