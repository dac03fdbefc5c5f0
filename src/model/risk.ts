// Questions about the register of risks.
import type { Observation, Risk } from "../data/schema";
import { NEUTRAL } from "./choice";
import { type Facts, series } from "./facts";
import type { Base } from "./stress/base";
import { outcomeOf } from "./stress/nav";
import { hitOf } from "./stress/scenarios";

export interface Ranked {
  risk: Risk;
  /** From 1. */
  rank: number;
  /** Change of NAV by the risk's shock on the published base, JPY tn; null where it has none or there is no base. */
  hit: number | null;
  /** The same in per cent of the base's NAV. */
  hitShare: number | null;
}

/** Likelihood x impact, then the deeper fall of NAV, then the register's own order. */
export function ranked(facts: Facts, base: Base | null): Ranked[] {
  const nav = base ? outcomeOf(base, NEUTRAL).nav : 0;
  const score = (r: Risk) => r.likelihood * r.impact;
  return facts.risks
    .map((risk) => ({ risk, hit: base && hitOf(base, risk) }))
    .sort((a, b) => score(b.risk) - score(a.risk) || (a.hit ?? 0) - (b.hit ?? 0))
    .map(({ risk, hit }, i) => ({ risk, rank: i + 1, hit, hitShare: hit === null ? null : (hit / nav) * 100 }));
}

/** Prices of deals and sizes of stakes are facts around a risk; they do not measure it. */
const RELATED_ONLY = new Set(["acquisition_price", "stake_pct"]);

export const measuresRisk = (o: Observation): boolean => !RELATED_ONLY.has(o.metric);

/** Recorded points of the same definition, oldest first and one per date: what may be compared with an indicator. */
export function comparable(facts: Facts, o: Observation): Observation[] {
  if (o.kind === "forecast") return [];
  const same = series(facts, { metric: o.metric, basis: o.basis, entity: o.entity, asset: o.asset ?? null }).filter(
    (p) =>
      p.value !== null &&
      p.kind !== "forecast" &&
      p.basis === o.basis &&
      p.unit === o.unit &&
      p.span === o.span &&
      p.as_of <= o.as_of,
  );
  return same.filter((p, i) => same[i + 1]?.as_of !== p.as_of);
}

/** Four points make a line worth drawing; fewer would be an impression. */
export const SPARK_POINTS = 4;

/** One of the four greys of the matrix, 1 the lightest, by likelihood x impact. */
export function riskLevel(likelihood: number, impact: number): 1 | 2 | 3 | 4 {
  const score = likelihood * impact;
  if (score >= 16) return 4;
  if (score >= 10) return 3;
  return score >= 5 ? 2 : 1;
}
