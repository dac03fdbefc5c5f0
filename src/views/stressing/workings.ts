// The outcome line by line, with the numbers of the scenario in the formulas of stress-base.json.
import type { Unit } from "../../data/schema";
import { joinParts } from "../../i18n/format";
import { armNet } from "../../model/stress/nav";
import type { Phrase, Shown } from "../../spec/stress";
import { ltvOf, navOf, percentOf } from "./figures";
import { percentText, phrase, type Run, type Setup, shown, yenText } from "./setup";

/** Figures of a run by the names under which they are printed elsewhere. */
function printer({ words }: Setup, run: Run) {
  const print = (name: string, value: number, unit: Unit, decimals: number): Shown =>
    shown(run.figure(name, value, unit), joinParts(words.f.parts(Number(value.toFixed(decimals)), unit)));
  return {
    yen: (name: string, value: number): Shown => shown(run.figure(name, value, "JPY tn"), yenText(words, value)),
    usd: (name: string, value: number): Shown => print(name, value, "USD bn", 1),
    rate: (value: number): Shown => print("usd-jpy", value, "JPY/USD", 2),
    /** What is left of a price after its change: 71.1 % for a fall of 28.9. */
    level: (name: string, change: number): Shown =>
      shown(run.figure(name, 100 + change, "%"), percentText(words, 100 + change)),
    share: (value: number): Shown => print("openai-share", value * 100, "%", 2),
  };
}

function partLines(setup: Setup): Phrase[] {
  const { base, a, words } = setup;
  const w = words.stress.grounds.work;
  const { scenario: s, outcome: o } = a;
  const p = printer(setup, a);
  const fx = p.rate(s.fx ?? base.fx);
  const then = base.fx / 1000;
  const later = p.usd("later-instalments", s.draws ? base.later : 0);
  const armThen = armNet(base.armGross * then, base.armLoan * then);
  return [
    phrase(
      w.arm,
      p.usd("arm-gross-usd", base.armGross),
      fx,
      p.level("arm-level", s.arm),
      p.usd("arm-loan-usd", base.armLoan),
      p.yen("arm-net", o.arm),
    ),
    phrase(
      w.openai,
      p.usd("openai-mark-usd", base.openai),
      p.share(s.share),
      later,
      fx,
      p.level("openai-level", s.openai),
      p.yen("openai-part", o.openai),
    ),
    phrase(
      w.rest,
      p.yen("base-holdings", base.holdings),
      p.yen("base-arm-net", armThen),
      p.yen("base-openai-part", base.openai * s.share * then),
      p.level("rest-level", s.rest),
      p.yen("other-holdings", o.rest),
    ),
  ];
}

/** Parts, sums and ratios, in the order in which one would work them out. */
export function workingsOf(setup: Setup): Phrase[] {
  const { base, a, words } = setup;
  const w = words.stress.grounds.work;
  const { scenario: s, outcome: o } = a;
  const p = printer(setup, a);
  const yen = (s.fx ?? base.fx) / 1000;
  const [holdings, debt, nav] = [p.yen("holdings", o.holdings), p.yen("net-debt", o.netDebt), navOf(setup, a)];
  const gross = base.armGross * yen * (1 + s.arm / 100);
  const none = shown(a.figure("ltv", null, "%"), words.stress.results.noHoldings);
  return [
    ...partLines(setup),
    phrase(
      w.holdings,
      p.yen("arm-net", o.arm),
      p.yen("openai-part", o.openai),
      p.yen("other-holdings", o.rest),
      holdings,
    ),
    phrase(
      w.debt,
      p.yen("base-net-debt", base.netDebt),
      p.usd("later-instalments", s.draws ? base.later : 0),
      p.rate(s.fx ?? base.fx),
      debt,
    ),
    phrase(w.nav, holdings, debt, nav),
    phrase(w.ltv, debt, holdings, ltvOf(setup, a) ?? none),
    phrase(
      w.second,
      debt,
      p.yen("arm-loan", base.armLoan * yen),
      p.yen("gross-assets", o.holdings - o.arm + gross),
      percentOf(setup, a, "ltv-with-arm-loan", o.ltvWithArmLoan) ?? none,
    ),
  ];
}
