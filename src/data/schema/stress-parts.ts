import * as z from "zod/mini";
import { define, listOf } from "./define";
import { QUALITIES, UNITS } from "./enums";
import { day, id, ids, optionalIds } from "./fields";

/** A number taken from one record. */
export const cited = z.strictObject({ value: z.number(), record_id: id });
const computed = z.strictObject({ value: z.number(), formula: z.string() });
export const optionalNumber = z.optional(z.number());

export const input = define(
  {
    value: z.number(),
    min: optionalNumber,
    max: optionalNumber,
    on: optionalNumber,
    kind: z.optional(z.enum(["derived", "disclosed", "assumption", "switch"])),
    formula: z.optional(z.string()),
    record_ids: ids,
  },
  ["note?", "reason?", "label?", "financing?"],
);

export const inputs = {
  arm_gross_usd_bn: input,
  arm_loan_usd_bn: input,
  openai_fair_value_usd_bn: input,
  softbank_share_of_svf2: input,
  usd_jpy: input,
};

/** Shocks are fractions (-0.3 is a fall of 30 %), money in USD bn. */
const shock = z.strictObject({
  arm_price_shock: optionalNumber,
  openai_shock: optionalNumber,
  other_shock: optionalNumber,
  later_instalments_usd_bn: optionalNumber,
  extra_net_debt_usd_bn: optionalNumber,
});

/** Money in JPY tn, LTV in per cent. */
const outcome = z.strictObject({
  holdings: z.number(),
  net_debt: z.number(),
  nav: z.number(),
  ltv: z.number(),
});

export const scenario = define({ id, shock, expect: outcome, record_ids: optionalIds }, ["label", "note?"]);

export const block = define(
  {
    id,
    gross: optionalNumber,
    loan: optionalNumber,
    net: optionalNumber,
    value: optionalNumber,
    inside: z.optional(id),
    formula: z.optional(z.string()),
    record_ids: ids,
  },
  ["label", "note?"],
);

export const alternativeBase = define(
  {
    id,
    date: day,
    quality: z.enum(QUALITIES),
    disclosed: z.strictObject({ nav: cited, ltv: cited }),
    derived: z.strictObject({ holdings: computed, net_debt: computed }),
    inputs: define(inputs),
    base_split: z.strictObject({ arm_net: z.number(), openai: z.number(), other: z.number() }),
    scenarios: listOf(scenario),
  },
  ["label"],
);

export const afterBase = define(
  {
    id,
    date: z.nullable(day),
    nav: optionalNumber,
    facility_usd_bn: optionalNumber,
    outstanding_usd_bn: optionalNumber,
    amount_usd_bn: optionalNumber,
    extra_net_debt_usd_bn: optionalNumber,
    adds_asset_usd_bn: optionalNumber,
    record_ids: ids,
  },
  ["note"],
);

const goldenValues = z.strictObject({
  nav: optionalNumber,
  holdings: optionalNumber,
  net_debt: optionalNumber,
  ltv: optionalNumber,
  nav_per_share: optionalNumber,
  holdings_per_share: optionalNumber,
  net_debt_per_share: optionalNumber,
});

/** A date with published values against which the formulas are tested. */
export const golden = z.strictObject({
  date: day,
  unit: z.enum(UNITS),
  published: goldenValues,
  published_decimals: z.strictObject({ money: z.int(), ltv: z.int() }),
  computed: goldenValues,
  tolerance: z.strictObject({
    nav: optionalNumber,
    holdings: optionalNumber,
    net_debt: optionalNumber,
    ltv_pp: optionalNumber,
  }),
  record_ids: ids,
  complete: z.boolean(),
  quality: z.enum(QUALITIES),
});

const impliedInput = define({ value: z.number(), record_id: z.optional(id), record_ids: optionalIds }, ["assumption?"]);

/** What SoftBank's share price leaves for OpenAI. Money in JPY tn unless the name says otherwise. */
export const implied = define(
  {
    id,
    date: day,
    formula: z.string(),
    complete: z.boolean(),
    inputs: define({
      share_price_jpy: impliedInput,
      shares_bn: impliedInput,
      arm_price_usd: impliedInput,
      arm_shares: impliedInput,
      arm_loan_usd_bn: impliedInput,
      usd_jpy: impliedInput,
      other: impliedInput,
      base_net_debt: impliedInput,
      later_instalments_usd_bn: impliedInput,
    }),
    computed: z.strictObject({
      market_cap: z.number(),
      arm_net: z.number(),
      other: z.number(),
      net_debt: z.number(),
      value: z.number(),
      value_usd_bn: z.number(),
      value_july_instalment_only: z.number(),
    }),
  },
  ["label", "note"],
);
