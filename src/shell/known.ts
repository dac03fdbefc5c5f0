import type { Facts } from "../model/facts";
import { parametersOf } from "../model/stress/plan";
import type { Known } from "./url";

/** The ids an address may name. */
export const knownOf = (facts: Facts): Known => ({
  entities: new Set(facts.entity.keys()),
  records: new Set([...facts.evidence.keys(), ...facts.risks.map((r) => r.id)]),
  claims: new Set(facts.claims.map((c) => c.id)),
  risks: new Set(facts.risks.map((r) => r.id)),
  bases: new Set([facts.stress?.base.id, ...(facts.stress?.alternative_bases ?? []).map((b) => b.id)].filter(Boolean)),
  stress: parametersOf(facts),
});
