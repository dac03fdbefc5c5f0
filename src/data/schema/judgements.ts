import * as z from "zod/mini";
import { define, listOf } from "./define";
import { ATTRIBUTIONS, STATEMENT_TOPICS, TRENDS, UNITS, VERDICTS } from "./enums";
import { day, flag, id, ids, optionalIds, score } from "./fields";

/** A section of the text the thesis rests on; `sections_of_article` of the thesis names it. */
const section = z.int().check(z.minimum(1), z.maximum(99));

/** A forecast of the article with our verdict. */
export const claim = define(
  {
    id,
    n: z.int(),
    // A camp of the thesis, or "all".
    camp: id,
    entities: ids,
    verdict: z.enum(VERDICTS),
    attribution: z.enum(ATTRIBUTIONS),
    evidence_for: ids,
    evidence_against: ids,
    last_review: day,
    said_by: z.string(),
    section,
  },
  ["claim", "reasoning", "would_change", "attribution_note"],
);

const rating = { likelihood: score, impact: score, trend: z.enum(TRENDS) };

/**
 * Shocks in per cent by the names the thesis gives its assets; `all_holdings` is that of every asset without its own. `extra_debt`, or
 * `extra_debt_usd_bn`: debt in the unit of the inputs of the stress base.
 */
const stressHint = z.record(z.string(), z.number());

export const risk = define(
  {
    id,
    ...rating,
    previous: define(rating, ["basis"]),
    indicator_ids: ids,
    indicator_event_ids: ids,
    evidence: ids,
    counter_evidence: ids,
    entities: ids,
    // Which of the risks named by the article it is (`named_risks` of the thesis), or "beyond".
    article_risk: id,
    stress_hint: z.nullable(stressHint),
    last_review: day,
  },
  ["name", "trigger", "mechanism", "rationale", "impact_reason?", "counter_evidence_note?"],
);

/** A claim of the article that carries no verdict. */
export const statement = define(
  {
    id,
    section,
    kind: z.enum(["opinion", "forecast"]),
    topic: z.enum(STATEMENT_TOPICS),
    source: id,
    said_by: z.string(),
    entities: ids,
    evidence_for: ids,
    evidence_against: ids,
    // What was said of the same on record.
    on_record: optionalIds,
    // Forecasts with a verdict that judge the same.
    claims: optionalIds,
    // A company whose backers are compared beside it.
    backers_of: z.optional(id),
    // A question to the reader, answered by what the page lets a reader do.
    question: flag,
    quantity: z.optional(z.strictObject({ value: z.number(), unit: z.enum(UNITS) })),
  },
  ["title?", "text"],
);

export const freshness = define({
  data_to: day,
  reviewed: day,
  // What is not on record; `view`: said below that view too.
  missing: listOf(define({ id, view: z.optional(id) }, ["text"])),
});
