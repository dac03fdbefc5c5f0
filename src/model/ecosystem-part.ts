// What is known of one part of the body: its newest figures, the article's claim about it, the risks that touch it.
import type { Claim, Observation, Organ, Risk, Statement } from "../data/schema";
import { membersOf, ownerOf } from "./ecosystem";
import { type Facts, series } from "./facts";
import { type Figure, figureOf } from "./figure";

/** Definitions shown, in order. "held": the owner's figure about the company; "own": the company's own as a whole. */
const HELD = [
  "stake_pct/actual",
  "stake_value/carried",
  "holding_value/net-of-asset-backed-finance",
  "gross_debt/asset-backed-nonrecourse",
  "invested_cumulative/actual",
  "acquisition_price/total",
  "investment_commitment/total",
  "loan_facility/margin",
  "loan_balance/margin-drawn",
  "loan_balance/bridge-outstanding",
] as const;
const OWN = [
  "valuation_post_money/post-money",
  "market_cap/level",
  "compute_capacity/planned",
  "investment_plan/announced",
  "valuation_target/plan",
  "subscribers/mobile-lines",
] as const;

export type Definition = (typeof HELD)[number] | (typeof OWN)[number];

export interface PartFigure {
  definition: Definition;
  figure: Figure;
}

/** A purchase or a commitment is told by what was paid since; a facility by what is drawn. */
const SUPERSEDED: Partial<Record<Definition, Definition>> = {
  "investment_commitment/total": "invested_cumulative/actual",
  "acquisition_price/total": "holding_value/net-of-asset-backed-finance",
  "loan_facility/margin": "loan_balance/margin-drawn",
};

/** The newest of a definition; a value counted at quarter-ends is taken at one, not from a rounded slide in between. */
function newest(
  facts: Facts,
  definition: Definition,
  of: { entity: string; asset: string | null },
): Observation | undefined {
  const [metric, basis] = definition.split("/");
  const quarterly = facts.metric.get(metric)?.frequency === "quarter-end";
  return series(facts, { metric, basis, ...of })
    .filter((o) => !quarterly || /-(03-31|06-30|09-30|12-31)$/.test(o.as_of))
    .at(-1);
}

const figuresByFacts = new WeakMap<Facts, Map<string, PartFigure[]>>();

/** Newest figures of a company of the body, one for each definition that has any; worked out once for a dataset. */
export function partFigures(facts: Facts, id: string): PartFigure[] {
  const known = figuresByFacts.get(facts) ?? new Map<string, PartFigure[]>();
  figuresByFacts.set(facts, known);
  const figures = known.get(id) ?? readFigures(facts, id);
  known.set(id, figures);
  return figures;
}

function readFigures(facts: Facts, id: string): PartFigure[] {
  const owner = ownerOf(facts);
  const held = HELD.map((d) => ({ d, o: newest(facts, d, { entity: owner, asset: id }) }));
  const own = OWN.map((d) => ({ d, o: newest(facts, d, { entity: id, asset: null }) }));
  const known = new Set(held.flatMap(({ d, o }) => (o ? [d] : [])));
  return [...held, ...own].flatMap(({ d, o }) => {
    const by = SUPERSEDED[d];
    if (!o || (by && known.has(by as (typeof HELD)[number]))) return [];
    return [{ definition: d, figure: figureOf(facts, o) }];
  });
}

/** What the article says of an organ; undefined for the one that is not in the article. */
export function statementOf(facts: Facts, organ: Organ): Statement | undefined {
  const id = facts.thesis.organs?.find((o) => o.id === organ)?.statement;
  return facts.statements.find((s) => s.id === id);
}

/**
 * Forecasts of the article about an organ: those of the organ's section that name one of its companies. The brain is
 * named in all of them, so it keeps those that name no other organ.
 */
export function claimsOf(facts: Facts, organ: Organ): Claim[] {
  const statement = statementOf(facts, organ);
  if (!statement) return [];
  const organsOf = (c: Claim) => new Set(c.entities.flatMap((id) => facts.entity.get(id)?.organ ?? []));
  const first = membersOf(facts)[0]?.organ;
  return facts.claims.filter((c) => {
    const organs = organsOf(c);
    return c.section === statement.section && organs.has(organ) && (organ !== first || organs.size === 1);
  });
}

/** Risks that name one of the companies, gravest first (likelihood times impact). */
export const risksOf = (facts: Facts, ids: string[]): Risk[] =>
  facts.risks
    .filter((r) => r.entities.some((e) => ids.includes(e)))
    .sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact);
