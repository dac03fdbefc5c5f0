import type { Risk } from "../schema";
import type { Context } from "./context";
import { inputsOf } from "./stress-names";
import { shockOf, stressed } from "./stressed";

function checkBasics({ report }: Context, r: Risk): void {
  if (r.evidence.length === 0) report("risks", r.id, "evidence", [], "at least one record");
  if (r.counter_evidence.length === 0 && !r.counter_evidence_note) {
    report("risks", r.id, "counter_evidence", [], "at least one record, or a note that none was found");
  }
  if (r.indicator_ids.length === 0) {
    report("risks", r.id, "indicator_ids", [], "at least one indicator to watch");
  }
  if (r.entities.length === 0) report("risks", r.id, "entities", [], "at least one company");
  if (!/\d{4}/.test(r.previous.basis))
    report("risks", r.id, "previous.basis", r.previous.basis, "a date of the rating before");
  if (!r.stress_hint && !r.impact_reason) {
    report("risks", r.id, "impact_reason", r.impact_reason, "a reason for the impact, as there is no price shock");
  }
}

/** The fall of NAV a risk's shock stands for, in the holder's unit, by id of the risk. */
function effects({ data }: Context): ReadonlyMap<string, number> {
  const stress = data["stress-base"];
  const map = new Map<string, number>();
  const moved = data.thesis?.stress;
  if (!stress || !moved || inputsOf(moved).some((name) => !Object.hasOwn(stress.inputs, name))) return map;
  const { holdings, net_debt, nav } = stress.base.disclosed;
  for (const { id, stress_hint: hint } of data.risks) {
    if (!hint) continue;
    const shock = shockOf(hint, moved);
    const outcome = stressed(holdings.value, net_debt.value, stress.inputs, moved, shock);
    map.set(id, nav.value - outcome.nav);
  }
  return map;
}

/** A higher impact goes with a deeper fall of NAV, unless a reason is given. */
function checkOrder(
  { report }: Context,
  risk: Risk,
  others: readonly Risk[],
  effect: ReadonlyMap<string, number>,
): void {
  const own = effect.get(risk.id);
  if (own === undefined || risk.impact_reason) return;
  for (const other of others) {
    const theirs = effect.get(other.id);
    if (theirs === undefined || other.impact_reason) continue;
    if (risk.impact > other.impact && own < theirs) {
      report(
        "risks",
        risk.id,
        "impact",
        risk.impact,
        `at most that of ${other.id}, whose effect on NAV is larger, or a reason`,
      );
    }
  }
}

export function checkRisks(context: Context): void {
  const effect = effects(context);
  for (const risk of context.data.risks) {
    checkBasics(context, risk);
    checkOrder(context, risk, context.data.risks, effect);
  }
}
