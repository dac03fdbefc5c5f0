// What a dataset holds that the update has to know.
import type { RawDataset } from "../../data/check/shape";
import { parseCollection } from "../../data/parse";
import type { Observation, Source } from "../../data/schema";
import type { Company } from "./config";
import type { Filing } from "./facts";
import type { Quarter } from "./quarters";
import { billions, folderOf, type Named, type NewSource, sourceOf } from "./records";

const CITABLE = ["observations", "relations", "events", "models", "claims"] as const;

export interface Held {
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly metrics: ReadonlySet<string>;
  /** Ids that are taken by some record, or were by one folded into another. */
  readonly taken: ReadonlySet<string>;
}

/** Reads the files of a dataset. Throws where one of them is no list. */
export function held(raw: RawDataset): Held {
  const records = CITABLE.flatMap((name) => (raw[name] ?? []) as { id: string; merged_ids?: string[] }[]);
  return {
    observations: parseCollection("observations", raw.observations, "en").records,
    sources: parseCollection("sources", raw.sources, "en").records,
    metrics: new Set(parseCollection("metrics", raw.metrics, "en").records.map(({ id }) => id)),
    taken: new Set(records.flatMap(({ id, merged_ids = [] }) => [id, ...merged_ids])),
  };
}

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1].length ?? 0;

/** Whether a recorded value (or range, USD bn) is the filing's (USD), rounded to the digits that are recorded. */
export function agrees({ value, value_low, value_high }: Observation, usd: number): boolean {
  const filed = billions(usd);
  if (value !== null) return Math.abs(filed - value) <= 0.5 * 10 ** -decimals(value) + 1e-9;
  return filed >= (value_low ?? Number.NEGATIVE_INFINITY) && filed <= (value_high ?? Number.POSITIVE_INFINITY);
}

/** Whether a record is of that company, metric, definition and calendar quarter, whatever it says. */
export const isAbout = (o: Observation, { company, metric, plan }: Named, { period }: Quarter): boolean =>
  o.entity === company.entity &&
  o.metric === metric &&
  o.basis === plan.basis &&
  o.span === "quarter" &&
  o.period === period &&
  o.kind !== "forecast" &&
  o.unit === "USD bn";

/** Ids of filings as sources: a filing that the dataset cites already is not listed a second time. */
export class Sources {
  readonly made = new Map<string, NewSource>();
  constructor(private readonly known: readonly Source[]) {}

  /** The folder of the filing if that is a source, else a document in it, else a new source. */
  idOf(company: Company, filing: Filing): string {
    const folder = folderOf(company, filing);
    // The number of a company is also written with zeros before it.
    const cited = this.known.filter(({ url }) => url?.replace(/\/data\/0+/, "/data/").startsWith(folder));
    const own = cited.find(({ url }) => url?.endsWith("/")) ?? cited[0];
    if (own) return own.id;
    const made = sourceOf(company, filing);
    this.made.set(made.id, made);
    return made.id;
  }
}
