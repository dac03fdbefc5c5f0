// A thesis without some of its records has fewer views, and those it has say what they say without a hole.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { offeredOf, sectionsOf } from "../../src/views/offered";
import { facts, THESES } from "../data";

const ours = facts();
const LISTS = ["observations", "relations", "events", "models", "claims", "risks", "statements"] as const;
const PARTS = ["bet", "kpis", "holdings", "spending", "organs", "stress", "lanes", "named_risks", "headlines"] as const;

/** The facts without some lists, without the base of the stress test, and without some parts of the thesis. */
function without(f: Facts, lists: readonly string[], parts: readonly string[]): Facts {
  const { stress, ...rest } = f;
  const data = { ...rest, ...Object.fromEntries(lists.filter((l) => l !== "stress").map((l) => [l, []])) };
  const thesis = { ...f.thesis, ...Object.fromEntries(parts.map((part) => [part, undefined])) };
  return factsOf({ ...data, thesis, ...(lists.includes("stress") ? {} : { stress }) } as Facts);
}

describe("views that a thesis has", () => {
  test("ours has all of them, in all its sections", () => {
    expect(offeredOf(ours)).toEqual(ours.thesis.sections.flatMap((s) => s.views));
    expect([...offeredOf(ours)].sort()).toEqual([...VIEW_IDS].sort());
  });

  test("the second one has those it names, without a stress test and a plate", () => {
    const hedge = facts("en", "microsoft-hedge");
    expect(offeredOf(hedge)).toEqual(hedge.thesis.sections.flatMap((s) => s.views));
    expect(offeredOf(hedge)).not.toContain("stress");
    expect(offeredOf(hedge)).not.toContain("ecosystem");
  });

  test.each([
    ["claims", ["forecasts"]],
    ["relations", ["relations"]],
    ["risks", ["risks"]],
    ["events", ["timeline"]],
    ["statements", ["motives", "faq"]],
    ["stress", ["stress"]],
  ])("without %s it lacks %j", (list, lacking) => {
    expect(offeredOf(without(ours, [list], []))).toEqual(offeredOf(ours).filter((id) => !lacking.includes(id)));
  });

  test("a section without views is left out", () => {
    expect(sectionsOf(without(ours, ["events"], [])).map((s) => s.id)).not.toContain("timeline");
  });

  test("an unknown view is no view", () => {
    const odd = { ...ours.thesis, sections: [{ id: "x", name: "X", note: "", views: ["nowhere", "sources"] }] };
    expect(offeredOf(factsOf({ ...ours, thesis: odd }))).toEqual(["sources"]);
  });

  test("what could not be loaded is taken to be there", () => {
    const lost = factsOf({ ...ours, claims: [] }, ["claims"]);
    expect(offeredOf(lost)).toEqual(offeredOf(ours));
  });
});

test.each(THESES)("%s: whatever is missing, every view that is left can be made", { timeout: 120_000 }, (thesis) => {
  const f = facts("en", thesis);
  fc.assert(
    fc.property(fc.subarray([...LISTS, "stress"]), fc.subarray([...PARTS]), (lists, parts) => {
      const bare = without(f, lists, parts);
      for (const id of offeredOf(bare)) {
        const spec = VIEWS[id](bare, DEFAULT_CHOICE, en);
        expect(spec.title.trim().length, id).toBeGreaterThan(2);
        expect(JSON.stringify(spec), id).not.toMatch(/\bNaN\b|Infinity|undefined|\{(holder|asset|second)/);
      }
    }),
    { numRuns: process.env.FULL ? 200 : 25 },
  );
});
