// What SoftBank's holdings consist of, at the dates for which a complete split is published.
import type { Observation } from "../data/schema";
import { type Facts, series } from "./facts";
import { derive, type Figure, figureOf } from "./figure";

export const HOLDER = "softbank";
const NET = "net-of-asset-backed-finance";
/** A split is complete where its parts make up the published total but for rounding, in per cent. */
const ROUNDING = 1;

/**
 * Parts of the holdings as they are drawn, from the bottom up. OpenAI is no line of the published table: it is computed
 * as a part of Vision Fund 2 (`openaiPart`), and `svf2` is what remains of that fund.
 */
export const BANDS = [
  { id: "arm", assets: ["arm"] },
  { id: "openai", assets: [] },
  { id: "svf2", assets: ["svf2"] },
  { id: "funds", assets: ["svf1", "softbank-latam-funds"] },
  { id: "telecom", assets: ["softbank-corp"] },
  { id: "alibaba", assets: ["alibaba"] },
  { id: "other", assets: ["t-mobile", "deutsche-telekom", "sb-northstar", "other-holdings"] },
] as const;
export type BandId = (typeof BANDS)[number]["id"];

export interface Part {
  band: BandId;
  /** JPY tn, net of loans secured on the asset. */
  value: Figure;
  /** Per cent of the published total. */
  share: Figure;
  entities: string[];
}

export interface Split {
  date: string;
  /** JPY tn, as published. */
  total: Figure;
  parts: Part[];
}

/** Entities a band is about: its assets, and the fund business where it is a fund. */
export function bandEntities(band: BandId): string[] {
  const { id, assets } = BANDS.find((b) => b.id === band)!;
  if (id === "openai") return ["openai"];
  if (id === "svf2" || id === "funds") return [...assets, "softbank-vision-fund"];
  return id === "other" ? [...assets, "sprint"] : [...assets];
}

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
 * SoftBank's share of the OpenAI holding at a date, JPY tn, or null where an input of that date is missing:
 * fair value (USD bn) x yen per dollar / 1000 x (1 - Son's share of Vision Fund 2).
 * Son's share is the newest one reported, taken as unchanged; as an assumption it does not date the figure.
 */
export function openaiPart(facts: Facts, date: string): Figure | null {
  const fair = only(series(facts, { metric: "stake_value", entity: HOLDER, asset: "openai", basis: "carried" }), date);
  const rate = only(series(facts, { metric: "exchange_rate", entity: HOLDER, basis: "company" }), date);
  const son = newestTo(series(facts, { metric: "stake_pct", asset: "svf2", entity: "masayoshi-son" }), date);
  if (fair?.value == null || rate?.value == null || son?.value == null) return null;
  const value = ((fair.value * rate.value) / 1000) * (1 - son.value / 100);
  const figure = derive(
    `holding.openai.${date}`,
    value,
    "JPY tn",
    [figureOf(facts, fair), figureOf(facts, rate)],
    "estimate",
  );
  return { ...figure, records: [...figure.records, son.id], sources: [...new Set([...figure.sources, son.source])] };
}

function bandValue(facts: Facts, band: (typeof BANDS)[number], at: Observation[], date: string): Figure | null {
  const openai = openaiPart(facts, date);
  if (band.id === "openai") return openai;
  const found = at.filter((o) => (band.assets as readonly string[]).includes(o.asset ?? "") && o.value !== null);
  if (found.length === 0) return null;
  const figures = found.map((o) => figureOf(facts, o));
  const sum = figures.reduce((total, f) => total + (f.value ?? 0), 0);
  if (band.id === "svf2" && openai) {
    return derive(`holding.svf2-rest.${date}`, sum - (openai.value ?? 0), "JPY tn", [...figures, openai]);
  }
  return figures.length === 1 ? figures[0] : derive(`holding.${band.id}.${date}`, sum, "JPY tn", figures);
}

function partOf(facts: Facts, band: (typeof BANDS)[number], at: Observation[], total: Figure): Part[] {
  const value = bandValue(facts, band, at, total.asOf);
  if (!value || !total.value) return [];
  const share = derive(
    `share.${band.id}.${total.asOf}`,
    ((value.value ?? 0) / total.value) * 100,
    "%",
    [value, total],
    value.kind,
  );
  return [{ band: band.id, value, share, entities: [...bandEntities(band.id), HOLDER] }];
}

/** All complete splits, oldest first. Per-share tables and gross values are other definitions and left out. */
export function splits(facts: Facts): Split[] {
  const all = series(facts, { metric: "holding_value", entity: HOLDER, basis: NET });
  return totals(facts).flatMap((total) => {
    const at = all.filter((o) => o.as_of === total.asOf);
    const sum = at.reduce((s, o) => s + (o.value ?? 0), 0);
    if (!total.value || Math.abs(sum / total.value - 1) * 100 > ROUNDING) return [];
    return [{ date: total.asOf, total, parts: BANDS.flatMap((b) => partOf(facts, b, at, total)) }];
  });
}

/** Published values of all holdings, JPY tn net of asset-backed loans, oldest first, with or without a split. */
export const totals = (facts: Facts): Figure[] =>
  series(facts, { metric: "holdings_value", entity: HOLDER, basis: "company-net" }).map((o) => figureOf(facts, o));

/** The newest complete split; a dataset without any says so. */
export function newestSplit(facts: Facts): Split {
  const newest = splits(facts).at(-1);
  if (!newest) throw new Error("observations.json: no complete split of the holdings");
  return newest;
}

/** The part of a band, or undefined where it has none at that date. */
export const partAt = (split: Split, band: BandId): Part | undefined => split.parts.find((p) => p.band === band);

/** Share of Arm and OpenAI together, per cent of the published total: (Arm net + OpenAI computed) / holdings. */
export function concentration(split: Split): Figure | null {
  const arm = partAt(split, "arm");
  const openai = partAt(split, "openai");
  if (!arm || !openai || !split.total.value) return null;
  const sum = (arm.value.value ?? 0) + (openai.value.value ?? 0);
  const figure = derive("concentration", (sum / split.total.value) * 100, "%", [arm.value, openai.value, split.total]);
  return { ...figure, entities: [...new Set([...figure.entities, "openai", "arm"])] };
}

/** Analysts' shares of NAV: other denominators and dates, never part of a column. Newest first, known conflicts kept. */
export const analystShares = (facts: Facts): Observation[] =>
  series(facts, { metric: "portfolio_share", entity: HOLDER, basis: "analyst-nav" }).reverse();

/** The published share of a holding at a date, or null. */
export function publishedShare(facts: Facts, asset: string, date: string): Figure | null {
  const found = only(
    series(facts, { metric: "portfolio_share", entity: HOLDER, asset, basis: "company-holdings" }),
    date,
  );
  return found ? figureOf(facts, found) : null;
}
