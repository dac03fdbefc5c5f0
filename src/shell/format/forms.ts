// The form of a field in words, from its schema.
import type { format } from "../../i18n/en/format";
import type { Schema } from "../../load/json-schema";

type Words = (typeof format)["forms"];

/** More values than this would be a list of their own. */
const NAMED = 30;

const values = (list: readonly unknown[], w: Words): string =>
  w.of(list.slice(0, NAMED).map(String).join(", ") + (list.length > NAMED ? ", …" : ""));

function textForm({ format, pattern }: Schema, w: Words): string {
  if (format === "date") return w.day;
  if (format === "uri") return w.address;
  if (pattern === "^[a-z0-9_]+$") return w.name;
  return pattern?.startsWith("^[a-z0-9]") ? w.id : w.text;
}

/** "one of disclosed, reported, …" for the schema of such a field. */
export function formOf(schema: Schema, w: Words): string {
  if (schema.enum) return values(schema.enum, w);
  if (schema.const !== undefined) return String(schema.const);
  if (Array.isArray(schema.type)) return schema.type.map((type) => formOf({ ...schema, type }, w)).join(w.or);
  if (schema.anyOf) return [...new Set(schema.anyOf.map((part) => formOf(part, w)))].join(w.or);
  switch (schema.type) {
    case "string":
      return textForm(schema, w);
    case "number":
      return w.number;
    case "integer":
      return w.whole;
    case "boolean":
      return w.yes;
    case "null":
      return w.nothing;
    case "array":
      return w.list(schema.items ? formOf(schema.items, w) : w.object);
    default:
      return schema.type === "object" ? w.object : w.any;
  }
}
