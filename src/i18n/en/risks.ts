// Words of the view "risks".
export const risks = {
  said: {
    title: "What the article names as risks",
    line: "Its statements, with dated facts for and against",
    table: "Facts beside the article’s risks",
    first: "Statement",
  },
  title: {
    second: (asset: string, second: string) =>
      `Risks that stop at {asset} would cost {holder} at most ${asset} of its net assets; those that reach {second}, up to ${second}`,
    asset: (asset: string, second: string) =>
      `Risks that stop at {asset} would cost {holder} up to ${asset} of its net assets, no less than those that reach {second} (${second})`,
    one: (most: string) => `The deepest of these risks would cost {holder} ${most} of its net assets`,
    none: (first: string, all: string, one: boolean) =>
      one ? `${first} is the only risk on record` : `${first} ranks first among ${all} risks`,
  },
  lede: (all: string, beyond: string) =>
    `Of ${all} risks the article names some and leaves ${beyond} out. A bet this concentrated cuts both ways: if it succeeds, the article expects enormous returns.`,
  heading: "The risks, ranked",
  scale: (top: string) => `Likelihood and impact out of ${top}, our judgement`,
  line: (top: string, date: string) =>
    `Likelihood and impact out of ${top}, our judgement; effect on net asset value computed on the base of ${date}`,
  scope: {
    some: (shown: string, all: string, names: string) =>
      `${shown} of ${all} risks involve ${names}; the others stay in grey.`,
    none: (names: string) => `No risk in this register involves ${names}; all stay in grey.`,
  },
  columns: {
    risk: "Risk",
    likelihood: "Likelihood",
    effect: "Effect on NAV",
    impact: "Impact",
    indicator: "Indicator",
    trend: "Trend",
  },
  of: (n: string, top: string) => `${n} of ${top}`,
  trendNow: (trend: string) => `Trend: ${trend}`,
  previous: (trend: string, l: string, i: string) => `before: ${trend}, ${l} × ${i}`,
  unchanged: "as before",
  ratedBefore: (trend: string, l: string, i: string, basis: string) => `Rated before (${basis}): ${trend}, ${l} × ${i}`,
  before: (value: string, date: string) => `${value} on ${date}`,
  spark: (name: string, from: string, to: string) => `${name}, ${from} to ${to}`,
  related: "Related figure",
  noShock: "no price shock",
  noIndicator: "–",
  beyond: "Beyond the article",
  fields: {
    trigger: "Trigger",
    mechanism: "How it would work",
    rationale: "Why this rating",
    reason: "Why no price shock",
    order: "Why this impact, against the computed order",
  },
  items: {
    indicators: "What to watch",
    evidence: "Evidence",
    counter: "Counter-evidence",
    none: "None found",
    all: (n: string) => `Show all ${n}`,
  },
  companies: "Companies",
  reviewed: (date: string) => `Last reviewed ${date}`,
  where: "Where it belongs",
  mine: {
    heading: "Where do you see it?",
    likelihood: (name: string) => `Your likelihood: ${name}`,
    impact: (name: string) => `Your impact: ${name}`,
    ours: "as we do",
    short: { likelihood: "Likelihood", impact: "Impact" },
  },
  take: "Take into the stress test",
  left: (amount: string) =>
    `Its extra debt of ${amount} counts in the effect above. No slider sets it there; the test prints the outcome with it on a line of its own.`,
  matrix: {
    label: (n: string) =>
      `Matrix of ${n} risks by likelihood and impact. Numbers are the ranks of the list; hollow discs are your own.`,
    heading: "Where they stand",
    x: "Likelihood →",
    y: "Impact on {holder} ↑",
    likelihood: ["Rare", "Unlikely", "Possible", "Likely", "Expected"],
    ours: "our rating",
    yours: "yours",
  },
  halves: {
    loss: "If it fails",
    return: "If it succeeds",
    worst: (name: string, share: string, amount: string) =>
      `Deepest in this register: ${name}, ${share} of NAV (${amount})`,
    gain: (gain: string, date: string) => `Gain on {asset} so far: ${gain} on ${date}, all of it unrealised`,
  },
  table: {
    caption: "Risks",
    date: "Date",
    amount: "Effect on NAV, yen",
    halves: "Both halves",
    half: "Half",
    value: "Figure",
  },
  summary: (all: string, first: string, worst: string) =>
    `A ranked list of ${all} risks with a matrix of likelihood and impact. First comes “${first}”; the deepest computed fall of NAV is ${worst}.`,
  notes: {
    judgement: "Likelihood, impact and the size of each shock are editorial judgement; the arithmetic on them is not.",
    base: (date: string) => `Effects are counted from the published NAV of ${date}, before later instalments.`,
  },
};
