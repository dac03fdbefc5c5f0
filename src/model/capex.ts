// Capital expenditure: quarters of one definition, their sums and growth. Definitions are never mixed.
import { type Facts, series } from "./facts";
import { derive, type Figure, figureOf } from "./figure";

/** The companies that are added up: those whose quarters end on calendar quarters. */
export const summedOf = ({ thesis }: Pick<Facts, "thesis">): readonly string[] => thesis.spending?.sum.of ?? [];

/** The entity that stands for their sum; "" where nothing is added up. */
export const tallyOf = ({ thesis }: Pick<Facts, "thesis">): string => thesis.spending?.sum.id ?? "";

/** The supplier whose revenue is set beside the sum; "" where there is none. */
export const supplierOf = ({ thesis }: Pick<Facts, "thesis">): string => thesis.spending?.supplier?.entity ?? "";

/** Stem of the names of figures computed from the sum of the four. */
export const SUM_STEM = "capex-four";

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

/** Companies with cash quarters: those added up in their order, then the others, the largest newest quarter first. */
export function payers(facts: Facts): string[] {
  const newest = new Map(
    series(facts, { metric: "capex_quarter", basis: "cash" }).map((o) => [o.entity, o.value ?? 0]),
  );
  const summed = summedOf(facts);
  const others = [...newest].filter(([e]) => e !== tallyOf(facts) && !summed.includes(e)).sort(([, a], [, b]) => b - a);
  return [...summed.filter((e) => newest.has(e)), ...others.map(([e]) => e)];
}

/** Sum by quarter: the recorded one where there is one, else computed where all that are added up are there. */
export function sumOfFour(facts: Facts): Quarters {
  const recorded = capexOf(facts, tallyOf(facts), "cash");
  const parts = summedOf(facts).map((e) => capexOf(facts, e, "cash"));
  const sums: Quarters = new Map();
  for (const quarter of parts[0]?.keys() ?? []) {
    const four = parts.map((p) => p.get(quarter));
    const own = recorded.get(quarter);
    if (own) sums.set(quarter, own);
    else if (four.every((f) => f !== undefined)) {
      const total = four.reduce((sum, f) => sum + (f.value ?? 0), 0);
      sums.set(quarter, derive(`${SUM_STEM}.${quarter}`, total, "USD bn", four));
    }
  }
  return sums;
}

/** A quarter with what it is compared with; the computed figures are of that quarter and as old as their oldest input. */
export interface Reading {
  quarter: string;
  figure: Figure;
  /** On the same quarter a year before, in per cent. */
  growth: Figure | null;
  /** Sum of the four quarters that end with this one. */
  trailing: Figure | null;
  /** Those four quarters on the four before, in per cent. */
  trailingGrowth: Figure | null;
}

const valuesOf = (quarters: Quarters): Map<string, number> =>
  new Map([...quarters].flatMap(([q, f]) => (f.value === null ? [] : [[q, f.value] as const])));

/** One quarter's reading; `name` is the stem of its computed figures' names. */
function readingOf(quarters: Quarters, values: Map<string, number>, quarter: string, name: string): Reading | null {
  const figure = quarters.get(quarter);
  if (!figure) return null;
  const back = (n: number) => [0, 1, 2, 3].map((i) => quarters.get(quarterBefore(quarter, n + i)));
  const made = (suffix: string, value: number | null, unit: "%" | "USD bn", inputs: (Figure | undefined)[]) =>
    value === null
      ? null
      : {
          ...derive(
            `${name}-${suffix}`,
            value,
            unit,
            inputs.filter((f) => f !== undefined),
          ),
          period: quarter,
        };
  const before = quarters.get(quarterBefore(quarter, 4));
  const year = trailingFour(values, quarter);
  const yearBefore = trailingFour(values, quarterBefore(quarter, 4));
  return {
    quarter,
    figure,
    growth: made("growth", growth(figure.value, before?.value ?? null), "%", [figure, before]),
    trailing: made("trailing", year, "USD bn", back(0)),
    trailingGrowth: made("trailing-growth", growth(year, yearBefore), "%", [...back(0), ...back(4)]),
  };
}

/**
 * Every quarter with its growth and its trailing year, oldest first. Computed figures of the newest quarter are named
 * `<stem>-growth` and so on, those of an earlier one `<stem>.2026-Q1-growth`.
 */
export function readingsOf(quarters: Quarters, stem: string): Reading[] {
  const values = valuesOf(quarters);
  const all = [...quarters.keys()];
  return all.flatMap(
    (quarter, i) => readingOf(quarters, values, quarter, i === all.length - 1 ? stem : `${stem}.${quarter}`) ?? [],
  );
}

/** The newest quarter with its growth and its trailing year; null where there is none. */
export const newestOf = (quarters: Quarters, stem: string): Reading | null => readingsOf(quarters, stem).at(-1) ?? null;

/** Stem of the names of figures computed from a company's quarters on one basis. */
export const stemOf = (entity: string, basis: Basis): string =>
  `${basis === "cash" ? "capex" : "capex-leases"}.${entity}`;

/** Revenue of the supplier by quarter, on the definition the thesis names. */
export function supplierRevenue(facts: Facts): Quarters {
  const by = facts.thesis.spending?.supplier;
  if (!by) return new Map();
  const quarters = series(facts, by).filter((o) => o.span === "quarter");
  return new Map(quarters.map((o) => [o.period, figureOf(facts, o)]));
}
