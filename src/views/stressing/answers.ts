// Reverse stress in words: which price, how low, and who binds.
import { attribution } from "../../model/stress/attribution";
import { type Answer, BOTH, reverse } from "../../model/stress/reverse";
import type { Phrase, Shown } from "../../spec/stress";
import { axisIds, changeText, dateText, percentText, phrase, type Setup, shown } from "./setup";

/** What moves: each price alone, those of the map up before across, then both of them by the same per cent. */
export function moversOf(setup: Setup): string[] {
  const [across, up] = axisIds(setup);
  const more = setup.plan.priced.map(({ id }) => id).filter((id) => id !== across && id !== up);
  return [up, across, ...more, BOTH];
}

export const answersFor = (setup: Setup, line: number): Map<string, Answer> =>
  new Map(moversOf(setup).map((mover) => [mover, reverse(setup.base, setup.a.scenario, line, mover)]));

/** The figure of an answer: the change at which LTV meets the line, or null where it is not met. */
export function answerShown(setup: Setup, line: number, mover: string, { at }: Answer): Shown | null {
  if (at === null) return null;
  return shown(setup.a.figure(`reverse-${mover}-${line}`, at, "%"), changeText(setup.words, at));
}

function atZero(setup: Setup, line: number, mover: string, answer: Answer): Phrase {
  const { words, name, a } = setup;
  const w = words.stress.answers;
  const text = answer.ltvAtZero === null ? words.stress.results.noHoldings : percentText(words, answer.ltvAtZero);
  const figure = shown(a.figure(`ltv-at-zero-${mover}`, answer.ltvAtZero, "%"), text);
  const lineText = percentText(words, line);
  if (mover === BOTH) return phrase((v) => w.neverBoth(lineText, v), figure);
  return phrase((v) => w.never(name(mover), lineText, v), figure);
}

/** One line's answers in sentences. */
function sentence(setup: Setup, line: number): Phrase {
  const { words, base, name } = setup;
  const w = words.stress.answers;
  const answers = [...answersFor(setup, line)];
  const met = answers.flatMap(([mover, answer]) => {
    const s = answerShown(setup, line, mover, answer);
    return s ? [{ mover, s }] : [];
  });
  const way = (mover: string, at: string) => (mover === BOTH ? w.both(at) : w.alone(name(mover), at));
  const ways = (...texts: string[]) =>
    w.reach(percentText(words, line), dateText(words, base), w.or(met.map(({ mover }, i) => way(mover, texts[i]))));
  const reached: Phrase = met.length > 0 ? phrase(ways, ...met.map((x) => x.s)) : [];
  const never = answers
    .filter(([, { at }]) => at === null)
    .flatMap(([mover, answer]) => [" ", ...atZero(setup, line, mover, answer)]);
  return [...reached, ...never];
}

/** Both lines, what stays fixed, and S&P's own definition as a sentence only. */
export function answersOf(setup: Setup): Phrase[] {
  const { words, lines, facts } = setup;
  const w = words.stress.answers;
  const sp = facts.stress.other_definitions?.find((d) => d.id === "sp-trigger");
  return [
    ...lines.map((l) => sentence(setup, l.value)),
    [w.rest, ...(sp ? [" ", w.sp(percentText(words, sp.value))] : [])],
  ];
}

/** What pushed LTV up most, in words; null where LTV is undefined on the way or nothing did. */
function culprit(setup: Setup): string | null {
  const parts = attribution(setup.base, setup.a.scenario).map((p) => ({ ...p, ltv: p.ltv ?? 0 }));
  const most = parts.reduce((best, p) => (p.ltv > best.ltv ? p : best));
  return most.ltv > 0 ? factorText(setup, most.factor) : null;
}

/** What was moved, within a sentence. */
export function factorText({ plan, words }: Setup, id: string): string {
  const w = words.stress.factor;
  if (id === plan.rate?.id) return w.rate;
  if (id === plan.later?.id) return w.later;
  return plan.priced.find((p) => p.id === id)?.name ?? w.rest;
}

/** The finding: which asset binds, or that a line is already crossed. */
export function titleOf(setup: Setup): string {
  const { words, a, lines } = setup;
  const w = words.stress.title;
  const { ltv } = a.outcome;
  if (ltv === null) return w.none;
  const [normal, emergency = Number.POSITIVE_INFINITY] = lines.map((l) => l.value);
  if (ltv >= normal) {
    const crossed = ltv >= emergency ? emergency : normal;
    const by = culprit(setup);
    const say = ltv >= emergency ? w.beyond : w.over;
    const texts = [percentText(words, ltv), percentText(words, crossed)] as const;
    return by ? say(...texts, by) : w.start(...texts);
  }
  return binding(setup, normal);
}

/** Which of the two prices of the map meets a line first. */
function binding(setup: Setup, line: number): string {
  const { words, a, base, name } = setup;
  const w = words.stress.title;
  const level = (at: number) => percentText(words, 100 + at);
  const [bet, second] = axisIds(setup).map((id) => {
    const { at, ltvAtZero } = reverse(base, a.scenario, line, id);
    return { name: name(id), at, zero: percentText(words, ltvAtZero ?? 0), now: a.scenario[id] ?? 0 };
  });
  const lineText = percentText(words, line);
  if (second.at === null && bet.at === null) return w.neither(bet.name, second.name, lineText);
  if (bet.at === null) return w.only(second.name, bet.name, lineText, level(second.at ?? 0), bet.zero);
  if (second.at === null) return w.only(bet.name, second.name, lineText, level(bet.at), second.zero);
  // Who needs the smaller further fall from where the scenario stands binds first.
  const left = (at: number, now: number) => (100 + at) / (100 + now);
  return left(second.at, second.now) >= left(bet.at, bet.now)
    ? w.first(second.name, bet.name, lineText, level(second.at), level(bet.at))
    : w.first(bet.name, second.name, lineText, level(bet.at), level(second.at));
}
