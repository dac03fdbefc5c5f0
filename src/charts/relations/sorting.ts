import type { RelationLink } from "../../spec/relations";

export type By = "from" | "type" | "to" | "amount" | "stake" | "status" | "date";
/** null: the order of the view, by family and amount. */
export type Sorting = { by: By; up: boolean } | null;

const textOf = (l: RelationLink, by: By): string => {
  if (by === "from" || by === "to") return l[by].text;
  return by === "date" ? l.since : by === "status" ? l.status : l.type;
};

/** Amounts of one unit stand together, as dollars and gigawatts have no common order; links without one come last. */
function byFigure(a: RelationLink, b: RelationLink, by: "amount" | "stake", up: boolean): number {
  const [x, y] = [a[by], b[by]];
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  if (x.unit !== y.unit) return y.unit.localeCompare(x.unit);
  return ((x.value ?? 0) - (y.value ?? 0)) * (up ? 1 : -1);
}

/** Links in the order asked for; equals keep the order they had. */
export function orderedBy(links: RelationLink[], sorting: Sorting, lang: string): RelationLink[] {
  if (!sorting) return links;
  const { by, up } = sorting;
  if (by === "amount" || by === "stake") return [...links].sort((a, b) => byFigure(a, b, by, up));
  return [...links].sort((a, b) => textOf(a, by).localeCompare(textOf(b, by), lang) * (up ? 1 : -1));
}
