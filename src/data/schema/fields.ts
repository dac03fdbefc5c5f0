import * as z from "zod/mini";
import { KINDS, QUALITIES } from "./enums";

/** Kebab-case, never reused with another meaning. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/));
export const ids = z.array(id);
export const optionalIds = z.optional(ids);
/** A real calendar day, YYYY-MM-DD. */
export const day = z.iso.date();
/** A day, month, quarter or year: 2026-06-30, 2026-06, 2026-Q2, 2026. */
export const when = z.union([day, z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/))]);
export const score = z.int().check(z.minimum(1), z.maximum(5));
export const flag = z.optional(z.literal(true));

/** Where a record comes from; shared by observations, relations, events and models. */
export const provenance = {
  published: when,
  kind: z.enum(KINDS),
  quality: z.enum(QUALITIES),
  source: id,
  second_source: z.optional(id),
  more_sources: optionalIds,
};
