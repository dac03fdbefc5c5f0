import type { Facts } from "../model/facts";
import type { ViewId } from "../spec/spec";

/** What the thesis remarks below a view. */
export const remarksOf = ({ thesis }: Pick<Facts, "thesis">, view: ViewId): string[] =>
  (thesis.remarks ?? []).filter((r) => r.view === view).map((r) => r.text);
