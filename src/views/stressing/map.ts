// The map of two prices: contours, zones, dots.
import type { Scenario } from "../../model/choice";
import { beyond, contour, levels, type Place } from "../../model/stress/contour";
import { termsOf } from "../../model/stress/nav";
import type { StressMap } from "../../spec/stress";
import { isDim } from "./controls";
import { changeText, percentText, type Run, type Setup } from "./setup";

/** The map reaches to +20 %, where the story is, and to +100 % when a scenario lies there. */
const NEAR = { low: -100, high: 20, step: 20 };
const FAR = { low: -100, high: 100, step: 50 };
const STEP = 5;
/** Contours crowd beyond this LTV. */
const HIGHEST = 60;

const isFar = (s: Scenario | undefined): boolean => s !== undefined && Math.max(s.openai, s.arm) > NEAR.high;

const placeOf = (run: Run): Place => [run.scenario.openai, run.scenario.arm];

const ltvText = ({ words }: Setup, run: Run): string =>
  run.outcome.ltv === null ? words.stress.results.noHoldings : percentText(words, run.outcome.ltv);

/** "LTV 19.8%", or in words that there is none. */
const ratioText = (setup: Setup, run: Run): string =>
  run.outcome.ltv === null ? ltvText(setup, run) : setup.words.stress.map.ltv(ltvText(setup, run));

function ticksOf(setup: Setup, box: typeof NEAR): StressMap["ticks"] {
  const count = Math.round((box.high - box.low) / box.step) + 1;
  return Array.from({ length: count }, (_, i) => box.low + i * box.step).map((value, i) => ({
    value,
    text: value === 0 ? setup.words.stress.map.zero : changeText(setup.words, value),
    minor: value !== 0 && i % 2 === 1,
  }));
}

export function mapOf(setup: Setup): StressMap {
  const { words, a, b, base, lines } = setup;
  const w = words.stress.map;
  const box = isFar(a.scenario) || isFar(b?.scenario) ? FAR : NEAR;
  const t = termsOf(base, a.scenario);
  const heavy = (level: number): string | undefined => {
    const i = lines.findIndex((l) => l.value === level);
    return i < 0 ? undefined : (i === 0 ? w.normal : w.emergency)(percentText(words, level));
  };
  return {
    label: w.label(ltvText(setup, a)),
    low: box.low,
    high: box.high,
    ticks: ticksOf(setup, box),
    x: w.x,
    y: w.y,
    zones: lines.map((l) => beyond(t, l.value, box)),
    contours: levels(t, box, STEP, HIGHEST).map((level) => ({
      points: contour(t, level, box),
      text: percentText(words, level),
      heavy: heavy(level),
    })),
    base: { at: [0, 0], text: words.f.date(base.date) },
    a: { at: placeOf(a), text: ratioText(setup, a) },
    b: b && { at: placeOf(b), text: w.second(ltvText(setup, b)) },
    handle: {
      label: w.handle,
      text: w.handleText(changeText(words, a.scenario.openai), changeText(words, a.scenario.arm), ratioText(setup, a)),
    },
    dim: isDim(setup, ["openai", "arm"]),
  };
}
