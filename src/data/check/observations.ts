import type { Metric, Observation } from "../schema";
import type { Context } from "./context";

const PERIODS: Readonly<Partial<Record<Observation["span"], { form: RegExp; words: string }>>> = {
  quarter: { form: /^\d{4}-Q[1-4]$/, words: "a calendar quarter like 2026-Q2" },
  year: { form: /^(FY|CY)\d{4}$/, words: "a year like FY2025 or CY2025" },
};

/** Unit and definition are among those of the metric. */
function checkMetric({ report }: Context, o: Observation, metric: Metric): void {
  if (!metric.units.includes(o.unit))
    report("observations", o.id, "unit", o.unit, `a unit of ${metric.id}: ${metric.units.join(", ")}`);
  const bases =
    metric.basis.length > 0
      ? `a basis of ${metric.id}: ${metric.basis.join(", ")}`
      : `no basis, as ${metric.id} has none`;
  const fits = metric.basis.length > 0 ? metric.basis.includes(o.basis ?? "") : o.basis === undefined;
  if (!fits) report("observations", o.id, "basis", o.basis, bases);
}

/** A value, or the end of a range that stands for it; ranges run upwards. */
function checkValue({ report }: Context, o: Observation): void {
  if (o.value === null && o.value_low === undefined && o.value_high === undefined) {
    report("observations", o.id, "value", o.value, "a number, or value_low or value_high");
  }
  if (o.value_low !== undefined && o.value_high !== undefined && o.value_low > o.value_high) {
    report("observations", o.id, "value_low", o.value_low, `at most value_high, ${o.value_high}`);
  }
}

function checkPeriod({ report }: Context, o: Observation): void {
  const rule = PERIODS[o.span];
  if (rule && !rule.form.test(o.period)) report("observations", o.id, "period", o.period, rule.words);
}

/** Two values of one thing name each other. */
function checkConflicts({ report }: Context, o: Observation, byId: ReadonlyMap<string, Observation>): void {
  for (const id of o.conflicts_with ?? []) {
    const other = byId.get(id);
    if (other && !other.conflicts_with?.includes(o.id)) {
      report("observations", o.id, "conflicts_with", id, `a record that names ${o.id} in turn`);
    }
  }
}

/** What makes two observations the same fact. */
const keyOf = (o: Observation): string =>
  [o.entity, o.metric, o.asset, o.basis, o.as_of, o.span, o.unit, o.model, o.vintage, o.value, o.value_low].join("|");

function checkTwins({ data, report }: Context): void {
  const seen = new Map<string, string>();
  for (const o of data.observations) {
    const twin = seen.get(keyOf(o));
    if (twin) report("observations", o.id, "value", o.value, `a fact of its own: ${twin} says the same`);
    seen.set(keyOf(o), o.id);
  }
}

export function checkObservations(context: Context): void {
  const { data, report } = context;
  const metrics = new Map(data.metrics.map((metric) => [metric.id, metric]));
  const byId = new Map(data.observations.map((o) => [o.id, o]));
  for (const o of data.observations) {
    const metric = metrics.get(o.metric);
    if (metric) checkMetric(context, o, metric);
    if (!o.entities.includes(o.entity)) report("observations", o.id, "entities", o.entities, `a list with ${o.entity}`);
    checkValue(context, o);
    checkPeriod(context, o);
    checkConflicts(context, o, byId);
  }
  checkTwins(context);
}
