// The figures the thesis sets large, each with what it is compared with.
import type { Thesis } from "../data/schema";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import { assetOf, secondOf } from "../model/bet";
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
import { concentration, newestSplit, partAt, shareOf } from "../model/portfolio";
import type { Kpi, KpiLine, Spark } from "../spec/kpis";
import type { Tone } from "../spec/tone";
import { bandName } from "./holdings-columns";

/** A KPI before the filter, with the figures behind its sparkline and the companies it is about. */
export interface Draft {
  kpi: Omit<Kpi, "dim">;
  series: Figure[];
  entities: string[];
}

type Named = NonNullable<Thesis["kpis"]>[number];

/** The measure of a KPI, where it is not computed. */
const measureOf = ({ metric, basis, entity, asset }: Partial<Definition>): Definition | null =>
  metric && entity ? { metric, basis, entity, asset } : null;

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

function sparkOf(words: Words, name: string, points: SparkPoint[], tone: Tone): Spark {
  const [first, last] = [points[0].figure, points[points.length - 1].figure];
  return {
    points: points.map((p) => ({ date: p.figure.asOf, value: p.figure.value ?? 0, gapBefore: p.gapBefore })),
    tone,
    label: words.glance.spark(name, words.f.count(points.length), day(words, first), day(words, last)),
  };
}

function staleOf(facts: Facts, words: Words, metric: string, figure: Figure): { stale?: string } {
  const months = staleMonths(facts, metric, figure.asOf);
  return months === null ? {} : { stale: words.glance.stale(words.f.count(months)) };
}

/** The newest value of a measure, whatever its day, under its name. */
function besideOf(facts: Facts, named: Named["beside"]): { beside?: Kpi["beside"] } {
  const found = named && anyDay(facts, named).at(-1);
  return found ? { beside: { figure: figureOf(facts, found), name: named.name } } : {};
}

/** The newest value of another measure by the date of the figure, and values of its own after that. */
function moreOf(facts: Facts, words: Words, kpi: Named, by: Definition, { asOf }: Figure): { more?: KpiLine[] } {
  const paid = kpi.paid && recordsOf(facts, kpi.paid).findLast((o) => o.as_of <= asOf);
  const later = kpi.later ? anyDay(facts, by).filter((o) => o.as_of > asOf) : [];
  const more: KpiLine[] = [
    ...(kpi.paid && paid ? [{ figure: figureOf(facts, paid), text: kpi.paid.name }] : []),
    ...later.map((o) => figureOf(facts, o)).map((figure) => ({ figure, text: words.glance.later(day(words, figure)) })),
  ];
  return more.length > 0 || kpi.paid ? { more } : {};
}

/** A limit of the thesis's own naming, drawn in a sparkline. */
export interface Limit {
  kpi: string;
  name: string;
  figure: Figure;
}

/** Limits of the figures, such as the holder's own line for its LTV. */
export const limitsOf = (facts: Facts): Limit[] =>
  (facts.thesis.kpis ?? []).flatMap(({ id, name, line }) => {
    const figure = line && newest(facts, line);
    return figure ? [{ kpi: name ?? id, name: line.name, figure }] : [];
  });

function lineOf(facts: Facts, words: Words, { line }: Named): Pick<Spark, "line"> {
  const limit = line && newest(facts, line);
  if (!limit || limit.value === null) return {};
  return { line: { value: limit.value, label: words.glance.policy(quantityText(words.f, limit)) } };
}

/** A KPI of one definition: newest value, change from the value before, sparkline or that value. */
function plain(facts: Facts, words: Words, kpi: Named): Draft[] {
  const by = measureOf(kpi);
  const figure = by && newest(facts, by);
  if (!by || !figure) return [];
  const before = previous(facts, by);
  const points = spark(facts, by);
  const drawn: Draft["kpi"] = {
    id: kpi.id,
    name: kpi.name,
    figure,
    ...changeOf(kpi.id, words, before, figure, kpi.change ?? "difference"),
    ...(points
      ? { spark: { ...sparkOf(words, kpi.name, points, kpi.tone ?? "ink"), ...lineOf(facts, words, kpi) } }
      : earlier(words, before)),
    ...staleOf(facts, words, by.metric, figure),
    ...moreOf(facts, words, kpi, by, figure),
    ...(kpi.label ? { label: kpi.label } : {}),
    ...besideOf(facts, kpi.beside),
  };
  return [{ kpi: drawn, series: points?.map((p) => p.figure) ?? [], entities: figure.entities }];
}

function concentrationOf(facts: Facts, words: Words, { id, name }: Named): Draft[] {
  const split = newestSplit(facts);
  const figure = concentration(facts, split);
  if (!split || !figure) return [];
  const more = [secondOf(facts), assetOf(facts)].flatMap((company): KpiLine[] => {
    const part = partAt(split, company);
    if (!part) return [];
    const text = bandName(facts, words, part.band);
    return [{ figure: shareOf(facts, part, split.date), text, tone: part.band.tone ?? "ink-2" }];
  });
  const kpi = { id, name, figure, more, ...staleOf(facts, words, "holding_value", figure) };
  return [{ kpi, series: [], entities: figure.entities }];
}

function discountOf(facts: Facts, words: Words, { id, name, label, beside }: Named): Draft[] {
  const found = discount(facts);
  if (!found) return [];
  const { figure, nav, price } = found;
  const kpi = {
    id,
    name,
    figure,
    ...(label ? { label } : {}),
    ...besideOf(facts, beside),
    more: [
      { figure: nav, text: words.glance.navPerShare },
      { figure: price, text: words.glance.price(day(words, price)) },
    ],
    ...staleOf(facts, words, "nav_per_share", figure),
  };
  return [{ kpi, series: [], entities: figure.entities }];
}

const COMPUTED = { concentration: concentrationOf, discount: discountOf };

/** The KPIs in the order of the thesis; those of which nothing is recorded are left out. */
export const draftsOf = (facts: Facts, words: Words): Draft[] =>
  (facts.thesis.kpis ?? []).flatMap((kpi) => (kpi.computed ? COMPUTED[kpi.computed] : plain)(facts, words, kpi));
