// Each risk as a row that opens its card.
import type { Risk } from "../../data/schema";
import { extraDebt } from "../../data/stress-names";
import { joinParts } from "../../i18n/format";
import { evidenceItems } from "../../model/evidence";
import { touches } from "../../model/figure";
import type { Ranked } from "../../model/risk";
import { hintScenario } from "../../model/stress/scenarios";
import type { Hit, RiskItems, RiskRow } from "../../spec/risks";
import { itemOf } from "../label";
import { company } from "../tables";
import { indicatorOf } from "./indicator";
import { hitAmount, hitShare, type Register } from "./setup";

function itemsOf(r: Register, risk: Risk): RiskItems[] {
  const w = r.words.risks.items;
  const list = (ids: string[]) =>
    evidenceItems(r.facts, ids).map((i) => itemOf(r.facts, i, r.words, r.choice.companies));
  return [
    {
      id: "indicators",
      heading: w.indicators,
      list: list([...risk.indicator_ids, ...risk.indicator_event_ids]),
      none: w.none,
    },
    { id: "evidence", heading: w.evidence, list: list(risk.evidence), none: w.none },
    {
      id: "counter",
      heading: w.counter,
      list: list(risk.counter_evidence),
      none: risk.counter_evidence_note ?? w.none,
    },
  ];
}

function fieldsOf({ words }: Register, risk: Risk): RiskRow["fields"] {
  const w = words.risks.fields;
  const text = (t: string) => ({ text: t, record: risk.id });
  return [
    { label: w.trigger, text: text(risk.trigger) },
    { label: w.mechanism, text: text(risk.mechanism) },
    { label: w.rationale, text: text(risk.rationale) },
    ...(risk.impact_reason ? [{ label: risk.stress_hint ? w.order : w.reason, text: text(risk.impact_reason) }] : []),
  ];
}

function hitOfRow(r: Register, x: Ranked, scale: number): Hit | null {
  if (x.hitShare === null) return null;
  return {
    share: hitShare(r, x),
    amount: hitAmount(r, x),
    bar: Math.min(100, Math.round((Math.abs(x.hitShare) / scale) * 1000) / 10),
  };
}

function previousOf({ words }: Register, { previous, likelihood, impact, trend }: Risk): string {
  const w = words.risks;
  const same = previous.likelihood === likelihood && previous.impact === impact && previous.trend === trend;
  if (same) return w.unchanged;
  return w.previous(
    words.marks.trend[previous.trend],
    words.f.count(previous.likelihood),
    words.f.count(previous.impact),
  );
}

const ratedBefore = ({ words }: Register, { previous }: Risk): string =>
  words.risks.ratedBefore(
    words.marks.trend[previous.trend],
    words.f.count(previous.likelihood),
    words.f.count(previous.impact),
    previous.basis,
  );

function leftOut({ words, base }: Register, risk: Risk): string | null {
  const debt = extraDebt(risk.stress_hint ?? {});
  return debt && base ? words.risks.left(joinParts(words.f.parts(debt, base.plan.pricedIn))) : null;
}

function rowOf(r: Register, x: Ranked, scale: number): RiskRow {
  const { risk, rank } = x;
  const { words, choice } = r;
  return {
    id: risk.id,
    rank,
    name: risk.name,
    likelihood: risk.likelihood,
    impact: risk.impact,
    trend: risk.trend,
    trendText: words.risks.trendNow(words.marks.trend[risk.trend]),
    previousText: previousOf(r, risk),
    ratedBefore: ratedBefore(r, risk),
    hit: hitOfRow(r, x, scale),
    reason: risk.impact_reason ? { text: risk.impact_reason, record: risk.id } : null,
    indicator: indicatorOf(r, risk)?.indicator ?? null,
    belongs: r.facts.thesis.named_risks?.find((n) => n.id === risk.article_risk)?.name ?? words.risks.beyond,
    fields: fieldsOf(r, risk),
    items: itemsOf(r, risk),
    companies: risk.entities.map((id) => company(r.facts, id)),
    lastReview: words.risks.reviewed(words.f.date(risk.last_review)),
    mine: choice.risks[risk.id] ?? null,
    scenario: hintScenario(r.base?.plan ?? null, risk),
    left: leftOut(r, risk),
    dim: !touches(risk.entities, choice.companies),
  };
}

/** All rows on one scale of effects, whose end is the next ten per cent. */
export function rowsOf(r: Register): RiskRow[] {
  const most = Math.max(...r.ranked.map((x) => Math.abs(x.hitShare ?? 0)));
  const scale = Math.max(10, Math.ceil(most / 10) * 10);
  return r.ranked.map((x) => rowOf(r, x, scale));
}
