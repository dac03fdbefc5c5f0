// Words of the view "needs".
export const needs = {
  title: {
    turned: (now: string, years: string, vintage: string, then: string) =>
      `{asset} now plans to burn ${now} in ${years}; its plan of ${vintage} still added up to a surplus of ${then}`,
    deeper: (now: string, years: string, vintage: string, then: string) =>
      `{asset} now plans to burn ${now} in ${years}, against ${then} in its plan of ${vintage}`,
    surplus: (now: string, years: string) => `{asset} now plans a surplus of ${now} in ${years}`,
    none: "No cumulative plan of {asset} is recorded",
  },
  line: "Cash flow, run-rate and computing as {asset} planned or reported them, USD bn. Dashed: plans, by the date they were made. Who pays next is not in any plan.",
  scope: {
    lit: (names: string) => `In colour: what concerns ${names}.`,
    listed: (names: string) => `What concerns ${names} is in the table only.`,
    out: (names: string, many: boolean) =>
      `${names} ${many ? "have no figure" : "has no figure"} in {asset}’s plans or beside them.`,
    grey: "The drawing stays in grey.",
  },
  plan: {
    label: "Cash flow that {asset} planned by year, one line per plan, and the outcome",
    title: "Cash flow by year",
    sub: "USD bn a year; dot: outcome",
    vintage: (date: string) => `Plan of ${date}`,
    outcome: (value: string) => `outcome ${value}`,
    outcomeName: "Outcome",
  },
  total: {
    title: (years: string) => `Together, ${years}`,
    sub: "USD bn; the newest material gives this sum only",
  },
  rate: {
    label: "Annualised revenue of the labs, and computing {asset} planned to pay for",
    title: "Annualised revenue",
    sub: "USD bn; the two count it differently",
    single: (value: string) => `${value}, single report`,
    name: (lab: string) => `${lab}, annualised revenue`,
  },
  compute: {
    title: "Computing to be paid for",
    sub: "USD bn, as said on each date; outlined: all commitments, of any length",
    plan: (date: string, period: string) => `${date}, to ${period}`,
    open: (date: string) => `${date}, total`,
    planned: "plan",
    committed: "commitments of any length",
  },
  summary: {
    trough: (value: string, year: string, vintage: string) =>
      `The deepest year of the newest yearly plan (${vintage}) is ${year}, at ${value}.`,
    rate: (lab: string, value: string, date: string) =>
      `${lab}'s annualised revenue was reported at ${value} in ${date}.`,
    compute: (value: string, date: string) => `Its newest plan for computing is ${value} (${date}).`,
  },
  table: {
    plan: "Cash flow by plan and year",
    total: "Cash flow over the whole span",
    rate: "Annualised revenue",
    compute: "Computing to be paid for",
    gap: "What others think must still be found",
    vintage: "Plan",
    year: "Year",
    amount: "Amount",
    lab: "Lab",
    date: "Date",
    who: "Who",
    period: "For",
    note: "Note",
    single: "single report",
  },
};
