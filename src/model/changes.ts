// What a newer dataset says differently: figures, verdicts and ratings, old beside new.
import type { Claim, Observation, Risk, Verdict } from "../data/schema";
import type { Facts } from "./facts";
import { type Figure, figureOf } from "./figure";

/** One record before and now; null where it is not in the dataset. */
export interface Change<T> {
  id: string;
  before: T | null;
  now: T | null;
}

export interface Rating {
  likelihood: number;
  impact: number;
}

export interface Changes {
  /** Review dates of both datasets, ISO. */
  reviewed: { before: string; now: string };
  figures: Change<Figure>[];
  verdicts: Change<Verdict>[];
  risks: Change<Rating>[];
}

/** Records of two lists that read differently, in the order of the newer list, then what is gone. */
function differing<R extends { id: string }, T>(before: R[], now: R[], read: (record: R, late: boolean) => T) {
  const old = new Map(before.map((r) => [r.id, r]));
  const ids = new Set(now.map((r) => r.id));
  const all: Change<T>[] = [
    ...now.map((r) => {
      const was = old.get(r.id);
      return { id: r.id, before: was ? read(was, false) : null, now: read(r, true) };
    }),
    ...before.filter((r) => !ids.has(r.id)).map((r) => ({ id: r.id, before: read(r, false), now: null })),
  ];
  return all.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.now));
}

/** What is shown of a figure, without what only says where it is from. */
const said = ({ value, low, high, unit, period, kind }: Figure) =>
  JSON.stringify([value, low, high, unit, period, kind]);

const saysOther = ({ before, now }: Change<Figure>): boolean => !before || !now || said(before) !== said(now);

/** Compares two datasets in one language by record id. A figure counts as changed when its number, unit, period or kind is. */
export function changesOf(before: Facts, now: Facts): Changes {
  const figure = (o: Observation, late: boolean) => figureOf(late ? now : before, o);
  const rating = ({ likelihood, impact }: Risk): Rating => ({ likelihood, impact });
  return {
    reviewed: { before: before.freshness.reviewed, now: now.freshness.reviewed },
    figures: differing(before.observations, now.observations, figure).filter(saysOther),
    verdicts: differing(before.claims, now.claims, (c: Claim) => c.verdict),
    risks: differing(before.risks, now.risks, rating),
  };
}
