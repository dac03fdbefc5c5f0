// Words of the view "camps".
export const camps = {
  title: (camps: string) => `The camps: ${camps}`,
  lede: (verdicts: string) =>
    `The article sorts the field into camps and says where each will go. Of these forecasts ${verdicts}.`,
  are: {
    confirmed: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} confirmed`,
    partly: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} confirmed in part`,
    contradicted: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} contradicted`,
    open: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} open`,
  },
  heading: "What each camp wants, and what the article expects of it",
  line: (date: string) => `Goals and forecasts: the article, undated. Verdicts: ${date}`,
  goal: "Core goal",
  evidence: "Verdict so far",
  field: "What the article says of the field as a whole",
  fieldLine: "Its statements, with dated facts for and against",
  backers: {
    caption: (name: string) => `What each has paid ${name} and holds`,
    paid: "Paid in",
    stake: "Stake",
    same: (name: string) => `${name} has paid the most and holds the most`,
    differ: (payer: string, holder: string) => `${payer} has paid the most, ${holder} holds the most`,
    unknown: "No payment is recorded",
  },
  tables: {
    camps: "Camps, goals, forecasts and verdicts",
    camp: "Camp",
    goal: "Core goal",
    forecast: "The article’s forecast",
    claim: "Forecast with a verdict",
    verdict: "Verdict",
    evidence: "Facts",
    backers: (name: string) => `Paid into ${name}, and stakes in it`,
    company: "Company",
    facts: "Facts beside the article’s statements",
    statement: "Statement",
  },
  summary: (camps: string, verdicts: string) =>
    `Columns for the camps ${camps}, each with its core goal, the article’s forecast and the verdict on it. Of the forecasts ${verdicts}.`,
  scope: {
    in: (names: string, camps: string) => `${names}: shown with ${camps}.`,
    facts: (names: string) => `${names}: in none of the camps, but in facts beside them.`,
    out: (names: string, many: boolean) =>
      `${names} ${many ? "stand" : "stands"} in none of the article’s camps and in no fact beside them.`,
    rest: "The rest is grey.",
    all: "All is grey.",
  },
  notes: {
    attribution:
      "A verdict says whether the forecast came true, not that {holder}’s bet caused it; the cause is judged under the forecasts.",
    reported: (name: string) => `The sum paid by ${name} is a press figure and a lower bound, not a company total.`,
  },
};
