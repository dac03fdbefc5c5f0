// The published tables a stress test may start from.

import type { Quality } from "../../data/schema";
import { assetOf, holderOf } from "../bet";
import type { Facts } from "../facts";
import { once } from "../once";
import { inMoney, type Plan, planOf } from "./plan";

/** An asset at the base, in the unit of the inputs: before its loan, and before any co-investor's share. */
export interface Holding {
  id: string;
  gross: number;
  /** 0 where it has none. */
  loan: number;
}

/** Money of the holder in its own unit; what moves with the exchange rate in the unit of the inputs. */
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
  priced: Holding[];
  /** Exchange rate; 1 where all is in one unit. */
  rate: number;
  /** The holder's share of the asset that has a co-investor, 0 to 1. */
  share: number;
  /** Money put into an asset after the date, at cost. */
  later: number;
  /** Records of the published values and of the inputs. */
  records: string[];
  plan: Plan;
}

type Stress = Facts["stress"];
type Inputs = Stress["inputs"];
type Older = NonNullable<Stress["alternative_bases"]>[number];

const olderOf = ({ alternative_bases = [] }: Stress): Older[] => alternative_bases;

const moneyOf = (plan: Plan, inputs: Inputs) => ({
  priced: plan.priced.map(({ id, value, loan }) => ({
    id,
    gross: inputs[value].value,
    loan: loan === undefined ? 0 : inputs[loan].value,
  })),
  rate: plan.rate ? inputs[plan.rate.input].value : 1,
  share: plan.share ? inputs[plan.share.input].value : 1,
  plan,
});

/** Inputs that are values of a date: the co-investor's share is an assumption the reader moves. */
const dated = ({ priced, rate }: Plan): string[] => [
  ...priced.flatMap(({ value, loan }) => [value, ...(loan === undefined ? [] : [loan])]),
  ...(rate ? [rate.input] : []),
];

/** Every input that the plan names, but for money put in later, which only the newest base has. */
const named = (plan: Plan): string[] => [...dated(plan), ...(plan.share ? [plan.share.input] : [])];

/** The first record of each input that is not assumed. */
const recordsOf = (plan: Plan, inputs: Inputs): string[] =>
  dated(plan)
    .filter((key) => inputs[key].kind !== "assumption")
    .flatMap((key) => inputs[key].record_ids.slice(0, 1));

const unique = (ids: string[]): string[] => [...new Set(ids)];

function newestBase({ stress }: Facts, plan: Plan): Base {
  const { base, inputs } = stress;
  const { holdings, net_debt } = base.disclosed;
  return {
    id: base.id,
    date: base.date,
    label: base.label,
    quality: base.quality,
    newest: true,
    holdings: holdings.value,
    netDebt: net_debt.value,
    ...moneyOf(plan, inputs),
    later: plan.later ? (inputs[plan.later.input].on ?? 0) : 0,
    records: unique([holdings.record_id, net_debt.record_id, ...recordsOf(plan, inputs)]),
  };
}

/** What the holder had paid into the bet by a date: the company's running total, never a sum of instalments. */
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
function olderBase(facts: Facts, b: Older, newest: Base): Base {
  const { plan } = newest;
  const later = newest.later + paidBy(facts, newest.date) - paidBy(facts, b.date);
  return {
    id: b.id,
    date: b.date,
    label: b.label,
    quality: b.quality,
    newest: false,
    holdings: b.derived.holdings.value,
    netDebt: b.derived.net_debt.value,
    ...moneyOf(plan, b.inputs),
    later: plan.later ? Number(later.toFixed(6)) : 0,
    records: unique([b.disclosed.nav.record_id, b.disclosed.ltv.record_id, ...recordsOf(plan, b.inputs)]),
  };
}

/** Does every base have the inputs that the plan names? */
const isComplete = (stress: Stress, plan: Plan): boolean =>
  plan.priced.length > 1 &&
  stress.lines.length > 0 &&
  [stress, ...olderOf(stress)].every(({ inputs }) => named(plan).every((name) => Object.hasOwn(inputs, name))) &&
  (!plan.later || Object.hasOwn(stress.inputs, plan.later.input));

/** Is there a base, with all the records that it and its scenarios rest on? */
export function hasBase(facts: Facts): boolean {
  const stress: Stress | undefined = facts.stress;
  const plan = planOf(facts);
  if (!stress || !plan || !facts.thesis.bet || !isComplete(stress, plan)) return false;
  const cited = basesOf(facts).flatMap((base) => base.records);
  const more = [
    ...(stress.mark_since?.record_ids ?? []),
    ...(plan.later ? stress.inputs[plan.later.input].record_ids : []),
    ...(stress.other_definitions ?? []).flatMap((d) => d.record_ids),
    ...stress.lines.map((line) => line.record_id),
  ];
  return [...cited, ...more].every((id) => facts.evidence.has(id));
}

/** All bases, the newest first. Throws for a thesis without a stress test. */
export const basesOf = once((facts: Facts): Base[] => {
  const plan = planOf(facts);
  if (!plan) throw new Error("the thesis has no stress test");
  const newest = newestBase(facts, plan);
  return [newest, ...olderOf(facts.stress).map((b) => olderBase(facts, b, newest))];
});

/** The base of that id; the newest for null or an unknown id. */
export function baseOf(facts: Facts, id: string | null): Base {
  const bases = basesOf(facts);
  return bases.find((b) => b.id === id) ?? bases[0];
}

/** What one unit of the inputs is in the holder's unit, at the base's own exchange rate. */
export const ownRate = ({ plan, rate }: Base): number => inMoney(plan, rate);
