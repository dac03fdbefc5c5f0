// The first figure to watch of a risk, with what it is compared to.
import type { Observation, Risk } from "../../data/schema";
import { quantityText } from "../../i18n/format";
import { shortName } from "../../model/facts";
import { figureOf } from "../../model/figure";
import { comparable, measuresRisk, SPARK_POINTS } from "../../model/risk";
import type { Spark } from "../../spec/kpis";
import type { Indicator } from "../../spec/risks";
import type { Phrase } from "../../spec/stress";
import { phrase, shown } from "../stressing/setup";
import type { Register } from "./setup";

/** A sparkline of a card this small shows the newest points only. */
const REACH = 12;
/** Metrics whose name says nothing; the subject then names the figure. */
const NAMELESS = new Set(["other_ratio", "unit_count"]);

function nameOf({ facts }: Register, o: Observation): string {
  const subject = shortName(facts, o.asset ?? o.entity);
  const metric = facts.metric.get(o.metric)?.name ?? o.metric;
  return NAMELESS.has(o.metric) ? subject : `${metric}, ${subject}`;
}

const ARROWS = { up: "▲ ", down: "▼ ", same: "" };

function beforeOf({ facts, words }: Register, o: Observation, previous: Observation | undefined): Phrase | null {
  if (!previous || previous.value === null || o.value === null) return null;
  const figure = figureOf(facts, previous);
  const way = o.value > previous.value ? "up" : o.value < previous.value ? "down" : "same";
  const date = words.f.date(figure.asOf, figure.precision);
  return [ARROWS[way], ...phrase((v) => words.risks.before(v, date), shown(figure, quantityText(words.f, figure)))];
}

function sparkOf(r: Register, o: Observation, points: Observation[]): Spark | null {
  const near = points.slice(-REACH);
  if (near.length < SPARK_POINTS) return null;
  const date = (p: Observation) => r.words.f.date(p.as_of, p.date_precision);
  const policy = o.metric === "ltv" && r.base ? r.facts.stress.lines.at(0) : undefined;
  return {
    points: near.map((p) => ({ date: p.as_of, value: p.value ?? 0 })),
    tone: r.facts.thesis.hues[o.asset ?? o.entity] ?? "ink-2",
    label: r.words.risks.spark(nameOf(r, o), date(near[0]), date(near[near.length - 1])),
    ...(policy ? { line: { value: policy.value, label: `${policy.value}%` } } : {}),
  };
}

/** The indicator of a risk: the first of its list that the dataset still has. */
export function indicatorOf(r: Register, risk: Risk): { indicator: Indicator; record: Observation } | null {
  const record = risk.indicator_ids.flatMap((id) => r.facts.observation.get(id) ?? [])[0];
  if (!record) return null;
  const points = comparable(r.facts, record);
  return {
    record,
    indicator: {
      figure: figureOf(r.facts, record),
      name: nameOf(r, record),
      related: !measuresRisk(record),
      before: beforeOf(r, record, points.at(-2)),
      spark: sparkOf(r, record, points),
    },
  };
}
