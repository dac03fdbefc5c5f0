// Words of the view "capital-war".
export const capitalWar = {
  title: {
    up: (sum: string, growth: string) =>
      `{spenders} paid ${sum} in a single quarter, ${growth} more than a year before`,
    down: (sum: string, growth: string) => `{spenders} paid ${sum} in a quarter, ${growth} less than a year before`,
    alone: (name: string, value: string) => `${name} paid the most in cash in its newest quarter, ${value}`,
    flat: (sum: string) => `{spenders} paid ${sum} in a single quarter`,
  },
  line: (quarter: string) =>
    `Cash paid for property and equipment, USD bn a quarter, to ${quarter}. Thin line: including finance leases, where published. Grey: the other companies.`,
  scope: {
    lit: (names: string) => `In colour: what concerns ${names}.`,
    listed: (names: string) => `What concerns ${names} is in the table only.`,
    out: (names: string, many: boolean) =>
      `${names} ${many ? "have" : "has"} no capital expenditure or computing commitment in this view.`,
    grey: "The drawing stays in grey.",
  },
  basis: {
    cash: "cash",
    "incl-finance-leases": "including finance leases",
    accrual: "on an accrual basis",
    company: "own definition",
    "company-gross": "gross",
    "company-incl-finance-leases": "including finance leases",
    tally: "tallies of guidance, definitions differ",
    analyst: "analyst's estimate",
  } as Record<string, string>,
  /** Behind the newest value where a company publishes both definitions. */
  ends: { cash: "cash", leases: "with leases" },
  quartersLabel: "Quarterly capital expenditure by company, one line each on one scale",
  sides: {
    title: "The other side: who is paid",
    line: "USD bn a quarter. Two different measures, side by side and not added: the supplier also sells to others, and buildings and power are in the spending.",
    label: "Capital expenditure of {few} together, and data-centre revenue of the chip supplier, by quarter",
    four: "paid in cash by {few}",
    supplier: (name: string) => `${name}, data-centre revenue`,
  },
  annual: {
    title: "A year at a time: paid, and promised",
    line: "USD bn. Under each year, in order of publication: rings and brackets are what the company said it would spend, the bar is what it paid, on the definition nearest to that of the guidance.",
    label: "Annual capital expenditure by company and year: guidance in order of publication, then the amount paid",
    paid: (period: string) => `Paid, ${period}`,
    soFar: (quarters: string, one: boolean, period: string) =>
      `Paid so far, ${period} (${quarters} ${one ? "quarter" : "quarters"})`,
    inQuarters: (amount: string, quarters: string, one: boolean) =>
      `${amount} in ${quarters} ${one ? "quarter" : "quarters"}`,
    guided: (said: string, period: string) => `${said}, for ${period}`,
    definitions: (paid: string, guided: string) => `paid: ${paid}, guided: ${guided}`,
    ofYear: (year: string, definitions: string) => `${year} (${definitions})`,
    series: (stage: string, definition: string) => `${stage}, ${definition}`,
    paidLabel: "Paid",
    soFarLabel: "Paid so far",
    guidedLabel: "Guidance",
    /** Change of a range is that of its middle. */
    revision: "On the guidance before",
    outcome: "On the last guidance",
  },
  commitments: {
    title: "Promised for years ahead",
    line: "USD bn where no other currency is named, each over its own term. Terms differ and contracts overlap, so nothing here is added up.",
    label: "Commitments to buy computing, and building programmes that were announced",
    row: (name: string, date: string) => `${name}, ${date}`,
    total: "Stated total",
    overlapping: "overlaps with the stated total",
    inUnit: (kind: string, unit: string) => `${kind}, ${unit}`,
    units: { "EUR bn": "EUR bn", "JPY tn": "JPY tn" } as Record<string, string>,
    kind: { purchases: "buys computing from", programmes: "announced building programmes" },
  },
  summary: {
    top: (name: string, value: string, quarter: string) =>
      `${name} paid the most in cash in its newest quarter: ${value} (${quarter}).`,
    trailing: (value: string, growth: string, up: boolean) =>
      `The last four quarters of {few} together come to ${value}, ${growth} ${up ? "more" : "less"} than the four before.`,
    supplier: (name: string, value: string, quarter: string) =>
      `${name} took in ${value} for data centres in ${quarter}.`,
  },
  table: {
    newest: "Newest quarter, growth and the last four quarters (cash)",
    quarters: "Capital expenditure by quarter, each definition on its own",
    sides: "Together, {few}, and the supplier's data-centre revenue",
    annual: "Years paid and guided, in order of publication",
    commitments: "Commitments (never added up)",
    company: "Company",
    quarter: "Quarter",
    cash: "Cash paid",
    leases: "Including finance leases",
    growth: "On the year before",
    trailing: "Last four quarters",
    trailingGrowth: "On the four before",
    sum: "Sum of {few}",
    revenue: "Data-centre revenue",
    measure: "Measure",
    period: "Period",
    statement: "Said",
    change: "Change on the guidance before",
    definition: "Definition",
    amount: "Amount",
    buyer: "Who",
    counterpart: "With",
  },
};
