// What the stress test of a thesis moves: its prices with the parameters of the address, and what else can be set.
import type { Thesis, Unit } from "../../data/schema";
import type { Scenario } from "../choice";
import type { Facts } from "../facts";

type Stress = NonNullable<Thesis["stress"]>;
export type Asset = Stress["assets"][number];
/** An asset with a value at the base. */
export type Priced = Asset & { value: string };

/** A parameter of the address; a switch is 0 or 1. */
export interface Parameter {
  id: string;
  low: number;
  high: number;
  switch: boolean;
}

export interface Plan {
  /** Unit of the holder's figures, and of the values and loans of its assets. */
  money: Unit;
  pricedIn: Unit;
  /** In the order of the thesis; the first two are the axes of the map. */
  priced: Priced[];
  /** Everything else the holder owns, moved as one; a thesis may leave it where it is. */
  rest: Asset | undefined;
  rate: Stress["rate"];
  share: Stress["share"];
  later: Stress["later"];
}

const isPriced = (asset: Asset): asset is Priced => asset.value !== undefined;

/** Null for a thesis without a stress test. */
export function planOf({ thesis: { stress } }: Pick<Facts, "thesis">): Plan | null {
  if (!stress) return null;
  const { money, priced_in, assets, rate, share, later } = stress;
  const rest = assets.find((asset) => !isPriced(asset));
  return { money, pricedIn: priced_in ?? money, priced: assets.filter(isPriced), rest, rate, share, later };
}

/** The prices a scenario moves, the rest last. */
export const assetsOf = ({ priced, rest }: Plan): Asset[] => [...priced, ...(rest ? [rest] : [])];

/** The prices that are the axes of the map: across, and up. */
export const axesOf = ({ priced: [x, y] }: Plan): [Priced, Priced] => [x, y];

/** Everything an address may set, in the order in which it is written. */
export function parametersOf(facts: Pick<Facts, "thesis">): Parameter[] {
  const plan = planOf(facts);
  if (!plan) return [];
  const { rate, share, later } = plan;
  const range = ({ id, low, high }: { id: string; low: number; high: number }) => ({ id, low, high, switch: false });
  return [
    ...assetsOf(plan).map(({ id }) => range({ id, low: -100, high: 100 })),
    ...(rate ? [range(rate)] : []),
    ...(later ? [{ id: later.id, low: 0, high: 1, switch: true }] : []),
    ...(share ? [range(share)] : []),
  ];
}

/** No shock, as something that was chosen: the price on the upright axis stands where it stood. */
export const unshocked = (plan: Plan): Scenario => ({ [axesOf(plan)[1].id]: 0 });

/** Units of the holder's figures per unit of the inputs, at an exchange rate: JPY bn, or JPY tn, per USD bn. */
export const inMoney = ({ money }: Plan, rate: number): number => (money === "JPY tn" ? rate / 1000 : rate);
