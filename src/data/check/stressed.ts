import type { StressBase } from "../schema";

export type StressInputs = Pick<
  StressBase["inputs"],
  "arm_gross_usd_bn" | "arm_loan_usd_bn" | "openai_fair_value_usd_bn" | "softbank_share_of_svf2" | "usd_jpy"
>;
export type Shock = StressBase["scenarios"][number]["shock"];
export type Outcome = StressBase["scenarios"][number]["expect"];

/**
 * The formulas of `stress-base.json`, against which its own scenarios are checked.
 * Base holdings and net debt in JPY tn; the outcome in JPY tn, LTV in per cent.
 */
export function stressed(holdings: number, debt: number, inputs: StressInputs, shock: Shock): Outcome {
  const yen = inputs.usd_jpy.value / 1000;
  const armGross = inputs.arm_gross_usd_bn.value * yen;
  const armLoan = inputs.arm_loan_usd_bn.value * yen;
  const arm = (change: number) => Math.max(0, armGross * (1 + change) - armLoan);
  const openaiBase = inputs.openai_fair_value_usd_bn.value * inputs.softbank_share_of_svf2.value;
  const later = shock.later_instalments_usd_bn ?? 0;
  const openai = (openaiBase + later) * yen * (1 + (shock.openai_shock ?? 0));
  const other = (holdings - arm(0) - openaiBase * yen) * (1 + (shock.other_shock ?? 0));
  const after = arm(shock.arm_price_shock ?? 0) + openai + other;
  const owed = debt + (later + (shock.extra_net_debt_usd_bn ?? 0)) * yen;
  return { holdings: after, net_debt: owed, nav: after - owed, ltv: (owed / after) * 100 };
}
