// Words of slides: what stands around a view in a deck and in the workbook of its charts.
export const pptx = {
  /** Headings of columns in the workbook behind a chart. */
  date: "Date",
  name: "Name",
  event: "Event",
  figure: "Figure",
  rangeLow: (name: string) => `${name}: low end`,
  rangeHigh: (name: string) => `${name}: high end`,
  open: "Open this exact view",
  and: (n: string) => `and ${n} more`,
  via: "via: disclosed, but read second-hand",
  takeaway: "What it shows",
  kinds: "How sure the figures are",
  sources: "Sources",
  state: "The exact state of the page",
  rest: "Data tables on the page",
  leftOut: (n: string) => `Company pages and press only: ${n} second-hand figures are left out.`,
  untitled: "The finding rests on figures read second-hand and is left out with them",
  nothing:
    "All figures of this view were read second-hand; with company pages and press only there is nothing to show.",
  subject: (thesis: string) => `${thesis}: findings, figures, sources`,
  unfiltered: "All companies",
  page: (name: string, n: string) => `${name} (${n})`,
};
