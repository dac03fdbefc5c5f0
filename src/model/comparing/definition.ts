// What makes two numbers comparable: one metric, one basis, one unit, one span. Nothing is converted.
import type { Observation } from "../../data/schema";
import { endOf } from "../figure";

/** Groups of measures in the order in which an analyst reads them; plans come last. */
export const GROUPS = [
  "value",
  "sales",
  "spending",
  "balance",
  "reach",
  "compute",
  "models",
  "stakes",
  "other",
  "plans",
] as const;
export type Group = (typeof GROUPS)[number];

interface Standard {
  group: Group;
  metric: string;
  /** Bases that are shown even where only one company has them; absent: all. */
  bases?: string[];
}

/** The measures of the field in their usual order: shown as soon as one of the companies has a record. */
const STANDARD: Standard[] = [
  { group: "value", metric: "valuation_post_money", bases: ["post-money"] },
  { group: "value", metric: "market_cap", bases: ["level"] },
  { group: "value", metric: "valuation_pre_money", bases: ["talks"] },
  { group: "sales", metric: "revenue_run_rate" },
  { group: "sales", metric: "revenue", bases: ["total", "data-centre"] },
  { group: "sales", metric: "gross_margin" },
  { group: "sales", metric: "operating_result", bases: ["actual"] },
  { group: "sales", metric: "net_income", bases: ["attributable", "reported"] },
  { group: "sales", metric: "cash_flow", bases: ["outcome", "free-cash-flow"] },
  { group: "spending", metric: "capex_quarter", bases: ["cash", "incl-finance-leases"] },
  { group: "spending", metric: "capex_year" },
  { group: "spending", metric: "capex_guidance" },
  { group: "balance", metric: "backlog" },
  { group: "balance", metric: "cash_position" },
  { group: "balance", metric: "nav", bases: ["company", "company-pro-forma"] },
  { group: "balance", metric: "net_debt", bases: ["company"] },
  { group: "balance", metric: "ltv", bases: ["company"] },
  { group: "reach", metric: "weekly_active_users" },
  { group: "reach", metric: "monthly_active_users" },
  { group: "reach", metric: "subscribers" },
  { group: "reach", metric: "market_share" },
  { group: "compute", metric: "compute_capacity" },
  { group: "compute", metric: "compute_commitment" },
  { group: "models", metric: "task_horizon_50_minutes" },
  { group: "models", metric: "intelligence_index" },
  { group: "stakes", metric: "stake_pct" },
  { group: "stakes", metric: "invested_cumulative" },
  { group: "stakes", metric: "stake_value" },
];

/** Metrics whose asset is the company's own product or part: products differ, the measure is one. */
const OWN_ASSET = new Set(["weekly_active_users", "monthly_active_users", "subscribers", "backlog", "market_share"]);

/** Spans that stand between the quarters and the years: a row only where two companies share them. */
const ODD_SPANS: Observation["span"][] = ["half", "nine-months"];

export interface Definition {
  id: string;
  group: Group;
  metric: string;
  basis: string | null;
  unit: Observation["unit"];
  span: Observation["span"];
  /** The counterpart or holding that belongs to the definition ("stake in OpenAI"); null where there is none. */
  asset: string | null;
  /** Forecasts and periods that were not over at the review. */
  plan: boolean;
  /** Belongs to the usual measures: shown even where one company alone has it. */
  standard: boolean;
}

/** A forecast, or a period that was not over at the review. */
export const isPlan = (o: Observation, reviewed: string): boolean => o.kind === "forecast" || o.as_of > reviewed;

/** What an observation measures; two with one id stand on one scale. */
export function definitionOf(o: Observation, reviewed: string): Definition {
  const asset = OWN_ASSET.has(o.metric) || o.asset === o.entity ? null : (o.asset ?? null);
  const plan = isPlan(o, reviewed);
  const usual = STANDARD.find((s) => s.metric === o.metric);
  const listed = usual !== undefined && (!usual.bases || usual.bases.includes(o.basis ?? ""));
  return {
    id: [o.metric, o.basis ?? "", o.unit, o.span, asset ?? "", plan ? "plan" : ""].join("|"),
    group: plan ? "plans" : (usual?.group ?? (asset === null ? "other" : "stakes")),
    metric: o.metric,
    basis: o.basis ?? null,
    unit: o.unit,
    span: o.span,
    asset,
    plan,
    standard: listed && asset === null && !ODD_SPANS.includes(o.span),
  };
}

const placeOf = (metric: string): number => {
  const place = STANDARD.findIndex((s) => s.metric === metric);
  return place < 0 ? STANDARD.length : place;
};

/** The usual order of measures, whichever companies are compared. */
export const byPlace = (a: Definition, b: Definition): number =>
  GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
  placeOf(a.metric) - placeOf(b.metric) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** When a plan was made, as an ISO day. */
const madeOn = (o: Observation): string => endOf(o.vintage ?? o.published);

/** The newest value; of plans the newest made, and of those the nearest period. */
export function newer(a: Observation, b: Observation, plan: boolean): Observation {
  const order = plan
    ? madeOn(a).localeCompare(madeOn(b)) || b.as_of.localeCompare(a.as_of)
    : a.as_of.localeCompare(b.as_of) || endOf(a.published).localeCompare(endOf(b.published));
  return order === 0 ? (a.id < b.id ? a : b) : order > 0 ? a : b;
}
