// NAV, LTV and what stands around them, as they are printed.
import type { Observation } from "../../data/schema";
import { joinParts } from "../../i18n/format";
import { observation } from "../../model/facts";
import { derive, figureOf } from "../../model/figure";
import { impliedOf } from "../../model/stress/implied";
import { headroom } from "../../model/stress/nav";
import type { Phrase, Results, Shown } from "../../spec/stress";
import { newestBase } from "./controls";
import { changeText, dateText, percentText, phrase, type Run, type Setup, shown, signed, yenText } from "./setup";

export const navOf = (setup: Setup, run: Run): Shown =>
  shown(run.figure("nav", run.outcome.nav, "JPY tn"), yenText(setup.words, run.outcome.nav));

export const percentOf = (setup: Setup, run: Run, name: string, value: number | null): Shown | null =>
  value === null ? null : shown(run.figure(name, value, "%"), percentText(setup.words, value));

export const ltvOf = (setup: Setup, run: Run): Shown | null => percentOf(setup, run, "ltv", run.outcome.ltv);

export const headroomOf = (setup: Setup, run: Run, line: number): Shown => {
  const value = headroom(run.outcome, line);
  return shown(run.figure(`headroom-${line}`, value, "JPY tn"), yenText(setup.words, value));
};

const direction = (change: number): string => (change > 0 ? "▲ " : change < 0 ? "▼ " : "");

/** Change of NAV from the base in per cent. */
function navChange(setup: Setup): Phrase {
  const { words, a, start, base } = setup;
  const change = (a.outcome.nav / start.outcome.nav - 1) * 100;
  const figure = a.figure("nav-change", change, "%");
  const w = words.stress.results;
  return phrase(
    (from, text) => w.from(text, from),
    shown(start.figure("nav", start.outcome.nav, "JPY tn"), yenText(words, start.outcome.nav)),
    shown(figure, direction(change) + changeText(words, change)),
  ).concat(` (${dateText(words, base)})`);
}

/** Change of LTV from the base in points. */
function ltvChange(setup: Setup): Phrase {
  const { words, a, start, base } = setup;
  if (a.outcome.ltv === null || start.outcome.ltv === null) return [];
  const change = a.outcome.ltv - start.outcome.ltv;
  const number = signed(change, words.f.parts(Number(change.toFixed(1)), "count").number);
  const w = words.stress.results;
  return phrase(
    (from, text) => w.points(text, from),
    shown(start.figure("ltv", start.outcome.ltv, "%"), percentText(words, start.outcome.ltv)),
    shown(a.figure("ltv-change", change, "%"), direction(change) + w.point(number)),
  ).concat(` (${dateText(words, base)})`);
}

/** What SoftBank's share price says: discount to the opening NAV, and the OpenAI value left over. */
function priceLines(setup: Setup): Results["lines"] {
  const { facts, words } = setup;
  const w = words.stress.results;
  const implied = impliedOf(facts, newestBase(setup));
  const inputs = implied.records.map((id) => figureOf(facts, observation(facts, id)));
  const discount = derive("discount-opening", implied.discount, "%", inputs, "estimate");
  const left = derive("implied-openai", implied.openai, "JPY tn", inputs, "estimate");
  const sign = implied.openai < 0 ? w.impliedNote : w.impliedAbove;
  return [
    {
      label: w.priceLabel,
      phrase: phrase(
        (d) => w.price(d, words.f.longDate(implied.date)),
        shown(discount, percentText(words, implied.discount)),
      ),
    },
    { label: w.implied, phrase: phrase(sign, shown(left, yenText(words, implied.openai))) },
  ];
}

const paidAt = (setup: Setup, date: string): Observation | undefined =>
  setup.facts.observations
    .filter(
      (o) =>
        o.metric === "invested_cumulative" && o.basis === "actual" && o.entity === "softbank" && o.asset === "openai",
    )
    .find((o) => o.as_of === date);

/** The stake against what was paid for it: carried value over cost, and the mark at which they are equal. */
function costLine(setup: Setup): Results["lines"] {
  const { words, base, a, facts } = setup;
  const paid = paidAt(setup, base.date);
  if (!paid?.value) return [];
  const later = a.scenario.draws ? base.later : 0;
  const cost = paid.value + later;
  const carried = base.openai + later;
  const worth = carried * (1 + a.scenario.openai / 100);
  const inputs = [figureOf(facts, paid), a.figure("ltv", null, "%")];
  const multiple = derive("openai-cost-multiple", worth / cost, "x", inputs, "estimate");
  const even = derive("openai-break-even", (cost / carried - 1) * 100, "%", inputs, "estimate");
  return [
    {
      label: words.stress.results.cost,
      phrase: phrase(
        words.stress.results.costNote,
        shown(multiple, joinParts(words.f.parts(Number((worth / cost).toFixed(2)), "x"))),
        shown(even, changeText(words, even.value ?? 0)),
      ),
    },
  ];
}

function headroomLine(setup: Setup, line: number): Results["lines"][number] {
  const w = setup.words.stress.results;
  const room = headroomOf(setup, setup.a, line);
  const note = (room.figure.value ?? 0) < 0 ? w.overNote : w.headroomNote;
  return { label: w.headroom(percentText(setup.words, line)), phrase: phrase(note, room) };
}

export function resultsOf(setup: Setup): Results {
  const { words, a, lines } = setup;
  const w = words.stress.results;
  const withLoan = percentOf(setup, a, "ltv-with-arm-loan", a.outcome.ltvWithArmLoan);
  return {
    nav: navOf(setup, a),
    navChange: navChange(setup),
    ltv: ltvOf(setup, a),
    ltvChange: ltvChange(setup),
    noHoldings: w.noHoldings,
    lines: [
      ...lines.map((l) => headroomLine(setup, l.value)),
      ...(withLoan ? [{ label: w.withLoan, phrase: phrase(w.withLoanNote, withLoan) }] : []),
      ...costLine(setup),
      ...priceLines(setup),
    ],
  };
}
