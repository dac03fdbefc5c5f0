// A slide is laid out in px, 1280 by 720; the formats count in English Metric Units and hundredths of a point.
export const SLIDE = { w: 1280, h: 720 };

/** Px to EMU. */
export const emu = (px: number): number => Math.round(px * 9525);

/** Font size in px to hundredths of a point. */
export const points = (px: number): number => Math.round(px * 75);

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
