// What in a dataset is past its review period: figures of which a newer one should be out, judgements not looked at for long.
import type { Sound } from "../data/check/shape";
import type { Metric, Observation } from "../data/schema";
import { grouped } from "../model/group";

/**
 * Days after which something wants a look. A quarterly figure: the next quarter, and the 45 days in which companies report
 * it; a yearly one: a year and 90 days. A judgement, and the dataset as a whole: once a quarter.
 */
const PERIODS = { quarter: 92 + 45, year: 366 + 90, judgement: 92 };
/** So many values make a series that is expected to go on; fewer are single findings. */
const SERIES = { quarter: 4, year: 3 };
/** A series that has brought nothing for so long has ended, and is not waited for. */
const ENDED = 800;

/** Records of one kind and age that are past their period. */
export interface Overdue {
  /** "capex_quarter/cash", "claims". */
  readonly what: string;
  /** Whose, or which. */
  readonly of: readonly string[];
  /** Day of the newest value, or of the last review. */
  readonly last: string;
  /** Days from then to the day of the question, and days allowed. */
  readonly days: number;
  readonly allowed: number;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const rhythmOf = ({ frequency }: Metric): "quarter" | "year" | undefined =>
  frequency === "year" ? "year" : frequency === "quarter" || frequency === "quarter-end" ? "quarter" : undefined;

/** The newest day of each series of figures that is a report on something past. */
function newest(data: Sound, rhythm: "quarter" | "year"): { what: string; who: string; last: string }[] {
  const metrics = new Set(data.metrics.filter((m) => rhythmOf(m) === rhythm).map(({ id }) => id));
  const told = (o: Observation) => metrics.has(o.metric) && (o.kind === "disclosed" || o.kind === "reported");
  const what = (o: Observation) => [o.metric, o.basis].filter(Boolean).join("/");
  const who = (o: Observation) => [o.entity, o.asset].filter(Boolean).join(" in ");
  const series = grouped(data.observations.filter(told), (o) => [`${what(o)} ${who(o)}`]);
  return [...series.values()].flatMap((list) => {
    const days = [...new Set(list.map(({ as_of }) => as_of))].sort();
    return days.length < SERIES[rhythm]
      ? []
      : [{ what: what(list[0]), who: who(list[0]), last: days[days.length - 1] }];
  });
}

function judged(data: Sound): { what: string; who: string; last: string }[] {
  const own = (["claims", "risks"] as const).flatMap((what) =>
    data[what].map(({ id, last_review }) => ({ what, who: id, last: last_review })),
  );
  const whole = data.freshness ? [{ what: "dataset", who: "as a whole", last: data.freshness.reviewed }] : [];
  return [...whole, ...own];
}

/** Everything that is past its review period on a day (YYYY-MM-DD), the oldest first. */
export function pastReview(data: Sound, today: string): Overdue[] {
  const all = [
    ...judged(data).map((item) => ({ ...item, allowed: PERIODS.judgement })),
    ...(["quarter", "year"] as const).flatMap((rhythm) =>
      newest(data, rhythm)
        .filter(({ last }) => daysBetween(last, today) <= ENDED)
        .map((item) => ({ ...item, allowed: PERIODS[rhythm] })),
    ),
  ].filter(({ last, allowed }) => daysBetween(last, today) > allowed);
  return [...grouped(all, ({ what, last }) => [`${last} ${what}`]).values()]
    .map((list) => {
      const [{ what, last, allowed }] = list;
      return { what, of: list.map(({ who }) => who), last, days: daysBetween(last, today), allowed };
    })
    .sort((a, b) => a.last.localeCompare(b.last) || a.what.localeCompare(b.what));
}

/** One line for one entry. */
export const overdueLine = ({ what, of, last, days, allowed }: Overdue): string =>
  `  ${what}: ${of.join(", ")}: last ${last}, ${days} days ago, allowed ${allowed}`;
