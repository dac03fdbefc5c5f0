// What the holder owns, at the dates for which a complete split is published.
import type { Observation, Thesis } from "../data/schema";
import { assetOf, holderOf, secondOf } from "./bet";
import { type Facts, series } from "./facts";
import { derive, type Figure, figureOf } from "./figure";
import { once } from "./once";

const NET = "net-of-asset-backed-finance";
/** A split is complete where its parts make up the published total but for rounding, in per cent. */
const ROUNDING = 1;

/**
 * A part of the holdings as it is drawn. One with `computed` is no line of the published table: it is computed as a part of
 * another line (`computedPart`), whose band then holds what remains.
 */
export type Band = NonNullable<Thesis["holdings"]>["bands"][number];

/** From the bottom of a column up. */
export const bandsOf = ({ thesis }: Pick<Facts, "thesis">): readonly Band[] => thesis.holdings?.bands ?? [];

/** The company a band stands for: the one it is computed for, or the only one it is made of. */
export const companyOf = ({ computed, assets }: Band): string | undefined =>
  computed?.asset ?? (assets.length === 1 ? assets[0] : undefined);

export interface Part {
  band: Band;
  /** In the unit of the total, net of loans secured on the asset. */
  value: Figure;
  /** Per cent of the published total. */
  share: Figure;
  entities: string[];
}

export interface Split {
  date: string;
  /** As published. */
  total: Figure;
  parts: Part[];
}

/** Entities a band is about: its assets, and those it names beside them. */
export const bandEntities = (band: Band): string[] => [
  ...(band.computed ? [band.computed.asset] : []),
  ...band.assets,
  ...(band.entities ?? []),
];

const only = (found: Observation[], date: string): Observation | undefined => found.find((o) => o.as_of === date);

const decimals = (o: Observation): number => String(o.value).split(".")[1]?.length ?? 0;

/** The newest record up to a date; of records that contradict each other the one that is rounded less. */
function newestTo(found: Observation[], date: string): Observation | undefined {
  const known = found.filter((o) => o.as_of <= date);
  const newest = known.at(-1);
  const rivals = known.filter((o) => newest?.conflicts_with?.includes(o.id));
  return rivals.reduce((a, b) => (a && decimals(b) > decimals(a) ? b : a), newest);
}

/**
 * The holder's share of a holding that is carried inside another line, JPY tn, or null where an input of that date is missing:
 * carrying value (USD bn) x yen per dollar / 1000 x (1 - the partner's share of the line it is inside).
 * The partner's share is the newest one reported, taken as unchanged; as an assumption it does not date the figure.
 */
export function computedPart(facts: Facts, { asset, inside, partner }: Computed, date: string): Figure | null {
  const entity = holderOf(facts);
  const fair = only(series(facts, { metric: "stake_value", entity, asset, basis: "carried" }), date);
  const rate = only(series(facts, { metric: "exchange_rate", entity, basis: "company" }), date);
  const part = newestTo(series(facts, { metric: "stake_pct", asset: inside, entity: partner }), date);
  if (fair?.value == null || rate?.value == null || part?.value == null) return null;
  const value = ((fair.value * rate.value) / 1000) * (1 - part.value / 100);
  const figure = derive(
    `holding.${asset}.${date}`,
    value,
    "JPY tn",
    [figureOf(facts, fair), figureOf(facts, rate)],
    "estimate",
  );
  return { ...figure, records: [...figure.records, part.id], sources: [...new Set([...figure.sources, part.source])] };
}

type Computed = NonNullable<Band["computed"]>;

/** The band that is computed out of another one, where there is one. */
export const takenFrom = (facts: Pick<Facts, "thesis">, band: Band): Band | undefined =>
  bandsOf(facts).find((b) => b.computed && band.assets.includes(b.computed.inside));

function bandValue(facts: Facts, band: Band, at: Observation[], total: Figure): Figure | null {
  const date = total.asOf;
  if (band.computed) return computedPart(facts, band.computed, date);
  const found = at.filter((o) => band.assets.includes(o.asset ?? "") && o.value !== null);
  if (found.length === 0) return null;
  const figures = found.map((o) => figureOf(facts, o));
  const sum = figures.reduce((whole, f) => whole + (f.value ?? 0), 0);
  const taken = takenFrom(facts, band)?.computed;
  const less = taken ? computedPart(facts, taken, date) : null;
  if (less) return derive(`holding.${band.id}-rest.${date}`, sum - (less.value ?? 0), total.unit, [...figures, less]);
  return figures.length === 1 ? figures[0] : derive(`holding.${band.id}.${date}`, sum, total.unit, figures);
}

function partOf(facts: Facts, band: Band, at: Observation[], total: Figure): Part[] {
  const value = bandValue(facts, band, at, total);
  if (!value || !total.value) return [];
  const share = derive(
    `share.${band.id}.${total.asOf}`,
    ((value.value ?? 0) / total.value) * 100,
    "%",
    [value, total],
    value.kind,
  );
  return [{ band, value, share, entities: [...bandEntities(band), holderOf(facts)] }];
}

/** All complete splits, oldest first. Per-share tables and gross values are other definitions and left out. */
export const splits = once((facts: Facts): Split[] => {
  const all = series(facts, { metric: "holding_value", entity: holderOf(facts), basis: NET });
  return totals(facts).flatMap((total) => {
    const at = all.filter((o) => o.as_of === total.asOf);
    const sum = at.reduce((s, o) => s + (o.value ?? 0), 0);
    if (!total.value || Math.abs(sum / total.value - 1) * 100 > ROUNDING) return [];
    return [{ date: total.asOf, total, parts: bandsOf(facts).flatMap((b) => partOf(facts, b, at, total)) }];
  });
});

/** Published values of all holdings, JPY tn net of asset-backed loans, oldest first, with or without a split. */
export const totals = (facts: Facts): Figure[] =>
  series(facts, { metric: "holdings_value", entity: holderOf(facts), basis: "company-net" }).map((o) =>
    figureOf(facts, o),
  );

/** The newest complete split, or undefined. */
export const newestSplit = (facts: Facts): Split | undefined => splits(facts).at(-1);

/** The part that stands for a company, or undefined where it has none at that date. */
export const partAt = (split: Split | undefined, company: string): Part | undefined =>
  split?.parts.find((p) => companyOf(p.band) === company);

/** The part of a band at a date. */
export const bandAt = (split: Split | undefined, { id }: Band): Part | undefined =>
  split?.parts.find((p) => p.band.id === id);

/** Share of the bet and the second holding together, per cent of the published total: their sum / holdings. */
export function concentration(facts: Facts, split: Split | undefined): Figure | null {
  const [asset, second] = [assetOf(facts), secondOf(facts)];
  const parts = [partAt(split, second), partAt(split, asset)].filter((p) => p !== undefined);
  if (parts.length < 2 || !split?.total.value) return null;
  const values = parts.map((p) => p.value);
  const sum = values.reduce((whole, f) => whole + (f.value ?? 0), 0);
  const figure = derive("concentration", (sum / split.total.value) * 100, "%", [...values, split.total]);
  return { ...figure, entities: [...new Set([...figure.entities, asset, second])] };
}

/** Analysts' shares of NAV: other denominators and dates, never part of a column. Newest first, known conflicts kept. */
export const analystShares = (facts: Facts): Observation[] =>
  series(facts, { metric: "portfolio_share", entity: holderOf(facts), basis: "analyst-nav" }).reverse();

/** The published share of a holding at a date, or null. */
export function publishedShare(facts: Facts, asset: string, date: string): Figure | null {
  const found = only(
    series(facts, { metric: "portfolio_share", entity: holderOf(facts), asset, basis: "company-holdings" }),
    date,
  );
  return found ? figureOf(facts, found) : null;
}

/** The share of a part as it is printed: the published one where there is one, at the date of the split, else the computed one. */
export function shareOf(facts: Facts, { band, share }: Part, date: string): Figure {
  const whole = !band.computed && band.assets.length === 1 && !takenFrom(facts, band);
  return (whole && publishedShare(facts, band.assets[0], date)) || share;
}
