import type { StressBase } from "../schema";
import type { Context } from "./context";
import { checkStressNames } from "./stress-names";
import { type Inputs, type Moved, stressed } from "./stressed";

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

function checkBaseSums(near: Near, { base, blocks = [] }: StressBase): void {
  const { holdings, net_debt, nav, ltv } = base.disclosed;
  near("base.disclosed.nav", nav.value, holdings.value - net_debt.value, ROUNDING.nav);
  near("base.disclosed.ltv", ltv.value, (net_debt.value / holdings.value) * 100, ROUNDING.ltv);
  const sum = blocks.reduce((total, block) => total + (block.net ?? block.value ?? 0), 0);
  if (blocks.length > 0) near("blocks", sum, holdings.value, 0);
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
  inputs: Inputs,
  moved: Moved,
): void {
  for (const { id, shock, expect } of scenarios ?? []) {
    const outcome = stressed(holdings, debt, inputs, moved, shock);
    for (const key of ["holdings", "net_debt", "nav", "ltv"] as const) {
      near(`scenarios.${id}.${key}`, expect[key], outcome[key], 0);
    }
  }
}

function checkAlternatives(near: Near, { alternative_bases = [] }: StressBase, moved: Moved): void {
  for (const { id, derived, disclosed, inputs, scenarios } of alternative_bases) {
    const { holdings, net_debt } = derived;
    near(`${id}.nav`, disclosed.nav.value, holdings.value * (1 - disclosed.ltv.value / 100), 0);
    checkScenarios(near, scenarios, holdings.value, net_debt.value, inputs, moved);
  }
}

/** The published values of each golden date agree with one another as far as they were rounded. */
function checkGolden(near: Near, { golden = [] }: StressBase): void {
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

/** Inputs of `implied` that every thesis has under the same name; the share price may say its currency. */
const NEEDED = ["shares_bn", "other", "base_net_debt"] as const;
const PRICES = ["share_price", "share_price_jpy"] as const;

/** Market value less everything but the bet, plus net debt with money put in later. */
function checkImplied({ data, report }: Context, near: Near, { implied }: StressBase, moved: Moved): void {
  if (!implied) return;
  const { inputs, computed } = implied;
  const value = (name: string | undefined): number => (name === undefined ? 0 : (inputs[name]?.value ?? 0));
  const price = PRICES.find((name) => Object.hasOwn(inputs, name)) ?? PRICES[0];
  for (const name of [price, ...NEEDED])
    if (!Object.hasOwn(inputs, name)) report(FILE, "-", "implied.inputs", undefined, `the input ${name}`);
  checkRecorded(data.observations, inputs, report);
  const scale = moved.money === "JPY tn" ? 1000 : 1;
  const rate = (moved.rate ? value(moved.rate.input) : 1) / scale;
  const market = (value(price) * value("shares_bn")) / scale;
  const priced = moved.assets.filter(({ price, entity }) => price !== undefined && entity !== data.thesis?.bet?.asset);
  const worth = priced.map((a) => Math.max(0, (value(a.price) * value(a.shares)) / 1e9 - value(a.loan)) * rate);
  const debt = value("base_net_debt") + value(moved.later?.input) * rate;
  const left = market - (worth.reduce((sum, v) => sum + v, 0) + value("other") - debt);
  near("implied.computed.value", computed.value, left, 0);
}

/** Inputs that are the value of one record as it stands: those without an assumption, in the record's own unit. */
function checkRecorded(
  observations: Context["data"]["observations"],
  inputs: NonNullable<StressBase["implied"]>["inputs"],
  report: Context["report"],
): void {
  for (const [name, { value, record_id }] of Object.entries(inputs)) {
    const record = observations.find((o) => o.id === record_id);
    // A loan or a count of shares is converted from its record; a price or a rate is not.
    if (!record || !/^(share_price|usd_jpy|base_net_debt)|price|^shares_bn$/.test(name) || record.value === value)
      continue;
    report(FILE, "-", `implied.inputs.${name}`, value, `${record.value}, the value of ${record.id}`);
  }
}

/** Names that have to lead somewhere, and definitions that must not share an axis. */
function checkNames({ report }: Context, stress: StressBase): void {
  const { mark_since, scenarios = [], lines, other_definitions = [] } = stress;
  if (mark_since && !scenarios.some(({ id }) => id === mark_since.scenario_id)) {
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
  checkGolden(near, stress);
  checkNames(context, stress);
  const moved = context.data.thesis?.stress;
  if (!checkStressNames(context, stress) || !moved) return;
  checkScenarios(near, stress.scenarios, holdings.value, net_debt.value, stress.inputs, moved);
  checkAlternatives(near, stress, moved);
  checkImplied(context, near, stress, moved);
}
