// Where everything stands in the plate, in the units of the figure (480 by 960), for the wide and the narrow drawing.
import type { Organ } from "./artwork";

export interface Spot {
  x: number;
  y: number;
}

export interface Layout {
  /** Left edge and width of what is seen; the height is that of the figure. */
  left: number;
  width: number;
  /** The discs of the organs stand in one column. */
  discX: number;
  /** Where a leader turns level with its disc. */
  elbowX: number;
  owner: Spot;
  /** Places of outsiders, from above. */
  feeders: Spot[];
  /** How far a strand swings sideways before it turns to the figure, by organ: bundles part early. */
  swing: Record<Organ, number>;
  /** The same for strands from outsiders, away from those below them. */
  feederSwing: number;
  /** How far strands of a bundle part on their way, as a share of their distance at the figure. */
  spread: number;
  /** Where along a strand its text is tried first. */
  tag: number;
  /** Font size of what is written on strands. */
  font: number;
}

export const HEIGHT = 960;
export const DISC = 10;
export const OWNER = 19;
export const FEEDER = 11;

/** Levels of the discs; each clears the text of the one above. */
export const DISC_Y: Record<Organ, number> = { brain: 113.6, nerve: 245, heart: 382, body: 518, pipeline: 725 };

export const WIDE: Layout = {
  left: -215,
  width: 1049,
  discX: 545,
  elbowX: 440,
  owner: { x: -60, y: 560 },
  feeders: [
    { x: -60, y: 60 },
    { x: -60, y: 165 },
    { x: -60, y: 270 },
  ],
  swing: { brain: -44, nerve: 10, heart: 66, body: 30, pipeline: -10 },
  feederSwing: 52,
  spread: 1,
  tag: 0.5,
  font: 16,
};

export const NARROW: Layout = {
  left: -24,
  width: 664,
  discX: 462,
  elbowX: 428,
  owner: { x: 24, y: 806 },
  feeders: [
    { x: 4, y: 26 },
    { x: 4, y: 82 },
    { x: 4, y: 138 },
  ],
  swing: { brain: -62, nerve: -34, heart: 6, body: -8, pipeline: 40 },
  feederSwing: 26,
  spread: 0.4,
  tag: 0.64,
  font: 23,
};

/** One decimal is finer than a pixel. */
export const n1 = (v: number): string => String(Math.round(v * 10) / 10);

export interface Curve {
  from: Spot;
  c1: Spot;
  c2: Spot;
  to: Spot;
}

/** Point of a cubic Bezier curve at t in [0, 1]. */
export function pointAt({ from, c1, c2, to }: Curve, t: number): Spot {
  const u = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: mix(from.x, c1.x, c2.x, to.x), y: mix(from.y, c1.y, c2.y, to.y) };
}

/** Direction of a curve at its end, in degrees. */
export const angleAtEnd = ({ c2, to }: Curve): number => (Math.atan2(to.y - c2.y, to.x - c2.x) * 180) / Math.PI;

/** The same curve, ending `by` units earlier, so that an arrowhead takes its place. */
export function shortened(curve: Curve, by: number): Curve {
  const a = (angleAtEnd(curve) * Math.PI) / 180;
  const to = { x: curve.to.x - by * Math.cos(a), y: curve.to.y - by * Math.sin(a) };
  return { ...curve, to };
}

export const reversed = ({ from, c1, c2, to }: Curve): Curve => ({ from: to, c1: c2, c2: c1, to: from });

const xy = (s: Spot): string => `${n1(s.x)} ${n1(s.y)}`;

/** SVG path of a curve. */
export const pathOf = (c: Curve): string => `M${xy(c.from)}C${xy(c.c1)} ${xy(c.c2)} ${xy(c.to)}`;
