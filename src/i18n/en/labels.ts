// Words for the label of an observation that has no sentence of its own.
export const labels = {
  /** What a number is counted on, where the metric's name does not say it. */
  basis: {
    company: "company figure",
    "company-post-split": "after the share split",
    "nav-basis": "as counted for NAV",
    "company-net": "net of asset-backed loans",
    "per-share": "per share",
    gross: "before asset-backed loans",
    "net-of-asset-backed-finance": "net of asset-backed loans",
    "data-centre": "data centre",
    cash: "cash",
    "incl-finance-leases": "including finance leases",
    market: "market rate",
  } as Record<string, string>,
  /** "Microsoft: quarterly capital expenditure (cash), Q4 2024". */
  label: (owner: string, metric: string, basis: string, period: string) =>
    `${owner}: ${metric}${basis ? ` (${basis})` : ""}, ${period}`,
  /** "SoftBank Group, Arm": the holder and what it holds. */
  holding: (owner: string, asset: string) => `${owner}, ${asset}`,
  undated: "undated",
};
