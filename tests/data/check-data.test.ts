import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/tools/check-data";

let folder = "";
const errors: string[] = [];
const lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "all-in-"));
  cpSync("public/data/all-in", folder, { recursive: true });
  errors.length = 0;
  lines.length = 0;
  vi.spyOn(console, "error").mockImplementation((text) => errors.push(text));
  vi.spyOn(console, "log").mockImplementation((text) => lines.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("check:data", () => {
  it("passes our dataset and counts its records", async () => {
    expect(await main([])).toBe(0);
    expect(errors).toEqual([]);
    expect(lines[0]).toContain("observations 785, relations 106, events 182");
    expect(lines[1]).toBe("no problems");
  });

  it("fails with one line per problem", async () => {
    writeFileSync(join(folder, "freshness.json"), '{ "data_to": "2026-06-30", "reviewed": "soon", "missing": [] }');
    expect(await main([folder])).toBe(1);
    expect(errors).toEqual(['freshness.json: -: reviewed: found "soon", expected a real date (YYYY-MM-DD)']);
    expect(lines[1]).toBe("1 problem");
  });

  it("names a file that is no JSON", async () => {
    writeFileSync(join(folder, "freshness.json"), "{");
    expect(await main([folder])).toBe(1);
    expect(errors[0]).toMatch(/^freshness\.json: -: -: found .+, expected JSON$/);
  });

  it("names every file of a folder that has none", async () => {
    expect(await main([join(folder, "nowhere")])).toBe(1);
    expect(errors).toHaveLength(13);
    expect(errors).toContain("events.json: -: -: found nothing, expected a list of records");
  });
});
