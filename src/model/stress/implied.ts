// What SoftBank's share price says about OpenAI, at a date whose inputs are all recorded.
import { DEFAULT_CHOICE } from "../choice";
import type { Facts } from "../facts";
import type { Base } from "./base";
import { armNet, outcomeOf } from "./nav";
import { scenarioA } from "./scenarios";

/** Money in JPY tn. */
export interface Implied {
  date: string;
  marketCap: number;
  /** Value left for OpenAI: market value - (Arm net + other holdings - net debt with both instalments). */
  openai: number;
  /** Per cent by which the market value stands below the NAV of the opening scenario. */
  discount: number;
  records: string[];
}

/** Formula and inputs: stress-base.json, "implied". `base` is the newest base, whose opening scenario is of the same date. */
export function impliedOf(facts: Facts, base: Base): Implied {
  const { inputs: i, date } = facts.stress.implied;
  const yen = i.usd_jpy.value / 1000;
  const marketCap = (i.share_price_jpy.value * i.shares_bn.value) / 1000;
  const arm = armNet((i.arm_price_usd.value * i.arm_shares.value * yen) / 1e9, i.arm_loan_usd_bn.value * yen);
  const debt = i.base_net_debt.value + i.later_instalments_usd_bn.value * yen;
  const { nav } = outcomeOf(base, scenarioA(facts, base, DEFAULT_CHOICE));
  return {
    date,
    marketCap,
    openai: marketCap - (arm + i.other.value - debt),
    discount: (1 - marketCap / nav) * 100,
    records: Object.values(i).flatMap((x) => (x.record_id ? [x.record_id] : (x.record_ids ?? []))),
  };
}
