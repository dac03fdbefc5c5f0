// What is known of one company, ready to be shown: who it is, its figures, links, forecasts, risks and events.
import type { Family, Kind, Quality, Verdict } from "../data/schema";
import type { Figure } from "../model/figure";
import type { Spark } from "./kpis";
import type { EntityCell, Prose, Table } from "./spec";
import type { TimelineEvent } from "./timeline";
import type { Tone } from "./tone";

/** One line of what a company is; `cells` are mentions of others. */
export interface ProfileTerm {
  id: string;
  label: string;
  text: string;
  cells: EntityCell[];
}

/** The newest figure of one definition. */
export interface ProfileMeasure {
  id: string;
  name: string;
  /** Definition, period, model: what the name leaves open; "" where nothing. */
  detail: string;
  /** The other company: whom the figure is on, or whose it is. */
  other: EntityCell | null;
  figure: Figure;
  /** Values that other sources give for the same thing. */
  rivals: Figure[];
  /** "single report". */
  remark: string;
  /** Four or more comparable points. */
  spark: Spark | null;
  /** All values of the definition where there is more than one. */
  series: Table | null;
}

export interface ProfileGroup {
  id: string;
  heading: string;
  measures: ProfileMeasure[];
  /** "Show 12 more"; "" where all are shown. */
  more: string;
}

export interface ProfileLink {
  relation: string;
  family: Family;
  other: EntityCell;
  type: string;
  status: string;
  active: boolean;
  gone: boolean;
  date: string;
  amount?: Figure;
  stake?: Figure;
  /** Says what an amount is. */
  statement: Prose;
  /** The whole link in words. */
  name: string;
}

export interface ProfileLinks {
  id: "receives" | "gives" | "beside";
  heading: string;
  none: string;
  families: { family: Family; name: string; links: ProfileLink[] }[];
}

export interface ProfileItem {
  record: string;
  date: string;
  text: string;
  kind: Kind;
  quality: Quality;
}

/** Dated items about the company on one side of a forecast or in one list of a risk. */
export interface ProfileItems {
  id: string;
  heading: string;
  items: ProfileItem[];
}

export interface ProfileClaim {
  claim: string;
  text: Prose;
  verdict: Verdict;
  role: string;
  lists: ProfileItems[];
}

export interface ProfileRisk {
  risk: string;
  name: string;
  likelihood: number;
  impact: number;
  trend: string;
  role: string;
  lists: ProfileItems[];
}

export interface ProfileRelease {
  record: string;
  date: string;
  model: string;
}

export interface ProfileSpec {
  entity: string;
  name: string;
  tone: Tone;
  /** How much is on record, and how new. */
  finding: string;
  /** The dataset's own sentence on it. */
  note: Prose | null;
  terms: ProfileTerm[];
  groups: ProfileGroup[];
  /** In place of figures. */
  noFigures: string;
  /** Expected and not on record; "" where nothing is. */
  missing: string;
  links: ProfileLinks[];
  noLinks: string;
  claims: ProfileClaim[];
  noClaims: string;
  risks: ProfileRisk[];
  noRisks: string;
  events: TimelineEvent[];
  /** "Show 12 more"; "" where all are shown. */
  moreEvents: string;
  noEvents: string;
  releases: ProfileRelease[];
}
