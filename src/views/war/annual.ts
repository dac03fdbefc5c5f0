// The year in one strip: what was paid and what was promised, one row per statement, in order of publication.
import type { Words } from "../../i18n/en";
import { type Annual, TALLY } from "../../model/capex";
import { type Facts, shortName } from "../../model/facts";
import type { Figure } from "../../model/figure";
import type { Axis, Panel, PlotBlock, Point, Series } from "../../spec/plot";
import { amountAxis, bare, bareLabel, roomFor, rowsHeight, slotAxis } from "../axes";
import { toneFor } from "../focus";

const highOf = (f: Figure): number => f.value ?? f.high ?? f.low ?? 0;
const lowOf = (f: Figure): number => f.value ?? f.low ?? 0;

/** "Paid, FY2026" or "Feb 2026, for 2026". */
export function annualName(words: Words, a: Annual): string {
  const { f } = words;
  const period = a.calendar ? f.period(a.figure.period.replace(/^\D+/, "")) : f.period(a.figure.period);
  const w = words.capitalWar.annual;
  return a.paid ? w.paid(period) : w.guided(f.date(a.said, "month"), period);
}

const definition = (words: Words, a: Annual): string => words.capitalWar.basis[a.basis] ?? a.basis;

/** One definition for all rows, or that of the payments and that of the guidance. */
function definitionsOf(words: Words, rows: Annual[]): string {
  const of = (paid: boolean) => [...new Set(rows.filter((a) => a.paid === paid).map((a) => definition(words, a)))];
  const paid = of(true);
  const guided = of(false);
  const w = words.capitalWar.annual;
  if (paid.length === 0 || paid.join() === guided.join()) return guided.join(", ");
  return w.definitions(paid.join(", "), guided.join(", "));
}

function pointOf(words: Words, a: Annual, y: number): Point {
  const name = annualName(words, a);
  const label = bareLabel(words.f, a.figure);
  const ranged = a.figure.value === null;
  return {
    x: ranged ? lowOf(a.figure) : a.paid ? 0 : highOf(a.figure),
    ...(ranged || a.paid ? { x1: highOf(a.figure) } : {}),
    y,
    figure: a.figure,
    name,
    label,
    hollow: !a.paid,
  };
}

function panelOf(facts: Facts, words: Words, id: string, rows: Annual[], x: Axis): Panel {
  const tone = id === TALLY ? "ink" : toneFor(facts, id);
  const pick = (test: (a: Annual) => boolean) => rows.flatMap((a, i) => (test(a) ? [pointOf(words, a, i)] : []));
  const series = (shape: Series["shape"], label: string, points: Point[]): Series[] =>
    points.length === 0 ? [] : [{ id: `${id}-${shape}`, label, entity: id, tone, shape, points }];
  const w = words.capitalWar.annual;
  return {
    id,
    title: shortName(facts, id),
    sub: definitionsOf(words, rows),
    tone,
    x,
    y: slotAxis(rows.map((a) => annualName(words, a))),
    left: roomFor(
      rows.map((a) => annualName(words, a)),
      16,
    ),
    right: roomFor(
      rows.map((a) => bareLabel(words.f, a.figure)),
      16,
    ),
    height: rowsHeight(rows.length),
    series: [
      ...series(
        "bars",
        w.paidLabel,
        pick((a) => a.paid),
      ),
      ...series(
        "ranges",
        w.guidedLabel,
        pick((a) => !a.paid && a.figure.value === null),
      ),
      ...series(
        "points",
        w.guidedLabel,
        pick((a) => !a.paid && a.figure.value !== null),
      ),
    ],
    marks: [],
  };
}

/** Companies by rows on a common scale; the tally of four on its own. */
export function annualPlot(facts: Facts, words: Words, order: string[], rows: Annual[]): PlotBlock {
  const w = words.capitalWar.annual;
  const groups = [...order, TALLY].map((id) => ({ id, rows: rows.filter((a) => a.entity === id) }));
  const text = bare(words.f, "USD bn");
  const axis = (of: Annual[]) =>
    amountAxis(
      of.map((a) => highOf(a.figure)),
      text,
      5,
    );
  const own = rows.filter((a) => a.entity !== TALLY);
  const total = rows.filter((a) => a.entity === TALLY);
  return {
    kind: "plot",
    id: "capex-annual",
    title: w.title,
    line: w.line,
    label: w.label,
    columns: { wide: 2, narrow: 1 },
    panels: groups
      .filter((g) => g.rows.length > 0)
      // Panels of like length stand beside one another.
      .sort((a, b) => b.rows.length - a.rows.length)
      .map((g) => panelOf(facts, words, g.id, g.rows, axis(g.id === TALLY ? total : own))),
    live: true,
  };
}
