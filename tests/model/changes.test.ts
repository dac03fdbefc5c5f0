// Old beside new: by record, in both directions.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/data/schema";
import { changesOf } from "../../src/model/changes";
import { factsOf } from "../../src/model/facts";
import { facts } from "../data";

const ours = facts();
const [first, second] = ours.observations;
const other = (patch: Partial<Dataset>) => factsOf({ ...ours, ...patch } as Dataset);

test("the same dataset changes nothing", () => {
  expect(changesOf(ours, other({}))).toMatchObject({ figures: [], verdicts: [], risks: [] });
});

test("a value, a verdict and a rating: old and new", () => {
  const now = other({
    observations: ours.observations.map((o) => (o === first ? { ...o, value: 12345, note: "checked again" } : o)),
    claims: ours.claims.map((c, i) => (i === 2 ? { ...c, verdict: c.verdict === "open" ? "partly" : "open" } : c)),
    risks: ours.risks.map((r, i) => (i === 1 ? { ...r, impact: 1, likelihood: 1 } : r)),
  });
  const changes = changesOf(ours, now);
  expect(changes.figures.map((c) => [c.id, c.before?.value, c.now?.value])).toEqual([[first.id, first.value, 12345]]);
  expect(changes.verdicts.map((c) => c.id)).toEqual([ours.claims[2].id]);
  expect(changes.verdicts[0].before).toBe(ours.claims[2].verdict);
  expect(changes.risks).toEqual([
    {
      id: ours.risks[1].id,
      before: { likelihood: ours.risks[1].likelihood, impact: ours.risks[1].impact },
      now: { likelihood: 1, impact: 1 },
    },
  ]);
});

test("new and gone records have one side", () => {
  const now = other({ observations: [{ ...first, id: "new-one" }, ...ours.observations.filter((o) => o !== second)] });
  const { figures } = changesOf(ours, now);
  expect(figures.map((c) => [c.id, c.before === null, c.now === null])).toEqual([
    ["new-one", true, false],
    [second.id, false, true],
  ]);
});

test("a reworded note or another source of the same number is no changed figure", () => {
  const now = other({ observations: ours.observations.map((o) => ({ ...o, source: ours.sources[0].id })) });
  expect(changesOf(ours, now).figures).toEqual([]);
});

test("seen from the other side, before and now change places", () => {
  const some = fc.subarray(ours.observations.slice(0, 40));
  fc.assert(
    fc.property(some, some, fc.integer({ min: 1, max: 9 }), (a, b, factor) => {
      const before = other({ observations: a });
      const now = other({ observations: b.map((o) => ({ ...o, value: (o.value ?? 0) * factor })) });
      const there = changesOf(before, now).figures;
      const back = changesOf(now, before).figures;
      const turned = back.map((c) => ({ id: c.id, before: c.now, now: c.before }));
      const sorted = (list: typeof there) => [...list].sort((x, y) => x.id.localeCompare(y.id));
      expect(sorted(turned)).toEqual(sorted(there));
    }),
    { numRuns: 60 },
  );
});
