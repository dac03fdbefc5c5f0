import * as z from "zod/mini";
import { byName, define, listOf } from "./define";
import { QUALITIES, UNITS } from "./enums";
import { day, id, ids, optionalIds } from "./fields";

/** A number taken from one record. */
export const cited = z.strictObject({ value: z.number(), record_id: id });
const computed = z.strictObject({ value: z.number(), formula: z.string() });
export const optionalNumber = z.optional(z.number());

export const input = define(
  {
    value: z.number(),
    on: optionalNumber,
    kind: z.optional(z.enum(["derived", "disclosed", "assumption", "switch"])),
    formula: z.optional(z.string()),
    record_ids: ids,
  },
  ["note?", "reason?", "label?", "financing?"],
);

/** Values at the base, by names of the author's own: the thesis says which is whose. */
export const inputs = byName(input);

/** By the names the thesis gives. Shocks are fractions (-0.3 is a fall of 30 %), money in the unit of the inputs. */
const shock = z.record(z.string(), z.number());

/** Money in the unit of the holder, LTV in per cent. */
const outcome = z.strictObject({
  holdings: z.number(),
  net_debt: z.number(),
  nav: z.number(),
  ltv: z.number(),
});

export const scenario = define({ id, shock, expect: outcome, record_ids: optionalIds }, ["label", "note?"]);

/** A line of the company's own: LTV in per cent. `short`: what it is called behind its value in drawings. */
export const line = define({ id, value: z.number(), record_id: id }, ["label", "short?"]);

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
    inputs,
    base_split: z.optional(z.record(z.string(), z.number())),
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

/**
 * What the holder's share price leaves for the company it bets on. Beside the inputs named here stand those that the thesis names:
 * price and shares of the other holdings, loans on them, the exchange rate and the money put in later.
 */
export const implied = define(
  {
    id,
    date: day,
    formula: z.string(),
    complete: z.boolean(),
    inputs: byName(impliedInput),
    computed: z.catchall(z.strictObject({ market_cap: z.number(), value: z.number() }), z.number()),
  },
  ["label", "note"],
);
