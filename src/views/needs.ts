import type { Words } from "../i18n/en";
import { type Facts, shortName } from "../model/facts";
import { computePlans, outcomes, plans as plansOf, runRatesByLab, totals as totalsOf } from "../model/needs";
import type { Spec } from "../spec/spec";
import { short } from "./axes";
import { cutNote, cutTo } from "./cut";
import { focused, focusOf, scopeWith } from "./focus";
import { moneyPlot, planPlot } from "./outlook/plots";
import { type Outlook, outlookTables } from "./outlook/tables";
import { remarksOf } from "./remarks";
import type { View } from "./view";

/** Labs with a line of run-rates; all of them are in the table. */
export const RATES = 8;

function titleOf(words: Words, { totals }: Outlook): string {
  const w = words.needs.title;
  const now = totals?.all.at(-1);
  const then = totals?.all[0];
  if (!totals || !now || !then || now.figure.value === null || then.figure.value === null) return w.none;
  const size = (value: number) => short(words.f, { ...now.figure, value: Math.abs(value) });
  if (now.figure.value >= 0) return w.surplus(size(now.figure.value), totals.years);
  const say = then.figure.value >= 0 ? w.turned : w.deeper;
  return say(size(now.figure.value), totals.years, words.f.period(then.vintage), size(then.figure.value));
}

function summaryOf(facts: Facts, words: Words, { plans, rates, compute }: Outlook): string {
  const w = words.needs.summary;
  const { f } = words;
  const newest = plans.at(-1);
  const trough = newest?.years.reduce((a, b) => ((b.figure.value ?? 0) < (a.figure.value ?? 0) ? b : a));
  const plan = compute.at(-1);
  return [
    newest && trough
      ? w.trough(short(f, trough.figure), f.date(`${trough.year}-12-31`, "year"), f.period(newest.vintage))
      : "",
    ...rates.map(([lab, own]) => {
      const last = own[own.length - 1];
      return w.rate(shortName(facts, lab), short(f, last.figure), f.longDate(last.date, "month"));
    }),
    plan ? w.compute(short(f, plan.figure), f.longDate(plan.figure.asOf, "month")) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What OpenAI plans to burn, to sell and to spend on computing: who pays next? */
export const needs: View = (facts, choice, words): Spec => {
  const w = words.needs;
  const focus = focusOf(choice);
  const sums = totalsOf(facts);
  const outlook: Outlook = {
    plans: plansOf(facts),
    totals: sums && { years: words.f.period(`${sums.from}-${sums.to}`), all: sums.all },
    rates: runRatesByLab(facts),
    compute: computePlans(facts),
  };
  const rates = cutTo(outlook.rates, RATES, ([lab]) => !focus.dim([lab]));
  const tables = outlookTables(facts, words, outlook);
  const blocks = [
    planPlot(facts, words, outlook.plans, outcomes(facts).years, outlook.totals),
    moneyPlot(facts, words, rates.drawn, outlook.compute),
  ].map((b) => focused(b, focus));
  return {
    view: "needs",
    title: titleOf(words, outlook),
    line: w.line,
    scope: scopeWith(facts, choice, words, w.scope, { blocks, tables }),
    blocks,
    summary: summaryOf(facts, words, { ...outlook, rates: rates.drawn }),
    tables,
    notes: [...cutNote(words, "labs", rates), ...remarksOf(facts, "needs")],
    empty: null,
  };
};
