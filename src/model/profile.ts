// Everything on record about one company, in standard order.

import type { Claim, Entity, EventRecord, ModelRelease, Observation, Risk } from "../data/schema";
import { holderOf } from "./bet";
import { type EvidenceItem, evidenceItems } from "./evidence";
import type { Facts } from "./facts";
import { type Measure, measuresOf, TOPIC_ORDER, type Topic, topicOf } from "./measures";
import { type HubLinks, linksOf } from "./relations";

/** own: its own figures of one topic; ties: its figures on another company; others: figures of others on it. */
export type GroupId = Topic | "ties" | "others";

export interface MeasureGroup {
  id: GroupId;
  measures: Measure[];
}

/** A forecast of the article and what it has to do with a company. */
export interface ClaimPlace {
  claim: Claim;
  /** The forecast itself names the company. */
  subject: boolean;
  for: EvidenceItem[];
  against: EvidenceItem[];
}

/** A risk of the register and what it has to do with a company. */
export interface RiskPlace {
  risk: Risk;
  named: boolean;
  indicators: EvidenceItem[];
  evidence: EvidenceItem[];
  counter: EvidenceItem[];
}

/** What one would expect to know of a company of its kind. */
export type Expected = "price" | "sales" | "result" | "users" | "stake" | "size" | "programme";

export interface Profile {
  entity: Entity;
  /** The company it belongs to, and its own parts. */
  parent: Entity | null;
  parts: Entity[];
  groups: MeasureGroup[];
  links: HubLinks;
  claims: ClaimPlace[];
  risks: RiskPlace[];
  /** Newest first. */
  events: EventRecord[];
  releases: ModelRelease[];
  /** Expected, and not on record. */
  missing: Expected[];
}

type Role = "own" | "ties" | "others";

function roleOf(o: Observation, id: string): Role | null {
  if (o.entity === id) return !o.asset || o.asset === id ? "own" : "ties";
  return o.asset === id || o.entities.includes(id) ? "others" : null;
}

/** Figures by topic, those on other companies ordered by company, then figures of others: holders before mentions. */
function groupsOf(facts: Facts, id: string): MeasureGroup[] {
  const of = (role: Role) =>
    measuresOf(
      facts,
      facts.observations.filter((o) => roleOf(o, id) === role),
    );
  const own = of("own");
  const place = companyOrder(facts);
  const ties = of("ties").sort((a, b) => place(a.newest.asset) - place(b.newest.asset));
  const mention = (m: Measure) => (m.newest.asset === id ? 0 : 1);
  const others = of("others").sort((a, b) => mention(a) - mention(b));
  const all: MeasureGroup[] = [
    ...TOPIC_ORDER.map((topic) => ({ id: topic, measures: own.filter((m) => topicOf(m.metric) === topic) })),
    { id: "ties", measures: ties },
    { id: "others", measures: others },
  ];
  return all.filter((g) => g.measures.length > 0);
}

/** The thesis's own companies first, then as the dataset lists them. */
function companyOrder(facts: Facts): (id: string | undefined) => number {
  const order = [...new Set([...facts.thesis.chips, ...facts.entities.map((e) => e.id)])];
  const places = new Map(order.map((id, i) => [id, i]));
  return (id) => places.get(id ?? "") ?? order.length;
}

const about = (facts: Facts, ids: string[], id: string): EvidenceItem[] =>
  evidenceItems(facts, ids).filter((i) => i.entities.includes(id));

const claimPlaces = (facts: Facts, id: string): ClaimPlace[] =>
  [...facts.claims]
    .sort((a, b) => a.n - b.n)
    .map((claim) => ({
      claim,
      subject: claim.entities.includes(id),
      for: about(facts, claim.evidence_for, id),
      against: about(facts, claim.evidence_against, id),
    }))
    .filter((p) => p.subject || p.for.length + p.against.length > 0);

/** Gravest first: likelihood x impact, then the register's own order. */
const riskPlaces = (facts: Facts, id: string): RiskPlace[] =>
  [...facts.risks]
    .sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact)
    .map((risk) => ({
      risk,
      named: risk.entities.includes(id),
      indicators: about(facts, [...risk.indicator_ids, ...risk.indicator_event_ids], id),
      evidence: about(facts, risk.evidence, id),
      counter: about(facts, risk.counter_evidence, id),
    }))
    .filter((p) => p.named || p.indicators.length + p.evidence.length + p.counter.length > 0);

const newestFirst = (a: EventRecord, b: EventRecord): number =>
  b.date.localeCompare(a.date) || b.importance - a.importance;

/** Metrics that answer an expectation; `held` = told by a holder or buyer about it. */
const ANSWERS: Record<Expected, { own: string[]; held: string[] }> = {
  price: {
    own: ["valuation_post_money", "market_cap", "share_price"],
    held: ["acquisition_price", "holding_value", "stake_value"],
  },
  sales: { own: ["revenue", "revenue_run_rate"], held: [] },
  result: { own: ["net_income", "operating_result", "cash_flow"], held: [] },
  users: { own: ["weekly_active_users", "monthly_active_users", "subscribers"], held: [] },
  stake: { own: [], held: ["stake_pct"] },
  size: { own: ["fund_size"], held: ["holding_value", "stake_value"] },
  programme: { own: ["investment_plan", "compute_capacity"], held: ["investment_commitment"] },
};

const EXPECTED: Partial<Record<Entity["kind"], Expected[]>> = {
  company: ["price", "sales", "result"],
  lab: ["price", "sales", "result", "users"],
  fund: ["size"],
  "joint-venture": ["programme"],
  project: ["programme"],
};

/** Companies of the bet's own camp are also asked how much of them the holder has. */
function expectedOf(facts: Facts, e: Entity): Expected[] {
  const asked = EXPECTED[e.kind] ?? [];
  const holder = holderOf(facts);
  const camp = facts.entity.get(holder)?.camp;
  const held = (e.kind === "company" || e.kind === "lab") && e.camp === camp && e.id !== holder;
  return held ? [...asked, "stake"] : asked;
}

function missingOf(facts: Facts, e: Entity): Expected[] {
  const own = new Set(facts.observations.filter((o) => o.entity === e.id).map((o) => o.metric));
  const held = new Set(facts.observations.filter((o) => o.asset === e.id).map((o) => o.metric));
  const stakes = facts.relations.some((r) => r.to === e.id && r.stake_pct !== undefined);
  return expectedOf(facts, e).filter((x) => {
    if (x === "stake" && stakes) return false;
    return !ANSWERS[x].own.some((m) => own.has(m)) && !ANSWERS[x].held.some((m) => held.has(m));
  });
}

/** The profile of a company, or null where the dataset has none of that id. */
export function profileOf(facts: Facts, id: string): Profile | null {
  const entity = facts.entity.get(id);
  if (!entity) return null;
  return {
    entity,
    parent: facts.entity.get(entity.parent ?? "") ?? null,
    parts: facts.entities.filter((e) => e.parent === id),
    groups: groupsOf(facts, id),
    links: linksOf(facts, id),
    claims: claimPlaces(facts, id),
    risks: riskPlaces(facts, id),
    events: facts.events.filter((e) => e.entities.includes(id)).sort(newestFirst),
    releases: facts.models.filter((m) => m.entity === id).sort((a, b) => b.date.localeCompare(a.date)),
    missing: missingOf(facts, entity),
  };
}
