// Words of the view "sources".
export const sources = {
  title: (seen: string, all: string, whole: boolean) =>
    whole
      ? `All ${all} figures were read on the company’s own page`
      : `Of ${all} figures, ${seen} were read on the company’s own page`,
  line: (n: string, one: boolean) =>
    `${one ? "The one source" : `All ${n} sources, the most used first`}; a figure’s number anywhere on the page leads to its source`,
  scope: (names: string, n: string, all: string) => `${names}: ${n} of ${all} sources`,
  none: (names: string) => `No source of this dataset speaks of ${names}.`,
  summary: (n: string, first: string) => `A list of ${n} sources. The most used is ${first}.`,
  quality:
    "Disclosed means the company said it. Where its page was not opened and the figure was taken from a source that quotes it, the mark has a slit and says “via”.",
  search: "Search publisher or title",
  found: (n: string) => `${n} found`,
  nothing: "No source matches the search.",
  showAll: (n: string) => `Show all ${n} sources`,
  columns: { source: "Publisher and title", kinds: "Kinds", records: "Records", published: "Newest" },
};
