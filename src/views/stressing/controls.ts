// Sliders, bases and presets.

import { extraDebt } from "../../data/stress-names";
import { joinParts } from "../../i18n/format";
import { holderOf } from "../../model/bet";
import { NEUTRAL, type Scenario } from "../../model/choice";
import { baseOf } from "../../model/stress/base";
import { type Asset, assetsOf, axesOf, unshocked } from "../../model/stress/plan";
import { hintScenario, markScenario, sameScenario } from "../../model/stress/scenarios";
import type { Control, Preset, StressBlock } from "../../spec/stress";
import { changeText, dateText, pricedText, type Setup } from "./setup";

/** Grey under a filter that is about something else; the holder is about all of it. */
export function isDim({ choice, facts }: Setup, about: string[]): boolean {
  const { companies } = choice;
  return companies.length > 0 && ![...about, holderOf(facts)].some((e) => companies.includes(e));
}

/** The company whose filter puts what is set for an asset in focus. */
const aboutOf = ({ plan }: Setup, id: string): string[] =>
  plan.priced.flatMap((p) => (p.id === id && p.entity !== undefined ? [p.entity] : []));

function assetControl(setup: Setup, { id, name, entity }: Asset): Control {
  const { words, facts, a } = setup;
  const value = a.scenario[id] ?? 0;
  return {
    key: id,
    label: name,
    tone: (entity && facts.thesis.hues[entity]) || "ink",
    value,
    low: -100,
    high: 100,
    step: 1,
    start: 0,
    ends: [changeText(words, -100), changeText(words, 100)],
    startLabel: words.stress.controls.asPublished,
    text: changeText(words, value),
    factor: 1,
    unit: "%",
    dim: isDim(setup, entity ? [entity] : []),
  };
}

function rateControl(setup: Setup): Control[] {
  const { words, base, a, plan } = setup;
  if (!plan.rate) return [];
  const { id, low, high } = plan.rate;
  const text = (v: number) => joinParts(words.f.parts(v, "JPY/USD"));
  const value = a.scenario[id] ?? base.rate;
  return [
    {
      key: id,
      label: words.stress.controls.rate,
      tone: "ink",
      value,
      low,
      high,
      step: 1,
      start: base.rate,
      ends: [text(low), text(high)],
      startLabel: words.stress.controls.asPublished,
      text: text(value),
      factor: 1,
      unit: "",
      dim: isDim(setup, []),
    },
  ];
}

function shareControl(setup: Setup): Control[] {
  const { words, a, base, plan, name } = setup;
  if (!plan.share) return [];
  const { id, low, high, on } = plan.share;
  const text = (v: number) => joinParts(words.f.parts(v * 100, "%"));
  const value = a.scenario[id] ?? base.share;
  return [
    {
      key: id,
      label: words.stress.controls.share(name(on)),
      tone: "ink",
      value,
      low,
      high,
      step: 0.0025,
      start: base.share,
      ends: [text(low), text(high)],
      startLabel: "",
      text: text(value),
      factor: 100,
      unit: "%",
      dim: isDim(setup, aboutOf(setup, on)),
    },
  ];
}

/** The prices of the map first. */
export const controlsOf = (setup: Setup): Control[] => [
  ...assetsOf(setup.plan).map((asset) => assetControl(setup, asset)),
  ...rateControl(setup),
  ...shareControl(setup),
];

/** Counting money put in after the base; null where the thesis knows of none. */
export function drawsOf(setup: Setup): StressBlock["draws"] {
  const { words, plan, base, name, a } = setup;
  if (!plan.later) return null;
  const { id, on } = plan.later;
  const label = words.stress.controls.later(pricedText(setup, base.later), name(on));
  return { key: id, label, on: Boolean(a.scenario[id]) };
}

export const basesOfView = ({ bases, base, words }: Setup): StressBlock["bases"] =>
  bases.map((b) => ({ id: b.id, label: dateText(words, b), on: b.id === base.id, newest: b.newest }));

/** Is this scenario the one in force? */
const isOn = ({ a, base }: Setup, s: Scenario): boolean => sameScenario(a.scenario, s, base);

export function presetsOf(setup: Setup): Preset[] {
  const { facts, words, base, plan, name, choice } = setup;
  const w = words.stress.presets;
  const [bet] = axesOf(plan);
  const zero: Scenario = { [bet.id]: -100 };
  const { mark_since } = facts.stress;
  const mark = (date: string): Preset => ({
    id: "mark",
    label: words.f.longDate(date),
    scenario: null,
    on: choice.a === null || isOn(setup, markScenario(facts)),
  });
  return [
    ...(base.newest && mark_since ? [mark(mark_since.date)] : []),
    { id: "base", label: w.base, scenario: unshocked(plan), on: isOn(setup, NEUTRAL) },
    { id: "zero", label: w.zero(name(bet.id)), scenario: zero, on: isOn(setup, zero) },
  ];
}

/** One preset per risk with a price shock; extra debt has no slider and is said to be left out. */
export function riskPresets(setup: Setup): Preset[] {
  const { facts, words, plan } = setup;
  return facts.risks.flatMap((risk) => {
    const scenario = hintScenario(plan, risk);
    if (!scenario) return [];
    const debt = extraDebt(risk.stress_hint ?? {});
    const label = debt ? words.stress.presets.extra(risk.name, pricedText(setup, debt)) : risk.name;
    return [{ id: risk.id, label, scenario, on: isOn(setup, scenario) }];
  });
}

/** The newest base, for figures that are computed on it whatever base is chosen. */
export const newestBase = (setup: Setup) => baseOf(setup.facts, null);
