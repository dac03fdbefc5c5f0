// Scenarios the dataset names: the opening one and the shock of each risk.
import type { Risk } from "../../data/schema";
import { extraDebt, hintOf, shockName } from "../../data/stress-names";
import { type Choice, NEUTRAL, type Scenario, tidied } from "../choice";
import type { Facts } from "../facts";
import type { Base } from "./base";
import { outcomeOf, settingsOf } from "./nav";
import { assetsOf, type Plan, planOf, unshocked } from "./plan";

const percent = (share: number): number => 100 * share;

/** The scenario the page opens on: that of `mark_since`, the base itself without one. Its shocks are counted from the newest base. */
export function markScenario(facts: Facts): Scenario {
  const plan = planOf(facts);
  const { scenarios = [], mark_since } = facts.stress;
  const shock = scenarios.find((s) => s.id === mark_since?.scenario_id)?.shock ?? {};
  if (!plan) return NEUTRAL;
  const { later } = plan;
  const counted = later && (shock[later.input] ?? 0) > 0 ? { [later.id]: 1 } : {};
  const shocks = assetsOf(plan).flatMap((asset) => {
    const by = shock[shockName(asset)];
    return by ? [[asset.id, percent(by)] as const] : [];
  });
  return { ...Object.fromEntries(shocks), ...counted };
}

/** Opening scenario of a base: the newest one's mark, no shock on an older one, from which that mark is not counted. */
export const openingOf = (facts: Facts, base: Base): Scenario => (base.newest ? markScenario(facts) : NEUTRAL);

/** Scenario A as the address means it: absent = the opening one. */
export const scenarioA = (facts: Facts, base: Base, choice: Choice): Scenario => choice.a ?? openingOf(facts, base);

/** The editorial shock of a risk on the published base; null where it has none. */
export function hintScenario(plan: Plan | null, risk: Risk): Scenario | null {
  const hint = risk.stress_hint;
  if (!hint || !plan) return null;
  const shocks = assetsOf(plan).map((asset) => [asset.id, hintOf(hint, asset)] as const);
  return tidied(Object.fromEntries(shocks), unshocked(plan));
}

/** Change of NAV by the shock of a risk, its extra debt counted; null where it has none. */
export function hitOf(base: Base, risk: Risk): number | null {
  const s = hintScenario(base.plan, risk);
  if (!s) return null;
  return outcomeOf(base, s, extraDebt(risk.stress_hint ?? {})).nav - outcomeOf(base, NEUTRAL).nav;
}

/** True for scenarios that say the same; what one does not set is the base's own. */
export function sameScenario(a: Scenario, b: Scenario, base: Base): boolean {
  const [x, y] = [settingsOf(base, a), settingsOf(base, b)];
  const prices = assetsOf(base.plan).every(({ id }) => (a[id] ?? 0) === (b[id] ?? 0));
  return prices && x.rate === y.rate && x.share === y.share && x.later === y.later;
}
