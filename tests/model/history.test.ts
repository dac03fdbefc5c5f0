import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/data/schema";
import { stagesOf } from "../../src/model/history";
import { facts } from "../data";

const f = facts();
const [plain] = f.relations.filter((r) => !r.history);
const stage = (record_id: string, as_of: string, statement = record_id) =>
  ({ ...plain, record_id, as_of, statement, date_precision: "day" }) as NonNullable<Relation["history"]>[number];
const own: Relation = { ...plain, id: "own", as_of: "2026-05-01", statement: "now" };

describe("the stages of a relation", () => {
  test.each<[string, Relation, string[]]>([
    ["no history: its own record", own, ["own"]],
    ["its own record closes a history that lacks it", { ...own, history: [stage("a", "2025-01-01")] }, ["a", "own"]],
    [
      "a stage with the same sentence is not told twice",
      { ...own, history: [stage("a", "2025-01-01"), stage("b", "2026-05-01", "now")] },
      ["a", "b"],
    ],
    [
      "oldest first, whatever the order in the file",
      { ...own, history: [stage("b", "2026-03-01"), stage("a", "2025-01-01")] },
      ["a", "b", "own"],
    ],
  ])("%s", (_, relation, expected) => {
    expect(stagesOf(relation).map((s) => s.record)).toEqual(expected);
  });

  test("every stage on record can be cited, and none lies before the one above", () => {
    for (const r of f.relations) {
      const stages = stagesOf(r);
      expect(stages.length, r.id).toBeGreaterThan(0);
      stages.forEach((s, i) => {
        expect(f.evidence.has(s.record), s.record).toBe(true);
        expect(i === 0 || stages[i - 1].date <= s.date, r.id).toBe(true);
      });
    }
  });
});
