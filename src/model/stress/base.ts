// The published tables a stress test may start from.

import type { Quality } from "../../data/schema";
import { assetOf, holderOf } from "../bet";
import type { Facts } from "../facts";

/** Money in JPY tn, inputs that move with the dollar in USD bn. */
export interface Base {
  id: string;
  date: string;
  label: string;
  quality: Quality;
  /** True for the base that the dataset puts first: its newest published table. */
  newest: boolean;
  /** Published value of holdings, net of asset-backed loans. */
  holdings: number;
  netDebt: number;
  armGross: number;
  armLoan: number;
  /** Fair value of the whole OpenAI holding of Vision Fund 2, before any co-investor's share. */
  openai: number;
  /** JPY per USD. */
  fx: number;
  /** OpenAI instalments paid after the date, at cost. */
  later: number;
  /** Records of the published values and of the inputs. */
  records: string[];
}

type Inputs = Facts["stress"]["alternative_bases"][number]["inputs"];

const moneyOf = (inputs: Inputs) => ({
  armGross: inputs.arm_gross_usd_bn.value,
  armLoan: inputs.arm_loan_usd_bn.value,
  openai: inputs.openai_fair_value_usd_bn.value,
  fx: inputs.usd_jpy.value,
});

const MONEY = ["arm_gross_usd_bn", "arm_loan_usd_bn", "openai_fair_value_usd_bn", "usd_jpy"] as const;

/** The first record of each input that is not assumed. The co-investor's share is an assumption the reader moves, not an input of a date. */
const recordsOf = (inputs: Inputs): string[] =>
  MONEY.filter((key) => inputs[key].kind !== "assumption").map((key) => inputs[key].record_ids[0]);

const unique = (ids: string[]): string[] => [...new Set(ids)];

function newestBase(facts: Facts): Base {
  const { base, inputs } = facts.stress;
  return {
    id: base.id,
    date: base.date,
    label: base.label,
    quality: base.quality,
    newest: true,
    holdings: base.disclosed.holdings.value,
    netDebt: base.disclosed.net_debt.value,
    ...moneyOf(inputs),
    later: inputs.later_instalments_usd_bn.on ?? 0,
    records: unique([base.disclosed.holdings.record_id, base.disclosed.net_debt.record_id, ...recordsOf(inputs)]),
  };
}

/** What the holder had paid into the bet by a date, USD bn: the company's running total, never a sum of instalments. */
function paidBy(facts: Facts, date: string): number {
  const totals = facts.observations.filter(
    (o) =>
      o.metric === "invested_cumulative" &&
      o.basis === "actual" &&
      o.entity === holderOf(facts) &&
      o.asset === assetOf(facts) &&
      o.plot !== false &&
      o.as_of <= date,
  );
  return totals.reduce((best, o) => (o.as_of >= best.as_of ? o : best), totals[0])?.value ?? 0;
}

/**
 * An older table. It has NAV and LTV only; holdings = NAV / (1 - LTV), net debt = holdings - NAV. Instalments after it are
 * those after the newest base and what the running total grew by between the two dates.
 */
function olderBase(facts: Facts, b: Facts["stress"]["alternative_bases"][number], newest: Base): Base {
  return {
    id: b.id,
    date: b.date,
    label: b.label,
    quality: b.quality,
    newest: false,
    holdings: b.derived.holdings.value,
    netDebt: b.derived.net_debt.value,
    ...moneyOf(b.inputs),
    later: Number((newest.later + paidBy(facts, newest.date) - paidBy(facts, b.date)).toFixed(6)),
    records: unique([b.disclosed.nav.record_id, b.disclosed.ltv.record_id, ...recordsOf(b.inputs)]),
  };
}

/** Is there a base, with all the records that it and its scenarios rest on? */
export const hasBase = (facts: Facts): boolean => {
  const stress: Facts["stress"] | undefined = facts.stress;
  if (!stress || !facts.thesis.bet) return false;
  const cited = basesOf(facts).flatMap((base) => base.records);
  const named = [
    ...stress.mark_since.record_ids,
    ...stress.inputs.later_instalments_usd_bn.record_ids,
    ...stress.other_definitions.flatMap((d) => d.record_ids),
    ...stress.lines.map((line) => line.record_id),
  ];
  return [...cited, ...named].every((id) => facts.evidence.has(id));
};

/** All bases, the newest first. */
export function basesOf(facts: Facts): Base[] {
  const newest = newestBase(facts);
  return [newest, ...facts.stress.alternative_bases.map((b) => olderBase(facts, b, newest))];
}

/** The base of that id; the newest for null or an unknown id. */
export function baseOf(facts: Facts, id: string | null): Base {
  const bases = basesOf(facts);
  return bases.find((b) => b.id === id) ?? bases[0];
}
