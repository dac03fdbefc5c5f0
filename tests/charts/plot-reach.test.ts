// Every point of every chart on the page can be read: by arrow keys from any other point, and by a pointer on it.
import { describe, expect, test } from "vitest";
import { layoutPlot } from "../../src/charts/plot/layout";
import { stopAt, walk } from "../../src/charts/plot/stops";
import type { PanelLayout, Stop } from "../../src/charts/plot/types";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { facts, words } from "../data";

const WIDTHS = [1064, 728, 350, 280];
const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

const plots = VIEW_IDS.flatMap((id) => VIEWS[id](facts(), DEFAULT_CHOICE, words.en).blocks).flatMap((b) =>
  b.kind === "plot" ? [b] : [],
);

/** Stops that arrow keys alone reach from `from`. */
function reached({ stops, rows }: PanelLayout, from: Stop): Set<Stop> {
  const seen = new Set([from]);
  for (const s of seen) for (const key of ARROWS) seen.add(walk(stops, s, key, rows) ?? s);
  return seen;
}

/** Two points at one place, and thin parts of a stack, are told apart by the keys alone. */
const SAME = 2;

describe.each(WIDTHS)("at %d px", (width) => {
  test.each(plots.map((b) => [b.id, b] as const))("%s", (_, block) => {
    for (const panel of layoutPlot(block, width).panels) {
      const { stops } = panel;
      const drawn = block.panels.find((p) => p.id === panel.id)?.series.filter((s) => s.weight !== "context") ?? [];
      const figures = drawn.flatMap((s) => s.points.filter((p) => p.figure));
      expect(stops.filter((s) => s.figure)).toHaveLength(figures.length);
      for (const from of [stops[0], stops.at(-1)]) {
        if (!from) continue;
        const missing = stops.filter((s) => !reached(panel, from).has(s)).map((s) => s.key);
        expect(missing, `${panel.id}: not reached by arrow keys`).toEqual([]);
      }
      for (const s of stops) {
        const found = stopAt(stops, s);
        const away = found ? Math.hypot(found.x - s.x, found.y - s.y) : Number.POSITIVE_INFINITY;
        expect(away, `${panel.id}: ${s.key} under the pointer`).toBeLessThan(SAME);
      }
    }
  });
});

test("every stop says value, period, kind and source", () => {
  const stops = plots.flatMap((b) => layoutPlot(b, 1064).panels.flatMap((p) => p.stops));
  expect(stops.length).toBeGreaterThan(250);
  for (const s of stops) {
    expect(s.name, s.key).not.toBe("");
    expect(s.record, s.key).toBeTruthy();
    if (!s.figure) continue;
    expect(s.label, s.key).toBeTruthy();
    expect(s.figure.sources[0], s.key).toBeTruthy();
  }
});
