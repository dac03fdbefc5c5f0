// The format as it is published: current, and explained in both languages.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLLECTIONS } from "../../src/data/schema";
import { format as en } from "../../src/i18n/en/format";
import { format as ko } from "../../src/i18n/ko/format";
import { meaningIn } from "../../src/i18n/meaning";
import { recordSchema, type Schema } from "../../src/load/json-schema";
import { SCHEMA_FILE, schemaText } from "../../src/tools/schema";

test("the schema in the repository is the one of the code; npm run schema writes it anew", () => {
  expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(schemaText());
});

/** Every field at every depth: its name, with that of the field it is in. */
function innerNames(schema: Schema | undefined, parent?: string): string[] {
  const object = schema?.items ?? schema;
  return Object.entries(object?.properties ?? {}).flatMap(([key, part]) => {
    const field = key.replace(/_(en|ko)$/, "");
    return [field, ...(parent ? [`${parent}.${field}`] : []), ...innerNames(part, field)];
  });
}

const fields = COLLECTIONS.flatMap((name) =>
  Object.keys(recordSchema(name, () => undefined).properties ?? {}).map(
    (field) => [name, field.replace(/_(en|ko)$/, "")] as const,
  ),
);

test("every field has a meaning in both languages, and no meaning is left over", () => {
  for (const { meanings } of [en, ko]) {
    expect(fields.filter(([name, field]) => !meaningIn(meanings, name, [field])).map((pair) => pair.join("."))).toEqual(
      [],
    );
    const inner = COLLECTIONS.flatMap((name) => innerNames(recordSchema(name, () => undefined)));
    const known = new Set([...inner, ...fields.map(([name, field]) => `${name}.${field}`)]);
    expect(Object.keys(meanings).filter((key) => !known.has(key) && key !== "thesis.statement")).toEqual([]);
  }
});
