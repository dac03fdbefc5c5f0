// Sliders, bases and presets.

import { joinParts } from "../../i18n/format";
import { holderOf } from "../../model/bet";
import { NEUTRAL, type Scenario } from "../../model/choice";
import { baseOf } from "../../model/stress/base";
import { hintScenario, markScenario, sameScenario } from "../../model/stress/scenarios";
import type { Control, ControlKey, Preset, StressBlock } from "../../spec/stress";
import { changeText, dateText, type Setup } from "./setup";

const ASSETS: ControlKey[] = ["openai", "arm", "rest"];

/** Companies whose filter puts a control in focus. */
const ABOUT: Record<ControlKey, string[]> = { openai: ["openai"], arm: ["arm"], rest: [], fx: [], share: ["openai"] };

/** Grey under a filter that is about something else; the holder is about all of it. */
export function isDim({ choice, facts }: Setup, about: string[]): boolean {
  const { companies } = choice;
  return companies.length > 0 && ![...about, holderOf(facts)].some((e) => companies.includes(e));
}

function assetControl(setup: Setup, key: "openai" | "arm" | "rest"): Control {
  const { words, facts, a } = setup;
  const asset = (facts.thesis.stress?.assets ?? []).find((x) => x.id === key);
  const value = a.scenario[key];
  return {
    key,
    label: asset?.name ?? words.stress.factor[key],
    tone: (asset?.entity && facts.thesis.hues[asset.entity]) || "ink",
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
    dim: isDim(setup, ABOUT[key]),
  };
}

function fxControl(setup: Setup): Control {
  const { words, base, a, facts } = setup;
  const { min = base.fx, max = base.fx } = facts.stress.inputs.usd_jpy;
  const text = (v: number) => joinParts(words.f.parts(v, "JPY/USD"));
  const value = a.scenario.fx ?? base.fx;
  return {
    key: "fx",
    label: words.stress.controls.fx,
    tone: "ink",
    value,
    low: min,
    high: max,
    step: 1,
    start: base.fx,
    ends: [text(min), text(max)],
    startLabel: words.stress.controls.asPublished,
    text: text(value),
    factor: 1,
    unit: "",
    dim: isDim(setup, ABOUT.fx),
  };
}

function shareControl(setup: Setup): Control {
  const { words, a, facts } = setup;
  const { min = NEUTRAL.share, max = 1, value: start } = facts.stress.inputs.softbank_share_of_svf2;
  const text = (v: number) => joinParts(words.f.parts(v * 100, "%"));
  return {
    key: "share",
    label: words.stress.controls.share,
    tone: "ink",
    value: a.scenario.share,
    low: min,
    high: max,
    step: 0.0025,
    start,
    ends: [text(min), text(max)],
    startLabel: "",
    text: text(a.scenario.share),
    factor: 100,
    unit: "%",
    dim: isDim(setup, ABOUT.share),
  };
}

export const controlsOf = (setup: Setup): Control[] => [
  ...ASSETS.map((key) => assetControl(setup, key as "openai" | "arm" | "rest")),
  fxControl(setup),
  shareControl(setup),
];

/** Instalments paid after the base date, USD bn. */
export const laterText = ({ words, base }: Setup): string => joinParts(words.f.parts(base.later, "USD bn"));

export const drawsOf = (setup: Setup): StressBlock["draws"] => ({
  label: setup.words.stress.controls.draws(laterText(setup), setup.names.openai),
  on: setup.a.scenario.draws,
});

export const basesOfView = ({ bases, base, words }: Setup): StressBlock["bases"] =>
  bases.map((b) => ({ id: b.id, label: dateText(words, b), on: b.id === base.id, newest: b.newest }));

/** Is this scenario the one in force? */
const isOn = ({ a, base }: Setup, s: Scenario): boolean => sameScenario(a.scenario, s, base);

export function presetsOf(setup: Setup): Preset[] {
  const { facts, words, base, names, choice } = setup;
  const w = words.stress.presets;
  const zero: Scenario = { ...NEUTRAL, openai: -100 };
  const mark: Preset = {
    id: "mark",
    label: words.f.longDate(facts.stress.mark_since.date),
    scenario: null,
    on: choice.a === null || isOn(setup, markScenario(facts)),
  };
  return [
    ...(base.newest ? [mark] : []),
    { id: "base", label: w.base, scenario: NEUTRAL, on: isOn(setup, NEUTRAL) },
    { id: "zero", label: w.zero(names.openai), scenario: zero, on: isOn(setup, zero) },
  ];
}

/** One preset per risk with a price shock; extra debt has no slider and is said to be left out. */
export function riskPresets(setup: Setup): Preset[] {
  const { facts, words } = setup;
  return facts.risks.flatMap((risk) => {
    const scenario = hintScenario(risk);
    if (!scenario) return [];
    const debt = risk.stress_hint?.extra_debt_usd_bn;
    const label = debt ? words.stress.presets.extra(risk.name, joinParts(words.f.parts(debt, "USD bn"))) : risk.name;
    return [{ id: risk.id, label, scenario, on: isOn(setup, scenario) }];
  });
}

/** The newest base, for figures that are computed on it whatever base is chosen. */
export const newestBase = (setup: Setup) => baseOf(setup.facts, null);
