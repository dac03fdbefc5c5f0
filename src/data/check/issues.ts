import type * as z from "zod/mini";
import { type Problem, show } from "./problem";

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};
const FORMATS: Readonly<Record<string, string>> = {
  date: "a real date (YYYY-MM-DD)",
  url: "an https address",
};
const NOUNS: Readonly<Record<string, string>> = { string: "character", array: "item" };

function amount(number: number | bigint, origin: string): string {
  const noun = NOUNS[origin];
  return noun ? `${number} ${noun}${number === 1 ? "" : "s"}` : `${number}`;
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `${issue.values.length > 1 ? "one of " : ""}${issue.values.map(show).join(", ")}`;
    case "invalid_format":
      return FORMATS[issue.format] ?? `a text like ${issue.pattern}`;
    case "invalid_union":
      return "a date, month, quarter or year (2026-06-30, 2026-06, 2026-Q2, 2026)";
    case "too_small":
      return `${issue.inclusive ? "at least" : "more than"} ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${amount(issue.maximum, issue.origin)}`;
    default:
      return issue.message;
  }
}

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], record);

/** The fields of a record an issue is about: its own path, or each key that should not be there. */
const pathsOf = (issue: Issue): PropertyKey[][] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [[...issue.path]];

/** What the schema says about one record, as problems. */
export function problemsOf(issues: readonly Issue[], file: string, id: string, record: unknown): Problem[] {
  return issues.flatMap((issue) =>
    pathsOf(issue).map((path) => ({
      file,
      id,
      field: path.join(".") || "-",
      found: show(valueAt(record, path)),
      expected: issue.code === "unrecognized_keys" ? "no such field" : expectedBy(issue),
    })),
  );
}
