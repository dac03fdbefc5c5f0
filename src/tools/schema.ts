// npm run schema: writes the format of a thesis as JSON Schema from the definitions in the code.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Collection } from "../data/schema";
import { format } from "../i18n/en/format";
import { meaningIn } from "../i18n/meaning";
import { thesisSchema } from "../load/json-schema";

export const SCHEMA_FILE = "public/schema/thesis.schema.json";

/** The text of the schema's file. */
export const schemaText = (): string => {
  const describe = (name: Collection, path: readonly string[]) => meaningIn(format.meanings, name, path);
  return `${JSON.stringify(thesisSchema(format.collections, describe), null, 1)}\n`;
};

export async function main(): Promise<number> {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, schemaText());
  console.log(`wrote ${SCHEMA_FILE}`);
  return 0;
}
