// Words of the view "holdings".
const FRACTIONS = {
  tenth: "a tenth",
  fifth: "a fifth",
  quarter: "a quarter",
  third: "a third",
  twoFifths: "two-fifths",
  half: "half",
  threeFifths: "six-tenths",
  twoThirds: "two-thirds",
  threeQuarters: "three-quarters",
  fourFifths: "four-fifths",
  nineTenths: "nine-tenths",
  all: "all",
};
const SIDES = { under: "almost ", exact: "", over: "more than " };

export const holdings = {
  /** A share as a sentence names it; the second form is the rounded per cent. */
  fraction: (name: keyof typeof FRACTIONS, side: keyof typeof SIDES, _percent: string): string =>
    SIDES[side] + FRACTIONS[name],
  title: {
    arm: (fraction: string) => `Arm alone is now ${fraction} of what SoftBank owns`,
    openai: (fraction: string) => `OpenAI is now ${fraction} of what SoftBank owns`,
    other: (name: string, fraction: string) => `${name} still leads SoftBank’s holdings, at ${fraction} of the whole`,
  },
  lede: {
    smaller: (openai: string, arm: string) =>
      `The declared bet is OpenAI. On the balance sheet it is the smaller pillar: about ${openai} by our computation, against ${arm} for Arm.`,
    larger: (openai: string, arm: string) =>
      `The declared bet is OpenAI, and the balance sheet follows: about ${openai} by our computation, against ${arm} for Arm.`,
    once: (date: string, name: string, share: string) => `In ${date} the largest holding was ${name}, at ${share}.`,
  },
  heading: "SoftBank’s holdings by value",
  line: (unit: string, from: string, to: string) =>
    `Share of the value of holdings, %, and value in ${unit}, net of loans secured on the assets; ${from} to ${to}`,
  unit: "JPY tn",
  panels: { share: "Share of holdings, %", value: "Value, JPY tn" },
  label: "Columns of SoftBank’s holdings at the dates for which a split is published",
  bands: {
    arm: "Arm",
    openai: "OpenAI",
    svf2: "Vision Fund 2",
    funds: "Other Vision Funds",
    telecom: "SoftBank Corp.",
    alibaba: "Alibaba",
    other: "Others",
  },
  rest: (fund: string) => `Rest of ${fund}`,
  computed: "OpenAI, computed",
  totalOnly: "Total, not split",
  blank: "No split found",
  marks: {
    armLists: "Arm lists",
    wework: "WeWork fails",
    first: "First OpenAI stake",
    round: (amount: string) => `${amount} signed`,
  },
  analysts: {
    title: "Analysts count otherwise",
    line: "Share of NAV by outside estimates, each on its own definition; they do not agree and are part of no column",
    names: { arm: "Arm", openai: "OpenAI", "arm-openai": "Arm and OpenAI" },
  },
  scope: {
    band: (names: string) => `In colour: ${names}.`,
    holder: "Every column is what SoftBank Group owns, so nothing is left out.",
    within: (names: string, many: boolean) =>
      `${names} ${many ? "belong" : "belongs"} to SoftBank’s world, but the published split has no line for ${many ? "them" : "it"}.`,
    former: (names: string, many: boolean) =>
      `${names} ${many ? "are no longer SoftBank holdings" : "is no longer a SoftBank holding"}.`,
    none: (names: string, many: boolean) =>
      `${names} ${many ? "are not SoftBank holdings" : "is not a SoftBank holding"}.`,
    grey: "All columns stay grey.",
  },
  tables: {
    share: "Share of holdings, %",
    value: "Value of holdings, JPY tn",
    analysts: "Analysts’ shares of NAV",
    holding: "Holding",
    total: "All holdings",
    estimate: "Estimate of",
  },
  summary: {
    first: (dates: string, from: string, to: string) => `Stacked columns for ${dates} dates from ${from} to ${to}.`,
    newest: (date: string, parts: string) => `On ${date}: ${parts}.`,
    part: (name: string, share: string) => `${name} ${share}`,
    growth: (from: string, to: string) => `The whole went from ${from} to ${to}.`,
  },
  notes: [
    "OpenAI is computed as a part of the Vision Fund 2 line: fair value at the company’s exchange rate, less the share of the fund that Masayoshi Son holds, taken as unchanged. The fund cannot be split exactly.",
    "Values are net of loans secured on the assets; Arm before its loans is larger. Columns stand at their dates, nothing is filled in between.",
    "No split was found for the years left blank; totals are drawn where they are published.",
  ],
};
