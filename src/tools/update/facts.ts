import * as z from "zod/mini";
import type { Company, Plan } from "./config";
import type { Span } from "./periods";

export interface Filing {
  /** Accession number, 0001193125-26-323660. */
  readonly accession: string;
  readonly form: string;
  /** Day of filing. */
  readonly filed: string;
}

/** A number as one filing states it for one span. */
export interface Fact extends Span {
  readonly tag: string;
  /** USD, whole. */
  readonly value: number;
  readonly filing: Filing;
}

const answer = z.object({
  cik: z.union([z.number(), z.string()]),
  entityName: z.string(),
  facts: z.object({
    "us-gaap": z.optional(z.record(z.string(), z.object({ units: z.record(z.string(), z.array(z.unknown())) }))),
  }),
});

const entry = z.object({
  start: z.optional(z.iso.date()),
  end: z.iso.date(),
  val: z.number(),
  accn: z.string().check(z.regex(/^\d{10}-\d{2}-\d{6}$/)),
  form: z.string(),
  filed: z.iso.date(),
});

export interface Answer {
  readonly facts: readonly Fact[];
  /** What was left out of it, in sentences. */
  readonly remarks: readonly string[];
}

const bare = (form: string): string => form.replace(/\/A$/, "");

/** The facts under one tag; `broken` counts the entries that are not of the shape. */
function under(tag: string, entries: readonly unknown[], forms: readonly string[]): { facts: Fact[]; broken: number } {
  const facts: Fact[] = [];
  let broken = 0;
  for (const raw of entries) {
    const read = entry.safeParse(raw);
    if (!read.success) {
      broken += 1;
      continue;
    }
    const { start, end, val, accn, form, filed } = read.data;
    if (start && start <= end && forms.includes(bare(form)))
      facts.push({ tag, start, end, value: val, filing: { accession: accn, form, filed } });
  }
  return { facts, broken };
}

/**
 * Reads the interface's answer about one company: the facts under the tags of its plan, in USD.
 * Throws an Error where the answer is of another shape or about another company.
 */
export function readAnswer(text: string, company: Company, plan: Plan): Answer {
  const read = answer.safeParse(parsed(text));
  if (!read.success) throw new Error(`not company facts: ${read.error.issues[0]?.path.join(".") || "no object"}`);
  const { cik, entityName, facts } = read.data;
  if (Number(cik) !== company.cik || !entityName.toLowerCase().startsWith(company.name.toLowerCase()))
    throw new Error(`the answer is about ${entityName} (${cik}), not ${company.name} (${company.cik})`);
  const tags = [...new Set(Object.values(company.tags).flatMap((list) => list.map(({ tag }) => tag)))];
  const remarks: string[] = [];
  const found = tags.flatMap((tag) => {
    const units = facts["us-gaap"]?.[tag]?.units;
    if (units && !units.USD) remarks.push(`${tag} is in ${Object.keys(units).join(", ")}, not in USD`);
    const { facts: own, broken } = under(tag, units?.USD ?? [], company.forms ?? plan.forms);
    if (broken > 0) remarks.push(`${tag}: ${broken} broken ${broken === 1 ? "entry" : "entries"} left out`);
    return own;
  });
  return { facts: found, remarks };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("cut off, or not JSON");
  }
}
