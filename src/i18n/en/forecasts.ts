// Words of the view "forecasts".
export const forecasts = {
  /** `spotless`: none is contradicted. */
  title: (total: string, verdicts: string, spotless: boolean, cause: string, article: boolean) =>
    `Of ${article ? "the article’s " : ""}${total} forecasts, ${verdicts}; ${spotless ? "none is contradicted, and " : ""}${cause}`,
  only: (verdict: string, caused: boolean) =>
    `The only forecast is ${verdict.toLowerCase()}, and ${caused ? "" : "not "}shown to come from this bet`,
  /** A sentence of the counts alone. */
  counts: (verdicts: string, spotless: boolean) => `${verdicts}${spotless ? "; none is contradicted" : ""}`,
  are: {
    confirmed: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} confirmed`,
    partly: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} confirmed in part`,
    contradicted: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} contradicted`,
    open: (n: string, one: boolean) => `${n} ${one ? "is" : "are"} open`,
  },
  cause: {
    none: "none is shown to come from this bet",
    few: (n: string, one: boolean) => `only ${n} ${one ? "is" : "are"} shown to come from this bet`,
    most: (n: string) => `${n} are shown to come from this bet`,
  },
  line: (date: string) =>
    `One dot is one dated item of evidence: hollow to the left against, filled to the right for. The number of dots is no score. Verdicts of ${date}`,
  summary: (verdicts: string, dots: string, against: string) =>
    `A list of forecasts by section, each with its evidence on both sides of a line. ${verdicts}. It rests on ${dots} items for and ${against} against.`,
  scope: (n: string, total: string, names: string) =>
    `${n} of ${total} forecasts concern ${names} or rest on evidence about them; the others are grey.`,
  scopeAll: (total: string, names: string) =>
    `All ${total} forecasts concern ${names} or rest on evidence about them; evidence about others is grey.`,
  scopeNone: (names: string) => `No forecast concerns ${names} and no item of evidence is about them; all are grey.`,
  heads: {
    claim: "What was forecast",
    against: "against",
    for: "for",
    verdict: "Verdict",
    mine: "Your view",
    latest: "Last evidence",
    attribution: "Cause",
    item: "Evidence",
    side: "Side",
    date: "Date",
    kind: "Kind",
    figure: "Figure",
    reviewed: "Last review",
    reasoning: "Reasoning",
    wouldChange: "What would change it",
  },
  section: "Other forecasts",
  tables: { claims: "Forecasts and verdicts", evidence: "Evidence for and against each forecast" },
  set: "Set",
  setFor: (claim: string) => `Your verdict on: ${claim}`,
  clear: "Clear your verdicts",
  agree: (judged: string) => `You judged ${judged}, each as this page does.`,
  differ: (judged: string, n: string) => `You judged ${judged} and see ${n} differently:`,
  you: "You:",
  page: "This page:",
  takeBack: "Take back",
  takeBackFor: (claim: string) => `Take back your verdict on: ${claim}`,
  nothing: (side: string) => `No item ${side}.`,
  reviewed: (date: string) => `Last reviewed ${date}`,
  dot: (text: string, date: string, kind: string, publisher: string) => `${text} (${date}; ${kind}, ${publisher})`,
  notes: {
    verdict:
      "A verdict says whether it happened; the line below it says whether the record shows that this bet is the cause.",
    items: "No item stands beside a total that contains it, and no fact is counted twice on one forecast.",
  },
};
