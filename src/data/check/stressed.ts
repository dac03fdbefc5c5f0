import type { StressBase, Thesis } from "../schema";
import { extraDebt, hintOf, shockName } from "../stress-names";

export type Inputs = StressBase["inputs"];
export type Moved = NonNullable<Thesis["stress"]>;
export type Shock = Readonly<Record<string, number>>;
type Outcome = NonNullable<StressBase["scenarios"]>[number]["expect"];

/**
 * The formulas of `stress-base.json`, against which its own scenarios are checked. Base holdings and net debt in the unit of the
 * holder, as the outcome; LTV in per cent. `shock` by the names of the thesis.
 */
export function stressed(holdings: number, debt: number, inputs: Inputs, moved: Moved, shock: Shock): Outcome {
  const value = (name: string | undefined): number => (name === undefined ? 0 : inputs[name].value);
  const rate = (moved.rate ? value(moved.rate.input) : 1) / (moved.money === "JPY tn" ? 1000 : 1);
  const later = moved.later ? (shock[moved.later.input] ?? 0) : 0;
  const change = (asset: Moved["assets"][number]): number => 1 + (shock[shockName(asset)] ?? 0);
  let [after, other] = [0, holdings];
  for (const asset of moved.assets) {
    if (asset.value === undefined) continue;
    const own = value(asset.value) * (moved.share?.on === asset.id ? value(moved.share.input) : 1);
    const added = moved.later?.on === asset.id ? later : 0;
    const net = (gross: number): number => Math.max(0, gross - value(asset.loan)) * rate;
    other -= net(own);
    after += net((own + added) * change(asset));
  }
  const rest = moved.assets.find((asset) => asset.value === undefined);
  after += other * (rest ? change(rest) : 1);
  const owed = debt + (later + extraDebt(shock)) * rate;
  return { holdings: after, net_debt: owed, nav: after - owed, ltv: (owed / after) * 100 };
}

/** The shock of a risk, per cent, as that of a scenario. */
export const shockOf = (hint: Shock, moved: Moved): Shock => ({
  ...Object.fromEntries(moved.assets.map((asset) => [shockName(asset), hintOf(hint, asset) / 100])),
  extra_debt: extraDebt(hint),
});
