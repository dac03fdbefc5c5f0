// Annotations of the holdings: stretches without a split, dated turns, names and totals.
import { quantityText } from "../i18n/format";
import { eventFigure } from "../model/figure";
import type { Mark } from "../spec/plot";
import { amount, at, bandName, type Columns, DAY, stack } from "./holdings-columns";

/** Splits further apart than this leave a gap that is named. */
const GAP_DAYS = 400;
/** Days kept free on both sides of a column. */
const CLEAR_DAYS = 55;

/** Stretches without a split, named where nothing stands. */
export function blanks({ splits, words }: Columns): Mark[] {
  return splits.slice(1).flatMap((split, i): Mark[] => {
    const [from, to] = [at(splits[i].date), at(split.date)];
    if (to - from < GAP_DAYS * DAY) return [];
    return [{ type: "blank", x0: from + CLEAR_DAYS * DAY, x1: to - CLEAR_DAYS * DAY, text: words.holdings.blank }];
  });
}

/** Dated turns that fall into the range, each leading to its record. */
export function turns({ facts, words, splits }: Columns): Mark[] {
  const all = facts.thesis.holdings?.turns ?? [];
  return all.flatMap(({ record, name }): Mark[] => {
    const event = facts.events.find((e) => e.id === record);
    if (!event || event.date < splits[0].date || event.date > splits[splits.length - 1].date) return [];
    const figure = eventFigure(facts, event);
    const text = name.replace("{amount}", figure ? quantityText(words.f, figure) : "");
    return [{ type: "vertical", x: at(event.date), text, record }];
  });
}

/** Name of the band that led the first column and is gone from the newest, beside its column. */
export function gone(c: Columns): Mark[] {
  const [first, newest] = [c.splits[0], c.splits[c.splits.length - 1]];
  return [...stack(first, (p) => amount(p, "share")).values()].flatMap(({ part, y0, y }): Mark[] => {
    if (newest.parts.some((p) => p.band.id === part.band.id)) return [];
    const text = bandName(c.facts, c.words, part.band);
    const tone = c.lit.includes(part.band) ? "ink" : "ink-3";
    return [{ type: "text", x: at(first.date) + CLEAR_DAYS * DAY, y: (y0 + y) / 2, text, tone }];
  });
}

/** First and newest total as a text over its column. */
export function totalTexts({ splits, words }: Columns): Mark[] {
  return [splits[0], splits[splits.length - 1]].map((s, i): Mark => {
    const y = (s.total.value ?? 0) + 6;
    const text = quantityText(words.f, s.total);
    return { type: "text", x: at(s.date), y, text, tone: "ink", anchor: i === 0 ? "start" : "end" };
  });
}
