// What could break the bet: a ranked register, its matrix, and both halves of the wager.

import { hintOf } from "../data/stress-names";
import { ltvHistory } from "../model/credit";
import { touches } from "../model/figure";
import type { Ranked } from "../model/risk";
import { axesOf } from "../model/stress/plan";
import type { Disc, RisksBlock } from "../spec/risks";
import { creditBlock } from "./credit/block";
import { creditOf } from "./credit/setup";
import { creditTables } from "./credit/tables";
import { type Cut, cutNote, cutTo } from "./cut";
import { halvesOf } from "./risking/halves";
import { rowsOf } from "./risking/rows";
import { deepest, hitShare, type Register, registerOf, TOP, wholePercent } from "./risking/setup";
import { riskTables } from "./risking/tables";
import { saidOf } from "./said";
import { ofTopic } from "./statement-cards";
import type { View } from "./view";

/** Risks in the list and the matrix, the gravest first; all of them are in the table. */
export const RISKS = 25;

/** Does the shock of a risk reach the bet, or the holding beside it? */
function hits({ base }: Register, { risk }: Ranked, which: "bet" | "second"): boolean {
  const axes = base && axesOf(base.plan);
  const hint = risk.stress_hint;
  if (!axes || !hint) return false;
  return hintOf(hint, axes[which === "bet" ? 0 : 1]) !== 0;
}

/** Deepest fall of NAV among some risks, in per cent of NAV as a positive number; null where none has a shock. */
const most = (some: Ranked[]): number | null =>
  some.length === 0 ? null : Math.max(...some.map((x) => -(x.hitShare ?? 0)));

/** The finding: do the risks that stop at the bet weigh less than those that reach the second holding? */
function titleOf(r: Register): string {
  const w = r.words.risks.title;
  const shocked = r.ranked.filter((x) => x.hit !== null);
  const asset = most(shocked.filter((x) => hits(r, x, "bet") && !hits(r, x, "second")));
  const second = most(shocked.filter((x) => hits(r, x, "second")));
  const text = (v: number) => wholePercent(r.words, v);
  if (asset === null || second === null) {
    const any = asset ?? second;
    const all = r.ranked.length;
    return any === null ? w.none(r.ranked[0]?.risk.name ?? "", r.words.f.count(all), all === 1) : w.one(text(any));
  }
  return second > asset ? w.second(text(asset), text(second)) : w.asset(text(asset), text(second));
}

function discsOf(r: Register): Disc[] {
  const { risks: mine, companies } = r.choice;
  return r.ranked.flatMap(({ risk, rank }) => {
    const dim = companies.length > 0 && !risk.entities.some((e) => companies.includes(e));
    const own = mine[risk.id];
    const ours: Disc = { rank, likelihood: risk.likelihood, impact: risk.impact, mine: false, dim };
    return own ? [ours, { rank, ...own, mine: true, dim }] : [ours];
  });
}

function scopeOf({ facts, words, choice, ranked }: Register): string | null {
  const { companies } = choice;
  if (companies.length === 0) return null;
  const w = words.risks.scope;
  const names = words.f.list(companies.map((c) => facts.entity.get(c)?.name ?? c));
  const shown = ranked.filter(({ risk }) => risk.entities.some((e) => companies.includes(e))).length;
  return shown === 0 ? w.none(names) : w.some(words.f.count(shown), words.f.count(ranked.length), names);
}

function blockOf(r: Register, { drawn }: Cut<Ranked>): RisksBlock {
  const listed = { ...r, ranked: drawn };
  return {
    kind: "risks",
    id: "risk-register",
    rows: rowsOf(listed),
    matrix: { label: r.words.risks.matrix.label(r.words.f.count(drawn.length)), discs: discsOf(listed) },
    halves: halvesOf(r),
  };
}

export const risks: View = (facts, choice, words) => {
  const r = registerOf(facts, choice, words);
  const w = words.risks;
  const date = r.base && words.f.longDate(r.base.date);
  const all = words.f.count(r.ranked.length);
  const beyond = r.ranked.filter((x) => x.risk.article_risk === "beyond").length;
  const worst = deepest(r);
  const credit = r.base && ltvHistory(facts).length > 0 ? creditOf(facts, choice, words) : null;
  const listed = cutTo(r.ranked, RISKS, ({ risk }) => touches(risk.entities, choice.companies));
  const named = ofTopic(facts, "risk");
  const said = saidOf(facts, named, "risks-said", w.said, choice, words);
  return {
    view: "risks",
    title: titleOf(r),
    ...(facts.thesis.named_risks ? { lede: w.lede(all, words.f.count(beyond)) } : {}),
    heading: w.heading,
    line: date ? w.line(words.f.count(TOP), date) : w.scale(words.f.count(TOP)),
    scope: scopeOf(r),
    blocks: [blockOf(r, listed), ...(credit ? [creditBlock(credit)] : []), ...(named.length > 0 ? [said.block] : [])],
    summary: w.summary(all, r.ranked[0]?.risk.name ?? "", worst ? hitShare(r, worst).text : w.noShock),
    tables: [...riskTables(r), ...(credit ? creditTables(credit) : []), ...(named.length > 0 ? [said.table] : [])],
    notes: [...cutNote(words, "risks", listed), w.notes.judgement, ...(date ? [w.notes.base(date)] : [])],
    empty: null,
  };
};
