// What every part of the credit watch needs.
import type { Observation } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { type Choice, DEFAULT_CHOICE } from "../../model/choice";
import {
  type Agency,
  agenciesOf,
  type Ladder,
  type Liquidity,
  ladderOf,
  liquidityOf,
  ltvHistory,
  swapLevels,
  unbroken,
} from "../../model/credit";
import type { Facts } from "../../model/facts";
import type { Figure } from "../../model/figure";
import { percentText, setupOf } from "../stressing/setup";

export interface Credit {
  facts: Facts;
  words: Words;
  choice: Choice;
  ltv: Observation[];
  /** The same, cut where a quarter is missing. */
  runs: Observation[][];
  /** Policy lines in per cent, the lower one first. */
  lines: { value: number; text: string }[];
  /** LTV at the mark the stress test opens on, computed. */
  mark: { date: string; figure: Figure; text: string };
  swaps: Observation[];
  agencies: Agency[];
  ladder: Ladder;
  liquidity: Liquidity;
}

/** The mark is that of the dataset, whatever the reader sets in the stress test. */
export function creditOf(facts: Facts, choice: Choice, words: Words): Credit {
  const { a, lines, base } = setupOf(facts, DEFAULT_CHOICE, words);
  const ltv = ltvHistory(facts);
  return {
    facts,
    words,
    choice,
    ltv,
    runs: unbroken(ltv),
    lines: lines.map(({ value }) => ({ value, text: percentText(words, value) })),
    mark: {
      date: facts.stress.mark_since?.date ?? base.date,
      figure: a.figure("ltv-mark", a.outcome.ltv, "%"),
      text: a.outcome.ltv === null ? "" : percentText(words, a.outcome.ltv),
    },
    swaps: swapLevels(facts),
    agencies: agenciesOf(facts),
    ladder: ladderOf(facts),
    liquidity: liquidityOf(facts),
  };
}
