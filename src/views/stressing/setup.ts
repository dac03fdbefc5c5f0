// What every part of the stress view needs: bases, scenarios, outcomes, and how its numbers are printed.

import type { Unit } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { joinParts } from "../../i18n/format";
import { type Choice, NEUTRAL, type Scenario } from "../../model/choice";
import { type Facts, observation } from "../../model/facts";
import { derive, type Figure, figureOf } from "../../model/figure";
import { type Base, basesOf } from "../../model/stress/base";
import { type Outcome, outcomeOf } from "../../model/stress/nav";
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
  /** The base without shocks. */
  start: Run;
  a: Run;
  b: Run | null;
  /** Policy lines in per cent, the lower one first. */
  lines: { value: number; figure: Figure }[];
  names: { openai: string; arm: string };
}

/** Records a scenario rests on beyond those of its base. */
function extraRecords(facts: Facts, s: Scenario, opening: boolean): string[] {
  const later = facts.stress.inputs.later_instalments_usd_bn.record_ids.slice(0, 2);
  const mark = facts.stress.mark_since.record_ids.slice(0, 1);
  return [...(opening ? mark : []), ...(s.draws ? later : [])];
}

function runOf(facts: Facts, base: Base, scenario: Scenario, prefix: string, opening: boolean): Run {
  const inputs = [...base.records, ...extraRecords(facts, scenario, opening)].map((id) =>
    figureOf(facts, observation(facts, id)),
  );
  return {
    scenario,
    outcome: outcomeOf(base, scenario),
    figure: (name, value, unit) => derive(prefix + name, value, unit, inputs, "estimate"),
  };
}

export function setupOf(facts: Facts, choice: Choice, words: Words): Setup {
  const bases = basesOf(facts);
  const base = bases.find((b) => b.id === choice.base) ?? bases[0];
  const opening = choice.a === null && base.newest;
  return {
    facts,
    words,
    choice,
    bases,
    base,
    start: runOf(facts, base, NEUTRAL, "base.", false),
    a: runOf(facts, base, scenarioA(facts, base, choice), "", opening),
    b: choice.b ? runOf(facts, base, choice.b, "b.", false) : null,
    lines: facts.stress.lines.map((l) => ({
      value: l.value,
      figure: figureOf(facts, observation(facts, l.record_id)),
    })),
    names: words.stress.names,
  };
}

const to = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** "19.8%": per cents here are as exact as their inputs, one decimal. */
export const percentText = (words: Words, v: number): string => joinParts(words.f.parts(to(v, 1), "%"));
/** "+3.2", "−28.9" with its unit. */
export const signed = (v: number, text: string): string => (v > 0 && !/^[−-]/.test(text) ? `+${text}` : text);
export const changeText = (words: Words, v: number): string => signed(to(v, 1), percentText(words, v));
export const yenText = (words: Words, v: number): string => joinParts(words.f.parts(to(v, 2), "JPY tn"));
export const dateText = (words: Words, base: Base): string => words.f.longDate(base.date);

export const shown = (figure: Figure, text: string): Shown => ({ figure, text });

const TOKEN = 0xe000;

/** A sentence of the words with figures in their places. The sentence is built around stand-ins, then cut at them. */
export function phrase(sentence: (...texts: string[]) => string, ...figures: Shown[]): Phrase {
  const stand = figures.map((_, i) => String.fromCharCode(TOKEN + i));
  return sentence(...stand)
    .split(/([\ue000-\uf8ff])/)
    .filter((part) => part !== "")
    .map((part) => figures[part.charCodeAt(0) - TOKEN] ?? part);
}

/** A phrase as plain text. */
export const phraseText = (p: Phrase): string => p.map((x) => (typeof x === "string" ? x : x.text)).join("");
