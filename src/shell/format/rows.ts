// The fields of a collection as rows of a table.
import { COLLECTIONS, type Collection, type Lang } from "../../data/schema";
import type { format } from "../../i18n/en/format";
import { meaningIn } from "../../i18n/meaning";
import { filledIn, recordSchema } from "../../load/json-schema";
import { formOf } from "./forms";

type Words = typeof format;

export interface FieldRow {
  name: string;
  form: string;
  meaning: string;
  /** A value as it stands in the dataset, or "". */
  example: string;
  optional: boolean;
}

const LONGEST = 44;

/** A value of the dataset at hand, short enough for a table. */
function exampleOf(records: readonly Record<string, unknown>[], name: string): string {
  const shown = records.flatMap((record) => {
    const value = record[name];
    const text = value === null || value === undefined || typeof value === "object" ? "" : JSON.stringify(value);
    return text !== "" && text.length <= LONGEST ? [text] : [];
  });
  return shown[0] ?? "";
}

/** The rows of a collection: texts once, in the language of the page; what must be there first. */
export function rowsOf(name: Collection, raw: Readonly<Record<string, unknown>>, lang: Lang, w: Words): FieldRow[] {
  const schema = recordSchema(name, () => undefined);
  const value = raw[name === "stress-base" ? "stress" : name];
  const records = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
  const either = (schema.allOf ?? []).flatMap(({ anyOf }) => anyOf?.flatMap(({ required }) => required ?? []) ?? []);
  const required = new Set([...(schema.required ?? []), ...either]);
  const optional = (field: string) => filledIn(name).has(field) || !required.has(field);
  const rows = Object.entries(schema.properties ?? {})
    .filter(([field]) => !new RegExp(`_${lang === "en" ? "ko" : "en"}$`).test(field))
    .map(([field, part]) => ({
      name: field,
      form: formOf(part, w.forms),
      meaning: meaningIn(w.meanings, name, [field.replace(/_(en|ko)$/, "")]) ?? "",
      example: exampleOf(records, field),
      optional: optional(field),
    }));
  return [...rows.filter((row) => !row.optional), ...rows.filter((row) => row.optional)];
}

/** In the order in which an author needs them. */
export const ORDER: readonly Collection[] = [
  "thesis",
  "entities",
  "metrics",
  "observations",
  "sources",
  "relations",
  "events",
  "claims",
  "risks",
  "statements",
  "models",
  "freshness",
  "stress-base",
];
if (ORDER.length !== COLLECTIONS.length) throw new Error("the page on the format leaves out a collection");
