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

  it("lists what is past its review period on the day of the review, which is no problem", async () => {
    expect(await main([])).toBe(0);
    expect(lines[2]).toBe("past its review period on 2026-11-23:");
    expect(lines).toContain("  nav/company: softbank: last 2026-06-30, 146 days ago, allowed 137");
    expect(lines.join()).not.toContain("claims:");
  });

  it("lists what is past it on another day", async () => {
    expect(await main([folder, "--today", "2027-03-01"])).toBe(0);
    expect(lines[2]).toBe("past its review period on 2027-03-01:");
    expect(lines).toContain("  dataset: as a whole: last 2026-11-23, 98 days ago, allowed 92");
  });

  it("says when nothing is", async () => {
    await main(["--today", "2022-01-01"]);
    expect(lines[2]).toBe("nothing is past its review period on 2022-01-01");
  });

  it.each(["soon", "2026-02-30", "2026"])("takes no day that is none: %s", async (today) => {
    expect(await main(["--today", today])).toBe(2);
    expect(errors).toEqual(["--today wants a day, YYYY-MM-DD"]);
  });

  it("fails with one line per problem", async () => {
    writeFileSync(join(folder, "freshness.json"), '{ "data_to": "2026-06-30", "reviewed": "soon", "missing": [] }');
    expect(await main([folder])).toBe(1);
    expect(errors).toEqual(['freshness.json: -: reviewed: found "soon", expected a real date (YYYY-MM-DD)']);
    expect(lines.slice(1)).toEqual(["1 problem"]);
  });

  it("names a file that is no JSON", async () => {
    writeFileSync(join(folder, "freshness.json"), "{");
    expect(await main([folder])).toBe(1);
    expect(errors[0]).toMatch(/^freshness\.json: -: -: found .+, expected JSON$/);
  });

  it("names every file of a folder that has none", async () => {
    expect(await main([join(folder, "nowhere")])).toBe(1);
    expect(errors).toHaveLength(6);
    expect(errors).toContain("observations.json: -: -: found nothing, expected a list of records");
  });
});
