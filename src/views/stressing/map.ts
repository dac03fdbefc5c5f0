// The map of two prices: contours, zones, dots.
import type { Scenario } from "../../model/choice";
import { beyond, contour, levels, type Place } from "../../model/stress/contour";
import { type Field, fieldOf, termsOf } from "../../model/stress/nav";
import { axesOf } from "../../model/stress/plan";
import type { StressMap } from "../../spec/stress";
import { isDim } from "./controls";
import { axisIds, changeText, percentText, type Run, type Setup } from "./setup";

/** The map reaches to +20 %, where the story is, and to +100 % when a scenario lies there. */
const NEAR = { low: -100, high: 20, step: 20 };
const FAR = { low: -100, high: 100, step: 50 };
const STEP = 5;
/** Contours crowd beyond this LTV. */
const HIGHEST = 60;

/** Where a scenario stands on the map. */
function placeOf(setup: Setup, { scenario }: { scenario: Scenario }): Place {
  const [across, up] = axisIds(setup);
  return [scenario[across] ?? 0, scenario[up] ?? 0];
}

const isFar = (setup: Setup, run: Run | null): boolean => run !== null && Math.max(...placeOf(setup, run)) > NEAR.high;

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

/** Even levels, and the policy lines wherever they lie. */
const levelsOf = ({ lines }: Setup, t: Field, box: typeof NEAR): number[] =>
  [...new Set([...levels(t, box, STEP, HIGHEST), ...lines.map((l) => l.value)])].sort((a, b) => a - b);

export function mapOf(setup: Setup): StressMap {
  const { words, a, b, base, lines, plan, name } = setup;
  const w = words.stress.map;
  const box = isFar(setup, a) || isFar(setup, b) ? FAR : NEAR;
  const t = fieldOf(termsOf(base, a.scenario), a.scenario);
  const heavy = (level: number): string | undefined => {
    const i = lines.findIndex((l) => l.value === level);
    if (i < 0) return undefined;
    const { short } = lines[i];
    const text = percentText(words, level);
    return short ? `${text} ${short}` : (i === 0 ? w.normal : w.emergency)(text);
  };
  const [x, y] = axesOf(plan);
  const at = (id: string) => w.at(name(id), changeText(words, a.scenario[id] ?? 0));
  return {
    label: w.label(x.name, y.name, ltvText(setup, a)),
    axes: axisIds(setup),
    low: box.low,
    high: box.high,
    ticks: ticksOf(setup, box),
    x: w.change(x.name),
    y: w.change(y.name),
    zones: lines.map((l) => beyond(t, l.value, box)),
    contours: levelsOf(setup, t, box).flatMap((level) => {
      const points = contour(t, level, box);
      return points.length > 0 ? [{ points, text: percentText(words, level), heavy: heavy(level) }] : [];
    }),
    base: { at: [0, 0], text: words.f.date(base.date) },
    a: { at: placeOf(setup, a), text: ratioText(setup, a) },
    b: b && { at: placeOf(setup, b), text: w.second(ltvText(setup, b)) },
    handle: {
      label: w.handle,
      text: w.handleText(at(x.id), at(y.id), ratioText(setup, a)),
    },
    dim: isDim(
      setup,
      [x, y].flatMap(({ entity }) => entity ?? []),
    ),
  };
}
