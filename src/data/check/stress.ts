import type { StressBase } from "../schema";
import type { Context } from "./context";
import { type StressInputs, stressed } from "./stressed";

const FILE = "stress-base";
/** The last bits of a float, which no comparison counts. */
const FLOAT = 1e-9;
/** Half a unit of the last published decimal, as often as published values are combined. */
const ROUNDING = { nav: 0.015, ltv: 0.07, arm: 0.005 };

type Near = (field: string, found: number, expected: number, tolerance: number) => void;

const nearIn =
  ({ report }: Context): Near =>
  (field, found, expected, tolerance) => {
    const range = tolerance > 0 ? ` within ${tolerance}` : "";
    if (!(Math.abs(found - expected) <= tolerance + FLOAT)) report(FILE, "-", field, found, `${expected}${range}`);
  };

/** Each published value of the base is the value of its record, at the date of the base. */
function checkBaseRecords({ data, report }: Context, { base }: StressBase): void {
  for (const [field, { value, record_id }] of Object.entries(base.disclosed)) {
    const record = data.observations.find((o) => o.id === record_id);
    if (!record) continue;
    const at = `base.disclosed.${field}`;
    if (record.value !== value) report(FILE, "-", at, value, `${record.value}, the value of ${record_id}`);
    if (record.as_of !== base.date) report(FILE, "-", at, record.as_of, `a record of ${base.date}`);
  }
}

function checkBaseSums(near: Near, { base, blocks }: StressBase): void {
  const { holdings, net_debt, nav, ltv } = base.disclosed;
  near("base.disclosed.nav", nav.value, holdings.value - net_debt.value, ROUNDING.nav);
  near("base.disclosed.ltv", ltv.value, (net_debt.value / holdings.value) * 100, ROUNDING.ltv);
  const sum = blocks.reduce((total, block) => total + (block.net ?? block.value ?? 0), 0);
  near("blocks", sum, holdings.value, 0);
  for (const { id, gross, loan, net } of blocks) {
    if (gross !== undefined && loan !== undefined && net !== undefined)
      near(`blocks.${id}`, net, gross - loan, ROUNDING.arm);
  }
}

/** The formulas reproduce every scenario that the file expects of them. */
function checkScenarios(
  near: Near,
  scenarios: StressBase["scenarios"],
  holdings: number,
  debt: number,
  inputs: StressInputs,
): void {
  for (const { id, shock, expect } of scenarios) {
    const outcome = stressed(holdings, debt, inputs, shock);
    for (const key of ["holdings", "net_debt", "nav", "ltv"] as const) {
      near(`scenarios.${id}.${key}`, expect[key], outcome[key], 0);
    }
  }
}

function checkAlternatives(near: Near, { alternative_bases }: StressBase): void {
  for (const { id, derived, disclosed, inputs, scenarios } of alternative_bases) {
    const { holdings, net_debt } = derived;
    near(`${id}.nav`, disclosed.nav.value, holdings.value * (1 - disclosed.ltv.value / 100), 0);
    checkScenarios(near, scenarios, holdings.value, net_debt.value, inputs);
  }
}

/** The published values of each golden date agree with one another as far as they were rounded. */
function checkGolden(near: Near, { golden }: StressBase): void {
  for (const { date, published: p, tolerance } of golden) {
    const nav = p.nav ?? p.nav_per_share;
    const debt = p.net_debt ?? p.net_debt_per_share;
    const holdings =
      p.holdings ?? p.holdings_per_share ?? (nav !== undefined && debt !== undefined ? nav + debt : undefined);
    if (holdings === undefined || debt === undefined) continue;
    if (nav !== undefined) near(`golden.${date}.nav`, nav, holdings - debt, tolerance.nav ?? 0);
    if (p.ltv !== undefined) near(`golden.${date}.ltv`, p.ltv, (debt / holdings) * 100, tolerance.ltv_pp ?? 0);
  }
}

const RECORDED = ["share_price_jpy", "shares_bn", "arm_price_usd", "usd_jpy", "base_net_debt"] as const;

/** Market value less everything but OpenAI, plus net debt with both instalments. */
function checkImplied({ data, report }: Context, near: Near, { implied }: StressBase): void {
  const { inputs, computed } = implied;
  for (const key of RECORDED) {
    const record = data.observations.find((o) => o.id === inputs[key].record_id);
    if (record && record.value !== inputs[key].value) {
      report(FILE, "-", `implied.inputs.${key}`, inputs[key].value, `${record.value}, the value of ${record.id}`);
    }
  }
  const yen = inputs.usd_jpy.value / 1000;
  const market = (inputs.share_price_jpy.value * inputs.shares_bn.value) / 1000;
  const arm = ((inputs.arm_price_usd.value * inputs.arm_shares.value) / 1e9 - inputs.arm_loan_usd_bn.value) * yen;
  const debt = inputs.base_net_debt.value + inputs.later_instalments_usd_bn.value * yen;
  near("implied.computed.value", computed.value, market - (arm + inputs.other.value - debt), 0);
}

/** Names that have to lead somewhere, and definitions that must not share an axis. */
function checkNames({ report }: Context, stress: StressBase): void {
  const { mark_since, scenarios, lines, other_definitions } = stress;
  if (!scenarios.some(({ id }) => id === mark_since.scenario_id)) {
    report(FILE, "-", "mark_since.scenario_id", mark_since.scenario_id, "the id of a scenario");
  }
  for (const { id } of other_definitions) {
    if (lines.some((line) => line.id === id))
      report(FILE, "-", "lines", id, "only lines of the company's own definition");
  }
}

export function checkStress(context: Context): void {
  const stress = context.data["stress-base"];
  if (!stress) return;
  const near = nearIn(context);
  const { holdings, net_debt } = stress.base.disclosed;
  checkBaseRecords(context, stress);
  checkBaseSums(near, stress);
  checkScenarios(near, stress.scenarios, holdings.value, net_debt.value, stress.inputs);
  checkAlternatives(near, stress);
  checkGolden(near, stress);
  checkImplied(context, near, stress);
  checkNames(context, stress);
}
