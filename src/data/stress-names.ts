// What scenarios and risks call what they move.
import type { Risk, Thesis } from "./schema";

type Asset = NonNullable<Thesis["stress"]>["assets"][number];
type Hint = NonNullable<Risk["stress_hint"]>;

/** The shock that moves every asset without one of its own. */
export const ALL_HOLDINGS = "all_holdings";
/** Debt that a scenario adds, and the older names of the same. */
export const EXTRA_DEBT = ["extra_debt", "extra_debt_usd_bn", "extra_net_debt_usd_bn"] as const;

export const shockName = ({ id, shock }: Asset): string => shock ?? id;
export const hintName = ({ id, hint }: Asset): string => hint ?? id;

/** Debt that a scenario or a risk adds, in the unit of the inputs. */
export const extraDebt = (named: Readonly<Record<string, number>>): number =>
  EXTRA_DEBT.reduce((sum, name) => sum + (named[name] ?? 0), 0);

/** Change of an asset by the shock of a risk, per cent. */
export const hintOf = (hint: Hint, asset: Asset): number => hint[hintName(asset)] ?? hint[ALL_HOLDINGS] ?? 0;
