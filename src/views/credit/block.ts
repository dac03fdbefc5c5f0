// The credit watch as a block: finding, chart, ratings, cash, borrowings.

import { quantityText } from "../../i18n/format";
import { holderOf } from "../../model/bet";
import { negative, type RatingStep } from "../../model/credit";
import { observation, shortName } from "../../model/facts";
import { figureOf } from "../../model/figure";
import type { CreditBlock, RatingItem } from "../../spec/credit";
import type { Phrase } from "../../spec/stress";
import { focused, focusOf } from "../focus";
import { percentText, phrase, shown } from "../stressing/setup";
import { ladderOfView } from "./ladder";
import { creditPlot } from "./plot";
import type { Credit } from "./setup";

/** Where the newest LTV stands to the lower line, and who looks down. */
function titleOf(c: Credit): string {
  const { words, ltv, lines, agencies, facts } = c;
  const w = words.credit.title;
  const last = ltv.at(-1);
  const value = last?.value ?? 0;
  const room = lines[0].value - value;
  const say = room >= 0 ? w.under : w.over;
  const points = words.f.parts(Number(Math.abs(room).toFixed(1)), "count").number;
  const date = last ? words.f.longDate(last.as_of, last.date_precision) : "";
  const down = negative(agencies);
  const names = words.f.list(down.map((a) => shortName(facts, a.id)));
  return (
    say(percentText(words, value), date, points, lines[0].text) +
    (down.length > 0 ? w.negative(names, down.length > 1) : w.calm)
  );
}

function ratingItem({ words }: Credit, { event, way }: RatingStep): RatingItem {
  const w = words.credit.ratings;
  const { grade, outlook } = event.rating;
  return {
    record: event.id,
    date: words.f.date(event.date, event.date_precision),
    grade,
    outlook: outlook ? w.outlook[outlook] : null,
    way: way && w.way[way],
  };
}

/** Definitions of others, in words only: their ratios do not stand on the company's axis. */
function caveatOf({ facts, words }: Credit): Phrase {
  const w = words.credit;
  const figure = (id: string) => figureOf(facts, observation(facts, id));
  const text = (id: string) => shown(figure(id), quantityText(words.f, figure(id)));
  const defs = facts.stress.other_definitions ?? [];
  const sp = defs.find((d) => d.id === "sp-trigger");
  const other = defs.find((d) => d.company !== undefined && d.record_ids.length > 1);
  return [
    ...(sp ? phrase(w.caveat, text(sp.record_ids[0])) : []),
    ...(other
      ? phrase(
          (theirs, ours) => w.moodys(theirs, ours, words.f.longDate(figure(other.record_ids[0]).asOf)),
          text(other.record_ids[0]),
          text(other.record_ids[1]),
        )
      : []),
  ];
}

/** How many of the newest cash positions stand beside the policy; the table has all. */
const CASH_SHOWN = 3;

function liquidityRows(c: Credit): CreditBlock["liquidity"]["rows"] {
  const { facts, words, liquidity } = c;
  const w = words.credit.liquidity;
  const cash = liquidity.cash.slice(-CASH_SHOWN).map((o) => {
    const figure = figureOf(facts, o);
    return {
      label: w.cash(words.f.date(o.as_of, o.date_precision)),
      phrase: [shown(figure, quantityText(words.f, figure))],
      record: o.id,
    };
  });
  return [
    ...cash,
    { label: w.after, phrase: [w.unknown] },
    { label: w.redemptions, phrase: [w.unknown] },
    { label: w.cover, phrase: [w.open] },
  ];
}

function policyOf({ facts, words, liquidity }: Credit): Phrase {
  if (!liquidity.policy) return [words.credit.liquidity.unknown];
  const figure = figureOf(facts, liquidity.policy);
  return phrase(words.credit.liquidity.policy, shown(figure, quantityText(words.f, figure)));
}

export function creditBlock(c: Credit): CreditBlock {
  const { facts, words, choice, agencies } = c;
  const w = words.credit;
  const focus = focusOf(choice);
  return {
    kind: "credit",
    id: "credit-watch",
    title: titleOf(c),
    line: w.line,
    plot: focused(creditPlot(c), focus),
    caveat: caveatOf(c),
    ratings: {
      heading: w.ratings.heading,
      agencies: agencies.map((a) => ({
        id: a.id,
        name: shortName(facts, a.id),
        items: a.steps.map((s) => ratingItem(c, s)),
      })),
    },
    liquidity: { heading: w.liquidity.heading, policy: policyOf(c), rows: liquidityRows(c) },
    ladder: ladderOfView(c),
    dim: focus.dim([holderOf(facts), ...agencies.map((a) => a.id)]),
  };
}
