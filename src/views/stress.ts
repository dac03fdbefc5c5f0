// How far can the two prices fall before SoftBank breaks its own rule?
import { parametersOf, unshocked } from "../model/stress/plan";
import type { StressBlock } from "../spec/stress";
import { remarksOf } from "./remarks";
import { answersOf, titleOf } from "./stressing/answers";
import { comparedOf } from "./stressing/compared";
import { basesOfView, controlsOf, drawsOf, presetsOf, riskPresets } from "./stressing/controls";
import { loanedOf } from "./stressing/figures";
import { gaugeOf } from "./stressing/gauge";
import { groundsOf } from "./stressing/grounds";
import { mapOf } from "./stressing/map";
import { resultsOf } from "./stressing/results";
import { scopeOf } from "./stressing/scope";
import { dateText, percentText, type Setup, setupOf } from "./stressing/setup";
import { tablesOf } from "./stressing/tables";
import { workingsOf } from "./stressing/workings";
import type { View } from "./view";

function blockOf(setup: Setup): StressBlock {
  const results = resultsOf(setup);
  const { words } = setup;
  return {
    kind: "stress",
    id: "stress-test",
    scenario: setup.a.scenario,
    unshocked: unshocked(setup.plan),
    parameters: parametersOf(setup.facts).map(({ id }) => id),
    bases: basesOfView(setup),
    presets: presetsOf(setup),
    risks: riskPresets(setup),
    controls: controlsOf(setup),
    draws: drawsOf(setup),
    results,
    gauge: gaugeOf(setup),
    map: mapOf(setup),
    answers: answersOf(setup),
    compared: comparedOf(setup),
    grounds: groundsOf(setup),
    workings: workingsOf(setup),
    announce: words.stress.announce(results.nav.text, results.ltv?.text ?? results.noHoldings),
  };
}

export const stress: View = (facts, choice, words) => {
  const setup = setupOf(facts, choice, words);
  const w = words.stress;
  const block = blockOf(setup);
  const { mark_since } = facts.stress;
  const opening = choice.a === null && setup.base.newest && mark_since;
  return {
    view: "stress",
    title: titleOf(setup),
    line: w.line(dateText(words, setup.base)),
    scope: scopeOf(setup),
    blocks: [block],
    summary: w.summary(
      dateText(words, setup.base),
      percentText(words, setup.start.outcome.ltv ?? 0),
      block.results.nav.text,
      block.results.ltv?.text ?? w.results.noHoldings,
    ),
    tables: tablesOf(setup, block.grounds),
    notes: [
      ...(opening ? [w.opening(words.f.longDate(opening.date), opening.note)] : []),
      ...(loanedOf(setup)?.names ?? []).map(w.loan),
      ...remarksOf(facts, "stress"),
    ],
    empty: null,
  };
};
