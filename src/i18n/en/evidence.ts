// Words for facts that stand beside a text, for it and against it.
export const evidence = {
  for: "For",
  against: "Against",
  /** Name of the disclosure: "3 facts for, 2 against". */
  counts: (yes: string, no: string) => `${yes} for, ${no} against`,
  side: "Side",
  date: "Date",
  fact: "Fact",
  figure: "Figure",
  other: "also recorded",
  article: "The article’s view",
  forecast: "The article’s forecast",
};
