import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { FIELDS, loadDataset } from "../../src/data/load";
import { readDataset, servedFiles } from "../../src/tools/dataset";

const served = new Map(servedFiles(readDataset("public/data/all-in")).map((f) => [`./data/${f.path}`, f.content]));

/** A host that serves our files, except for those a test breaks. */
function host(breaks: (url: string) => string | null | undefined) {
  vi.stubGlobal("fetch", async (url: string) => {
    const broken = breaks(url);
    if (broken === null) return new Response("gone", { status: 404 });
    return new Response(broken ?? served.get(url), { status: 200 });
  });
}

afterEach(() => vi.unstubAllGlobals());

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false, retryDelay: 1 } } });

test("the whole dataset in one language", async () => {
  host(() => undefined);
  const { dataset, failed, dropped } = await loadDataset(client(), "./", "ko");
  expect(failed).toEqual({});
  expect(dropped).toBe(0);
  expect(Object.keys(dataset).sort()).toEqual(Object.values(FIELDS).sort());
  expect(dataset.entities?.find((e) => e.id === "softbank")?.name).toBe("소프트뱅크그룹");
});

test("a missing file is named, the others are there", async () => {
  host((url) => (url.includes("relations.") ? null : undefined));
  const { dataset, failed } = await loadDataset(client(), "./", "en");
  expect(failed).toEqual({ relations: "HTTP 404" });
  expect(dataset.observations?.length).toBeGreaterThan(700);
});

test("a file that is no list of records is named", async () => {
  host((url) => (url.includes("events.") ? '{"oops": 1}' : undefined));
  const { failed } = await loadDataset(client(), "./", "en");
  expect(failed).toEqual({ events: "events.json is not a list of records" });
});

test("a broken record is left out and counted", async () => {
  host((url) => {
    if (!url.includes("risks.")) return undefined;
    const risks = JSON.parse(served.get(url) ?? "[]");
    risks[0].likelihood = 9;
    return JSON.stringify(risks);
  });
  const { dataset, dropped } = await loadDataset(client(), "./", "en");
  expect(dataset.risks).toHaveLength(12);
  expect(dropped).toBe(1);
});

test("without a manifest nothing can be loaded, and the reason is told", async () => {
  host((url) => (url.includes("manifest") ? null : undefined));
  await expect(loadDataset(client(), "./", "en")).rejects.toThrow("HTTP 404");
});
