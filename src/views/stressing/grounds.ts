// Published, computed, assumed: what the outcome rests on.
import { joinParts } from "../../i18n/format";
import { observation } from "../../model/facts";
import { figureOf } from "../../model/figure";
import { settingsOf } from "../../model/stress/nav";
import type { Priced } from "../../model/stress/plan";
import type { Ground, Shown } from "../../spec/stress";
import { drawsOf } from "./controls";
import { figureName, moneyText, type Setup, shown } from "./setup";

type Item = Ground["items"][number];

/** A recorded value, as its record gives it. */
function published(setup: Setup, label: string, id: string): Item {
  const figure = figureOf(setup.facts, observation(setup.facts, id));
  const text = figure.value === null ? "" : joinParts(setup.words.f.parts(figure.value, figure.unit));
  return { label, figure: shown(figure, text), record: id };
}

type Inputs = Setup["facts"]["stress"]["inputs"];

/** An input as its first record gives it; one that is assumed has none of its own. */
function inputItem(setup: Setup, inputs: Inputs, label: string, name: string): Item[] {
  const { kind, record_ids } = inputs[name];
  return kind === "assumption" ? [] : record_ids.slice(0, 1).map((id) => published(setup, label, id));
}

/** Value of an asset, and the loan on it. */
function assetItems(setup: Setup, inputs: Inputs, { id, value, loan }: Priced): Item[] {
  const g = setup.words.stress.grounds;
  const name = setup.name(id);
  const label = loan === undefined ? g.value(name) : g.gross(name);
  return [
    ...inputItem(setup, inputs, label, value),
    ...(loan === undefined ? [] : inputItem(setup, inputs, g.loan(name), loan)),
  ];
}

/** The older table that was chosen; undefined for the newest one. */
const olderOf = ({ facts, base }: Setup) => facts.stress.alternative_bases?.find((b) => b.id === base.id);

function publishedItems(setup: Setup): Item[] {
  const { facts, words, plan } = setup;
  const g = words.stress.grounds;
  const older = olderOf(setup);
  const inputs = older?.inputs ?? facts.stress.inputs;
  const { disclosed } = facts.stress.base;
  const table = older
    ? [
        published(setup, words.stress.results.nav, older.disclosed.nav.record_id),
        published(setup, words.stress.results.ltv, older.disclosed.ltv.record_id),
      ]
    : [
        published(setup, g.holdings, disclosed.holdings.record_id),
        published(setup, g.debt, disclosed.net_debt.record_id),
      ];
  return [
    ...table,
    ...plan.priced.flatMap((asset) => assetItems(setup, inputs, asset)),
    ...(plan.rate ? inputItem(setup, inputs, g.rate, plan.rate.input) : []),
  ];
}

function computedItems(setup: Setup): Item[] {
  const { words, a, plan } = setup;
  const g = words.stress.grounds;
  const o = a.outcome;
  const money = (name: string, value: number): Shown =>
    shown(a.figure(name, value, plan.money), moneyText(setup, value));
  return [
    ...plan.priced.map(({ id }, i) => ({
      label: partLabel(setup, id),
      figure: money(figureName(setup, id), o.priced[i]),
    })),
    { label: g.rest, figure: money("other-holdings", o.rest) },
    { label: g.holdingsNow, figure: money("holdings", o.holdings) },
    { label: g.debtNow, figure: money("net-debt", o.netDebt) },
  ];
}

/** What an asset counts as: what is left after its loan, or the holder's part of it. */
export function partLabel({ plan, words, name }: Setup, id: string): string {
  const g = words.stress.grounds;
  if (plan.priced.find((p) => p.id === id)?.loan !== undefined) return g.net(name(id));
  return plan.share?.on === id ? g.part(name(id)) : name(id);
}

function assumedItems(setup: Setup): Item[] {
  const { facts, base, words, a, plan } = setup;
  const g = words.stress.grounds;
  const { inputs, formula = {} } = facts.stress;
  const older = olderOf(setup);
  const { share } = settingsOf(base, a.scenario);
  const draws = drawsOf(setup);
  return [
    ...(older ? [g.derivedBase] : []),
    older && plan.rate && older.inputs[plan.rate.input].reason,
    ...(plan.share ? shareNotes(setup, plan.share.on, share) : []),
    draws?.on && plan.later && (base.newest ? inputs[plan.later.input].financing : draws.label),
    plan.rate && g.currency(words.f.list(movedByRate(setup))),
    ...plan.priced.map(({ id }) => formula[`${id}_loan`]),
  ].flatMap((label) => (label ? [{ label }] : []));
}

/** What the exchange rate moves, by name. */
const movedByRate = ({ plan, words, name }: Setup): string[] => [
  ...plan.priced.map(({ id }) => name(id)),
  ...(plan.priced.some(({ loan }) => loan !== undefined) ? [words.stress.grounds.loansOn] : []),
];

/** How much of an asset the holder bears, and what the author says of that. */
function shareNotes({ facts, words, name }: Setup, id: string, share: number): (string | undefined)[] {
  const text = joinParts(words.f.parts(Number((share * 100).toFixed(2)), "%"));
  return [words.stress.grounds.share(name(id), text), facts.stress.formula?.[`${id}_share`]];
}

export const groundsOf = (setup: Setup): Ground[] => {
  const g = setup.words.stress.grounds;
  return [
    { id: "published", heading: g.published, items: publishedItems(setup) },
    { id: "computed", heading: g.computed, items: computedItems(setup) },
    { id: "assumed", heading: g.assumed, items: assumedItems(setup) },
  ];
};
