// Capital expenditure: quarters of one definition, their sums and growth. Definitions are never mixed.
import type { Observation } from "../data/schema";
import { type Facts, series } from "./facts";
import { derive, endOf, type Figure, figureOf } from "./figure";

/** The four whose quarters end on calendar quarters; their sum is tallied everywhere. */
export const FOUR = ["microsoft", "google", "amazon", "meta"];
export const TALLY = "hyperscalers-4";

export type Basis = "cash" | "incl-finance-leases";

/** "2026-Q1" less 1 -> "2025-Q4". */
export function quarterBefore(quarter: string, by: number): string {
  const [year, q] = quarter.split("-Q").map(Number);
  const index = year * 4 + (q - 1) - by;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** Sum of the four quarters that end with `quarter`; null unless all four are there. */
export function trailingFour(values: Map<string, number>, quarter: string): number | null {
  const four = [0, 1, 2, 3].map((by) => values.get(quarterBefore(quarter, by)));
  return four.every((v) => v !== undefined) ? four.reduce<number>((sum, v) => sum + (v ?? 0), 0) : null;
}

/** Growth in per cent; null where the base is missing or not above zero. */
export const growth = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before <= 0 ? null : (now / before - 1) * 100;

/** Figures by quarter, oldest first. */
export type Quarters = Map<string, Figure>;

/** Quarters of one company on one basis. */
export const capexOf = (facts: Facts, entity: string, basis: Basis): Quarters =>
  new Map(series(facts, { metric: "capex_quarter", basis, entity }).map((o) => [o.period, figureOf(facts, o)]));

/** Companies with cash quarters, the largest newest quarter first among the four, then the others. */
export function payers(facts: Facts): string[] {
  const all = [...new Set(series(facts, { metric: "capex_quarter", basis: "cash" }).map((o) => o.entity))];
  const others = all.filter((e) => e !== TALLY && !FOUR.includes(e));
  return [...FOUR.filter((e) => all.includes(e)), ...others];
}

/** Sum of the four by quarter: the recorded sum where there is one, else computed where all four are there. */
export function sumOfFour(facts: Facts): Quarters {
  const recorded = capexOf(facts, TALLY, "cash");
  const parts = FOUR.map((e) => capexOf(facts, e, "cash"));
  const sums: Quarters = new Map();
  for (const quarter of parts[0].keys()) {
    const four = parts.map((p) => p.get(quarter));
    const own = recorded.get(quarter);
    if (own) sums.set(quarter, own);
    else if (four.every((f) => f !== undefined)) {
      const total = four.reduce((sum, f) => sum + (f.value ?? 0), 0);
      sums.set(quarter, derive(`capex-four.${quarter}`, total, "USD bn", four));
    }
  }
  return sums;
}

export interface Newest {
  quarter: string;
  figure: Figure;
  /** On the same quarter a year before, in per cent. */
  growth: Figure | null;
  /** Last four quarters. */
  trailing: Figure | null;
  /** Last four quarters on the four before, in per cent. */
  trailingGrowth: Figure | null;
}

const valuesOf = (quarters: Quarters): Map<string, number> =>
  new Map([...quarters].flatMap(([q, f]) => (f.value === null ? [] : [[q, f.value] as const])));

/** The newest quarter with its growth and its trailing year; `name` is the stem of the computed figures' names. */
export function newestOf(quarters: Quarters, name: string): Newest | null {
  const quarter = [...quarters.keys()].at(-1);
  const figure = quarter && quarters.get(quarter);
  if (!quarter || !figure) return null;
  const values = valuesOf(quarters);
  const back = (n: number) => [0, 1, 2, 3].map((i) => quarters.get(quarterBefore(quarter, n + i)));
  const made = (suffix: string, value: number | null, unit: "%" | "USD bn", inputs: (Figure | undefined)[]) =>
    value === null
      ? null
      : derive(
          `${name}-${suffix}`,
          value,
          unit,
          inputs.filter((f) => f !== undefined),
        );
  const year = trailingFour(values, quarter);
  const before = trailingFour(values, quarterBefore(quarter, 4));
  return {
    quarter,
    figure,
    growth: made("growth", growth(figure.value, values.get(quarterBefore(quarter, 4)) ?? null), "%", [
      figure,
      quarters.get(quarterBefore(quarter, 4)),
    ]),
    trailing: made("trailing", year, "USD bn", back(0)),
    trailingGrowth: made("trailing-growth", growth(year, before), "%", [...back(0), ...back(4)]),
  };
}

/** A year's capital expenditure: paid, or guided on a day. */
export interface Annual {
  figure: Figure;
  entity: string;
  /** Definition as recorded. */
  basis: string;
  paid: boolean;
  /** Day on which it was said or published. */
  said: string;
  /** The year is a calendar year. */
  calendar: boolean;
}

/** Years paid and guided, in order of publication; a quarter's guidance and analysts' estimates are left to the table. */
export function annuals(facts: Facts): Annual[] {
  const all = facts.observations.filter(
    (o) => o.metric === "capex_year" || (o.metric === "capex_guidance" && o.span === "year" && o.basis !== "analyst"),
  );
  const saidOf = (o: Observation) => o.vintage ?? o.published;
  // "2026-07" sorts before "2026-07-29": an outlook known by its month only was the earlier one.
  return all
    .sort((a, b) => saidOf(a).localeCompare(saidOf(b)))
    .map((o): Annual => {
      const said = saidOf(o);
      return {
        figure: figureOf(facts, o),
        entity: o.entity,
        basis: o.basis ?? "",
        paid: o.metric === "capex_year",
        said: endOf(said),
        calendar: o.as_of.endsWith("-12-31"),
      };
    });
}

/** Guidance that is not drawn: for a quarter, or by an analyst; and the accrual basis. */
export const otherCapex = (facts: Facts) =>
  facts.observations.filter(
    (o) =>
      (o.metric === "capex_guidance" && (o.span !== "year" || o.basis === "analyst")) ||
      (o.metric === "capex_quarter" && o.basis === "accrual"),
  );

export interface Commitment {
  figure: Figure;
  /** Counterpart, or the project; null where the total names none. */
  other: string | null;
  total: boolean;
  /** Counted in another commitment too. */
  overlapping: boolean;
  date: string;
  month: boolean;
}

/** Contracts for computing a lab signed, newest last, with its stated total; terms differ, so they are never summed. */
export function commitmentsOf(facts: Facts, lab: string): Commitment[] {
  const drawn = ["contract", "overlapping", ...(lab === "openai" ? [] : ["total"])];
  return series(facts, { metric: "compute_commitment", entity: lab })
    .filter((o) => drawn.includes(o.basis ?? ""))
    .map((o) => ({
      figure: figureOf(facts, o),
      other: o.asset ?? null,
      total: o.basis === "total",
      overlapping: o.basis === "overlapping",
      date: o.as_of,
      month: o.date_precision !== "day",
    }));
}

/** Building programmes announced with SoftBank, in all currencies. */
export function programmes(facts: Facts): Commitment[] {
  return series(facts, { metric: "investment_plan", basis: "announced" })
    .filter((o) => o.entities.includes("softbank"))
    .map((o) => ({
      figure: figureOf(facts, o),
      other: o.asset ?? o.entity,
      total: false,
      overlapping: false,
      date: o.as_of,
      month: o.date_precision !== "day",
    }));
}

/** Data-centre revenue of the main supplier by quarter. */
export const supplierRevenue = (facts: Facts): Quarters =>
  new Map(
    series(facts, { metric: "revenue", basis: "data-centre", entity: "nvidia" })
      .filter((o) => o.span === "quarter")
      .map((o) => [o.period, figureOf(facts, o)]),
  );
