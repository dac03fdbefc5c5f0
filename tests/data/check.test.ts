// One test for each kind of broken record, with the exact words an editor will read.
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/data/check";
import { sentenceOf } from "../../src/data/check/problem";
import type { RawDataset } from "../../src/data/check/shape";
import { COLLECTIONS } from "../../src/data/schema";
import { broken, type Get, type Loose, ours } from "./dataset";

type Case = readonly [name: string, change: (get: Get, raw: Record<string, unknown>) => void, ...sentences: string[]];

const NAV = "sbg-nav-2026-06-30";
const OBS = `observations.json: ${NAV}:`;

const shape: Case[] = [
  [
    "a text where a number belongs",
    (get) => Object.assign(get("observations", NAV), { value: "x" }),
    `${OBS} value: found "x", expected a number`,
  ],
  [
    "a missing field",
    (get) => delete get("observations", "openai-employees-investors-stake-2025-10").span,
    'observations.json: openai-employees-investors-stake-2025-10: span: found nothing, expected one of "point", "quarter", "half", "nine-months", "year", "cumulative"',
  ],
  [
    "an unknown field",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { mood: "bold" }),
    'events.json: son-all-in-2025-06-27: mood: found "bold", expected no such field',
  ],
  [
    "a date that does not exist",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { date: "2025-02-29" }),
    'events.json: son-all-in-2025-06-27: date: found "2025-02-29", expected a real date (YYYY-MM-DD)',
  ],
  [
    "a month that does not exist",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { published: "2025-13" }),
    'events.json: son-all-in-2025-06-27: published: found "2025-13", expected a date, month, quarter or year (2026-06-30, 2026-06, 2026-Q2, 2026)',
  ],
  [
    "an id in the wrong form",
    (get) => Object.assign(get("models", "model-openai-gpt-4o"), { id: "GPT 4o" }),
    'models.json: GPT 4o: id: found "GPT 4o", expected a text like /^[a-z0-9][a-z0-9.-]*$/',
  ],
  [
    "an address that is not https",
    (get) =>
      Object.assign(get("sources", "anthropic-newsroom-claude-opus-4-5"), { url: "http://www.anthropic.com/news" }),
    'sources.json: anthropic-newsroom-claude-opus-4-5: url: found "http://www.anthropic.com/news", expected an https address',
  ],
  [
    "a script for an address",
    (get) => Object.assign(get("sources", "anthropic-newsroom-claude-opus-4-5"), { url: "javascript:alert(1)" }),
    'sources.json: anthropic-newsroom-claude-opus-4-5: url: found "javascript:alert(1)", expected an https address',
  ],
  [
    "an empty list of entities",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { entities: [] }),
    "events.json: son-all-in-2025-06-27: entities: found [], expected at least 1 item",
  ],
  [
    "a rating above five",
    (get) => Object.assign(get("risks", "concentration"), { likelihood: 6 }),
    "risks.json: concentration: likelihood: found 6, expected at most 5",
  ],
  [
    "half a rating",
    (get) => Object.assign(get("risks", "concentration"), { impact: 2.5 }),
    "risks.json: concentration: impact: found 2.5, expected a whole number",
  ],
  [
    "a stake of nothing",
    (get) => Object.assign(get("relations", "er-rel-softbank-arm-90"), { stake_pct: 0 }),
    "relations.json: er-rel-softbank-arm-90: stake_pct: found 0, expected more than 0",
  ],
  [
    "a fault in a stage of a relation",
    (get) =>
      Object.assign((get("relations", "edge-amazon-openai-invests-in").history as Loose[])[0], { status: "over" }),
    'relations.json: edge-amazon-openai-invests-in: history.0.status: found "over", expected one of "active", "pending", "announced", "planned", "lapsed", "ended"',
  ],
  ["a missing file", (_, raw) => delete raw.freshness, "freshness.json: -: -: found nothing, expected an object"],
];

const texts: Case[] = [
  [
    "a text in one language only",
    (get) => delete get("observations", NAV).statement_ko,
    `${OBS} statement_en: found "SoftBank Group's net asset value was a record JPY 72.30 tn on 30 June 2026.", expected the text in both languages, or in none`,
  ],
  [
    "a required text that is missing",
    (get) => delete get("claims", "claim-01").claim_ko,
    "claims.json: claim-01: claim_ko: found nothing, expected a text",
    'claims.json: claim-01: claim_en: found "The race shifts from a \\"speed war\\" to a \\"capital war\\".", expected the text in both languages, or in none',
  ],
  [
    "Korean in an English text",
    (get) => Object.assign(get("risks", "concentration"), { name_en: "Arm 편중" }),
    'risks.json: concentration: name_en: found "Arm 편중", expected a text without Hangul',
  ],
  [
    "a Korean text in English",
    (get) => Object.assign(get("claims", "claim-01"), { reasoning_ko: "Spending rose." }),
    'claims.json: claim-01: reasoning_ko: found "Spending rose.", expected a text in Korean',
  ],
  [
    "a relative word for time",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { statement_en: "Son is now all in." }),
    'events.json: son-all-in-2025-06-27: statement_en: found "now", expected a date instead of a relative word',
  ],
  [
    "a relative word for time in Korean",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { statement_ko: "손 회장은 최근 올인했다." }),
    'events.json: son-all-in-2025-06-27: statement_ko: found "최근", expected a date instead of a relative word',
  ],
  [
    "a relative word in a note",
    (get) => Object.assign(get("entities", "softbank"), { note_en: "Currently the holding company." }),
    'entities.json: softbank: note_en: found "Currently", expected a date instead of a relative word',
  ],
  [
    "a Korean sentence in another style",
    (get) => Object.assign(get("events", "son-all-in-2025-06-27"), { statement_ko: "손 회장이 올인했어요." }),
    'events.json: son-all-in-2025-06-27: statement_ko: found "손 회장이 올인했어요.", expected a sentence that ends in -다',
  ],
  [
    "a path of somebody's machine",
    (get) => Object.assign(get("entities", "softbank"), { note_en: "Seen in /home/me." }),
    'entities.json: softbank: note_en: found " /home/m", expected no word about how the facts were collected',
  ],
];

const links: Case[] = [
  [
    "an id twice",
    (get) => Object.assign(get("models", "model-openai-gpt-4o"), { id: "model-openai-o3" }),
    'models.json: model-openai-o3: id: found "model-openai-o3", expected an id of its own: models.json has it too',
  ],
  [
    "an id in two files",
    (get) => Object.assign(get("models", "model-openai-gpt-4o"), { id: NAV }),
    `models.json: ${NAV}: id: found "${NAV}", expected an id of its own: observations.json has it too`,
  ],
  [
    "a merged id that still exists",
    (get) => Object.assign(get("observations", NAV), { merged_ids: ["claim-01"] }),
    `${OBS} merged_ids: found "claim-01", expected an id that no record has any more`,
  ],
  [
    "a merged id used twice",
    (get) => Object.assign(get("observations", NAV), { merged_ids: ["old-id", "old-id"] }),
    `${OBS} merged_ids: found "old-id", expected an id merged once: ${NAV} has it too`,
  ],
  [
    "an unknown entity",
    (get) => Object.assign(get("observations", NAV), { asset: "nobody" }),
    `${OBS} asset: found "nobody", expected the id of an entity`,
  ],
  [
    "an unknown metric",
    (get) => Object.assign(get("observations", NAV), { metric: "mood" }),
    `${OBS} metric: found "mood", expected the id of a metric`,
  ],
  [
    "an unknown source",
    (get) => Object.assign(get("observations", NAV), { more_sources: ["hearsay"] }),
    `${OBS} more_sources: found "hearsay", expected the id of a source`,
  ],
  [
    "an unknown record as evidence",
    (get) => (get("claims", "claim-01").evidence_for as string[]).push("nothing-such"),
    'claims.json: claim-01: evidence_for: found "nothing-such", expected the id of a record',
  ],
  [
    "an unknown claim of a camp",
    (get) => ((get("thesis").camps as Loose[])[0].claims as string[]).push("claim-99"),
    'thesis.json: -: camps.0.claims: found "claim-99", expected the id of a claim',
  ],
  [
    "an unknown statement",
    (get) => Object.assign(get("thesis"), { hero_statement: "no-such" }),
    'thesis.json: -: hero_statement: found "no-such", expected the id of a statement',
  ],
  [
    "an unknown record in the stress base",
    (get) => Object.assign((get("stress-base").lines as Loose[])[0], { record_id: "no-such" }),
    'stress-base.json: -: lines.0.record_id: found "no-such", expected the id of a record',
  ],
  [
    "an observation in the place of a model",
    (get) => Object.assign(get("events", "ev-model-openai-gpt-4"), { model_id: NAV }),
    `events.json: ev-model-openai-gpt-4: model_id: found "${NAV}", expected the id of a model`,
  ],
  [
    "one source under two ids",
    (get) => {
      const { publisher, title, url } = get("sources", "anthropic-newsroom-claude-opus-4-5");
      Object.assign(get("sources", "anthropic-newsroom-claude-opus-4-6"), { publisher, title, url });
    },
    'sources.json: anthropic-newsroom-claude-opus-4-6: title: found "Claude Opus 4.5", expected a source of its own: anthropic-newsroom-claude-opus-4-5 is the same',
  ],
  [
    "a source nobody uses",
    (get) =>
      (get("sources") as unknown as Loose[]).push({
        id: "idle",
        publisher: "Idle",
        title: "Idle",
        url: "https://example.org/",
      }),
    'sources.json: idle: id: found "idle", expected a source that some record uses',
  ],
  [
    "a figure of the article's own",
    (get) =>
      Object.assign(get("observations", NAV), {
        source: "the-article",
        second_source: get("observations", NAV).source,
      }),
    `${OBS} source: found "the-article", expected a source with an address`,
  ],
];

const facts: Case[] = [
  [
    "a unit the metric does not have",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { unit: "GW" }),
    'observations.json: sbg-nav-2020-09-30: unit: found "GW", expected a unit of nav: JPY tn',
  ],
  [
    "a definition the metric does not have",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { basis: "guess" }),
    'observations.json: sbg-nav-2020-09-30: basis: found "guess", expected a basis of nav: company, analyst, company-pro-forma',
  ],
  [
    "no value and no range",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { value: null }),
    "observations.json: sbg-nav-2020-09-30: value: found null, expected a number, or value_low or value_high",
  ],
  [
    "a range upside down",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { value_low: 30, value_high: 20 }),
    "observations.json: sbg-nav-2020-09-30: value_low: found 30, expected at most value_high, 20",
  ],
  [
    "a quarter without its name",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { span: "quarter" }),
    'observations.json: sbg-nav-2020-09-30: period: found "2020-09-30", expected a calendar quarter like 2026-Q2',
  ],
  [
    "an owner outside its own list",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { entities: ["arm"] }),
    'observations.json: sbg-nav-2020-09-30: entities: found ["arm"], expected a list with softbank',
  ],
  [
    "a conflict told on one side",
    (get) => delete get("observations", "er-son-svf2-17pct").conflicts_with,
    'observations.json: son-svf2-share: conflicts_with: found "er-son-svf2-17pct", expected a record that names son-svf2-share in turn',
  ],
  [
    "a part of something unknown",
    (get) => Object.assign(get("observations", "sbg-nav-2020-09-30"), { part_of: "no-such" }),
    'observations.json: sbg-nav-2020-09-30: part_of: found "no-such", expected the id of an observation',
  ],
  [
    "one fact under two ids",
    (get) =>
      (get("observations") as unknown as Loose[]).push({ ...get("observations", "sbg-nav-2020-09-30"), id: "twin" }),
    "observations.json: twin: value: found 27.3, expected a fact of its own: sbg-nav-2020-09-30 says the same",
  ],
  [
    "a value without a unit",
    (get) => delete get("events", "ev-arm-purchase-2016").unit,
    "events.json: ev-arm-purchase-2016: unit: found nothing, expected a unit beside the value",
  ],
  [
    "a relation in the wrong family",
    (get) => Object.assign(get("relations", "er-rel-softbank-arm-90"), { family: "money" }),
    'relations.json: er-rel-softbank-arm-90: type: found "owns", expected a type of the family money: invests_in, sells_stake, lends_to',
  ],
  [
    "a stake said to work",
    (get) => Object.assign(get("relations", "er-rel-softbank-arm-90"), { works: true }),
    "relations.json: er-rel-softbank-arm-90: works: found true, expected false, as the link is active and of type owns",
  ],
  [
    "an amount without a unit",
    (get) => delete get("relations", "edge-amazon-anthropic-invests-in").unit,
    "relations.json: edge-amazon-anthropic-invests-in: unit: found nothing, expected a unit beside the amount",
  ],
  [
    "a second relation of one link",
    (get) =>
      (get("relations") as unknown as Loose[]).push({
        ...get("relations", "er-rel-aws-openai-compute"),
        id: "twin",
        merged_ids: [],
      }),
    'relations.json: twin: type: found "amazon supplies_compute openai", expected one relation per link: er-rel-aws-openai-compute is the same',
  ],
  [
    "a working link from brain to body",
    (get) => Object.assign(get("relations", "er-rel-arm-openai-agicpu"), { from: "openai", to: "wayve" }),
    "relations.json: er-rel-arm-openai-agicpu: works: found true, expected no working link from brain to body while claim-13 says there is none",
  ],
  [
    "an organ outside the camp",
    (get) => Object.assign(get("entities", "qualcomm"), { organ: "nerve" }),
    'entities.json: qualcomm: organ: found "nerve", expected null, as organs are of the camp openai-softbank and this is of other',
  ],
  [
    "a filter for a company without records",
    (get) => Object.assign(get("entities", "zume"), { filter: true }),
    "entities.json: zume: filter: found true, expected false, as 1 of the records touch this company",
  ],
  [
    "a short name that is long",
    (get) => Object.assign(get("entities", "arm"), { short_en: "Arm Holdings plc", short_ko: "암 홀딩스 피엘씨" }),
    'entities.json: arm: short_en: found "Arm Holdings plc", expected at most 14 characters',
    'entities.json: arm: short_ko: found "암 홀딩스 피엘씨", expected at most 8 characters',
  ],
];

const judgements: Case[] = [
  [
    "a confirmed claim with nothing for it",
    (get) => Object.assign(get("claims", "claim-01"), { evidence_for: [] }),
    'claims.json: claim-01: evidence_for: found [], expected at least one record, as the verdict is "confirmed"',
  ],
  [
    "a contradicted claim with nothing against it",
    (get) => Object.assign(get("claims", "claim-09"), { verdict: "contradicted", evidence_against: [] }),
    'claims.json: claim-09: evidence_against: found [], expected at least one record, as the verdict is "contradicted"',
  ],
  [
    "a claim heard on one side",
    (get) => Object.assign(get("claims", "claim-09"), { evidence_against: [] }),
    "claims.json: claim-09: evidence_against: found [], expected at least one record",
  ],
  [
    "one record on both sides",
    (get) => (get("claims", "claim-09").evidence_against as string[]).push("chatgpt-wau-2026-09"),
    'claims.json: claim-09: evidence_against: found "chatgpt-wau-2026-09", expected evidence for one side only: it is in evidence_for too',
  ],
  [
    "a record named twice",
    (get) =>
      Object.assign(get("claims", "claim-12"), {
        evidence_for: ["er-rel-arm-openai-agicpu", "er-rel-arm-openai-agicpu"],
      }),
    ...Array<string>(2).fill(
      'claims.json: claim-12: evidence_for: found "er-rel-arm-openai-agicpu", expected a list that names each record once',
    ),
  ],
  [
    "a total beside its part",
    (get) =>
      Object.assign(get("claims", "claim-15"), {
        evidence_against: ["sbg-hybrid-2025-10-total", "sbg-hybrid-2025-10-usd-2061"],
      }),
    'claims.json: claim-15: evidence_against: found "sbg-hybrid-2025-10-usd-2061", expected a list without both a fact and what contains it: sbg-hybrid-2025-10-total is there too',
  ],
  [
    "an event beside the figure it retells",
    (get) => (get("statements", "motive-honour").evidence_for as string[]).push("ev-wework-equity-loss"),
    'statements.json: motive-honour: evidence_for: found "ev-wework-equity-loss", expected a list without both a fact and what contains it: wework-equity-loss is there too',
  ],
  [
    "a rating whose sentence names another",
    (get) => Object.assign(get("events", "sp-sbg-outlook-2026-03-03").rating as Loose, { grade: "BBB" }),
    'events.json: sp-sbg-outlook-2026-03-03: rating.grade: found "BBB", expected a grade that its sentence names',
  ],
  [
    "an outlook whose sentence names another",
    (get) => Object.assign(get("events", "sp-sbg-outlook-2026-03-03").rating as Loose, { outlook: "positive" }),
    'events.json: sp-sbg-outlook-2026-03-03: rating.outlook: found "positive", expected an outlook that its sentence names',
  ],
  [
    "a rating by an agency the event is not about",
    (get) => Object.assign(get("events", "sp-sbg-outlook-2026-03-03").rating as Loose, { agency: "moodys" }),
    'events.json: sp-sbg-outlook-2026-03-03: rating.agency: found "moodys", expected one of its entities',
  ],
  [
    "a part of a part beside the total",
    (get) => {
      Object.assign(get("observations", "sbg-hybrid-2025-10-total"), { part_of: "sbg-openai-cum-2026-10-01" });
      Object.assign(get("claims", "claim-15"), {
        evidence_against: ["sbg-openai-cum-2026-10-01", "sbg-hybrid-2025-10-usd-2061"],
      });
    },
    'claims.json: claim-15: evidence_against: found "sbg-hybrid-2025-10-usd-2061", expected a list without both a fact and what contains it: sbg-openai-cum-2026-10-01 is there too',
  ],
  [
    "a total for and its part against",
    (get) =>
      Object.assign(get("claims", "claim-15"), {
        evidence_for: ["sbg-hybrid-2025-10-total"],
        evidence_against: ["sbg-hybrid-2025-10-usd-2061"],
      }),
    'claims.json: claim-15: evidence_against: found "sbg-hybrid-2025-10-usd-2061", expected a list without both a fact and what contains it: sbg-hybrid-2025-10-total is there too',
  ],
  [
    "a part retold by an event beside the total",
    (get) => {
      Object.assign(get("observations", "wework-equity-loss"), { part_of: "svf-loss-fy2022" });
      Object.assign(get("claims", "claim-15"), { evidence_against: ["svf-loss-fy2022", "ev-wework-equity-loss"] });
    },
    'claims.json: claim-15: evidence_against: found "ev-wework-equity-loss", expected a list without both a fact and what contains it: svf-loss-fy2022 is there too',
  ],
  [
    "a relation beside the figure it was made of",
    (get) => (get("risks", "circular-financing").evidence as string[]).push("rel-nvidia-openai-lends-to"),
    'risks.json: circular-financing: evidence: found "rel-nvidia-openai-lends-to", expected a list without both a fact and what contains it: nvidia-openai-guarantee-105 is there too',
  ],
  [
    "two events that retell one figure",
    (get) => {
      Object.assign(get("events", "ev-arm-purchase-2016"), { observation_id: "wework-equity-loss" });
      Object.assign(get("claims", "claim-15"), { evidence_against: ["ev-arm-purchase-2016", "ev-wework-equity-loss"] });
    },
    'claims.json: claim-15: evidence_against: found "ev-wework-equity-loss", expected a list without both a fact and what contains it: ev-arm-purchase-2016 is there too',
  ],
  [
    "a risk without evidence",
    (get) => Object.assign(get("risks", "competition"), { evidence: [] }),
    "risks.json: competition: evidence: found [], expected at least one record",
  ],
  [
    "a risk with nothing to the contrary",
    (get) => Object.assign(get("risks", "competition"), { counter_evidence: [] }),
    "risks.json: competition: counter_evidence: found [], expected at least one record, or a note that none was found",
  ],
  [
    "a risk of no company",
    (get) => Object.assign(get("risks", "competition"), { entities: [] }),
    "risks.json: competition: entities: found [], expected at least one company",
  ],
  [
    "a rating before without its date",
    (get) => Object.assign(get("risks", "competition").previous as Loose, { basis_en: "evidence to then" }),
    'risks.json: competition: previous.basis: found "evidence to then", expected a date of the rating before',
  ],
  [
    "a risk without a trigger",
    (get) => Object.assign(get("risks", "competition"), { trigger_en: undefined, trigger_ko: undefined }),
    "risks.json: competition: trigger_en: found nothing, expected a text",
    "risks.json: competition: trigger_ko: found nothing, expected a text",
  ],
  [
    "a risk with nothing to watch",
    (get) => Object.assign(get("risks", "competition"), { indicator_ids: [], indicator_event_ids: [] }),
    "risks.json: competition: indicator_ids: found [], expected at least one indicator to watch",
  ],
  [
    "a risk with neither shock nor reason",
    (get) => Object.assign(get("risks", "memory-and-compute"), { stress_hint: null }),
    "risks.json: memory-and-compute: impact_reason: found nothing, expected a reason for the impact, as there is no price shock",
  ],
  [
    "an impact above that of a deeper shock",
    (get) => Object.assign(get("risks", "softbank-leverage"), { stress_hint: { openai_value: -39 } }),
    "risks.json: softbank-leverage: impact: found 5, expected at most that of agi-delay, whose effect on NAV is larger, or a reason",
  ],
];

const base = (get: Get) => get("stress-base").base as { disclosed: Record<string, Loose>; date: string };

const thesis: Case[] = [
  [
    "a base that differs from its record",
    (get) => Object.assign(get("observations", "sbg-ltv-2026-06-30"), { value: 13.05 }),
    "stress-base.json: -: base.disclosed.ltv: found 13, expected 13.05, the value of sbg-ltv-2026-06-30",
  ],
  [
    "a base of another day than its record",
    (get) => Object.assign(base(get).disclosed.ltv ?? {}, { record_id: "sbg-ltv-2025-12-31", value: 20.6 }),
    'stress-base.json: -: base.disclosed.ltv: found "2025-12-31", expected a record of 2026-06-30',
    "stress-base.json: -: base.disclosed.ltv: found 20.6, expected 13.006858380459633 within 0.07",
  ],
  [
    "blocks that do not add up",
    (get) => Object.assign((get("stress-base").blocks as Loose[])[4] ?? {}, { value: 2 }),
    "stress-base.json: -: blocks: found 84.11000000000001, expected 83.11",
  ],
  [
    "a scenario the formulas do not give",
    (get) => Object.assign((get("stress-base").scenarios as { expect: Loose }[])[1]?.expect ?? {}, { ltv: 14 }),
    "stress-base.json: -: scenarios.openai-30.ltv: found 14, expected 13.597838889211086",
  ],
  [
    "a golden date that disagrees with itself",
    (get) => Object.assign((get("stress-base").golden as { published: Loose }[])[3]?.published ?? {}, { nav: 20.95 }),
    "stress-base.json: -: golden.2021-09-30.nav: found 20.95, expected 20.89 within 0.015",
  ],
  [
    "an implied value that does not follow",
    (get) => Object.assign((get("stress-base").implied as { computed: Loose }).computed, { value: -8 }),
    "stress-base.json: -: implied.computed.value: found -8, expected -8.608855076146408",
  ],
  [
    "an opening scenario that is not there",
    (get) => Object.assign(get("stress-base").mark_since as Loose, { scenario_id: "none" }),
    'stress-base.json: -: mark_since.scenario_id: found "none", expected the id of a scenario',
  ],
  [
    "another definition on the company's axis",
    (get) => Object.assign((get("stress-base").lines as Loose[])[0] ?? {}, { id: "sp-trigger" }),
    'stress-base.json: -: lines: found "sp-trigger", expected only lines of the company\'s own definition',
  ],
  [
    "a chip outside the camps",
    (get) => (get("thesis").chips as string[]).push("mistral"),
    'thesis.json: -: chips: found "mistral", expected an entity of one of the camps',
  ],
  [
    "a hue of nobody",
    (get) => Object.assign(get("thesis").hues as Loose, { nobody: "ink" }),
    'thesis.json: -: hues: found "nobody", expected the id of an entity',
  ],
  [
    "a view in two sections",
    (get) => ((get("thesis").sections as { views: string[] }[])[0]?.views ?? []).push("risks"),
    'thesis.json: -: sections: found "risks", expected each view in one section',
  ],
  [
    "another review date than the records have",
    (get) => Object.assign(get("thesis"), { review: "2026-11-24" }),
    'thesis.json: -: review: found "2026-11-24", expected the review date of freshness.json, 2026-11-23',
  ],
  [
    "a verdict younger than the review",
    (get) => Object.assign(get("claims", "claim-01"), { last_review: "2026-12-01" }),
    'claims.json: claim-01: last_review: found "2026-12-01", expected a day up to the review, 2026-11-23',
  ],
  [
    "a record published after the review",
    (get) => Object.assign(get("observations", NAV), { published: "2027-01" }),
    `${OBS} published: found "2027-01", expected a day up to the review, 2026-11-23`,
  ],
  [
    "data that reach beyond the review",
    (get) => Object.assign(get("freshness"), { data_to: "2026-12-31" }),
    'freshness.json: -: data_to: found "2026-12-31", expected a day up to the review, 2026-11-23',
  ],
];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  shape,
  texts,
  links,
  facts,
  judgements,
  "stress base, thesis and freshness": thesis,
};

describe.each(Object.keys(GROUPS))("%s", (group) => {
  for (const [name, change, ...sentences] of GROUPS[group] ?? []) {
    it(name, () => {
      expect(checkDataset(broken(change)).map(sentenceOf)).toEqual(sentences);
    });
  }
});

it("says first that a file is no list", () => {
  const [first] = checkDataset(broken((_, raw) => Object.assign(raw, { models: {} })));
  expect(first && sentenceOf(first)).toBe("models.json: -: -: found {}, expected a list of records");
});

it("does not stumble over junk", () => {
  const list = [null, 7, "x", [], { id: 1, merged_ids: 5, source: {} }];
  const files = COLLECTIONS.map((name) => [name, Array.isArray(ours[name]) ? list : null]);
  const junk: RawDataset = Object.fromEntries(files);
  const sentences = checkDataset(junk).map(sentenceOf);
  expect(sentences).toContain("models.json: #1: -: found null, expected an object");
  expect(sentences).toContain("thesis.json: -: -: found null, expected an object");
});

it("does not change the dataset it checks", () => {
  const before = structuredClone(ours);
  checkDataset(ours);
  expect(ours).toEqual(before);
});
