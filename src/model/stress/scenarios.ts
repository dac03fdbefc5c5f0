// Scenarios the dataset names: the opening one and the shock of each risk.
import type { Risk } from "../../data/schema";
import { type Choice, NEUTRAL, type Scenario } from "../choice";
import type { Facts } from "../facts";
import type { Base } from "./base";
import { outcomeOf } from "./nav";

/** The scenario the page opens on (per cent): that of `mark_since`. Its shocks are counted from the newest base. */
export function markScenario(facts: Facts): Scenario {
  const found = facts.stress.scenarios.find((s) => s.id === facts.stress.mark_since.scenario_id);
  const shock = found?.shock ?? {};
  return {
    ...NEUTRAL,
    openai: 100 * (shock.openai_shock ?? 0),
    arm: 100 * (shock.arm_price_shock ?? 0),
    rest: 100 * (shock.other_shock ?? 0),
    draws: (shock.later_instalments_usd_bn ?? 0) > 0,
  };
}

/** Opening scenario of a base: the newest one's mark, no shock on an older one, from which that mark is not counted. */
export const openingOf = (facts: Facts, base: Base): Scenario => (base.newest ? markScenario(facts) : { ...NEUTRAL });

/** Scenario A as the address means it: absent = the opening one. */
export const scenarioA = (facts: Facts, base: Base, choice: Choice): Scenario => choice.a ?? openingOf(facts, base);

/** The editorial shock of a risk on the published base; null where it has none. A part without its own shock takes the common one. */
export function hintScenario(risk: Risk): Scenario | null {
  const hint = risk.stress_hint;
  if (!hint) return null;
  const all = hint.all_holdings ?? 0;
  return { ...NEUTRAL, openai: hint.openai_value ?? all, arm: hint.arm_price ?? all, rest: all };
}

/** Change of NAV (JPY tn) by the shock of a risk, its extra debt (USD bn) counted; null where it has none. */
export function hitOf(base: Base, risk: Risk): number | null {
  const s = hintScenario(risk);
  if (!s) return null;
  return outcomeOf(base, s, risk.stress_hint?.extra_debt_usd_bn ?? 0).nav - outcomeOf(base, NEUTRAL).nav;
}

const KEYS = ["openai", "arm", "rest", "fx", "draws", "share"] as const;

/** True for scenarios that say the same; no exchange rate is the base's own. */
export const sameScenario = (a: Scenario, b: Scenario, base: Base): boolean =>
  KEYS.every((k) => (k === "fx" ? (a.fx ?? base.fx) === (b.fx ?? base.fx) : a[k] === b[k]));
