// What every part of the view of risks needs.
import type { Unit } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { joinParts } from "../../i18n/format";
import type { Choice } from "../../model/choice";
import { type Facts, observation } from "../../model/facts";
import { derive, type Figure, figureOf } from "../../model/figure";
import { type Ranked, ranked } from "../../model/risk";
import { type Base, baseOf, hasBase } from "../../model/stress/base";
import type { Shown } from "../../spec/stress";

export interface Register {
  facts: Facts;
  words: Words;
  choice: Choice;
  /** Effects are counted on the newest published base, whatever the stress test below is set to; null without a stress test. */
  base: Base | null;
  ranked: Ranked[];
  figure(name: string, value: number, unit: Unit): Figure;
}

export function registerOf(facts: Facts, choice: Choice, words: Words): Register {
  const base = hasBase(facts) ? baseOf(facts, null) : null;
  const inputs = (base?.records ?? []).map((id) => figureOf(facts, observation(facts, id)));
  return {
    facts,
    words,
    choice,
    base,
    ranked: ranked(facts, base),
    figure: (name, value, unit) => derive(name, value, unit, inputs, "estimate"),
  };
}

/** Best score on both scales. */
export const TOP = 5;

const to = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Per cents of NAV in whole points: shocks are round, so is what follows from them. */
export const wholePercent = (words: Words, v: number): string => joinParts(words.f.parts(to(v, 0), "%"));

export const hitShare = (r: Register, x: Ranked): Shown => {
  const v = x.hitShare ?? 0;
  return {
    figure: r.figure(`nav-hit-share.${x.risk.id}`, v, "%"),
    text: joinParts(r.words.f.parts(to(v, 1), "%")),
  };
};

export const hitAmount = (r: Register, x: Ranked): Shown => {
  const v = x.hit ?? 0;
  const unit = r.base?.plan.money ?? "count";
  return {
    figure: r.figure(`nav-hit.${x.risk.id}`, v, unit),
    text: joinParts(r.words.f.parts(to(v, 2), unit)),
  };
};

/** The risk whose shock takes most of NAV. */
export const deepest = (r: Register): Ranked | undefined =>
  r.ranked.filter((x) => x.hit !== null).sort((a, b) => (a.hit ?? 0) - (b.hit ?? 0))[0];
