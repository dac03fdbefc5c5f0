// A year at a time: what was promised, each revision in order of publication, and beside it what was paid, on the same
// definition and for the same fiscal year.
import type { Words } from "../../i18n/en";
import { tallyOf } from "../../model/capex";
import type { Stage, Statement, Year } from "../../model/capex-years";
import { type Facts, shortName } from "../../model/facts";
import type { Figure } from "../../model/figure";
import type { Axis, Panel, PlotBlock, Point, Series, Tick } from "../../spec/plot";
import { amountAxis, bare, bareLabel, roomFor, rowsHeight, slotAxis } from "../axes";
import { toneFor } from "../focus";

const highOf = (f: Figure): number => f.value ?? f.high ?? f.low ?? 0;
const lowOf = (f: Figure): number => f.value ?? f.low ?? 0;

/** "FY2026" as it is said; a calendar year by its number alone. */
export const yearName = ({ f }: Words, y: Year): string =>
  f.period(y.calendar ? y.period.replace(/^\D+/, "") : y.period);

/** "Paid, FY2026", "Paid in two quarters, 2026" or "Feb 2026, for 2026". */
export function statementName(words: Words, y: Year, s: Statement): string {
  const w = words.capitalWar.annual;
  const period = yearName(words, y);
  if (s.stage === "guided") return w.guided(words.f.date(s.said, "month"), period);
  return s.stage === "paid" ? w.paid(period) : w.soFar(words.f.count(s.quarters), s.quarters === 1, period);
}

/** The same under the head of its year. */
function rowName(words: Words, s: Statement): string {
  const w = words.capitalWar.annual;
  if (s.stage === "guided") return words.f.date(s.said, "month");
  return s.stage === "paid" ? w.paidLabel : w.soFarLabel;
}

export const definition = (words: Words, basis: string): string => words.capitalWar.basis[basis] ?? basis;

/** One definition for all statements, or that of the payments and that of the guidance. */
function definitionsOf(words: Words, statements: Statement[]): string {
  const of = (paid: boolean) =>
    [...new Set(statements.filter((s) => (s.stage !== "guided") === paid).map((s) => definition(words, s.basis)))].join(
      ", ",
    );
  const [paid, guided] = [of(true), of(false)];
  if (paid === "" || guided === "" || paid === guided) return guided || paid;
  return words.capitalWar.annual.definitions(paid, guided);
}

/** Height in px of a panel's title and definition. */
export const HEAD = 40;

const paidOn = (y: Year): string[] => y.statements.filter((s) => s.stage !== "guided").map((s) => s.basis);

/** Definitions of a company's years: said once where payments are on one, else year by year. */
function subOf(words: Words, years: Year[]): string {
  const texts = years.map((y) => definitionsOf(words, y.statements));
  if (new Set(years.flatMap(paidOn)).size <= 1)
    return definitionsOf(
      words,
      years.flatMap((y) => y.statements),
    );
  return years.map((y, i) => words.capitalWar.annual.ofYear(yearName(words, y), texts[i])).join(", ");
}

/** A row of the strip: the head of a year, or a statement about it. */
interface Line {
  year: Year;
  statement: Statement | null;
}

const linesOf = (years: Year[]): Line[] =>
  years.flatMap((year) => [{ year, statement: null }, ...year.statements.map((statement) => ({ year, statement }))]);

function labelOf(words: Words, s: Statement): string {
  const amount = bareLabel(words.f, s.figure);
  return s.stage === "so-far"
    ? words.capitalWar.annual.inQuarters(amount, words.f.count(s.quarters), s.quarters === 1)
    : amount;
}

function pointOf(words: Words, year: Year, s: Statement, y: number): Point {
  const guided = s.stage === "guided";
  const ranged = s.figure.value === null;
  const change = guided ? words.capitalWar.annual.revision : words.capitalWar.annual.outcome;
  return {
    x: ranged ? lowOf(s.figure) : guided ? highOf(s.figure) : 0,
    ...(ranged || !guided ? { x1: highOf(s.figure) } : {}),
    y,
    figure: s.figure,
    name: statementName(words, year, s),
    label: labelOf(words, s),
    // A bracket is told from a bar by its shape; dashes would break a short one up.
    hollow: guided && !ranged,
    ...(s.change ? { more: [{ label: change, figure: s.change }] } : {}),
  };
}

type Shape = "bars" | "ranges" | "points";

const shapeOf = ({ stage, figure }: Statement): Shape =>
  stage !== "guided" ? "bars" : figure.value === null ? "ranges" : "points";

/** One series per shape and definition, so that a tooltip names the definition. */
function seriesOf(words: Words, id: string, tone: Series["tone"], lines: Line[]): Series[] {
  const w = words.capitalWar.annual;
  const groups = new Map<string, Series>();
  const label: Record<Stage, string> = { guided: w.guidedLabel, paid: w.paidLabel, "so-far": w.soFarLabel };
  lines.forEach(({ year, statement: s }, row) => {
    if (!s) return;
    const key = `${id}-${shapeOf(s)}-${s.stage}-${s.basis}`;
    const old = groups.get(key) ?? {
      id: key,
      label: w.series(label[s.stage], definition(words, s.basis)),
      entity: id,
      tone,
      shape: shapeOf(s),
      points: [],
    };
    groups.set(key, { ...old, points: [...old.points, pointOf(words, year, s, row)] });
  });
  return [...groups.values()];
}

function panelOf(facts: Facts, words: Words, id: string, years: Year[], x: Axis): Panel {
  const tone = id === tallyOf(facts) ? "ink" : toneFor(facts, id);
  const lines = linesOf(years);
  const names = lines.map((l) => (l.statement ? rowName(words, l.statement) : yearName(words, l.year)));
  const y = slotAxis(names);
  return {
    id,
    title: shortName(facts, id),
    sub: subOf(words, years),
    tone,
    x,
    y: { ...y, ticks: y.ticks.map((t, i): Tick => (lines[i].statement ? t : { ...t, strong: true })) },
    left: roomFor(names, 20),
    right: roomFor(
      lines.flatMap((l) => (l.statement ? [labelOf(words, l.statement)] : [])),
      16,
    ),
    height: rowsHeight(lines.length, HEAD),
    series: seriesOf(words, id, tone, lines),
    marks: [],
  };
}

/** Companies by rows on a common scale; the tally on its own. */
export function annualPlot(facts: Facts, words: Words, order: string[], all: Year[]): PlotBlock {
  const w = words.capitalWar.annual;
  const tally = tallyOf(facts);
  const groups = [...order, tally]
    .map((id) => ({ id, years: all.filter((y) => y.entity === id) }))
    .filter((g) => g.years.length > 0);
  const axis = (years: Year[]) =>
    amountAxis(
      years.flatMap((y) => y.statements.map((s) => highOf(s.figure))),
      bare(words.f, "USD bn"),
      5,
    );
  const own = axis(all.filter((y) => y.entity !== tally));
  const total = axis(all.filter((y) => y.entity === tally));
  return {
    kind: "plot",
    id: "capex-annual",
    title: w.title,
    line: w.line,
    label: w.label,
    columns: { wide: 2, narrow: 1 },
    panels: groups
      // Panels of like length stand beside one another.
      .sort((a, b) => linesOf(b.years).length - linesOf(a.years).length)
      .map((g) => panelOf(facts, words, g.id, g.years, g.id === tally ? total : own)),
    live: true,
  };
}
