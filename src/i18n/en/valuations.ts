// Words of the view "valuations".
export const valuations = {
  title: {
    above: (first: string, a: string, second: string, b: string) =>
      `${first} was last priced above ${second}: ${a} against ${b}`,
    level: (first: string, second: string, value: string) =>
      `${first} and ${second} were last priced alike, at ${value}`,
    alone: (name: string, value: string) => `${name} was last priced at ${value}`,
    none: "No lab has been priced in dollars",
  },
  line: "Value of AI labs at the date it was set. Each gridline is ten times the last. Filled: a round that priced the company. Hollow: a tender, a sale among holders or a takeover. Arrow: talks, not a price.",
  label: "Valuations of AI labs over time on a scale of powers of ten, dollars above, euros below",
  scope: {
    lit: (names: string) => `In colour: what concerns ${names}.`,
    listed: (names: string) => `What concerns ${names} is in the table only.`,
    out: (names: string, many: boolean) =>
      `${names} ${many ? "are no AI labs with a valuation" : "is no AI lab with a valuation"} in this dataset.`,
    grey: "The drawing stays in grey.",
  },
  dollars: "USD bn",
  euros: (name: string) => `${name}, EUR bn`,
  sort: {
    "post-money": "priced round",
    tender: "tender",
    secondary: "secondary sale",
    deal: "takeover",
    talks: "talks, before new money",
    "pre-money": "before new money",
    "ipo-upper": "named for a listing",
    "ipo-floor": "named for a listing",
    "ipo-reported": "named for a listing",
  } as Record<string, string>,
  point: (name: string, value: string) => `${name} ${value}`,
  talks: (value: string) => `talks at ${value}`,
  multiples: {
    title: "Price of a dollar of sales",
    line: (days: string) =>
      `Valuation divided by annualised revenue, only where both dates lie within ${days}. The labs count revenue differently: one includes what cloud resellers keep.`,
    label: "Valuation over annualised revenue",
    row: (name: string, date: string) => `${name}, ${date}`,
  },
  summary: {
    first: (name: string, from: string, fromDate: string, to: string, toDate: string) =>
      `${name} went from ${from} (${fromDate}) to ${to} (${toDate}).`,
    talks: (name: string, value: string, date: string) =>
      `${name} was reported in talks at ${value} in ${date}; that is not a price.`,
  },
  table: {
    caption: "Valuations of AI labs",
    multiples: "Valuation over annualised revenue",
    sought: "Sought or named, not a closing price",
    lab: "Lab",
    date: "Date",
    sort: "Kind of value",
    value: "Valuation",
    range: "Range where sources differ",
    multiple: "Multiple",
    apart: "Between the dates",
  },
};
