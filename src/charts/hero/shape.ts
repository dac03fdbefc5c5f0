// Geometry of the hero: scattered strands that run into three bands. The widths of the bands are data; where a strand
// lies and ends is a fixed drawing.

export const WIDTH = 1440;
export const HEIGHT = 236;
/** Height shared by the bands, px. */
const ARRIVAL = 132;
/** From here to the right edge the bands have their true width. */
export const FULL = 1010;
/** Where the strands are drawn together and the bands set out. */
const KNOT = 520;
const TOP = (HEIGHT - ARRIVAL) / 2;

export interface Band {
  top: number;
  height: number;
}

/** Page-coloured gap between two bands, taken from both. */
const GAP = 1.6;

/** Bands of the given shares (per cent) under one another. */
export function bandsOf(shares: number[]): Band[] {
  const sum = shares.reduce((a, b) => a + b, 0) || 1;
  let top = TOP;
  return shares.map((share) => {
    const height = (share / sum) * ARRIVAL;
    const band = { top, height };
    top += height;
    return band;
  });
}

/** A fraction from 0 to 1 for the i-th strand: spread evenly without looking regular. */
const spread = (i: number, step: number): number => (i * step) % 1;
const GOLDEN = 0.618034;
const PLASTIC = 0.754878;
const SILVER = 0.414214;

const n = (value: number): string => String(Math.round(value));

/** Every how many strands one ends early, as an exit. */
const EXITS = 4;

export interface Strands {
  /** Paths by weight, thin to heavy. */
  weights: string[];
  exits: string[];
}

function start(i: number, count: number): number {
  return 5 + ((i + 0.15 + spread(i, GOLDEN) * 0.7) / count) * (HEIGHT - 10);
}

/** Where strand i runs into the knot: its own height, drawn together. */
const goal = (from: number): number => HEIGHT / 2 + (from - HEIGHT / 2) * 0.15;

/** A strand that reaches the knot runs flat, bends and arrives level. */
function arriving(i: number, from: number): string {
  const flat = 40 + spread(i, PLASTIC) * 130;
  const to = KNOT + 20 + spread(i, SILVER) * 90;
  return `M0 ${n(from)}H${n(flat)}C${n(flat + 230)} ${n(from)} ${n(to - 260)} ${n(goal(from))} ${n(to)} ${n(goal(from))}`;
}

function exiting(i: number, from: number): { path: string; end: string } {
  const flat = 40 + spread(i, PLASTIC) * 120;
  const to = 300 + spread(i * i, SILVER) * 430;
  const side = from < HEIGHT / 2 ? -1 : 1;
  // The further an exit lies to the right, the more room there is beside the knot.
  const y = HEIGHT / 2 + side * (38 + Math.abs(from - HEIGHT / 2) * 0.35 + spread(i * i, GOLDEN) * 24);
  return {
    path: `M0 ${n(from)}H${n(flat)}C${n(flat + 150)} ${n(from)} ${n(to - 160)} ${n(y - side * 5)} ${n(to)} ${n(y)}`,
    end: `M${n(to)} ${n(y)}h0`,
  };
}

/** `count` strands in three weights; every fourth ends early in a hollow end. */
export function strandsFor(count: number): Strands {
  const weights = ["", "", ""];
  const exits: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const from = start(i, count);
    const weight = Math.floor(spread(i, SILVER * GOLDEN) * 3);
    if (i % EXITS !== 1) {
      weights[weight] += arriving(i, from);
      continue;
    }
    const { path, end } = exiting(i, from);
    weights[weight] += path;
    exits.push(end);
  }
  return { weights, exits };
}

/** Outline of a band that sets out as a thin strand at `x`, `y`, grows to its true width and keeps it to the right edge. */
export function bandPath({ top, height }: Band, x: number, y: number, thin: number): string {
  const foot = top + height - GAP / 2;
  const head = top + GAP / 2;
  const mid = Math.round((x + FULL) / 2);
  const [a, b] = [y - thin / 2, y + thin / 2];
  const d = (v: number) => v.toFixed(1);
  return `M${x} ${d(a)}C${mid} ${d(a)} ${mid} ${d(head)} ${FULL} ${d(head)}H${WIDTH}V${d(foot)}H${FULL}C${mid} ${d(foot)} ${mid} ${d(b)} ${x} ${d(b)}Z`;
}
