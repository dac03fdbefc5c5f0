// What every part of the stress view needs: bases, scenarios, outcomes, and how its numbers are printed.

import type { Unit } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { joinParts } from "../../i18n/format";
import { assetOf, secondOf } from "../../model/bet";
import { type Choice, NEUTRAL, type Scenario } from "../../model/choice";
import { type Facts, observation, shortName } from "../../model/facts";
import { derive, type Figure, figureOf } from "../../model/figure";
import { type Base, basesOf } from "../../model/stress/base";
import { type Outcome, outcomeOf } from "../../model/stress/nav";
import { type Asset, axesOf, type Plan } from "../../model/stress/plan";
import { scenarioA } from "../../model/stress/scenarios";
import type { Phrase, Shown } from "../../spec/stress";

export interface Run {
  scenario: Scenario;
  outcome: Outcome;
  /** Makes a computed figure of this run: its name, value, unit. */
  figure(name: string, value: number | null, unit: Unit): Figure;
}

export interface Setup {
  facts: Facts;
  words: Words;
  choice: Choice;
  bases: Base[];
  base: Base;
  plan: Plan;
  /** The base without shocks. */
  start: Run;
  a: Run;
  b: Run | null;
  /** Policy lines in per cent, the lower one first. */
  lines: { value: number; figure: Figure; short: string | undefined }[];
  /** Name of an asset in a sentence, by its parameter. */
  name(id: string): string;
}

/** The name that sentences have for the company of an asset: that of the bet, or its short one. */
function nameOf(facts: Facts, { entity, name }: Asset): string {
  const { bet } = facts.thesis;
  if (entity === undefined) return name;
  if (entity === assetOf(facts)) return bet?.asset_name ?? name;
  return (entity === secondOf(facts) && bet?.second_name) || shortName(facts, entity);
}

/** Records a scenario rests on beyond those of its base. */
function extraRecords(facts: Facts, { later }: Plan, s: Scenario, opening: boolean): string[] {
  const counted = later && s[later.id] ? facts.stress.inputs[later.input].record_ids.slice(0, 2) : [];
  const mark = facts.stress.mark_since?.record_ids.slice(0, 1) ?? [];
  return [...(opening ? mark : []), ...counted];
}

function runOf(facts: Facts, base: Base, scenario: Scenario, prefix: string, opening: boolean): Run {
  const inputs = [...base.records, ...extraRecords(facts, base.plan, scenario, opening)].map((id) =>
    figureOf(facts, observation(facts, id)),
  );
  // All figures of a run rest on the same records.
  const any = derive("", null, "%", inputs, "estimate");
  return {
    scenario,
    outcome: outcomeOf(base, scenario),
    figure: (name, value, unit) => ({ ...any, name: prefix + name, value, unit }),
  };
}

export function setupOf(facts: Facts, choice: Choice, words: Words): Setup {
  const bases = basesOf(facts);
  const base = bases.find((b) => b.id === choice.base) ?? bases[0];
  const opening = choice.a === null && base.newest;
  const { plan } = base;
  const names = new Map(plan.priced.map((asset) => [asset.id, nameOf(facts, asset)]));
  return {
    facts,
    words,
    choice,
    bases,
    base,
    plan,
    start: runOf(facts, base, NEUTRAL, "base.", false),
    a: runOf(facts, base, scenarioA(facts, base, choice), "", opening),
    b: choice.b ? runOf(facts, base, choice.b, "b.", false) : null,
    lines: facts.stress.lines.map((l) => ({
      value: l.value,
      figure: figureOf(facts, observation(facts, l.record_id)),
      short: l.short,
    })),
    name: (id) => names.get(id) ?? id,
  };
}

const to = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** "19.8%": per cents here are as exact as their inputs, one decimal. */
export const percentText = (words: Words, v: number): string => joinParts(words.f.parts(to(v, 1), "%"));
/** "+3.2", "−28.9" with its unit. */
export const signed = (v: number, text: string): string => (v > 0 && !/^[−-]/.test(text) ? `+${text}` : text);
export const changeText = (words: Words, v: number): string => signed(to(v, 1), percentText(words, v));
/** Money of the holder, in its unit. */
export const moneyText = ({ words, plan }: Pick<Setup, "words" | "plan">, v: number): string =>
  joinParts(words.f.parts(to(v, 2), plan.money));
/** Money of an asset, in the unit in which it is priced. */
export const pricedText = ({ words, plan }: Setup, v: number, decimals = 1): string =>
  joinParts(words.f.parts(to(v, decimals), plan.pricedIn));
export const dateText = (words: Words, base: Base): string => words.f.longDate(base.date);

export const shown = (figure: Figure, text: string): Shown => ({ figure, text });

/** Ids of the two prices that the map has as its axes, across and up. */
export const axisIds = ({ plan }: Setup): [string, string] => {
  const [x, y] = axesOf(plan);
  return [x.id, y.id];
};

/** The asset's figure under its own name: "arm-net" after a loan, "openai-part" of a holding that is shared, else "…-value". */
export const figureName = ({ plan }: Setup, id: string): string => {
  if (plan.share?.on === id) return `${id}-part`;
  return plan.priced.find((p) => p.id === id)?.loan === undefined ? `${id}-value` : `${id}-net`;
};

const TOKEN = 0xe000;

/** A sentence of the words with figures, or parts with figures, in their places. It is built around stand-ins, then cut at them. */
export function phrase(sentence: (...texts: string[]) => string, ...figures: (Shown | Phrase)[]): Phrase {
  const stand = figures.map((_, i) => String.fromCharCode(TOKEN + i));
  return sentence(...stand)
    .split(/([\ue000-\uf8ff])/)
    .filter((part) => part !== "")
    .flatMap((part) => figures[part.charCodeAt(0) - TOKEN] ?? part);
}

/** A phrase as plain text. */
export const phraseText = (p: Phrase): string => p.map((x) => (typeof x === "string" ? x : x.text)).join("");
