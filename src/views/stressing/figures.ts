// The figures of a run that several parts print.

import { headroom } from "../../model/stress/nav";
import type { Shown } from "../../spec/stress";
import { moneyText, percentText, type Run, type Setup, shown } from "./setup";

export const navOf = (setup: Setup, run: Run): Shown =>
  shown(run.figure("nav", run.outcome.nav, setup.plan.money), moneyText(setup, run.outcome.nav));

export const percentOf = (setup: Setup, run: Run, name: string, value: number | null): Shown | null =>
  value === null ? null : shown(run.figure(name, value, "%"), percentText(setup.words, value));

export const ltvOf = (setup: Setup, run: Run): Shown | null => percentOf(setup, run, "ltv", run.outcome.ltv);

export const headroomOf = (setup: Setup, run: Run, line: number): Shown => {
  const value = headroom(run.outcome, line);
  return shown(run.figure(`headroom-${line}`, value, setup.plan.money), moneyText(setup, value));
};

/** Names of the assets that have a loan, and what the ratio that counts those loans is called. */
export function loanedOf({ plan, words, name }: Setup): { figure: string; label: string; names: string[] } | null {
  const ids = plan.priced.filter(({ loan }) => loan !== undefined).map(({ id }) => id);
  if (ids.length === 0) return null;
  const names = ids.map(name);
  return {
    figure: `ltv-with-${ids.join("-")}-loan`,
    label: words.stress.results.withLoan(words.f.list(names)),
    names,
  };
}
