// What stands around NAV and LTV: the second ratio, a risk's extra debt, the stake against its cost, the share price.

import type { Observation, Unit } from "../../data/schema";
import { joinParts } from "../../i18n/format";
import { assetOf, holderOf, secondOf } from "../../model/bet";
import { otherSecured } from "../../model/credit";
import { observation, shortName } from "../../model/facts";
import { derive, figureOf } from "../../model/figure";
import { impliedOf } from "../../model/stress/implied";
import { outcomeOf } from "../../model/stress/nav";
import { hintScenario, sameScenario } from "../../model/stress/scenarios";
import type { Results, Shown } from "../../spec/stress";
import { newestBase } from "./controls";
import { percentOf } from "./figures";
import { changeText, percentText, phrase, type Setup, shown, yenText } from "./setup";

/** What SoftBank's share price says: discount to the opening NAV, and the OpenAI value left over. */
export function priceLines(setup: Setup): Results["lines"] {
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
  const { words, base, a, facts } = setup;
  const paid = paidAt(setup, base.date);
  if (!paid?.value) return [];
  const later = a.scenario.draws ? base.later : 0;
  const cost = paid.value + later;
  const carried = base.openai + later;
  const worth = carried * (1 + a.scenario.openai / 100);
  const inputs = [figureOf(facts, paid), a.figure("ltv", null, "%")];
  const figure = (name: string, value: number, unit: Unit) => derive(name, value, unit, inputs, "estimate");
  const usd = (name: string, value: number): Shown =>
    shown(figure(name, value, "USD bn"), joinParts(words.f.parts(Number(value.toFixed(1)), "USD bn")));
  const even = (cost / carried - 1) * 100;
  return [
    {
      label: words.stress.results.cost,
      phrase: phrase(
        words.stress.results.costNote,
        usd("openai-worth", worth),
        usd("openai-cost", cost),
        shown(
          figure("openai-cost-multiple", worth / cost, "x"),
          joinParts(words.f.parts(Number((worth / cost).toFixed(2)), "x")),
        ),
        shown(figure("openai-break-even", even, "%"), changeText(words, even)),
      ),
    },
  ];
}

/** The second ratio, and the loans it leaves out by name, with what is recorded of each. */
export function loanLine(setup: Setup): Results["lines"] {
  const { facts, words, a } = setup;
  const w = words.stress.results;
  const ratio = percentOf(setup, a, "ltv-with-arm-loan", a.outcome.ltvWithArmLoan);
  if (!ratio) return [];
  const others = otherSecured(facts, secondOf(facts));
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
      label: w.withLoan,
      phrase: [ratio],
      ...(others.length > 0 ? { note: phrase(list, ...named) } : {}),
    },
  ];
}

/** Where the scenario is the shock of a risk that also adds debt: what no slider can set is computed beside it. */
export function debtLine(setup: Setup): Results["lines"] {
  const { facts, words, a, base } = setup;
  const w = words.stress.results;
  return facts.risks.flatMap((risk) => {
    const debt = risk.stress_hint?.extra_debt_usd_bn;
    const scenario = hintScenario(risk);
    if (!debt || !scenario || !sameScenario(a.scenario, scenario, base)) return [];
    const { nav, ltv } = outcomeOf(base, scenario, debt);
    const ltvText = ltv === null ? w.noHoldings : percentText(words, ltv);
    return [
      {
        label: w.withDebt(joinParts(words.f.parts(debt, "USD bn"))),
        phrase: phrase(
          w.withDebtNote,
          shown(a.figure("nav-with-extra-debt", nav, "JPY tn"), yenText(words, nav)),
          shown(a.figure("ltv-with-extra-debt", ltv, "%"), ltvText),
        ),
        note: [w.withDebtWhy],
      },
    ];
  });
}
