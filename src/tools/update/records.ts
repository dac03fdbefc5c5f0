// Proposed records, as they stand in the files of the dataset.
import type { Company, MetricPlan } from "./config";
import type { Filing } from "./facts";
import type { Fiscal } from "./periods";
import type { Quarter } from "./quarters";
import { fiscalNote, notes } from "./wording";

/** A record of `sources.json`: one filing. */
export interface NewSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

/** A record of `observations.json`. */
export interface NewObservation {
  readonly id: string;
  readonly entity: string;
  readonly entities: readonly [string];
  readonly metric: string;
  readonly basis?: string;
  readonly value: number;
  readonly unit: "USD bn";
  readonly as_of: string;
  readonly date_precision: "quarter";
  readonly period: string;
  readonly span: "quarter";
  readonly fiscal_note_en?: string;
  readonly fiscal_note_ko?: string;
  readonly published: string;
  readonly kind: "disclosed";
  readonly derived?: true;
  readonly source: string;
  readonly more_sources?: readonly string[];
  readonly note_en?: string;
  readonly note_ko?: string;
  readonly quality: "primary";
}

/** Where a filing stands at the SEC. */
export const folderOf = (company: Company, { accession }: Filing): string =>
  `https://www.sec.gov/Archives/edgar/data/${company.cik}/${accession.replaceAll("-", "")}/`;

/** A filing as a source; its address is the folder of the filing at the SEC. */
export const sourceOf = (company: Company, filing: Filing): NewSource => ({
  id: `sec-${filing.accession}`,
  publisher: `${company.publisher} (SEC ${filing.form})`,
  title: `${filing.form} filed on ${filing.filed}, accession number ${filing.accession}`,
  url: folderOf(company, filing),
});

export interface Named {
  readonly company: Company;
  readonly metric: string;
  readonly plan: MetricPlan;
}

export const idOfNew = ({ company, plan }: Named, period: string): string =>
  `sec-${company.entity}-${plan.slug}-${period.toLowerCase()}`;

/** Value of a quarter in USD bn, unrounded. */
export const billions = (usd: number): number => usd / 1_000_000_000;

/**
 * A quarter as a record. `sources`: the ids of the sources of its filings, that of the longer span first, which is the
 * later one and gives the day of publication.
 */
export function observationOf(
  named: Named,
  quarter: Quarter,
  sources: readonly string[],
  fiscal: Fiscal | undefined,
): NewObservation {
  const { company, metric, plan } = named;
  const [source, ...more] = sources;
  return {
    id: idOfNew(named, quarter.period),
    entity: company.entity,
    entities: [company.entity],
    metric,
    ...(plan.basis && { basis: plan.basis }),
    value: billions(quarter.value),
    unit: "USD bn",
    as_of: quarter.end,
    date_precision: "quarter",
    period: quarter.period,
    span: "quarter",
    ...fiscalNote(quarter, fiscal),
    published:
      quarter.from
        .map(({ filing }) => filing.filed)
        .sort()
        .at(-1) ?? "",
    kind: "disclosed",
    ...(quarter.from.length > 1 && { derived: true as const }),
    source,
    ...(more.length > 0 && { more_sources: more }),
    ...notes(quarter, plan),
    quality: "primary",
  };
}
