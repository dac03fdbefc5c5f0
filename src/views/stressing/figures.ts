// The figures of a run that several parts print.

import { headroom } from "../../model/stress/nav";
import type { Shown } from "../../spec/stress";
import { percentText, type Run, type Setup, shown, yenText } from "./setup";

export const navOf = (setup: Setup, run: Run): Shown =>
  shown(run.figure("nav", run.outcome.nav, "JPY tn"), yenText(setup.words, run.outcome.nav));

export const percentOf = (setup: Setup, run: Run, name: string, value: number | null): Shown | null =>
  value === null ? null : shown(run.figure(name, value, "%"), percentText(setup.words, value));

export const ltvOf = (setup: Setup, run: Run): Shown | null => percentOf(setup, run, "ltv", run.outcome.ltv);

export const headroomOf = (setup: Setup, run: Run, line: number): Shown => {
  const value = headroom(run.outcome, line);
  return shown(run.figure(`headroom-${line}`, value, "JPY tn"), yenText(setup.words, value));
};
