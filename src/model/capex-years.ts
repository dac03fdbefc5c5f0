// A year's capital expenditure: what the company said it would spend, each revision, and what it paid, on one definition
// and for one fiscal year.
import type { Observation } from "../data/schema";
import { type Basis, capexOf, growth, type Quarters, quarterBefore, tallyOf } from "./capex";
import type { Facts } from "./facts";
import { derive, endOf, type Figure, figureOf } from "./figure";

/** guided: said in advance. paid: the whole year. so-far: the quarters of a running year that are published. */
export type Stage = "guided" | "paid" | "so-far";

/** One thing said about a year. */
export interface Statement {
  figure: Figure;
  stage: Stage;
  /** Definition as recorded. */
  basis: string;
  /** Day on which it was said or published. */
  said: string;
  /** Quarters in it; 4 for a whole year. */
  quarters: number;
  /** In per cent on the guidance before it; null for the first and where definition or bounds do not allow it. */
  change: Figure | null;
}

/** Everything said about one fiscal year of one company on one definition, in order of publication, payment last. */
export interface Year {
  entity: string;
  /** Label as recorded: "FY2026", "CY2026". */
  period: string;
  /** Last day of the year. */
  ends: string;
  /** The year is a calendar year. */
  calendar: boolean;
  statements: Statement[];
}

/** The published quarters that stand beside guidance of each definition. A company's own definition is nearest to cash. */
const BESIDE: Record<string, Basis> = {
  cash: "cash",
  company: "cash",
  "company-gross": "cash",
  "incl-finance-leases": "incl-finance-leases",
  "company-incl-finance-leases": "incl-finance-leases",
};

const familyOf = (basis: string): string => BESIDE[basis] ?? basis;

const isYear = (o: Observation): boolean =>
  o.metric === "capex_year" || (o.metric === "capex_guidance" && o.span === "year" && o.basis !== "analyst");

const saidOf = (o: Observation): string => o.vintage ?? o.published;

/** Middle of a figure's range, or its value; null where a bound is missing. */
export function middleOf({ value, low, high }: Figure): number | null {
  if (value !== null) return value;
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** "company-incl-finance-leases" and "incl-finance-leases" are one definition; "company" alone names none. */
const named = (basis: string): string => basis.replace(/^company-(?=incl)/, "");

/** Is the change between two statements one of the same thing? Guidance on guidance is; payment only where the definition is the same by name. */
const comparable = (a: Statement, b: Statement): boolean =>
  b.stage === "guided" ? a.basis === b.basis : b.stage === "paid" && named(a.basis) === named(b.basis);

function changed(statements: Statement[], tallied: boolean): Statement[] {
  // Tallies are by different counters: one does not revise another.
  if (tallied) return statements;
  return statements.map((s, i) => {
    const before = statements[i - 1];
    if (!before || !comparable(before, s)) return s;
    const change = growth(middleOf(s.figure), middleOf(before.figure));
    if (change === null) return s;
    return { ...s, change: derive(`revision.${s.figure.records[0]}`, change, "%", [before.figure, s.figure]) };
  });
}

/** Longest quarter in days: one of fourteen weeks. */
const QUARTER = 98;

/** The first quarters of the year that ends on `ends`, without a gap; none where the first is missing. */
function firstQuarters(quarters: Quarters, ends: string): Figure[] {
  const starts = `${Number(ends.slice(0, 4)) - 1}${ends.slice(4)}`;
  const found = [...quarters].filter(([, f]) => f.asOf > starts && f.asOf <= ends);
  const late = found.length > 0 && Date.parse(found[0][1].asOf) - Date.parse(starts) > QUARTER * 86_400_000;
  if (late) return [];
  const gap = found.findIndex(([q], i) => i > 0 && quarterBefore(q, 1) !== found[i - 1][0]);
  return (gap < 0 ? found : found.slice(0, gap)).map(([, f]) => f);
}

/** What is published of a year that has guidance but no recorded payment, on the guidance's definition: the sum of its quarters. */
function paidSoFar(facts: Facts, { entity, period, ends, statements }: Year): Statement[] {
  const guided = statements.at(-1);
  const basis = guided && BESIDE[guided.basis];
  if (!basis || statements.some((s) => s.stage === "paid")) return [];
  const parts = firstQuarters(capexOf(facts, entity, basis), ends);
  const last = parts.at(-1);
  if (!last || parts.some((f) => f.value === null)) return [];
  const total = parts.reduce((sum, f) => sum + (f.value ?? 0), 0);
  const figure = { ...derive(`capex-so-far.${entity}.${period}`, total, "USD bn", parts), period };
  const stage = parts.length === 4 ? "paid" : "so-far";
  return [{ figure, stage, basis, said: last.asOf, quarters: parts.length, change: null }];
}

function statementOf(facts: Facts, o: Observation): Statement {
  const stage = o.metric === "capex_year" ? "paid" : "guided";
  return {
    figure: figureOf(facts, o),
    stage,
    basis: o.basis ?? "",
    said: endOf(saidOf(o)),
    quarters: 4,
    change: null,
  };
}

function yearOf(facts: Facts, records: Observation[]): Year {
  const [{ entity, period, as_of }] = records;
  // "2026-07" sorts before "2026-07-29": an outlook known by its month only was the earlier one.
  const sorted = [...records].sort((a, b) => saidOf(a).localeCompare(saidOf(b)));
  const guided = sorted.filter((o) => o.metric !== "capex_year");
  const paid = sorted.filter((o) => o.metric === "capex_year");
  const year: Year = {
    entity,
    period,
    ends: as_of,
    calendar: as_of.endsWith("-12-31"),
    statements: [...guided, ...paid].map((o) => statementOf(facts, o)),
  };
  return { ...year, statements: changed([...year.statements, ...paidSoFar(facts, year)], entity === tallyOf(facts)) };
}

/** Years paid and guided, by company and then by year; a quarter's guidance and analysts' estimates are left to the table. */
export function yearsOf(facts: Facts): Year[] {
  const groups = new Map<string, Observation[]>();
  for (const o of facts.observations.filter(isYear)) {
    const key = `${o.entity} ${o.period} ${familyOf(o.basis ?? "")}`;
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return [...groups.values()]
    .map((records) => yearOf(facts, records))
    .sort((a, b) => a.entity.localeCompare(b.entity) || a.ends.localeCompare(b.ends));
}

/** Guidance that is not drawn: for a quarter, or by an analyst; and the accrual basis. */
export const otherCapex = (facts: Facts) =>
  facts.observations.filter(
    (o) =>
      (o.metric === "capex_guidance" && (o.span !== "year" || o.basis === "analyst")) ||
      (o.metric === "capex_quarter" && o.basis === "accrual"),
  );
