// What the reader chose. The address bar holds all of it; nothing else does.
import type { Verdict } from "../data/schema";

/** A stress scenario. Shocks in per cent (-100 to 100), fx in JPY per USD or null for the base's own rate. */
export interface Scenario {
  openai: number;
  arm: number;
  rest: number;
  fx: number | null;
  /** Instalments paid after the base date counted. */
  draws: boolean;
  /** SoftBank's share of the OpenAI holding, 0.8275 to 1. */
  share: number;
}

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
export const NEUTRAL: Scenario = { openai: 0, arm: 0, rest: 0, fx: null, draws: false, share: 0.8275 };

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
