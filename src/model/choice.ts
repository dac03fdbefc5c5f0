// What the reader chose. The address bar holds all of it; nothing else does.
import type { Verdict } from "../data/schema";

/**
 * A stress scenario: what is set, by the parameters that the thesis names. Shocks in per cent (-100 to 100), an exchange rate, a share
 * of 0 to 1, 1 where later money is counted. What is absent is as in the base.
 */
export type Scenario = Readonly<Record<string, number>>;

export interface Rating {
  likelihood: number;
  impact: number;
}

export interface Choice {
  companies: string[];
  company: string | null;
  compare: boolean;
  node: string | null;
  /** A hub's entity id, "matrix" or "table"; null = the default hub. */
  relations: string | null;
  base: string | null;
  /** null = the opening scenario of the dataset. */
  a: Scenario | null;
  b: Scenario | null;
  verdicts: Record<string, Verdict>;
  risks: Record<string, Rating>;
  source: string | null;
  q: string;
  /** Searched for in the table of all relations. */
  links: string;
  theme: "light" | "dark" | null;
  slide: string | null;
  plain: boolean;
  transparent: boolean;
  data: string | null;
}

/** No shock on the published base. */
export const NEUTRAL: Scenario = {};

/**
 * A scenario as an address holds it: without shocks of nothing, but never without a parameter, as that means the opening scenario.
 * `none`: what stands for one without any shock.
 */
export function tidied(s: Scenario, none: Scenario): Scenario {
  const set = Object.entries(s).filter(([, value]) => value !== 0);
  return set.length > 0 ? Object.fromEntries(set) : none;
}

export const DEFAULT_CHOICE: Choice = {
  companies: [],
  company: null,
  compare: false,
  node: null,
  relations: null,
  base: null,
  a: null,
  b: null,
  verdicts: {},
  risks: {},
  source: null,
  q: "",
  links: "",
  theme: null,
  slide: null,
  plain: false,
  transparent: false,
  data: null,
};

/** Adds or removes a company, in the order chosen. */
export const toggled = (companies: string[], id: string): string[] =>
  companies.includes(id) ? companies.filter((c) => c !== id) : [...companies, id];
