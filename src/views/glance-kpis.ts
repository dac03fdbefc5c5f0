// The eight KPIs of the glance, each with what it is compared with.
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { Facts } from "../model/facts";
import { type Figure, figureOf } from "../model/figure";
import {
  anyDay,
  change,
  type Definition,
  discount,
  newest,
  previous,
  recordsOf,
  type SparkPoint,
  spark,
  staleMonths,
} from "../model/headline";
import { concentration, newestSplit, partAt, publishedShare } from "../model/portfolio";
import type { Kpi, KpiLine, Spark } from "../spec/kpis";
import type { Tone } from "../spec/tone";

/** A KPI before the filter, with the figures behind its sparkline and the companies it is about. */
export interface Draft {
  kpi: Omit<Kpi, "dim">;
  series: Figure[];
  entities: string[];
}

const softbank = (metric: string, basis: string, asset?: string): Definition => ({
  metric,
  entity: "softbank",
  basis,
  asset,
});
const PAID = softbank("invested_cumulative", "actual", "openai");
const STAKE = softbank("stake_pct", "actual", "openai");
const FAIR = softbank("stake_value", "carried", "openai");
const NAV = softbank("nav", "company");
const PRO_FORMA = softbank("nav", "company-pro-forma");
const LTV = softbank("ltv", "company");
const POLICY = softbank("policy_limit", "ltv-normal");
const ROUND: Definition = { metric: "valuation_post_money", entity: "openai", basis: "post-money" };

const day = (words: Words, f: Figure): string => words.f.date(f.asOf, f.precision);

/** A change with the date it is counted from, or nothing where there is no earlier value. */
function changeOf(id: string, words: Words, from: Figure | null, to: Figure, as: "difference" | "percent") {
  if (!from) return {};
  const { since, sinceRound } = words.glance;
  const text = as === "percent" ? sinceRound(words.f.date(from.asOf, "month")) : since(day(words, from));
  const figure = change(`change.${id}`, from, to, as);
  return { change: { figure, text, points: as === "difference" && to.unit === "%" } };
}

const earlier = (words: Words, f: Figure | null): { previous?: KpiLine } =>
  f ? { previous: { figure: f, text: words.glance.before(day(words, f)) } } : {};

function sparkOf(words: Words, name: string, points: SparkPoint[], tone: Tone, line?: Spark["line"]): Spark {
  const [first, last] = [points[0].figure, points[points.length - 1].figure];
  return {
    points: points.map((p) => ({ date: p.figure.asOf, value: p.figure.value ?? 0, gapBefore: p.gapBefore })),
    tone,
    line,
    label: words.glance.spark(name, words.f.count(points.length), day(words, first), day(words, last)),
  };
}

function staleOf(facts: Facts, words: Words, metric: string, figure: Figure): { stale?: string } {
  const months = staleMonths(facts, metric, figure.asOf);
  return months === null ? {} : { stale: words.glance.stale(words.f.count(months)) };
}

/** A KPI of one definition: newest value, change from the value before, sparkline or that value. */
function plain(facts: Facts, words: Words, id: keyof Words["glance"]["names"], by: Definition, tone: Tone): Draft {
  const figure = newest(facts, by);
  const before = previous(facts, by);
  const points = spark(facts, by);
  const name = words.glance.names[id];
  const kpi: Draft["kpi"] = {
    id,
    name,
    figure,
    ...changeOf(id, words, before, figure, by === ROUND ? "percent" : "difference"),
    ...(points ? { spark: sparkOf(words, name, points, tone) } : earlier(words, before)),
    ...staleOf(facts, words, by.metric, figure),
  };
  return { kpi, series: points?.map((p) => p.figure) ?? [], entities: figure.entities };
}

const extended = (draft: Draft, more: Partial<Kpi>): Draft => ({ ...draft, kpi: { ...draft.kpi, ...more } });

/** Fair value at the newest quarter end, with what had been paid by then and any later value within a quarter. */
function fairOf(facts: Facts, words: Words): Draft {
  const draft = plain(facts, words, "fair", FAIR, "openai");
  const { asOf } = draft.kpi.figure;
  const paid = recordsOf(facts, PAID).findLast((o) => o.as_of <= asOf);
  const later = anyDay(facts, FAIR).filter((o) => o.as_of > asOf);
  const more: KpiLine[] = [
    ...(paid ? [{ figure: figureOf(facts, paid), text: words.glance.paidBy }] : []),
    ...later.map((o) => figureOf(facts, o)).map((figure) => ({ figure, text: words.glance.later(day(words, figure)) })),
  ];
  return extended(draft, { more });
}

/** NAV of the newest published table, and the company's later pro forma at equal size. */
function navOf(facts: Facts, words: Words): Draft {
  const draft = plain(facts, words, "nav", NAV, "ink");
  const proForma = newest(facts, PRO_FORMA, anyDay(facts, PRO_FORMA));
  return extended(draft, {
    label: words.glance.published,
    beside: { figure: proForma, name: words.glance.proForma },
  });
}

/** The company's line for normal times, drawn in the sparkline of LTV. */
export const policyOf = (facts: Facts): Figure => newest(facts, POLICY);

function ltvOf(facts: Facts, words: Words): Draft {
  const draft = plain(facts, words, "ltv", LTV, "ink");
  const policy = policyOf(facts);
  const { spark } = draft.kpi;
  if (!spark || policy.value === null) return draft;
  const label = words.glance.policy(quantityText(words.f, policy));
  return extended(draft, { spark: { ...spark, line: { value: policy.value, label } } });
}

function concentrationOf(facts: Facts, words: Words): Draft[] {
  const split = newestSplit(facts);
  const figure = concentration(split);
  if (!figure) return [];
  const arm = publishedShare(facts, "arm", split.date) ?? partAt(split, "arm")?.share;
  const openai = partAt(split, "openai")?.share;
  const more: KpiLine[] = [
    ...(arm ? [{ figure: arm, text: words.holdings.bands.arm, tone: "arm" as const }] : []),
    ...(openai ? [{ figure: openai, text: words.holdings.computed, tone: "openai" as const }] : []),
  ];
  const kpi = {
    id: "concentration",
    name: words.glance.names.concentration,
    figure,
    more,
    ...staleOf(facts, words, "holding_value", figure),
  };
  return [{ kpi, series: [], entities: figure.entities }];
}

function discountOf(facts: Facts, words: Words): Draft[] {
  const found = discount(facts);
  const analyst = anyDay(facts, softbank("nav_discount", "analyst")).at(-1);
  if (!found) return [];
  const { figure, nav, price } = found;
  const other = analyst && figureOf(facts, analyst);
  const kpi = {
    id: "discount",
    name: words.glance.names.discount,
    figure,
    label: words.glance.nearNav,
    ...(other ? { beside: { figure: other, name: words.glance.analyst } } : {}),
    more: [
      { figure: nav, text: words.glance.navPerShare },
      { figure: price, text: words.glance.price(day(words, price)) },
    ],
    ...staleOf(facts, words, "nav_per_share", figure),
  };
  return [{ kpi, series: [], entities: figure.entities }];
}

/** The KPIs in the order of the page. */
export const draftsOf = (facts: Facts, words: Words): Draft[] => [
  plain(facts, words, "paid", PAID, "openai"),
  plain(facts, words, "stake", STAKE, "openai"),
  plain(facts, words, "valuation", ROUND, "openai"),
  fairOf(facts, words),
  navOf(facts, words),
  ltvOf(facts, words),
  ...concentrationOf(facts, words),
  ...discountOf(facts, words),
];
