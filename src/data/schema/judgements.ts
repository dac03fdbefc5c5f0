import * as z from "zod/mini";
import { define, listOf } from "./define";
import {
  ARTICLE_RISKS,
  ATTRIBUTIONS,
  CAMPS,
  CLAIM_CAMPS,
  HUES,
  ORGANS,
  STATEMENT_TOPICS,
  TRENDS,
  UNITS,
  VERDICTS,
} from "./enums";
import { day, flag, id, ids, score } from "./fields";

const section = z.int().check(z.minimum(1), z.maximum(5));

/** A forecast of the article with our verdict. `section` is the section of the article. */
export const claim = define(
  {
    id,
    n: z.int(),
    camp: z.enum(CLAIM_CAMPS),
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

/** Shocks in per cent, extra debt in USD bn. */
const stressHint = z.strictObject({
  openai_value: z.optional(z.number()),
  arm_price: z.optional(z.number()),
  all_holdings: z.optional(z.number()),
  extra_debt_usd_bn: z.optional(z.number()),
});

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
    article_risk: z.enum(ARTICLE_RISKS),
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
    quantity: z.optional(z.strictObject({ value: z.number(), unit: z.enum(UNITS) })),
  },
  ["title?", "text"],
);

export const freshness = define({
  data_to: day,
  reviewed: day,
  missing: listOf(define({ id }, ["text"])),
});

/** What the page says about its subject that is not a record elsewhere. */
export const thesis = define(
  {
    id,
    review: day,
    // The statement of the article that the headline repeats.
    hero_statement: id,
    languages: z.array(z.string()),
    sections: listOf(define({ id, views: ids }, ["name", "note"])),
    // A group without goal, forecast and claims is one of the filter only.
    camps: listOf(
      define(
        {
          id: z.enum(CAMPS),
          entities: ids,
          goal: z.optional(id),
          forecast: z.optional(id),
          claims: ids,
        },
        ["name", "role?"],
      ),
    ),
    organs: listOf(define({ id: z.enum(ORGANS), statement: z.optional(id), ours: flag }, ["name", "does"])),
    chips: ids,
    hues: z.record(z.string(), z.enum(HUES)),
    stress: define({
      holder: id,
      assets: listOf(
        define(
          {
            id,
            entity: z.optional(id),
            shock: z.enum(["openai_shock", "arm_price_shock", "other_shock"]),
          },
          ["name"],
        ),
      ),
    }),
    // The lane without entities takes what the others leave.
    lanes: listOf(define({ id, entities: ids }, ["name"])),
  },
  ["title", "hero", "lede"],
);
