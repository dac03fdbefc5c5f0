import { expect, test } from "vitest";
import { format } from "../../src/i18n/en/format";
import { recordSchema } from "../../src/load/json-schema";
import { formOf } from "../../src/shell/format/forms";

const fields = recordSchema("observations", () => undefined).properties ?? {};

test.each([
  ["id", "id"],
  ["value", "number or null"],
  ["as_of", "date"],
  ["quality", "one of primary, press, second-hand"],
  ["entities", "list: id"],
  ["derived", "true"],
])("the form of %s is said as %s", (field, words) => {
  expect(formOf(fields[field], format.forms)).toBe(words);
});
