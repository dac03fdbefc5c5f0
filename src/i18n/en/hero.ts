// Words of the drawing under the headline.
export const hero = {
  claim: "The headline is the article’s claim; undated",
  start: (count: string) => `Money spread over about ${count} companies`,
  exits: "Hollow ends are exits. Strands are a drawing; only the widths at the right are to scale.",
  ends: (date: string) => `{holder}’s holdings on ${date}`,
  rest: "Everything else",
  label: (count: string, arm: string, openai: string, rest: string, date: string) =>
    `About ${count} thin strands run from left to right and merge into three bands whose widths are the shares of {holder}’s holdings on ${date}: {second} ${arm}, {asset} ${openai} by our computation, everything else ${rest}.`,
};
