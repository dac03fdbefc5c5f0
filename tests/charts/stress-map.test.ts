// Labels of the map: found on their line, clear of the scenario, never on one another.
import { describe, expect, test } from "vitest";
import { dotLabel, edgeLabels, lineLabel, shareX, shareY } from "../../src/charts/stress/map-layout";
import { DEFAULT_CHOICE, NEUTRAL, type Scenario } from "../../src/model/choice";
import type { StressBlock } from "../../src/spec/stress";
import { stress } from "../../src/views/stress";
import { facts, LANGS, words } from "../data";

const data = facts();
const mapOf = (a: Partial<Scenario> | null) =>
  (stress(data, { ...DEFAULT_CHOICE, a: a && { ...NEUTRAL, draws: 1, ...a } }, words.en).blocks[0] as StressBlock).map;

test("places are per cents of the box", () => {
  const map = mapOf(null);
  expect([shareX(map, -100), shareX(map, 20), shareY(map, 20), shareY(map, -100)]).toEqual([0, 100, 0, 100]);
});

describe("names of the policy lines", () => {
  const labels = (a: Partial<Scenario> | null) => {
    const map = mapOf(a);
    return map.contours.filter((c) => c.heavy).map((c) => lineLabel(map, c.points, c.heavy ?? ""));
  };
  test("slope with their line", () => {
    const [normal, emergency] = labels({ openai: 10, arm: 10 });
    expect(normal?.angle).toBeGreaterThan(8);
    expect(normal?.angle).toBeCloseTo(emergency?.angle ?? 0, 0);
    expect(normal?.anchor).toBe("start");
  });
  test("both stand in the narrowest box on the opening scenario, in either language", () => {
    for (const lang of LANGS) {
      const { map } = stress(facts(lang), DEFAULT_CHOICE, words[lang]).blocks[0] as StressBlock;
      const names = map.contours.filter((c) => c.heavy).map((c) => lineLabel(map, c.points, c.heavy ?? ""));
      expect(names.map((l) => l?.wideOnly)).toEqual([false, false]);
    }
  });
  test("leave a narrow box rather than cross the scenario", () => {
    expect(labels({ openai: -40, arm: -45 })[0]?.wideOnly ?? true).toBe(true);
  });
  test("give way to the scenario", () => {
    expect(labels({ openai: -80, arm: -25 })[0]?.anchor).toBe("end");
  });
});

test("names at the edge keep their distance", () => {
  const shares = edgeLabels(mapOf({ openai: 100 })).map((l) => Number.parseFloat(l.y));
  for (const [i, y] of shares.slice(1).entries())
    expect(((y - shares[i]) / 100) * 160).toBeGreaterThanOrEqual(15 - 1e-6);
});

test.each([
  [0, -30, "end", 24],
  [-95, -30, "start", 24],
  [-40, -30, "middle", 24],
  [-40, -98, "middle", -14],
])("label of a dot at %i, %i: %s", (x, y, anchor, dy) => {
  expect(dotLabel(mapOf(null), [x, y])).toEqual({ anchor, dy });
});
