import * as z from "zod/mini";
import { define, listOf, maybe } from "./define";
import { QUALITIES } from "./enums";
import { day, flag, id, ids } from "./fields";
import {
  afterBase,
  alternativeBase,
  block,
  cited,
  golden,
  implied,
  inputs,
  line,
  optionalNumber,
  scenario,
} from "./stress-parts";

/** The base of the stress test, its formulas and what they are tested against. */
export const stressBase = define(
  {
    unit: maybe(define({ ratios: z.literal("%") }, ["money"])),
    base: define(
      {
        id,
        date: day,
        quality: z.enum(QUALITIES),
        disclosed: z.strictObject({ nav: cited, holdings: cited, net_debt: cited, ltv: cited }),
      },
      ["label", "rounding?"],
    ),
    blocks: maybe(listOf(block)),
    // Each figure with its formula, in words that name the inputs.
    formula: z.optional(z.record(z.string(), z.string())),
    inputs,
    lines: listOf(line),
    alternative_bases: maybe(listOf(alternativeBase)),
    scenarios: maybe(listOf(scenario)),
    after_base: maybe(listOf(afterBase)),
    other_definitions: maybe(
      listOf(define({ id, value: z.number(), company: optionalNumber, record_ids: ids }, ["label?", "note?"])),
    ),
    golden: z.optional(z.array(golden)),
    ratios: maybe(listOf(define({ id, formula: z.string(), base_value: optionalNumber }, ["label"]))),
    mark_since: maybe(define({ id, date: day, scenario_id: id, opening: flag, record_ids: ids }, ["label", "note"])),
    implied: maybe(implied),
  },
  ["title?"],
);
