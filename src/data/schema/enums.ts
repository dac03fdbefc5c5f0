/** The closed vocabularies of the dataset. Types are in `schema.ts`. */

export const KINDS = ["disclosed", "reported", "estimate", "forecast", "opinion"] as const;
export const QUALITIES = ["primary", "press", "second-hand"] as const;
export const UNITS = [
  "USD bn",
  "EUR bn",
  "CNY bn",
  "JPY tn",
  "JPY bn",
  "%",
  "bp",
  "GW",
  "people (m)",
  "count",
  "count (bn)",
  "minutes",
  "days",
  "years",
  "year",
  "x",
  "index",
  "JPY/share",
  "USD/share",
  "USD/MW-day",
  "JPY/USD",
] as const;
export const SPANS = ["point", "quarter", "half", "nine-months", "year", "cumulative"] as const;
export const PRECISIONS = ["day", "month", "quarter", "year", "approximate"] as const;
export const FREQUENCIES = ["quarter-end", "irregular", "event", "quarter", "year"] as const;
export const ENTITY_KINDS = [
  "company",
  "lab",
  "fund",
  "joint-venture",
  "government",
  "institution",
  "person",
  "project",
  "index",
] as const;
/** Each family of relations with its types. */
export const FAMILY_TYPES = {
  owns: ["owns"],
  money: ["invests_in", "sells_stake", "lends_to"],
  supply: ["supplies_chips", "supplies_compute", "customer_of"],
  model: ["licenses_model", "integrates"],
  "partner-rival": ["partners", "competes"],
} as const;
export const FAMILIES = ["owns", "money", "supply", "model", "partner-rival"] as const;
export const RELATION_TYPES = [
  "owns",
  "invests_in",
  "sells_stake",
  "lends_to",
  "supplies_chips",
  "supplies_compute",
  "customer_of",
  "licenses_model",
  "integrates",
  "partners",
  "competes",
] as const;
export const RELATION_STATUSES = ["active", "pending", "announced", "planned", "lapsed", "ended"] as const;
export const TOPICS = [
  "pivot",
  "funding",
  "results",
  "credit",
  "deal",
  "compute",
  "capex",
  "alliance",
  "competition",
  "release",
  "governance",
  "legal",
  "regulation",
  "safety",
  "market",
  "ecosystem",
  "infrastructure",
  "agi",
  "talent",
] as const;
export const VERDICTS = ["confirmed", "partly", "contradicted", "open"] as const;
export const ATTRIBUTIONS = ["shown", "not-shown", "not-applicable"] as const;
export const TRENDS = ["up", "flat", "down", "mixed"] as const;

export const OUTLOOKS = ["positive", "stable", "negative"] as const;
export const STATEMENT_TOPICS = [
  "pivot",
  "motive",
  "declaration",
  "landscape",
  "camp-goal",
  "camp-forecast",
  "ecosystem",
  "synergy",
  "risk",
  "return",
  "conclusion",
  "faq",
] as const;
/** Colour roles of the theme a company may have; every other company is grey. */
export const HUES = ["ink", "openai", "arm", "microsoft", "google", "meta", "anthropic"] as const;
