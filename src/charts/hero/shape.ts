// Geometry of the hero: scattered strands that run into three bands. The widths of the bands are data; where a strand
// lies and ends is a fixed drawing.

export const WIDTH = 1440;
export const HEIGHT = 236;
/** Height shared by the bands, px. */
const ARRIVAL = 132;
/** From here to the right edge the bands have their true width. */
export const FULL = 1060;
/** Where the bands begin to gather. */
const GATHER = 520;
const TOP = (HEIGHT - ARRIVAL) / 2;

export interface Band {
  top: number;
  height: number;
}

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
  const even = (i + 0.5) / count;
  return 6 + (even * 0.82 + spread(i, GOLDEN) * 0.18) * (HEIGHT - 12);
}

/** Where strand i runs into the bands: its own height, drawn together. */
const goal = (from: number): number => HEIGHT / 2 + (from - HEIGHT / 2) * 0.36;

/** A strand that reaches the bands runs flat, bends and arrives level. */
function arriving(i: number, from: number): string {
  const flat = 60 + spread(i, PLASTIC) * 170;
  const to = GATHER + 60 + spread(i, SILVER) * 260;
  return `M0 ${n(from)}H${n(flat)}C${n(flat + 190)} ${n(from)} ${n(to - 230)} ${n(goal(from))} ${n(to)} ${n(goal(from))}`;
}

function exiting(i: number, from: number): { path: string; end: string } {
  const flat = 40 + spread(i, PLASTIC) * 140;
  const to = 330 + spread(i, SILVER) * 500;
  const side = from < HEIGHT / 2 ? -1 : 1;
  const y = HEIGHT / 2 + side * (34 + spread(i, GOLDEN) * 66);
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

/** Outline of a band that grows from a thin strand at `x`, `y` to its true width and keeps it to the right edge. */
export function bandPath({ top, height }: Band, x: number, y: number, thin: number): string {
  const foot = top + height;
  const mid = (x + FULL) / 2;
  const edge = (from: number, to: number, back: boolean) =>
    back
      ? `H${FULL}C${n(mid)} ${n(to)} ${n(mid)} ${from.toFixed(1)} ${n(x)} ${from.toFixed(1)}`
      : `C${n(mid)} ${from.toFixed(1)} ${n(mid)} ${to.toFixed(1)} ${FULL} ${to.toFixed(1)}`;
  return `M${n(x)} ${(y - thin / 2).toFixed(1)}${edge(y - thin / 2, top, false)}H${WIDTH}V${foot.toFixed(1)}${edge(y + thin / 2, foot, true)}Z`;
}
