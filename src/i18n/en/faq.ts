// Words of the view "faq".
export const faq = {
  title: {
    some: (met: string, all: string) => `Of the article’s ${all} answers, ${met} meet facts that speak against them`,
    one: (all: string) => `Of the article’s ${all} answers, one meets facts that speak against it`,
    all: (all: string) => `Each of the article’s ${all} answers meets facts that speak against it`,
    none: (all: string) => `No recorded fact speaks against the article’s ${all} answers`,
  },
  line: (date: string) => `Answers: the article’s view, undated. Facts to ${date}`,
  conclusion: "What the article concludes, and what it asks",
  verdicts: "Verdicts on its parts",
  ask: "This page leaves the answer to you as well. What you set is kept in the address: copy it to share your view.",
  pointers: {
    forecasts: "Set your own verdict on each forecast",
    risks: "Rate each risk yourself",
    stress: "Stress the assumptions",
  },
  tables: { answers: "Facts beside the answers", conclusion: "Facts beside the conclusion", first: "Question" },
  firstConclusion: "Statement",
  summary: (questions: string, yes: string, no: string) =>
    `The questions: ${questions} Beside the answers stand ${yes} facts for and ${no} against. The article’s conclusion and its closing question follow.`,
  scope: (n: string, all: string, names: string) =>
    `${n} of the ${all} facts here touch ${names}; the others are grey.`,
  scopeNone: (names: string) => `No fact beside these answers touches ${names}; the answers stay as grey context.`,
};
