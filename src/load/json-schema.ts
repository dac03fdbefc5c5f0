// The format of a thesis as JSON Schema (draft 2020-12), from the same definitions the checker uses.
import * as z from "zod/mini";
import { COLLECTIONS, type Collection, LISTS, SINGLES } from "../data/schema";
import type { Definition } from "../data/schema/define";
import { FILLED, FILLED_THESIS } from "./fill";

/** The parts of a JSON Schema that ours has. */
export interface Schema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
}

/** What a field means, from the collection and the names on the way to it; undefined where nothing is said. */
export type Describe = (collection: Collection, path: readonly string[]) => string | undefined;

const DEFINITIONS: Readonly<Record<Collection, Definition<unknown>>> = { ...LISTS, ...SINGLES };

/** Fields of a collection's records that may be left out because they are filled in. */
export const filledIn = (name: Collection): ReadonlySet<string> =>
  new Set(Object.keys(name === "thesis" ? FILLED_THESIS : (FILLED[name as keyof typeof FILLED] ?? {})));

const textIn = (field: string): string | undefined => /^(.+)_(?:en|ko)$/.exec(field)?.[1];

/** Required texts must be there in one language at least: which ones a thesis has is for it to say. */
function languagesFree(schema: Schema, optional: ReadonlySet<string>): Schema {
  const required = (schema.required ?? []).filter((field) => !optional.has(field));
  const texts = [...new Set(required.flatMap((field) => textIn(field) ?? []))];
  const plain = required.filter((field) => textIn(field) === undefined);
  const either = texts.map((text) => ({ anyOf: [{ required: [`${text}_en`] }, { required: [`${text}_ko`] }] }));
  const { required: _, ...rest } = schema;
  return { ...rest, ...(plain.length > 0 && { required: plain }), ...(either.length > 0 && { allOf: either }) };
}

function described(
  schema: Schema,
  of: (path: readonly string[]) => string | undefined,
  path: readonly string[],
): Schema {
  const out = { ...schema };
  if (schema.properties)
    out.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => {
        const inner = described(part, of, [...path, textIn(name) ?? name]);
        const description = of([...path, textIn(name) ?? name]);
        return [name, description === undefined ? inner : { description, ...inner }];
      }),
    );
  if (schema.items) out.items = described(schema.items, of, path);
  if (schema.anyOf) out.anyOf = schema.anyOf.map((part) => described(part, of, path));
  return path.length > 0 && schema.properties ? languagesFree(out, new Set()) : out;
}

/** The schema of one record of a collection, or of a collection that is one object. */
export function recordSchema(name: Collection, meaning: Describe): Schema {
  const { $schema: _, ...plain } = z.toJSONSchema(DEFINITIONS[name].repo) as Schema;
  return languagesFree(
    described(plain, (path) => meaning(name, path), []),
    filledIn(name),
  );
}

/** The schema of a thesis in one file. `meaning` gives that of fields, `about` what collections are. */
export function thesisSchema(about: Readonly<Record<Collection, string>>, meaning: Describe): Schema {
  const part = (name: Collection): Schema => {
    const record = recordSchema(name, meaning);
    const whole = name in LISTS ? { type: "array", items: record } : record;
    return { description: about[name], ...whole };
  };
  const names: Collection[] = ["thesis", ...COLLECTIONS.filter((name) => name !== "thesis")];
  return {
    $schema: (z.toJSONSchema(z.string()) as Schema).$schema,
    title: "Thesis",
    type: "object",
    properties: {
      $schema: { type: "string" },
      ...Object.fromEntries(names.map((name) => [name, part(name)])),
    },
    required: ["thesis", "entities"],
    additionalProperties: false,
  };
}
