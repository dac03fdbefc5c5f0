// Words of the view "glance".
export const glance = {
  title: {
    second: (paid: string, fraction: string) =>
      `{holder} has paid ${paid} into {asset}, yet ${fraction} of what it owns is {second}`,
    asset: (paid: string, fraction: string) =>
      `{holder} has paid ${paid} into {asset}, which now makes up ${fraction} of what it owns`,
    plain: (name: string, value: string) => `${name}: ${value}`,
    unknown: (paid: string) => `{holder} has paid ${paid} into {asset}`,
  },
  line: (from: string, to: string) =>
    `Each figure at its own date, from ${from} to ${to}; changes and small charts within one definition only`,
  navPerShare: "NAV per share:",
  price: (date: string) => `Price of ${date}:`,
  since: (date: string) => `since ${date}`,
  sinceRound: (date: string) => `on the round of ${date}`,
  points: (n: string) => `${n} pts`,
  before: (date: string) => `${date}:`,
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
    none: (names: string) => `None of these figures concerns ${names}: they are about {holder} and its bet on {asset}.`,
  },
  table: {
    caption: "The figures of this view with their earlier values",
    name: "Figure",
    what: "What it is",
    date: "Date",
    value: "Value",
    change: "Change",
  },
  summary: {
    figure: (name: string, value: string, beside: string) => `${name}: ${value}${beside}.`,
    beside: (name: string, value: string) => ` (${name}: ${value})`,
  },
};
