// LTV on a straight scale.
import type { Gauge } from "../../spec/stress";
import { percentText, type Setup } from "./setup";

/** The gauge ends at 50 %, or at 100 % where a dot or a line lies beyond. */
export function gaugeOf(setup: Setup): Gauge {
  const { words, a, b, start, base, lines } = setup;
  const w = words.stress.gauge;
  const ltvs = [a, b, start].map((run) => run?.outcome.ltv ?? 0);
  const max = Math.max(...ltvs, ...lines.map((l) => l.value)) > 50 ? 100 : 50;
  const text = (v: number | null) => (v === null ? words.stress.results.noHoldings : percentText(words, v));
  const cut = (v: number | null | undefined) => (v === null || v === undefined ? null : Math.min(max, Math.max(0, v)));
  return {
    label: w.label(text(a.outcome.ltv), text(start.outcome.ltv)),
    max,
    lines: lines.map((l, i) => ({
      value: l.value,
      text: l.short
        ? `${percentText(words, l.value)} ${l.short}`
        : (i === 0 ? w.normal : w.emergency)(percentText(words, l.value)),
    })),
    base: { value: start.outcome.ltv ?? 0, text: w.base(words.f.date(base.date), text(start.outcome.ltv)) },
    a: cut(a.outcome.ltv),
    b: cut(b?.outcome.ltv),
  };
}
