// What stands around NAV and LTV: the second ratio, a risk's extra debt, the stake against its cost, the share price.

import type { Observation, Unit } from "../../data/schema";
import { extraDebt } from "../../data/stress-names";
import { joinParts } from "../../i18n/format";
import { assetOf, holderOf } from "../../model/bet";
import { otherSecured } from "../../model/credit";
import { observation, shortName } from "../../model/facts";
import { derive, figureOf } from "../../model/figure";
import { impliedOf } from "../../model/stress/implied";
import { outcomeOf, settingsOf } from "../../model/stress/nav";
import { hintScenario, sameScenario } from "../../model/stress/scenarios";
import type { Results, Shown } from "../../spec/stress";
import { newestBase } from "./controls";
import { loanedOf, percentOf } from "./figures";
import { changeText, moneyText, percentText, phrase, pricedText, type Setup, shown } from "./setup";

/** What the holder's share price says: discount to the opening NAV, and the value of the bet left over; nothing where it is not recorded. */
export function priceLines(setup: Setup): Results["lines"] {
  const { facts, words, plan } = setup;
  const w = words.stress.results;
  const implied = impliedOf(facts, newestBase(setup));
  const bet = plan.priced.find(({ entity }) => entity === assetOf(facts));
  if (!implied || !bet) return [];
  const inputs = implied.records.map((id) => figureOf(facts, observation(facts, id)));
  const discount = derive("discount-opening", implied.discount, "%", inputs, "estimate");
  const left = derive(`implied-${bet.id}`, implied.left, plan.money, inputs, "estimate");
  const sign = implied.left < 0 ? w.impliedNote : w.impliedAbove;
  return [
    {
      label: w.priceLabel,
      phrase: phrase(
        (d) => w.price(d, words.f.longDate(implied.date)),
        shown(discount, percentText(words, implied.discount)),
      ),
    },
    { label: w.implied, phrase: phrase(sign, shown(left, moneyText(setup, implied.left))) },
  ];
}

const paidAt = ({ facts }: Setup, date: string): Observation | undefined =>
  facts.observations
    .filter(
      (o) =>
        o.metric === "invested_cumulative" &&
        o.basis === "actual" &&
        o.entity === holderOf(facts) &&
        o.asset === assetOf(facts),
    )
    .find((o) => o.as_of === date);

/**
 * The stake against what was paid for it: both amounts, one over the other, and the mark at which they are equal. The whole
 * holding of the fund, before any co-investor's share, as both are published for it.
 */
export function costLine(setup: Setup): Results["lines"] {
  const { words, base, a, facts, plan } = setup;
  const paid = paidAt(setup, base.date);
  const bet = plan.priced.find(({ entity }) => entity === assetOf(facts));
  const held = base.priced.find(({ id }) => id === bet?.id);
  // Cost and value have to be of one unit, and the whole holding without a loan.
  if (!paid?.value || !held || held.loan > 0 || paid.unit !== plan.pricedIn) return [];
  const later = plan.later?.on === held.id ? settingsOf(base, a.scenario).later : 0;
  const cost = paid.value + later;
  const carried = held.gross + later;
  const worth = carried * (1 + (a.scenario[held.id] ?? 0) / 100);
  const inputs = [figureOf(facts, paid), a.figure("ltv", null, "%")];
  const figure = (name: string, value: number, unit: Unit) => derive(name, value, unit, inputs, "estimate");
  const priced = (name: string, value: number): Shown =>
    shown(figure(name, value, plan.pricedIn), pricedText(setup, value));
  const even = (cost / carried - 1) * 100;
  return [
    {
      label: words.stress.results.cost,
      phrase: phrase(
        words.stress.results.costNote,
        priced(`${held.id}-worth`, worth),
        priced(`${held.id}-cost`, cost),
        shown(
          figure(`${held.id}-cost-multiple`, worth / cost, "x"),
          joinParts(words.f.parts(Number((worth / cost).toFixed(2)), "x")),
        ),
        shown(figure(`${held.id}-break-even`, even, "%"), changeText(words, even)),
      ),
    },
  ];
}

/** The second ratio, and the loans it leaves out by name, with what is recorded of each. */
export function loanLine(setup: Setup): Results["lines"] {
  const { facts, words, a, plan } = setup;
  const w = words.stress.results;
  const loaned = loanedOf(setup);
  const ratio = loaned && percentOf(setup, a, loaned.figure, a.outcome.ltvWithLoans);
  if (!loaned || !ratio) return [];
  const counted = plan.priced.flatMap(({ loan, entity }) => (loan !== undefined && entity ? [entity] : []));
  const others = otherSecured(facts, counted);
  const named = others.map((d) => shown(d.figure, joinParts(words.f.parts(d.figure.value ?? 0, d.figure.unit))));
  const list = (...texts: string[]) =>
    w.leftOut(
      words.f.list(
        others.map((d, i) =>
          w.loan(shortName(facts, d.asset ?? ""), texts[i], words.f.date(d.date, d.figure.precision)),
        ),
      ),
    );
  return [
    {
      label: loaned.label,
      phrase: [ratio],
      ...(others.length > 0 ? { note: phrase(list, ...named) } : {}),
    },
  ];
}

/** Where the scenario is the shock of a risk that also adds debt: what no slider can set is computed beside it. */
export function debtLine(setup: Setup): Results["lines"] {
  const { facts, words, a, base, plan } = setup;
  const w = words.stress.results;
  return facts.risks.flatMap((risk) => {
    const debt = extraDebt(risk.stress_hint ?? {});
    const scenario = hintScenario(plan, risk);
    if (!debt || !scenario || !sameScenario(a.scenario, scenario, base)) return [];
    const { nav, ltv } = outcomeOf(base, scenario, debt);
    const ltvText = ltv === null ? w.noHoldings : percentText(words, ltv);
    return [
      {
        label: w.withDebt(pricedText(setup, debt)),
        phrase: phrase(
          w.withDebtNote,
          shown(a.figure("nav-with-extra-debt", nav, plan.money), moneyText(setup, nav)),
          shown(a.figure("ltv-with-extra-debt", ltv, "%"), ltvText),
        ),
        note: [w.withDebtWhy],
      },
    ];
  });
}
