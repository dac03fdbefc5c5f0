// Money into the bet, and what its holder sold, borrowed and repaid: dated facts that no record ties to one another.
import type { Observation } from "../data/schema";
import { assetOf, holderOf } from "./bet";
import { type Facts, series } from "./facts";
import { type Figure, figureOf } from "./figure";

export interface Dated {
  figure: Figure;
  record: string;
  /** Holding sold or backing the loan; null for bonds. */
  asset: string | null;
  basis: string;
  date: string;
}

/** An observation as a dated amount. */
export const datedOf = (facts: Facts, o: Observation): Dated => ({
  figure: figureOf(facts, o),
  record: o.id,
  asset: o.asset ?? null,
  basis: o.basis ?? "",
  date: o.as_of,
});

const invested = (facts: Facts, drawn: boolean): Observation[] =>
  series(facts, {
    metric: "invested_cumulative",
    basis: "actual",
    entity: holderOf(facts),
    asset: assetOf(facts),
    drawn,
  });

/** Company totals paid into the bet: disclosed ones, and reported ones that name the same sum. Totals in between stay out. */
export function companyTotals(facts: Facts): Dated[] {
  const all = invested(facts, true);
  const disclosed = new Set(all.filter((o) => o.kind === "disclosed").map((o) => o.value));
  return all.filter((o) => disclosed.has(o.value)).map((o) => datedOf(facts, o));
}

/** Totals that are not the company's: for the table. */
export function otherTotals(facts: Facts): Dated[] {
  const drawn = new Set(companyTotals(facts).map((d) => d.record));
  return invested(facts, false)
    .filter((o) => !drawn.has(o.id))
    .map((o) => datedOf(facts, o));
}

/** Instalments paid: for the table, for they do not add up to the totals. */
export const instalments = (facts: Facts): Dated[] =>
  series(facts, { metric: "tranche_paid", basis: "paid", entity: holderOf(facts), asset: assetOf(facts) }).map((o) =>
    datedOf(facts, o),
  );

/** Sales of holdings. The newest running total of a holding stands for all its parts, which would count twice. */
export function sales(facts: Facts): { drawn: Dated[]; parts: Dated[] } {
  const all = series(facts, { metric: "asset_sale", entity: holderOf(facts) });
  const totals = new Map(all.filter((o) => o.basis === "cumulative").map((o) => [o.asset, o]));
  const standsAlone = (o: Observation) => (totals.get(o.asset) ?? o) === o;
  return {
    drawn: all.filter(standsAlone).map((o) => datedOf(facts, o)),
    parts: all.filter((o) => !standsAlone(o)).map((o) => datedOf(facts, o)),
  };
}

/** Bonds in one currency; tranches of an issue are inside it. */
export const bonds = (facts: Facts, unit: Figure["unit"]): Dated[] =>
  series(facts, { metric: "bond_issue", entity: holderOf(facts) })
    .filter((o) => o.unit === unit && !o.part_of)
    .map((o) => datedOf(facts, o));

/** Tranches inside an issue: for the table. */
export const tranches = (facts: Facts): Dated[] =>
  series(facts, { metric: "bond_issue", entity: holderOf(facts) })
    .filter((o) => o.part_of)
    .map((o) => datedOf(facts, o));

const AGREED = ["bridge", "margin"];

export interface Bridge {
  limit: Dated;
  /** What was drawn on the dates that are known. */
  balances: Dated[];
}

/** The largest bridge loan for the bet with its balances, or null. */
export function bridgeOf(facts: Facts): Bridge | null {
  const limits = series(facts, {
    metric: "loan_facility",
    basis: "bridge",
    entity: holderOf(facts),
    asset: assetOf(facts),
  });
  const limit = limits.reduce<Observation | null>((a, b) => (a && (a.value ?? 0) >= (b.value ?? 0) ? a : b), null);
  if (!limit) return null;
  const balances = series(facts, { metric: "loan_balance", entity: holderOf(facts), asset: assetOf(facts) })
    .filter((o) => /^bridge-/.test(o.basis ?? "") && o.as_of >= limit.as_of)
    .map((o) => datedOf(facts, o));
  return { limit: datedOf(facts, limit), balances };
}

/** Loans agreed for or against the bet, the large bridge apart: limits, not sums drawn. */
export function loans(facts: Facts): Dated[] {
  const bridge = bridgeOf(facts)?.limit.record;
  return series(facts, { metric: "loan_facility", entity: holderOf(facts), asset: assetOf(facts) })
    .filter((o) => AGREED.includes(o.basis ?? "") && o.id !== bridge)
    .map((o) => datedOf(facts, o));
}

/** Loans against other holdings and what was drawn of them: for the table. */
export function otherLoans(facts: Facts): Dated[] {
  const shown = new Set([...loans(facts), ...(bridgeOf(facts)?.balances ?? [])].map((d) => d.record));
  const bridge = bridgeOf(facts)?.limit.record;
  return facts.observations
    .filter((o) => o.entity === holderOf(facts) && (o.metric === "loan_facility" || o.metric === "loan_balance"))
    .filter((o) => !/(sought|indicated)$/.test(o.basis ?? "") && !shown.has(o.id) && o.id !== bridge)
    .sort((a, b) => a.as_of.localeCompare(b.as_of))
    .map((o) => datedOf(facts, o));
}
