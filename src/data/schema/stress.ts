import * as z from "zod/mini";
import { define, listOf } from "./define";
import { QUALITIES } from "./enums";
import { day, flag, id, ids } from "./fields";
import {
  afterBase,
  alternativeBase,
  block,
  cited,
  golden,
  implied,
  input,
  inputs,
  optionalNumber,
  scenario,
} from "./stress-parts";

/** The base of the stress test, its formulas and what they are tested against. */
export const stressBase = define(
  {
    unit: define({ ratios: z.literal("%") }, ["money"]),
    base: define(
      {
        id,
        date: day,
        quality: z.enum(QUALITIES),
        disclosed: z.strictObject({ nav: cited, holdings: cited, net_debt: cited, ltv: cited }),
      },
      ["label", "rounding"],
    ),
    blocks: listOf(block),
    formula: define(
      {
        nav: z.string(),
        ltv: z.string(),
        holdings: z.string(),
        arm_net: z.string(),
        openai: z.string(),
        net_debt: z.string(),
      },
      ["other", "currency", "arm_loan", "openai_share"],
    ),
    inputs: define({ ...inputs, later_instalments_usd_bn: input }),
    lines: listOf(define({ id, value: z.number(), record_id: id }, ["label"])),
    alternative_bases: listOf(alternativeBase),
    scenarios: listOf(scenario),
    after_base: listOf(afterBase),
    other_definitions: listOf(
      define({ id, value: z.number(), company: optionalNumber, record_ids: ids }, ["label?", "note?"]),
    ),
    golden: z.array(golden),
    ratios: listOf(define({ id, formula: z.string(), base_value: optionalNumber }, ["label"])),
    mark_since: define({ id, date: day, scenario_id: id, opening: flag, record_ids: ids }, ["label", "note"]),
    implied,
  },
  ["title"],
);
