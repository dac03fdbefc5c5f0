// Scenario A beside B.
import type { Compared, Shown } from "../../spec/stress";
import { headroomOf, loanedOf, ltvOf, navOf, percentOf } from "./figures";
import { moneyText, percentText, type Run, type Setup, shown, signed } from "./setup";

/** A against B, with their difference. */
export function comparedOf(setup: Setup): Compared | null {
  const { words, a, b, lines, plan } = setup;
  if (!b) return null;
  const w = words.stress.compared;
  const loaned = loanedOf(setup);
  const yen = (label: string, of: (run: Run) => Shown): Compared["rows"][number] => {
    const [x, y] = [of(a), of(b)];
    const d = (x.figure.value ?? 0) - (y.figure.value ?? 0);
    return {
      label,
      a: x,
      b: y,
      difference: shown(a.figure(`${x.figure.name}-difference`, d, plan.money), signed(d, moneyText(setup, d))),
    };
  };
  const points = (label: string, of: (run: Run) => Shown | null): Compared["rows"][number] => {
    const [x, y] = [of(a), of(b)];
    if (!x || !y) return { label, a: x, b: y, difference: null };
    const d = (x.figure.value ?? 0) - (y.figure.value ?? 0);
    const number = signed(d, words.f.parts(Number(d.toFixed(1)), "count").number);
    const figure = a.figure(`${x.figure.name}-difference`, d, "%");
    return { label, a: x, b: y, difference: shown(figure, words.stress.results.point(number)) };
  };
  return {
    heading: w.heading,
    columns: [w.a, w.b, w.difference],
    rows: [
      yen(words.stress.results.nav, (run) => navOf(setup, run)),
      points(words.stress.results.ltv, (run) => ltvOf(setup, run)),
      ...(loaned
        ? [points(loaned.label, (run) => percentOf(setup, run, loaned.figure, run.outcome.ltvWithLoans))]
        : []),
      ...lines.map((l) =>
        yen(words.stress.results.headroom(percentText(words, l.value)), (run) => headroomOf(setup, run, l.value)),
      ),
    ],
  };
}
