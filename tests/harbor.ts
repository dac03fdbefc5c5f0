// A made-up thesis in euros with a stress test of its own: three priced holdings under names of its own, a loan on one of them, no
// exchange rate, no co-investor, one line. It is written as its author would write it.
import { type Loaded, readThesis } from "../src/load/thesis";

const DATE = "2026-06-30";
const REVIEW = "2026-11-20";

const value = (id: string, metric: string, amount: number, more: object = {}) => ({
  id,
  entity: "harbor",
  metric,
  value: amount,
  as_of: DATE,
  published: "2026-08-01",
  kind: "disclosed",
  quality: "primary",
  source: "harbor-report",
  ...more,
});

const input = (amount: number, record: string) => ({ value: amount, record_ids: [record] });

/** In EUR bn: 100 owned (tower 40, quay 60 less a loan of 20, mill 10, other 10), 20 owed. */
export const HARBOR = {
  thesis: {
    title_en: "Harbor’s towers",
    author_en: "A. Analyst",
    lede_en: "A made-up holder and its three holdings.",
    review: REVIEW,
    bet: {
      holder: "harbor",
      asset: "tower",
      second: "quay",
      holder_name_en: "Harbor",
      asset_name_en: "Tower",
      second_name_en: "Quay",
    },
    stress: {
      money: "EUR bn",
      assets: [
        { id: "tower", entity: "tower", value: "tower_value", name_en: "Tower’s price" },
        { id: "quay", entity: "quay", value: "quay_value", loan: "quay_loan", name_en: "Quay’s price" },
        { id: "mill", entity: "mill", value: "mill_value", name_en: "Mill’s price" },
        { id: "others", name_en: "Everything else" },
      ],
    },
  },
  entities: [
    { id: "harbor", name_en: "Harbor" },
    { id: "tower", name_en: "Tower" },
    { id: "quay", name_en: "Quay" },
    { id: "mill", name_en: "Mill" },
  ],
  metrics: [
    { id: "nav", unit: "EUR bn", name_en: "Net asset value" },
    { id: "holdings_value", unit: "EUR bn", name_en: "Value of holdings" },
    { id: "net_debt", unit: "EUR bn", name_en: "Net debt" },
    { id: "holding_value", unit: "EUR bn", name_en: "Value of a holding" },
    { id: "gross_debt", unit: "EUR bn", name_en: "Debt" },
    { id: "ltv", unit: "%", name_en: "Loan-to-value" },
    { id: "policy_limit", unit: "%", name_en: "Limit" },
  ],
  observations: [
    value("h-nav", "nav", 80),
    value("h-holdings", "holdings_value", 100),
    value("h-debt", "net_debt", 20),
    value("h-ltv", "ltv", 20),
    value("h-line", "policy_limit", 30),
    value("h-tower", "holding_value", 40, { asset: "tower", entities: ["harbor", "tower"] }),
    value("h-quay", "holding_value", 60, { asset: "quay", entities: ["harbor", "quay"] }),
    value("h-quay-loan", "gross_debt", 20, { asset: "quay", entities: ["harbor", "quay"] }),
    value("h-mill", "holding_value", 10, { asset: "mill", entities: ["harbor", "mill"] }),
  ],
  risks: [
    {
      id: "storm",
      name_en: "A storm",
      likelihood: 3,
      impact: 4,
      trend: "flat",
      previous: { likelihood: 3, impact: 4, trend: "flat", basis_en: "The report of August 2026." },
      indicator_ids: ["h-ltv"],
      evidence: ["h-debt"],
      counter_evidence: [],
      counter_evidence_note_en: "None was found.",
      entities: ["harbor"],
      last_review: REVIEW,
      trigger_en: "A storm over the harbor in 2027.",
      mechanism_en: "Towers lose value.",
      rationale_en: "Storms came in 2024 and 2025.",
      stress_hint: { tower: -50, all_holdings: -10, extra_debt: 2 },
    },
  ],
  sources: [
    { id: "harbor-report", publisher: "Harbor", title: "Report", url: "https://example.com/harbor", lang: "en" },
  ],
  "stress-base": {
    base: {
      id: DATE,
      date: DATE,
      quality: "primary",
      label_en: "30 June 2026",
      disclosed: {
        nav: { value: 80, record_id: "h-nav" },
        holdings: { value: 100, record_id: "h-holdings" },
        net_debt: { value: 20, record_id: "h-debt" },
        ltv: { value: 20, record_id: "h-ltv" },
      },
    },
    inputs: {
      tower_value: input(40, "h-tower"),
      quay_value: input(60, "h-quay"),
      quay_loan: input(20, "h-quay-loan"),
      mill_value: input(10, "h-mill"),
    },
    lines: [{ id: "limit", value: 30, record_id: "h-line", label_en: "Limit of the articles", short_en: "limit" }],
    scenarios: [
      {
        id: "tower-half",
        label_en: "Tower at half",
        shock: { tower: -0.5 },
        expect: { holdings: 80, net_debt: 20, nav: 60, ltv: 25 },
      },
      {
        id: "quay-gone",
        label_en: "Quay below its loan, the mill doubled",
        shock: { quay: -0.9, mill: 1 },
        expect: { holdings: 70, net_debt: 20, nav: 50, ltv: 28.571428571428573 },
      },
    ],
  },
};

export const readHarbor = (thesis: object = HARBOR): Loaded =>
  readThesis([{ name: "harbor.json", bytes: new TextEncoder().encode(JSON.stringify(thesis)) }], "en");
