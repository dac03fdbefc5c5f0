// Reverse stress in words: which price, how low, and who binds.
import { attribution } from "../../model/stress/attribution";
import { type Answer, type Mover, reverse } from "../../model/stress/reverse";
import type { Phrase, Shown } from "../../spec/stress";
import { changeText, dateText, percentText, phrase, type Setup, shown } from "./setup";

const MOVERS: Mover[] = ["arm", "openai", "both"];

export type Answers = Record<Mover, Answer>;

export const answersFor = (setup: Setup, line: number): Answers => {
  const of = (mover: Mover) => reverse(setup.base, setup.a.scenario, line, mover);
  return { arm: of("arm"), openai: of("openai"), both: of("both") };
};

/** The figure of an answer: the change at which LTV meets the line, or null where it is not met. */
export function answerShown(setup: Setup, line: number, mover: Mover, { at }: Answer): Shown | null {
  if (at === null) return null;
  return shown(setup.a.figure(`reverse-${mover}-${line}`, at, "%"), changeText(setup.words, at));
}

function atZero(setup: Setup, line: number, mover: Mover, answer: Answer): Phrase {
  const { words, names, a } = setup;
  const w = words.stress.answers;
  const text = answer.ltvAtZero === null ? words.stress.results.noHoldings : percentText(words, answer.ltvAtZero);
  const figure = shown(a.figure(`ltv-at-zero-${mover}`, answer.ltvAtZero, "%"), text);
  const lineText = percentText(words, line);
  if (mover === "both") return phrase((v) => w.neverBoth(lineText, v), figure);
  return phrase((v) => w.never(names[mover], lineText, v), figure);
}

/** One line's answers in sentences. */
function sentence(setup: Setup, line: number): Phrase {
  const { words, base } = setup;
  const w = words.stress.answers;
  const answers = answersFor(setup, line);
  const met = MOVERS.flatMap((m) => {
    const s = answerShown(setup, line, m, answers[m]);
    return s ? [{ mover: m, s }] : [];
  });
  const ways = (...texts: string[]) =>
    w.reach(percentText(words, line), dateText(words, base), w.or(met.map(({ mover }, i) => w[mover](texts[i]))));
  const reached: Phrase = met.length > 0 ? phrase(ways, ...met.map((x) => x.s)) : [];
  const never = MOVERS.filter((m) => answers[m].at === null).flatMap((m) => [
    " ",
    ...atZero(setup, line, m, answers[m]),
  ]);
  return [...reached, ...never];
}

/** Both lines, what stays fixed, and S&P's own definition as a sentence only. */
export function answersOf(setup: Setup): Phrase[] {
  const { words, lines, facts } = setup;
  const w = words.stress.answers;
  const sp = facts.stress.other_definitions.find((d) => d.id === "sp-trigger");
  return [
    ...lines.map((l) => sentence(setup, l.value)),
    [w.rest, ...(sp ? [" ", w.sp(percentText(words, sp.value))] : [])],
  ];
}

/** What pushed LTV up most, in words; null where LTV is undefined on the way or nothing did. */
function culprit(setup: Setup): string | null {
  const parts = attribution(setup.base, setup.a.scenario).map((p) => ({ ...p, ltv: p.ltv ?? 0 }));
  const most = parts.reduce((best, p) => (p.ltv > best.ltv ? p : best));
  return most.ltv > 0 ? setup.words.stress.factor[most.factor] : null;
}

/** The finding: which asset binds, or that a line is already crossed. */
export function titleOf(setup: Setup): string {
  const { words, a, lines, names } = setup;
  const w = words.stress.title;
  const { ltv } = a.outcome;
  if (ltv === null) return w.none;
  const [normal, emergency] = lines.map((l) => l.value);
  if (ltv >= normal) {
    const crossed = ltv >= emergency ? emergency : normal;
    const by = culprit(setup);
    const say = ltv >= emergency ? w.beyond : w.over;
    const texts = [percentText(words, ltv), percentText(words, crossed)] as const;
    return by ? say(...texts, by) : w.start(...texts);
  }
  return binding(setup, answersFor(setup, normal), names, percentText(words, normal));
}

function binding(setup: Setup, answers: Answers, names: Setup["names"], line: string): string {
  const { words, a } = setup;
  const w = words.stress.title;
  const level = (at: number) => percentText(words, 100 + at);
  const zero = (mover: "arm" | "openai") => percentText(words, answers[mover].ltvAtZero ?? 0);
  const { arm, openai } = answers;
  if (arm.at === null && openai.at === null) return w.neither(names.openai, names.arm, line);
  if (openai.at === null) return w.only(names.arm, names.openai, line, level(arm.at ?? 0), zero("openai"));
  if (arm.at === null) return w.only(names.openai, names.arm, line, level(openai.at), zero("arm"));
  // Who needs the smaller further fall from where the scenario stands binds first.
  const left = (at: number, now: number) => (100 + at) / (100 + now);
  const armFirst = left(arm.at, a.scenario.arm) >= left(openai.at, a.scenario.openai);
  return armFirst
    ? w.first(names.arm, names.openai, line, level(arm.at), level(openai.at))
    : w.first(names.openai, names.arm, line, level(openai.at), level(arm.at));
}
