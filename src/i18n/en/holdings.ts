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
    second: (fraction: string) => `{second} alone is now ${fraction} of what {holder} owns`,
    asset: (fraction: string) => `{asset} is now ${fraction} of what {holder} owns`,
    other: (name: string, fraction: string) => `${name} still leads {holder}’s holdings, at ${fraction} of the whole`,
  },
  lede: {
    smaller: (openai: string, arm: string) =>
      `The declared bet is {asset}. On the balance sheet it is the smaller pillar: about ${openai} by our computation, against ${arm} for {second}.`,
    larger: (openai: string, arm: string) =>
      `The declared bet is {asset}, and the balance sheet follows: about ${openai} by our computation, against ${arm} for {second}.`,
    once: (date: string, name: string, share: string) => `In ${date} the largest holding was ${name}, at ${share}.`,
  },
  heading: "{holder}’s holdings by value",
  line: (unit: string, from: string, to: string) =>
    `Share of the value of holdings, %, and value in ${unit}, net of loans secured on the assets; ${from} to ${to}`,
  unit: "JPY tn",
  panels: { share: "Share of holdings, %", value: "Value, JPY tn" },
  label: "Columns of {holder}’s holdings at the dates for which a split is published",
  rest: (fund: string) => `Rest of ${fund}`,
  computed: (name: string) => `${name}, computed`,
  totalOnly: "Total, not split",
  blank: "No split found",
  analysts: {
    title: "Analysts count otherwise",
    line: "Share of NAV by outside estimates, each on its own definition; they do not agree and are part of no column",
    names: { second: "{second}", asset: "{asset}", together: "{second} and {asset}" },
  },
  scope: {
    band: (names: string) => `In colour: ${names}.`,
    holder: "Every column is what {holder} owns, so nothing is left out.",
    within: (names: string, many: boolean) =>
      `${names} ${many ? "belong" : "belongs"} to {holder}’s world, but the published split has no line for ${many ? "them" : "it"}.`,
    former: (names: string, many: boolean) =>
      `${names} ${many ? "are no longer {holder} holdings" : "is no longer a {holder} holding"}.`,
    none: (names: string, many: boolean) =>
      `${names} ${many ? "are not {holder} holdings" : "is not a {holder} holding"}.`,
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
};
