// What became of the forecasts, and where the reader sees it differently.
import type { Claim, Verdict } from "../data/schema";

/** In the order of a verdict's certainty. */
export const VERDICT_ORDER: Verdict[] = ["confirmed", "partly", "contradicted", "open"];

export interface Tally {
  total: number;
  verdicts: Record<Verdict, number>;
  /** How many are shown to come from this bet. */
  caused: number;
}

/** Counts forecasts by verdict and by cause. */
export function tallyOf(claims: Claim[]): Tally {
  const verdicts: Record<Verdict, number> = { confirmed: 0, partly: 0, contradicted: 0, open: 0 };
  for (const claim of claims) verdicts[claim.verdict]++;
  return { total: claims.length, verdicts, caused: claims.filter((c) => c.attribution === "shown").length };
}

export interface Readers {
  /** Forecasts on which the reader set a verdict, and those on which it is not ours. */
  judged: Claim[];
  differs: Claim[];
}

/** The reader's verdicts beside ours. */
export function readersVerdicts(claims: Claim[], verdicts: Record<string, Verdict>): Readers {
  const judged = claims.filter((c) => verdicts[c.id]);
  return { judged, differs: judged.filter((c) => verdicts[c.id] !== c.verdict) };
}
