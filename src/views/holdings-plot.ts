// The holdings as stacked columns at their true dates: one panel of shares, one of values, over one time axis.
import { BANDS, type BandId, publishedShare } from "../model/portfolio";
import type { Axis, Panel, PlotBlock, Point, Series } from "../spec/plot";
import type { Tone } from "../spec/tone";
import { amount, at, bandName, type Columns, DAY, type Measure, stack } from "./holdings-columns";
import { blanks, gone, totalTexts, turns } from "./holdings-marks";
import { rounded } from "./rounded";

const TONES: Record<BandId, Tone> = {
  arm: "arm",
  openai: "openai",
  svf2: "band-1",
  funds: "band-2",
  telecom: "band-3",
  alibaba: "band-4",
  other: "band-5",
};
const WIDTH = { wide: 20, narrow: 6 };
/** Px of the column beside the motives. */
const BESIDE_MOTIVES = 692;

const isHue = (tone: Tone): boolean => tone === "arm" || tone === "openai";

/** Under a filter a lit grey band turns dark, and what is not lit becomes one pale grey. */
function toneOf({ lit }: Columns, band: BandId): Tone {
  const tone = TONES[band];
  if (lit.length === BANDS.length) return tone;
  if (!lit.includes(band)) return "band-4";
  return isHue(tone) ? tone : "ink-2";
}

function pointsOf(c: Columns, band: BandId, of: Measure): Point[] {
  return c.splits.flatMap((split) => {
    const found = stack(split, (p) => amount(p, of)).get(band);
    if (!found || found.y - found.y0 <= 0) return [];
    const { part, y0, y } = found;
    return [{ x: at(split.date), y, y0, figure: part[of], name: c.words.f.date(split.date) }];
  });
}

/** Direct label at the newest column: Arm and OpenAI large, the rest in one line. */
function endOf(c: Columns, band: BandId): Series["end"] {
  const newest = c.splits[c.splits.length - 1];
  const part = newest.parts.find((p) => p.band === band);
  if (!part?.share.value) return undefined;
  const published = band === "arm" ? publishedShare(c.facts, "arm", newest.date) : null;
  return { text: rounded(c.words, published ?? part.share), sub: bandName(c.words, band), big: isHue(TONES[band]) };
}

function seriesOf(c: Columns, of: Measure): Series[] {
  return BANDS.map(
    (band): Series => ({
      id: band.id,
      label: bandName(c.words, band.id),
      entity: band.id === "openai" ? "openai" : band.assets[0],
      tone: toneOf(c, band.id),
      shape: "columns",
      weight: c.lit.includes(band.id) ? undefined : "context",
      hatched: band.id === "openai",
      columnWidth: WIDTH,
      points: pointsOf(c, band.id, of),
      end: of === "share" ? endOf(c, band.id) : undefined,
    }),
  ).filter((s) => s.points.length > 0);
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
