// What the holder owns: the composition of its holdings over time.
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import { assetOf, secondOf } from "../model/bet";
import { type Facts, shortName } from "../model/facts";
import { figureOf, touches } from "../model/figure";
import { fractionOf } from "../model/fraction";
import {
  analystShares,
  type Band,
  bandAt,
  bandsOf,
  companyOf,
  type Part,
  partAt,
  type Split,
  shareOf,
  splits,
  totals,
} from "../model/portfolio";
import { litBands, type Standing, standing } from "../model/standing";
import type { KpisBlock } from "../spec/kpis";
import { analysedName } from "./holdings-columns";
import { holdingsPlot } from "./holdings-plot";
import { holdingsTables } from "./holdings-tables";
import { remarksOf } from "./remarks";
import { rounded } from "./rounded";
import type { View } from "./view";

/** The band of what is left over leads nothing. */
const OTHER = "other";

const largest = (split: Split): Part =>
  split.parts
    .filter((p) => p.band.id !== OTHER)
    .reduce((a, b) => ((b.share.value ?? 0) > (a.share.value ?? 0) ? b : a));

const shareText = (facts: Facts, words: Words, split: Split, part: Part | undefined): string =>
  part ? rounded(words, shareOf(facts, part, split.date)) : "–";

function titleOf(facts: Facts, words: Words, split: Split): string {
  const { band, share } = largest(split);
  const { title, fraction } = words.holdings;
  const { name, side } = fractionOf(share.value ?? 0);
  const part = fraction(name, side, quantityText(words.f, { value: Math.round(share.value ?? 0), unit: "%" }));
  const company = companyOf(band);
  if (company === assetOf(facts)) return title.asset(part);
  return company === secondOf(facts) ? title.second(part) : title.other(band.name, part);
}

function ledeOf(facts: Facts, words: Words, first: Split, newest: Split): string {
  const { lede } = words.holdings;
  const [asset, second] = [partAt(newest, assetOf(facts)), partAt(newest, secondOf(facts))];
  const then = largest(first);
  const once = lede.once(words.f.longDate(first.date, "month"), then.band.name, rounded(words, then.share));
  if (!asset || !second) return once;
  const which = (asset.share.value ?? 0) < (second.share.value ?? 0) ? "smaller" : "larger";
  const now = lede[which](shareText(facts, words, newest, asset), shareText(facts, words, newest, second));
  return `${now} ${once}`;
}

/** One sentence for each way the chosen companies stand to the holdings. */
function scopeOf(facts: Facts, words: Words, companies: string[]): string | null {
  if (companies.length === 0) return null;
  const { scope } = words.holdings;
  const of = (s: Standing) => companies.filter((id) => standing(facts, id) === s);
  const say = (s: "within" | "former" | "none"): string[] => {
    const ids = of(s);
    return ids.length === 0 ? [] : [scope[s](words.f.list(ids.map((id) => shortName(facts, id))), ids.length > 1)];
  };
  const lit = of("band");
  const parts = [
    ...(of("holder").length > 0 ? [scope.holder] : []),
    ...(lit.length > 0 && of("holder").length === 0
      ? [scope.band(words.f.list(lit.map((id) => shortName(facts, id))))]
      : []),
    ...say("within"),
    ...say("former"),
    ...say("none"),
  ];
  return [...parts, ...(litBands(facts, companies).length === 0 ? [scope.grey] : [])].join(" ");
}

function analystsOf(facts: Facts, words: Words, companies: string[]): KpisBlock {
  const { title, line } = words.holdings.analysts;
  return {
    kind: "kpis",
    look: "list",
    title,
    line,
    items: analystShares(facts).map((o) => ({
      id: o.id,
      name: analysedName(facts, words, o.asset ?? ""),
      figure: figureOf(facts, o),
      dim: !touches(o.entities, companies),
    })),
  };
}

function summaryOf(facts: Facts, words: Words, all: Split[]): string {
  const { summary } = words.holdings;
  const [first, newest] = [all[0], all[all.length - 1]];
  const date = (s: Split) => words.f.longDate(s.date);
  const parts = bandsOf(facts).flatMap((band: Band) => {
    const part = bandAt(newest, band);
    return part && (part.share.value ?? 0) > 0 ? [summary.part(band.name, shareText(facts, words, newest, part))] : [];
  });
  return [
    summary.first(words.f.count(all.length), date(first), date(newest)),
    summary.newest(date(newest), words.f.list(parts)),
    summary.growth(quantityText(words.f, first.total), quantityText(words.f, newest.total)),
  ].join(" ");
}

export const holdings: View = (facts, { companies }, words) => {
  const all = splits(facts);
  const sums = totals(facts);
  const [first, newest] = [all[0], all[all.length - 1]];
  const plot = holdingsPlot({ facts, words, splits: all, totals: sums, lit: litBands(facts, companies) });
  const { holdings: w, f } = words;
  return {
    view: "holdings",
    title: titleOf(facts, words, newest),
    lede: ledeOf(facts, words, first, newest),
    heading: w.heading,
    line: w.line(w.unit, f.date(sums[0].asOf), f.date(newest.date)),
    scope: scopeOf(facts, words, companies),
    blocks: [plot, analystsOf(facts, words, companies)],
    summary: summaryOf(facts, words, all),
    tables: holdingsTables(facts, words, all, sums),
    notes: remarksOf(facts, "holdings"),
    empty: null,
  };
};
