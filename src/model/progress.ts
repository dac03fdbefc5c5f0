// The speed of the race: how long a task models finish (one list of METR), and when models came out.
import type { ModelRelease, Observation } from "../data/schema";
import { type Facts, series } from "./facts";
import { derive, endOf, type Figure, figureOf } from "./figure";

/** How long a task a model does half of the time. */
export const HORIZON = "task_horizon_50_minutes";

export interface Horizon {
  model: string;
  entity: string;
  /** Day of the model's release. */
  date: string;
  record: string;
  figure: Figure;
}

const horizonOf = (facts: Facts, o: Observation): Horizon => ({
  model: o.model ?? o.id,
  entity: o.entity,
  date: o.as_of,
  record: o.id,
  figure: figureOf(facts, o),
});

/** Version of METR's list with the newest publication: versions are never mixed. */
export function newestList(facts: Facts): string | undefined {
  const all = series(facts, { metric: HORIZON });
  return all.reduce<Observation | undefined>((a, b) => (a && a.published >= b.published ? a : b), undefined)?.basis;
}

/** Measured horizons of one list by date of release. */
export const horizons = (facts: Facts, list: string | undefined): Horizon[] =>
  series(facts, { metric: HORIZON, basis: list })
    .filter((o) => o.value !== null)
    .map((o) => horizonOf(facts, o));

/** Models of that list without a value that may be shown: above what the list calls reliable. */
export const beyond = (facts: Facts, list: string | undefined): Horizon[] =>
  series(facts, { metric: HORIZON, basis: list, drawn: false })
    .filter((o) => o.value === null)
    .map((o) => horizonOf(facts, o));

export interface Dispute {
  model: string;
  /** The value of the list that is drawn. */
  drawn: Horizon;
  /** Another value for the same model. */
  other: Horizon;
  /** Day on which the drawn list came out. */
  published: string;
}

/** Values of other lists that differ from the one drawn. */
export function disputes(facts: Facts, list: string | undefined): Dispute[] {
  return horizons(facts, list).flatMap((drawn) => {
    const record = facts.observation.get(drawn.record);
    const rivals = record?.conflicts_with ?? [];
    const published = endOf(record?.published ?? drawn.date);
    return rivals.flatMap((id) => {
      const o = facts.observation.get(id);
      return o ? [{ model: drawn.model, drawn, other: horizonOf(facts, o), published }] : [];
    });
  });
}

const DAY = 86_400_000;

/** Days in which a value doubled on average between two dated values; null where it did not grow. */
export function doublingDays(
  from: { value: number; date: string },
  to: { value: number; date: string },
): number | null {
  const days = (Date.parse(to.date) - Date.parse(from.date)) / DAY;
  if (from.value <= 0 || to.value <= from.value || days <= 0) return null;
  return days / Math.log2(to.value / from.value);
}

export interface Pace {
  first: Horizon;
  longest: Horizon;
  /** Computed: days per doubling between both. */
  doubling: Figure | null;
  /** The newest model is the one with the longest horizon. */
  leads: boolean;
}

/** From the first measured model to the longest horizon. */
export function paceOf(all: Horizon[]): Pace | null {
  const first = all[0];
  if (!first) return null;
  const value = (h: Horizon) => h.figure.value ?? 0;
  const longest = all.reduce((a, b) => (value(b) > value(a) ? b : a));
  const days = doublingDays({ value: value(first), date: first.date }, { value: value(longest), date: longest.date });
  return {
    first,
    longest,
    doubling: days === null ? null : derive("horizon-doubling", days, "days", [first.figure, longest.figure]),
    leads: all.at(-1) === longest,
  };
}

/** Releases by lab, the lab with the most first, then by name of the id. */
export function releasesByLab(facts: Facts): [string, ModelRelease[]][] {
  const labs = new Map<string, ModelRelease[]>();
  for (const m of [...facts.models].sort((a, b) => a.date.localeCompare(b.date)))
    labs.set(m.entity, [...(labs.get(m.entity) ?? []), m]);
  return [...labs].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
}

/** METR's own doubling times, as published. */
export const publishedDoubling = (facts: Facts): Figure[] =>
  series(facts, { metric: "horizon_doubling_days" }).map((o) => figureOf(facts, o));

export interface Score {
  version: string;
  model: string;
  entity: string;
  figure: Figure;
}

/** Composite scores, by version of the index: shown in a table only, for versions cannot be compared. */
export const scores = (facts: Facts): Score[] =>
  series(facts, { metric: "intelligence_index", drawn: false }).map((o) => ({
    version: o.basis ?? "",
    model: o.model ?? o.id,
    entity: o.entity,
    figure: figureOf(facts, o),
  }));
