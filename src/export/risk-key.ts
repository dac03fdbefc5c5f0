// Where the cells of the 5 x 5 key and its discs stand, px: the same in a picture and on a slide.
import { riskLevel } from "../model/risk";
import type { Disc } from "../spec/risks";
import type { Box } from "./scene";

const SCORES = [1, 2, 3, 4, 5];
const GAP = 2;
/** Largest disc, px. */
const DISC = 22;

export interface RiskKey {
  cells: { x: number; y: number; size: number; level: number }[];
  /** Middle and diameter of each disc. */
  discs: { x: number; y: number; size: number; disc: Disc }[];
  /** Middle of each column, for the words under it. */
  columns: number[];
  bottom: number;
}

type Cell = RiskKey["cells"][number];

/** Discs of one cell in rows, two to a row as long as four are not enough. */
function packed({ x, y, size }: Cell, discs: Disc[]): RiskKey["discs"] {
  const across = Math.max(2, Math.ceil(Math.sqrt(discs.length)));
  const step = Math.min(DISC + 1, (size - 2) / across);
  const rows = Math.ceil(discs.length / across);
  return discs.map((disc, i) => {
    const row = Math.floor(i / across);
    const inRow = Math.min(across, discs.length - row * across);
    return {
      disc,
      size: step - 1,
      x: x + size / 2 + ((i % across) - (inRow - 1) / 2) * step,
      y: y + size / 2 + (row - (rows - 1) / 2) * step,
    };
  });
}

/** Likelihood across, impact up. `box.w` decides the size; the key is as high as it is wide. */
export function riskKey(discs: Disc[], box: Pick<Box, "x" | "y" | "w">): RiskKey {
  const size = (box.w - 4 * GAP) / 5;
  const left = (likelihood: number) => box.x + (likelihood - 1) * (size + GAP);
  const placed = SCORES.toReversed().flatMap((impact, row) =>
    SCORES.map((likelihood) => {
      const cell = { x: left(likelihood), y: box.y + row * (size + GAP), size, level: riskLevel(likelihood, impact) };
      const here = discs.filter((d) => d.likelihood === likelihood && d.impact === impact);
      return { cell, discs: packed(cell, here) };
    }),
  );
  return {
    cells: placed.map((p) => p.cell),
    discs: placed.flatMap((p) => p.discs),
    columns: SCORES.map((s) => left(s) + size / 2),
    bottom: box.y + box.w,
  };
}
