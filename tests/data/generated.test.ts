import { describe, expect, test } from "vitest";
import { checkDataset } from "../../src/data/check";
import type { RawDataset } from "../../src/data/check/shape";
import { generated } from "../../src/tools/generate/dataset";
import { ours } from "./dataset";

const countOf = (raw: RawDataset, name: keyof RawDataset): number => (raw[name] as unknown[]).length;

describe("a generated dataset", () => {
  test.each([
    [200, 400],
    [500, 3000],
  ])("of %i companies and %i relations passes every check", { timeout: 60_000 }, (companies, relations) => {
    const raw = generated(ours, { companies, relations });
    expect(checkDataset(raw)).toEqual([]);
    expect([countOf(raw, "entities"), countOf(raw, "relations")]).toEqual([companies, relations]);
  });

  test("grows the other collections with the companies", () => {
    const raw = generated(ours, { companies: 500, relations: 3000 });
    const factor = 500 / countOf(ours, "entities");
    for (const name of ["observations", "events", "models", "claims", "risks", "sources"] as const)
      expect(countOf(raw, name), name).toBe(Math.round(countOf(ours, name) * factor));
  });

  test("keeps our records and their order in front", () => {
    const raw = generated(ours, { companies: 200, relations: 400 });
    for (const name of ["observations", "relations", "events", "claims", "risks", "sources"] as const)
      expect((raw[name] as unknown[]).slice(0, countOf(ours, name)), name).toEqual(ours[name]);
  });

  test("is the same for the same seed and another for another", () => {
    const size = { companies: 200, relations: 400 };
    expect(generated(ours, size, 7)).toEqual(generated(ours, size, 7));
    expect(generated(ours, size, 7).relations).not.toEqual(generated(ours, size, 8).relations);
  });

  test("of our size or below is ours", () => {
    expect(generated(ours, { companies: 10, relations: 3 })).toBe(ours);
  });
});
