// The fields of a collection as rows of a table.
import { COLLECTIONS, type Collection, type Lang } from "../../data/schema";
import type { format } from "../../i18n/en/format";
import { meaningIn } from "../../i18n/meaning";
import { filledIn, recordSchema, type Schema } from "../../load/json-schema";
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
  const from = { name, lang, w, records };
  const rows = fieldsIn(schema, from, []).map((row) => ({
    ...row,
    optional: row.optional || filledIn(name).has(row.name),
  }));
  const inner = ({ name: field }: FieldRow) => insideOf(schema.properties?.[field], from, [field]);
  const withInner = (row: FieldRow) => [row, ...inner(row)];
  return [...rows.filter((row) => !row.optional), ...rows.filter((row) => row.optional)].flatMap(withInner);
}

interface From {
  name: Collection;
  lang: Lang;
  w: Words;
  records: readonly Record<string, unknown>[];
}

/** Names inside names are written down to this depth; what lies deeper is in the schema. */
const DEPTH = 3;

/** The fields of an object by themselves; `path` leads to it. */
function fieldsIn(schema: Schema, { name, lang, w, records }: From, path: readonly string[]): FieldRow[] {
  const either = (schema.allOf ?? []).flatMap(({ anyOf }) => anyOf?.flatMap(({ required }) => required ?? []) ?? []);
  const required = new Set([...(schema.required ?? []), ...either]);
  return Object.entries(schema.properties ?? {})
    .filter(([field]) => !new RegExp(`_${lang === "en" ? "ko" : "en"}$`).test(field))
    .map(([field, part]) => ({
      name: [...path, field].join("."),
      form: formOf(part, w.forms),
      meaning: meaningIn(w.meanings, name, [...path, field.replace(/_(en|ko)$/, "")]) ?? "",
      example: path.length === 0 ? exampleOf(records, field) : "",
      optional: !required.has(field),
    }));
}

/** The fields inside a field, and inside those. */
function insideOf(schema: Schema | undefined, from: From, path: readonly string[]): FieldRow[] {
  const object = schema?.items ?? schema;
  if (!object?.properties || path.length >= DEPTH) return [];
  return fieldsIn(object, from, path).flatMap((row) => {
    const field = row.name.split(".").at(-1) ?? "";
    return [row, ...insideOf(object.properties?.[field], from, [...path, field])];
  });
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
