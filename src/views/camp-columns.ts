// The camps as columns, and as the table that says the same.
import type { Claim, Statement, Thesis } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import { touches } from "../model/figure";
import type { Card, Field, VerdictLine } from "../spec/cards";
import type { Row, Table } from "../spec/spec";
import { toneFor } from "./focus";
import { countsOf, entitiesBeside } from "./sides";
import { plain } from "./tables";

type Camp = Thesis["camps"][number];

export interface Side {
  camp: Camp;
  goal: Statement | undefined;
  forecast: Statement | undefined;
  claims: Claim[];
  /** Members, and companies that its goal, forecast and claims name. */
  entities: string[];
}

/** A camp with what the article says of it. */
export function sideOf(facts: Facts, camp: Camp): Side {
  const statement = (id?: string) => facts.statements.find((s) => s.id === id);
  const claims = camp.claims.flatMap((id) => facts.claims.find((c) => c.id === id) ?? []);
  const said = [statement(camp.goal), statement(camp.forecast), ...claims].flatMap((r) => r?.entities ?? []);
  const members = facts.entities.filter((e) => e.camp === camp.id).map((e) => e.id);
  return {
    camp,
    goal: statement(camp.goal),
    forecast: statement(camp.forecast),
    claims,
    entities: [...new Set([...camp.entities, ...members, ...said])],
  };
}

/** A camp's column: goal, forecast, verdicts. */
export function campCard(facts: Facts, s: Side, { companies }: Choice, words: Words): Card {
  const w = words.camps;
  return {
    id: s.camp.id,
    rule: toneFor(facts, s.camp.entities[0], "ink"),
    title: s.camp.name,
    sub: s.camp.role,
    fields: [
      ...goalField(s, words),
      ...forecastField(s, words),
      { label: w.evidence, verdicts: s.claims.map((c) => verdictLine(facts, c, companies, words)) },
    ],
    entities: s.entities,
    dim: !touches(s.entities, companies),
  };
}

const goalField = ({ goal }: Side, words: Words): Field[] =>
  goal ? [{ label: words.camps.goal, text: { text: goal.text, record: goal.id } }] : [];

const forecastField = ({ forecast }: Side, words: Words): Field[] =>
  forecast
    ? [
        {
          kind: forecast.kind,
          label: words.evidence.forecast,
          text: { text: forecast.text, record: forecast.id },
          voice: "forecast",
        },
      ]
    : [];

/** A forecast with its verdict and the number of facts on each side. */
export const verdictLine = (facts: Facts, claim: Claim, companies: string[], words: Words): VerdictLine => ({
  claim: claim.id,
  verdict: claim.verdict,
  text: { text: claim.claim, record: claim.id },
  counts: countsOf(facts, claim, words),
  dim: !touches(entitiesBeside(facts, claim), companies),
});

/** One row per forecast with a verdict. */
export function campTable(facts: Facts, sides: Side[], words: Words): Table {
  const w = words.camps.tables;
  const rowOf = (s: Side, c: Claim): Row => ({
    id: `${s.camp.id}-${c.id}`,
    cells: [
      s.camp.name,
      s.goal ? { text: s.goal.text, record: s.goal.id } : null,
      s.forecast ? { text: s.forecast.text, record: s.forecast.id } : null,
      { text: c.claim, record: c.id },
      words.marks.verdict[c.verdict],
      countsOf(facts, c, words),
    ],
    entities: s.entities,
    claim: c.id,
  });
  return {
    caption: w.camps,
    columns: [
      plain("camp", w.camp),
      plain("goal", w.goal),
      plain("forecast", w.forecast),
      plain("claim", w.claim),
      plain("verdict", w.verdict),
      plain("evidence", w.evidence),
    ],
    rows: sides.flatMap((s) => s.claims.map((c) => rowOf(s, c))),
  };
}
