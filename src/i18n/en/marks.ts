// Words for provenance, verdicts, statuses: shared by all views.
export const marks = {
  kind: {
    disclosed: "Disclosed",
    reported: "Reported",
    estimate: "Estimate",
    forecast: "Forecast",
    opinion: "Opinion",
  },
  quality: {
    primary: "company page seen",
    press: "press",
    "second-hand": "second-hand: the original page was not opened",
  },
  /** Disclosed by the company but seen through another source. */
  via: "via",
  computed: "computed",
  /** At the foot of everything shown of a thesis that is not the site's own. */
  foreign: (title: string, author: string, date: string) =>
    `Not All-In’s own thesis: “${title}” by ${author}, reviewed ${date}.`,
  verdict: {
    confirmed: "Confirmed",
    partly: "Partly confirmed",
    contradicted: "Contradicted",
    open: "Open",
  },
  attribution: {
    shown: "Shown to come from this bet",
    "not-shown": "Not shown to come from this bet",
    "not-applicable": "No cause to show yet",
  },
  trend: { up: "rising", flat: "unchanged", down: "easing", mixed: "mixed" },
  family: {
    owns: "Owns",
    money: "Money",
    supply: "Supplies",
    model: "Models",
    "partner-rival": "Partner or rival",
  },
  type: {
    owns: "owns",
    invests_in: "invests in",
    sells_stake: "sells its stake in",
    lends_to: "lends to",
    supplies_chips: "supplies chips to",
    supplies_compute: "supplies computing to",
    customer_of: "is a customer of",
    licenses_model: "licenses a model to",
    integrates: "integrates the model of",
    partners: "is a partner of",
    competes: "competes with",
  },
  status: {
    active: "active",
    pending: "pending",
    announced: "announced",
    planned: "planned",
    lapsed: "lapsed",
    ended: "ended",
  },
  asOf: (date: string) => `as of ${date}`,
  forPeriod: (period: string) => `for ${period}`,
  source: (n: number) => `Source ${n}`,
  /** All sources of a computed figure; one is said as one. */
  sourceList: (numbers: number[]) => `Source${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`,
  sources: "Sources",
  article: "The article, undated",
  /** What a view leaves out where there is more than it can draw. */
  cut: {
    rows: (n: string) => `and ${n} more`,
    companies: (shown: string, left: string) => `The drawing shows ${shown} companies; ${left} more are in the table.`,
    labs: (shown: string, left: string) => `The drawing shows ${shown} labs; ${left} more are in the table.`,
    models: (shown: string, left: string) => `The drawing shows ${shown} models; ${left} more are in the table.`,
    forecasts: (shown: string, left: string) => `The list shows ${shown} forecasts; ${left} more are in the table.`,
    risks: (shown: string, left: string) => `The list shows ${shown} risks; ${left} more are in the table.`,
    events: (shown: string, left: string) =>
      `The list shows ${shown} events; ${left} more appear once a company of theirs is chosen.`,
    ticks: (shown: string, left: string) => `The lanes show ${shown} events and leave out ${left} of less weight.`,
    sources: (shown: string, left: string) => `The list shows ${shown} sources; a search finds ${left} more.`,
    options: (n: string) => `and ${n} more: type a name`,
  },
};
