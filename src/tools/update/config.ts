import * as z from "zod/mini";
import { metric } from "../../data/schema/records";
import companies from "./companies.json";

const day = z.iso.date();

/** A tag of the us-gaap taxonomy; the bounds are of the last day of a period, both inclusive. */
const tag = z.strictObject({ tag: z.string(), from: z.optional(day), until: z.optional(day) });

const metricPlan = z.strictObject({
  /** Part of the ids of new records. */
  slug: z.string(),
  basis: z.optional(z.string()),
  /** Quarters that end before are not read. */
  since: day,
  note_en: z.optional(z.string()),
  note_ko: z.optional(z.string()),
  /** The metric itself, for a dataset that has had no number of it. */
  record: z.optional(metric.repo),
});

const company = z.strictObject({
  entity: z.string(),
  cik: z.int(),
  /** How the name in the answer begins: a wrong number must not bring another company's figures. */
  name: z.string(),
  publisher: z.string(),
  forms: z.optional(z.array(z.string())),
  /** Per metric the tags that have stood for one line of the statements, the preferred first. */
  tags: z.record(z.string(), z.array(tag)),
  /** Why a metric is not read. */
  left_out: z.optional(z.record(z.string(), z.string())),
});

const plan = z.strictObject({
  address: z.url(),
  requests_per_second: z.number().check(z.positive(), z.maximum(5)),
  cache_hours: z.number(),
  /** Forms whose figures count; an amendment ("10-K/A") counts as its form. */
  forms: z.array(z.string()),
  metrics: z.record(z.string(), metricPlan),
  companies: z.array(company),
  /** Why a listed company is not read. */
  not_read: z.record(z.string(), z.string()),
});

export type Plan = z.infer<typeof plan>;
export type Company = z.infer<typeof company>;
export type MetricPlan = z.infer<typeof metricPlan>;
export type Tag = z.infer<typeof tag>;

/** What is read from whom, from `companies.json`. Throws where that file is not of its shape. */
export const readPlan = (): Plan => plan.parse(companies);

export const fileOf = ({ cik }: Company): string => `CIK${String(cik).padStart(10, "0")}.json`;
