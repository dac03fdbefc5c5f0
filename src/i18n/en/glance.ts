// Words of the view "glance".
export const glance = {
  title: {
    arm: (paid: string, fraction: string) =>
      `SoftBank has paid ${paid} into OpenAI, yet ${fraction} of what it owns is Arm`,
    openai: (paid: string, fraction: string) =>
      `SoftBank has paid ${paid} into OpenAI, which now makes up ${fraction} of what it owns`,
    unknown: (paid: string) => `SoftBank has paid ${paid} into OpenAI`,
  },
  line: (from: string, to: string) =>
    `Each figure at its own date, from ${from} to ${to}; changes and small charts within one definition only`,
  names: {
    paid: "Paid into OpenAI",
    stake: "SoftBank’s stake in OpenAI",
    valuation: "OpenAI at its last priced round",
    fair: "Fair value of the OpenAI stake",
    nav: "SoftBank’s net asset value (NAV)",
    ltv: "Loan-to-value ratio (LTV)",
    concentration: "Arm and OpenAI in the holdings",
    discount: "Share price below NAV per share",
  },
  published: "Published table",
  proForma: "Company pro forma",
  nearNav: "On the published table",
  analyst: "On the pro forma",
  navPerShare: "NAV per share:",
  price: (date: string) => `Price of ${date}:`,
  since: (date: string) => `since ${date}`,
  sinceRound: (date: string) => `on the round of ${date}`,
  points: (n: string) => `${n} pts`,
  before: (date: string) => `${date}:`,
  paidBy: "Paid in by then:",
  later: (date: string) => `${date}, a rounded slide value:`,
  up: "up",
  down: "down",
  unchanged: "unchanged",
  policy: (value: string) => `${value} policy line`,
  spark: (name: string, n: string, from: string, to: string) => `${name}: ${n} points from ${from} to ${to}`,
  stale: (n: string) => `as of ${n} months before the review date`,
  scope: {
    all: (names: string) => `All of these figures concern ${names}.`,
    some: (names: string, n: string, all: string) => `Figures about ${names}: ${n} of ${all}; the rest are grey.`,
    none: (names: string) =>
      `None of these figures concerns ${names}: they are about SoftBank and its stakes in OpenAI and Arm.`,
  },
  table: {
    caption: "The figures of this view with their earlier values",
    policy: "Policy line for normal times",
    name: "Figure",
    what: "What it is",
    date: "Date",
    value: "Value",
    change: "Change",
  },
  summary: (paid: string, nav: string, proForma: string, ltv: string, policy: string) =>
    `${paid} has been paid into OpenAI. Net asset value stood at ${nav}, or ${proForma} on the company’s later pro forma, and LTV at ${ltv} against a policy line of ${policy}.`,
  summaryMix: (both: string, arm: string) =>
    `Arm and OpenAI together make up ${both} of the holdings, Arm alone ${arm}.`,
  notes: [
    "OpenAI’s part of the holdings is computed: fair value at the company’s exchange rate, less the share of Vision Fund 2 that Masayoshi Son holds, taken as unchanged.",
    "The discount compares NAV per share with the recorded price nearest to its date; the other value rests on the pro forma and is computed in a public file. The two are different definitions.",
    "The pro forma comes from a single public file and is given without an LTV.",
  ],
};
