// The format as it is published: current, and explained in both languages.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLLECTIONS } from "../../src/data/schema";
import { format as en } from "../../src/i18n/en/format";
import { format as ko } from "../../src/i18n/ko/format";
import { meaningIn } from "../../src/i18n/meaning";
import { recordSchema } from "../../src/load/json-schema";
import { SCHEMA_FILE, schemaText } from "../../src/tools/schema";

test("the schema in the repository is the one of the code; npm run schema writes it anew", () => {
  expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(schemaText());
});

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
    const known = new Set(fields.flatMap(([name, field]) => [field, `${name}.${field}`]));
    expect(Object.keys(meanings).filter((key) => !known.has(key) && key !== "thesis.statement")).toEqual([]);
  }
});
