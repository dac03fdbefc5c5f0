// Which way facts point, without scoring them: a side prevails only where it has more than twice as many.
export type Balance = "both" | "for" | "against" | "none";

/** `yes` and `no` are counts of dated facts. */
export function balanceOf(yes: number, no: number): Balance {
  if (yes + no === 0) return "none";
  if (yes > 2 * no) return "for";
  return no > 2 * yes ? "against" : "both";
}
