// What filings say against what the dataset holds: new records, agreement, disagreement, and what could not be had.
import type { RawDataset } from "../../data/check/shape";
import type { Observation } from "../../data/schema";
import { choose, ownEnds, type Stated } from "./choose";
import type { Company, MetricPlan, Plan } from "./config";
import type { Answer, Fact } from "./facts";
import { agrees, type Held, held, isAbout, Sources } from "./held";
import { fiscalQuarter, isYear } from "./periods";
import { gaps, type Quarter, singleQuarters } from "./quarters";
import { idOfNew, type Named, type NewObservation, type NewSource, observationOf } from "./records";

/** A new record with the quarter it was made of. */
export interface Addition {
  readonly record: NewObservation;
  readonly quarter: Quarter;
}

/** A record of the dataset that says something else than the filing. */
export interface Disagreement {
  readonly ours: Observation;
  readonly quarter: Quarter;
}

/** What is not proposed, or what a reader should know of it. */
export interface Remark {
  readonly entity: string;
  readonly metric?: string;
  readonly text: string;
}

export interface Proposal {
  readonly additions: readonly Addition[];
  readonly sources: readonly NewSource[];
  /** Records of metrics that the dataset does not have yet. */
  readonly metrics: readonly { readonly id: string }[];
  readonly disagreements: readonly Disagreement[];
  /** How many records of the dataset say what the filings say, to their own last digit. */
  readonly agreed: number;
  readonly remarks: readonly Remark[];
}

/** What became of one quarter. */
interface Outcome {
  readonly addition?: Addition;
  readonly disagreements?: readonly Disagreement[];
  readonly agreed?: number;
  readonly remarks?: readonly Remark[];
}

const recast = ({ start, end, tag, value, restated }: Stated): string =>
  `${start} to ${end}: ${tag} was ${value}, and is ${restated?.value} where ${restated?.filing.accession} compares with it`;

interface Reading extends Named {
  readonly quarters: readonly Quarter[];
  readonly remarks: readonly Remark[];
  /** Last days of the company's fiscal years. */
  readonly yearEnds: readonly string[];
}

/** The last days of a company's fiscal years, by its annual reports. */
const yearEnds = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.filter((fact) => isYear(fact) && /^(10-K|20-F)/.test(fact.filing.form)).map(({ end }) => end)),
];

/** The quarters of one company's metric since the day of the plan. */
function readingOf(facts: readonly Fact[], company: Company, metric: string, plan: MetricPlan): Reading {
  const inTime = ({ end }: { end: string }) => end >= plan.since;
  const stated = choose(facts, company.tags[metric] ?? [], ownEnds(facts));
  // What ends before the day is still needed: the first quarter may be a year less its nine months.
  const all = singleQuarters(stated);
  const quarters = all.quarters.filter(inTime);
  const texts = [
    ...all.doubts.filter(inTime).map(({ text }) => text),
    ...stated.filter((s) => s.restated && inTime(s)).map(recast),
    ...gaps(quarters).map((period) => `${period}: no filing states it or lets it be computed`),
    ...(quarters.length === 0 ? ["no quarter found under its tags"] : []),
  ];
  const remarks = texts.map((text) => ({ entity: company.entity, metric, text }));
  return { company, metric, plan, quarters, remarks, yearEnds: yearEnds(facts) };
}

/** One quarter against the dataset. Where records of it contradict each other, one that agrees with the filing is enough. */
function outcomeOf(reading: Reading, quarter: Quarter, has: Held, sources: Sources): Outcome {
  const { company, metric } = reading;
  const ours = has.observations.filter((o) => isAbout(o, reading, quarter));
  const agreed = ours.filter((o) => agrees(o, quarter.value)).length;
  if (agreed > 0) return { agreed };
  if (ours.length > 0) return { disagreements: ours.map((o) => ({ ours: o, quarter })) };
  const id = idOfNew(reading, quarter.period);
  if (has.taken.has(id))
    return { remarks: [{ entity: company.entity, metric, text: `${quarter.period}: the id ${id} is taken` }] };
  const cited = [...new Set(quarter.from.map(({ filing }) => sources.idOf(company, filing)))];
  const fiscal = fiscalQuarter(quarter, reading.yearEnds);
  return { addition: { record: observationOf(reading, quarter, cited, fiscal), quarter } };
}

function readings(plan: Plan, answers: ReadonlyMap<string, Answer>): Reading[] {
  return plan.companies.flatMap((company) => {
    const answer = answers.get(company.entity);
    if (!answer) return [];
    return Object.entries(plan.metrics)
      .filter(([metric]) => company.tags[metric])
      .map(([metric, metricPlan]) => readingOf(answer.facts, company, metric, metricPlan));
  });
}

/** Records of metrics for which there are now numbers. */
function newMetrics(plan: Plan, additions: readonly Addition[], has: Held): { id: string }[] {
  const used = new Set(additions.map(({ record }) => record.metric));
  const records = Object.values(plan.metrics).flatMap(({ record }) => (record ? [record as { id: string }] : []));
  return records.filter(({ id }) => used.has(id) && !has.metrics.has(id));
}

/**
 * Compares what the companies filed (answers by entity) with a dataset. Nothing of the dataset is changed: where a record
 * says something else than the filing, both values are in `disagreements`, and the record stays.
 */
export function propose(raw: RawDataset, plan: Plan, answers: ReadonlyMap<string, Answer>): Proposal {
  const has = held(raw);
  const sources = new Sources(has.sources);
  const read = readings(plan, answers);
  const outcomes = read.flatMap((reading) => reading.quarters.map((q) => outcomeOf(reading, q, has, sources)));
  const additions = outcomes.flatMap(({ addition }) => addition ?? []);
  const broken = [...answers].flatMap(([entity, { remarks }]) => remarks.map((text) => ({ entity, text })));
  return {
    additions,
    sources: [...sources.made.values()],
    metrics: newMetrics(plan, additions, has),
    disagreements: outcomes.flatMap(({ disagreements = [] }) => disagreements),
    agreed: outcomes.reduce((sum, { agreed = 0 }) => sum + agreed, 0),
    remarks: [...broken, ...read.flatMap(({ remarks }) => remarks), ...outcomes.flatMap(({ remarks = [] }) => remarks)],
  };
}
