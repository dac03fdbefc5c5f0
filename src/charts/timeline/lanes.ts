// Geometry of the lanes: heights in px, places along the axis in thousandths of the width.
import type { TimelineBlock, TimelineLane, TimelineTick } from "../../spec/timeline";

/** Room above the lanes for the label of the review date, height of a lane, room below for the years. */
export const HEAD = 22;
export const LANE = 54;
export const FOOT = 24;
/** Length of a tick by importance. */
const LENGTH: Record<TimelineTick["importance"], number> = { 1: 8, 2: 15, 3: 26 };
/** How far from a tick, in px, a pointer still means it. */
const REACH = 10;

export const heightOf = (lanes: number): number => HEAD + lanes * LANE + FOOT;
/** The line a lane's ticks stand on. */
export const baseOf = (lane: number): number => HEAD + (lane + 1) * LANE - 4;
/** Baseline of a lane's name, above its ticks. */
export const nameOf = (lane: number): number => HEAD + lane * LANE + 15;
export const topOf = (lane: number, tick: TimelineTick): number => baseOf(lane) - LENGTH[tick.importance];
export const percent = (x: number): string => `${Math.round(x) / 10}%`;

/** Ticks of one lane as one path in units of a thousandth by a px. */
export const pathOf = (ticks: TimelineTick[], lane: number): string =>
  ticks.map((t) => `M${t.x} ${baseOf(lane)}v-${LENGTH[t.importance]}`).join("");

export interface Hit {
  lane: number;
  tick: TimelineTick;
}

/**
 * The tick that a pointer means: nearest in its lane, the more important of equals; ticks out of focus are passed over.
 * `x` and `y` in px from the drawing's corner, `width` in px.
 */
export function hitOf(block: TimelineBlock, x: number, y: number, width: number): Hit | null {
  const lane = Math.floor((y - HEAD) / LANE);
  const ticks = (block.lanes[lane] as TimelineLane | undefined)?.ticks.filter((t) => !t.dim) ?? [];
  const away = (t: TimelineTick) => Math.abs((t.x / 1000) * width - x);
  const [tick] = ticks.filter((t) => away(t) <= REACH).sort((a, b) => away(a) - away(b) || b.importance - a.importance);
  return tick ? { lane, tick } : null;
}
