// What a company is measured by: its observations, one measure per definition, in a standard order.
import type { Metric, Observation } from "../data/schema";
import type { Facts } from "./facts";

/** Subjects of metrics in the order they are told; a metric not named here is one of "other". */
const TOPICS = {
  worth: [
    "market_cap",
    "share_price",
    "share_price_change",
    "valuation_post_money",
    "valuation_pre_money",
    "valuation_target",
    "nav",
    "nav_per_share",
    "nav_discount",
    "nav_fx_sensitivity",
    "holdings_value",
    "portfolio_share",
    "share_count",
  ],
  business: [
    "revenue",
    "revenue_run_rate",
    "revenue_share",
    "gross_margin",
    "operating_result",
    "net_income",
    "cash_flow",
    "weekly_active_users",
    "monthly_active_users",
    "subscribers",
    "market_share",
  ],
  spending: [
    "capex_quarter",
    "capex_year",
    "capex_guidance",
    "research_quarter",
    "compute_commitment",
    "compute_capacity",
    "contract_value",
    "backlog",
    "investment_plan",
    "power_capacity_price",
  ],
  capital: [
    "stake_pct",
    "stake_value",
    "holding_value",
    "invested_cumulative",
    "tranche_paid",
    "investment_commitment",
    "investment_gain",
    "realised_loss",
    "acquisition_price",
    "asset_sale",
    "funding_round",
    "funding_need",
    "fund_size",
  ],
  credit: [
    "ltv",
    "policy_limit",
    "net_debt",
    "gross_debt",
    "cash_position",
    "loan_facility",
    "loan_balance",
    "bond_issue",
    "borrowing_cost",
    "cds_5y",
    "sector_debt",
  ],
} as const;
type Named = keyof typeof TOPICS;
export type Topic = Named | "other";

const NAMED = Object.keys(TOPICS) as Named[];
const ORDER: readonly string[] = NAMED.flatMap((topic) => TOPICS[topic]);

/** The subject of a metric. */
export const topicOf = (metric: string): Topic =>
  NAMED.find((topic) => (TOPICS[topic] as readonly string[]).includes(metric)) ?? "other";

/** Every topic, in the order told. */
export const TOPIC_ORDER: Topic[] = [...NAMED, "other"];

/** Observations of one definition: owner, counterpart, metric, basis, unit, length of period; forecasts apart. */
export interface Measure {
  id: string;
  metric: string;
  /** The one that stands for it. */
  newest: Observation;
  /** All of them, oldest first; forecasts by the day they were made. */
  points: Observation[];
}

const isForecast = (o: Observation): boolean => o.kind === "forecast";

const idOf = (o: Observation): string =>
  [o.entity, o.asset ?? "", o.metric, o.basis ?? "", o.unit, o.span, isForecast(o) ? "forecast" : ""].join("|");

/** Neither drawn nor valued: the record says that no number may stand for it. */
const isNumberless = (o: Observation): boolean => o.plot === false && o.value === null;

const madeOn = (o: Observation): string => (isForecast(o) ? o.published : "");

const byAge = (a: Observation, b: Observation): number =>
  madeOn(a).localeCompare(madeOn(b)) || a.as_of.localeCompare(b.as_of) || a.published.localeCompare(b.published);

const isQuarterEnd = (o: Observation): boolean => /-(03-31|06-30|09-30|12-31)$/.test(o.as_of);

/** The newest point; a metric counted at quarter-ends is taken at one, not from a rounded slide in between. */
function newestOf(metric: Metric | undefined, points: Observation[]): Observation {
  const counted = metric?.frequency === "quarter-end" ? points.filter(isQuarterEnd) : [];
  return (counted.length > 0 ? counted : points)[(counted.length || points.length) - 1];
}

function placeOf({ metric, newest }: Measure): number {
  const at = ORDER.indexOf(metric);
  return 2 * (at < 0 ? ORDER.length : at) + (isForecast(newest) ? 1 : 0);
}

const compare = (a: Measure, b: Measure): number =>
  placeOf(a) - placeOf(b) || b.newest.as_of.localeCompare(a.newest.as_of) || (a.id < b.id ? -1 : 1);

/** Measures of some observations, in standard order: topic, metric, actual before forecast, then the newest first. */
export function measuresOf(facts: Facts, observations: Observation[]): Measure[] {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    if (isNumberless(o)) continue;
    const id = idOf(o);
    groups.set(id, [...(groups.get(id) ?? []), o]);
  }
  return [...groups]
    .map(([id, list]) => {
      const points = list.sort(byAge);
      const metric = points[0].metric;
      return { id, metric, points, newest: newestOf(facts.metric.get(metric), points) };
    })
    .sort(compare);
}
