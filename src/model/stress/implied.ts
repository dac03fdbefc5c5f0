// What the holder's share price says about its bet, at a date whose inputs are all recorded.
import { assetOf } from "../bet";
import { DEFAULT_CHOICE } from "../choice";
import type { Facts } from "../facts";
import type { Base } from "./base";
import { netOf, outcomeOf } from "./nav";
import { inMoney } from "./plan";
import { scenarioA } from "./scenarios";

/** In the holder's unit. */
export interface Implied {
  date: string;
  marketCap: number;
  /** Value left for the bet: market value - (other priced assets net + other holdings - net debt with later money). */
  left: number;
  /** Per cent by which the market value stands below the NAV of the opening scenario. */
  discount: number;
  records: string[];
}

/** Formula and inputs: "implied" of the stress base; null without. `base` is the newest one, whose opening scenario is of the same date. */
export function impliedOf(facts: Facts, base: Base): Implied | null {
  const { implied } = facts.stress;
  if (!implied) return null;
  const { inputs, date } = implied;
  const { plan } = base;
  const value = (name: string | undefined): number => (name === undefined ? 0 : (inputs[name]?.value ?? 0));
  const rate = inMoney(plan, plan.rate ? value(plan.rate.input) : 1);
  const marketCap = inMoney(plan, value("share_price") || value("share_price_jpy")) * value("shares_bn");
  const priced = plan.priced
    .filter(({ entity }) => entity !== assetOf(facts))
    .map((a) => netOf(((value(a.price) * value(a.shares)) / 1e9) * rate, value(a.loan) * rate));
  const debt = value("base_net_debt") + value(plan.later?.input) * rate;
  const { nav } = outcomeOf(base, scenarioA(facts, base, DEFAULT_CHOICE));
  return {
    date,
    marketCap,
    left: marketCap - (priced.reduce((sum, v) => sum + v, 0) + value("other") - debt),
    discount: (1 - marketCap / nav) * 100,
    records: Object.values(inputs).flatMap((x) => (x.record_id ? [x.record_id] : (x.record_ids ?? []))),
  };
}
