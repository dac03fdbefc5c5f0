// Published, computed, assumed: what the outcome rests on.
import { joinParts } from "../../i18n/format";
import { observation } from "../../model/facts";
import { figureOf } from "../../model/figure";
import type { Ground, Shown } from "../../spec/stress";
import { laterText } from "./controls";
import { type Setup, shown, yenText } from "./setup";

type Item = Ground["items"][number];

/** A recorded value, as its record gives it. */
function published(setup: Setup, label: string, id: string): Item {
  const figure = figureOf(setup.facts, observation(setup.facts, id));
  const text = figure.value === null ? "" : joinParts(setup.words.f.parts(figure.value, figure.unit));
  return { label, figure: shown(figure, text), record: id };
}

function publishedItems(setup: Setup): Item[] {
  const { facts, base, words } = setup;
  const g = words.stress.grounds;
  const s = facts.stress;
  const older = s.alternative_bases.find((b) => b.id === base.id);
  if (!older) {
    const { disclosed } = s.base;
    return [
      published(setup, g.holdings, disclosed.holdings.record_id),
      published(setup, g.debt, disclosed.net_debt.record_id),
      published(setup, g.armGross, s.inputs.arm_gross_usd_bn.record_ids[0]),
      published(setup, g.armLoan, s.inputs.arm_loan_usd_bn.record_ids[0]),
      published(setup, g.openai, s.inputs.openai_fair_value_usd_bn.record_ids[0]),
      published(setup, g.fx, s.inputs.usd_jpy.record_ids[0]),
    ];
  }
  return [
    published(setup, words.stress.results.nav, older.disclosed.nav.record_id),
    published(setup, words.stress.results.ltv, older.disclosed.ltv.record_id),
    published(setup, g.armGross, older.inputs.arm_gross_usd_bn.record_ids[0]),
    published(setup, g.armLoan, older.inputs.arm_loan_usd_bn.record_ids[0]),
    published(setup, g.openai, older.inputs.openai_fair_value_usd_bn.record_ids[0]),
  ];
}

function computedItems(setup: Setup): Item[] {
  const { words, a } = setup;
  const g = words.stress.grounds;
  const o = a.outcome;
  const yen = (name: string, value: number): Shown => shown(a.figure(name, value, "JPY tn"), yenText(words, value));
  return [
    { label: g.arm, figure: yen("arm-net", o.arm) },
    { label: g.openaiPart, figure: yen("openai-part", o.openai) },
    { label: g.rest, figure: yen("other-holdings", o.rest) },
    { label: g.holdingsNow, figure: yen("holdings", o.holdings) },
    { label: g.debtNow, figure: yen("net-debt", o.netDebt) },
  ];
}

function assumedItems(setup: Setup): Item[] {
  const { facts, base, words, a } = setup;
  const g = words.stress.grounds;
  const s = facts.stress;
  const older = s.alternative_bases.find((b) => b.id === base.id);
  const note = (text: string | undefined): Item[] => (text ? [{ label: text }] : []);
  return [
    ...note(older ? g.derivedBase : undefined),
    ...note(older?.inputs.usd_jpy.reason),
    ...note(g.share(joinParts(words.f.parts(Number((a.scenario.share * 100).toFixed(2)), "%")))),
    ...note(s.formula.openai_share),
    ...note(a.scenario.draws && base.newest ? s.inputs.later_instalments_usd_bn.financing : undefined),
    ...note(
      a.scenario.draws && !base.newest ? words.stress.controls.draws(laterText(setup), setup.names.openai) : undefined,
    ),
    ...note(g.currency),
    ...note(s.formula.arm_loan),
  ];
}

export const groundsOf = (setup: Setup): Ground[] => {
  const g = setup.words.stress.grounds;
  return [
    { id: "published", heading: g.published, items: publishedItems(setup) },
    { id: "computed", heading: g.computed, items: computedItems(setup) },
    { id: "assumed", heading: g.assumed, items: assumedItems(setup) },
  ];
};
