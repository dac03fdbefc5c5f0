// The outcome line by line, with the numbers of the scenario in the formulas of the model.
import type { Unit } from "../../data/schema";
import { joinParts } from "../../i18n/format";
import { ownRate } from "../../model/stress/base";
import { netOf, partOf, settingsOf, termsOf } from "../../model/stress/nav";
import type { Phrase, Shown } from "../../spec/stress";
import { loanedOf, ltvOf, navOf, percentOf } from "./figures";
import { partLabel } from "./grounds";
import { figureName, moneyText, percentText, phrase, pricedText, type Run, type Setup, shown } from "./setup";

/** Figures of a run by the names under which they are printed elsewhere. */
function printer(setup: Setup, run: Run) {
  const { words, plan } = setup;
  const print = (name: string, value: number, unit: Unit, decimals: number): Shown =>
    shown(run.figure(name, value, unit), joinParts(words.f.parts(Number(value.toFixed(decimals)), unit)));
  return {
    money: (name: string, value: number): Shown => shown(run.figure(name, value, plan.money), moneyText(setup, value)),
    priced: (name: string, value: number): Shown =>
      shown(run.figure(name, value, plan.pricedIn), pricedText(setup, value)),
    rate: (value: number): Shown => print("usd-jpy", value, "JPY/USD", 2),
    /** What is left of a price after its change: 71.1 % for a fall of 28.9. */
    level: (id: string, change: number): Shown =>
      shown(run.figure(`${id}-level`, 100 + change, "%"), percentText(words, 100 + change)),
    share: (id: string, value: number): Shown => print(`${id}-share`, value * 100, "%", 2),
  };
}

/** Parts with a sign between them. */
const joined = (sign: string, parts: (Shown | Phrase)[]): Phrase =>
  parts.flatMap((part, i) => [...(i > 0 ? [sign] : []), ...(Array.isArray(part) ? part : [part])]);

/** Times the exchange rate, where there is one. */
function converted(setup: Setup, amount: Shown | Phrase): Phrase {
  const { base, a, plan } = setup;
  const { rate } = settingsOf(base, a.scenario);
  return joined(" × ", [amount, ...(plan.rate ? [printer(setup, a).rate(rate)] : [])]);
}

/** Money put in after the base that the scenario counts. */
const laterShown = (setup: Setup): Shown =>
  printer(setup, setup.a).priced("later-instalments", settingsOf(setup.base, setup.a.scenario).later);

/** The end of the name of a figure that is in the unit of the inputs: "usd". */
const suffix = ({ plan }: Setup): string => plan.pricedIn.slice(0, 3).toLowerCase();

/** (value × share + later money) × rate × what is left of the price − loan × rate, without what the thesis does not have. */
function assetLine(setup: Setup, i: number): Phrase {
  const { base, a, plan, words } = setup;
  const { id, gross, loan } = base.priced[i];
  const p = printer(setup, a);
  const unit = suffix(setup);
  const loaned = plan.priced[i].loan !== undefined;
  const shared = plan.share?.on === id ? [p.share(id, settingsOf(base, a.scenario).share)] : [];
  const value = joined(" × ", [p.priced(`${id}-${loaned ? "gross" : "mark"}-${unit}`, gross), ...shared]);
  const whole: Phrase = plan.later?.on === id ? ["(", ...value, " + ", laterShown(setup), ")"] : value;
  const at = joined(" × ", [converted(setup, whole), p.level(id, a.scenario[id] ?? 0)]);
  const owed = converted(setup, p.priced(`${id}-loan-${unit}`, loan));
  const w = words.stress.grounds.work;
  return phrase(
    (text, is) => w.asset(partLabel(setup, id), text, is) + (loaned ? w.never : ""),
    loaned ? joined(" − ", [at, owed]) : at,
    p.money(figureName(setup, id), a.outcome.priced[i]),
  );
}

/** What the base's holdings are beyond its priced assets, after the shock on all of it. */
function restLine(setup: Setup): Phrase {
  const { base, a, plan, words } = setup;
  const p = printer(setup, a);
  const { share } = settingsOf(base, a.scenario);
  const then = ownRate(base);
  const priced = base.priced.map((h) =>
    p.money(`base-${figureName(setup, h.id)}`, netOf(partOf(base, h, share) * then, h.loan * then)),
  );
  return phrase(
    words.stress.grounds.work.rest,
    p.money("base-holdings", base.holdings),
    joined(" − ", priced),
    p.level("rest", plan.rest ? (a.scenario[plan.rest.id] ?? 0) : 0),
    p.money("other-holdings", a.outcome.rest),
  );
}

/** The ratio that counts the loans on assets. */
function secondLine(setup: Setup, debt: Shown, none: Shown): Phrase[] {
  const { base, a, words, plan } = setup;
  const loaned = loanedOf(setup);
  if (!loaned) return [];
  const p = printer(setup, a);
  const terms = termsOf(base, a.scenario).priced.filter((_, i) => plan.priced[i].loan !== undefined);
  const change = (id: string) => 1 + (a.scenario[id] ?? 0) / 100;
  const gained = terms.reduce((sum, t) => sum + t.gross * change(t.id) - netOf(t.gross * change(t.id), t.loan), 0);
  return [
    phrase(
      (...texts) => words.stress.grounds.work.second(loaned.label, texts[0], texts[1], texts[2], texts[3]),
      debt,
      joined(
        " + ",
        terms.map(({ id, loan }) => p.money(`${id}-loan`, loan)),
      ),
      p.money("gross-assets", a.outcome.holdings + gained),
      percentOf(setup, a, loaned.figure, a.outcome.ltvWithLoans) ?? none,
    ),
  ];
}

/** Parts, sums and ratios, in the order in which one would work them out. */
export function workingsOf(setup: Setup): Phrase[] {
  const { base, a, words, plan } = setup;
  const w = words.stress.grounds.work;
  const { outcome: o } = a;
  const p = printer(setup, a);
  const [holdings, debt, nav] = [p.money("holdings", o.holdings), p.money("net-debt", o.netDebt), navOf(setup, a)];
  const none = shown(a.figure("ltv", null, "%"), words.stress.results.noHoldings);
  const parts = plan.priced.map(({ id }, i) => p.money(figureName(setup, id), o.priced[i]));
  const later: Phrase = plan.later ? [" + ", ...converted(setup, laterShown(setup))] : [];
  return [
    ...plan.priced.map((_, i) => assetLine(setup, i)),
    restLine(setup),
    phrase(w.holdings, joined(" + ", [...parts, p.money("other-holdings", o.rest)]), holdings),
    phrase(w.debt, p.money("base-net-debt", base.netDebt), later, debt),
    phrase(w.nav, holdings, debt, nav),
    phrase(w.ltv, debt, holdings, ltvOf(setup, a) ?? none),
    ...secondLine(setup, debt, none),
  ];
}
