// The command itself, in a process of its own, against a host on this machine.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { main } from "../../../src/tools/data-update";
import { fileOf, readPlan } from "../../../src/tools/update/config";
import { accession, answerText, fact, filing } from "./made";
import { type Answering, say, sec } from "./sec";

const { companies } = readPlan();
/** Each company has filed revenue for July to September 2026, where its revenue is read. */
const texts = new Map(
  companies.map((company, i) => {
    const tag = company.tags.revenue[0].tag;
    const accn = accession(2026, i + 10);
    return [
      fileOf(company),
      answerText(company, [filing(accn, "10-Q", "2026-10-28", fact("2026-07-01", "2026-09-30", (i + 1) * 1e9, tag))]),
    ];
  }),
);

let home = "";
let out: string[] = [];
let host: Awaited<ReturnType<typeof sec>> | undefined;
/** The rate is kept, so few companies are asked for where few will do. */
const two = ["--only", "microsoft,google"];
const dataset = () => join(home, "dataset");
const env = () => ({
  SEC_CONTACT: "Test test@example.org",
  SEC_CACHE: join(home, "cache"),
  SEC_ADDRESS: host?.address,
});

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "all-in-"));
  cpSync("public/data/all-in", dataset(), { recursive: true });
  out = [];
  vi.spyOn(console, "log").mockImplementation((text) => out.push(text));
  vi.spyOn(console, "error").mockImplementation((text) => out.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await host?.close();
  host = undefined;
  rmSync(home, { recursive: true });
});

const listening = async (answering: Answering) => {
  host = await sec(answering);
  for (const [name, value] of Object.entries(env())) vi.stubEnv(name, value);
};
const answering: Answering = (response, path) => say(response, 200, texts.get(path.slice(1)));
const files = () => readdirSync(dataset()).map((name) => readFileSync(join(dataset(), name), "utf8"));

describe("data:update", () => {
  test.each([
    ["not set", ""],
    ["no address", "All-In"],
    ["an address without a host", "me@"],
  ])("does not run where who asks is %s", async (_, contact) => {
    await listening(answering);
    vi.stubEnv("SEC_CONTACT", contact);
    expect(await main([dataset()])).toBe(2);
    expect(out[0]).toContain('SEC_CONTACT is not set to a name and an address, like "Name name@example.org"');
    expect(host?.asked).toEqual([]);
  });

  test.each([
    [["--write", "--reviewed", "soon"], "--reviewed wants a day, YYYY-MM-DD"],
    [["--reviewed", "2026-12-31"], "--reviewed is for --write"],
    [["--only", "microsoft,openai"], "openai is not read: it is not in companies.json"],
    [["--only", "softbank"], "softbank is not read: Reports in Tokyo, not to the SEC."],
    [["--wirte"], "Unknown option '--wirte'"],
    [["a", "b"], "one folder, not 2"],
  ])("says what is wrong with %j", async (args, message) => {
    await listening(answering);
    expect(await main(args)).toBe(2);
    expect(out[0]).toContain(message);
    expect(out[0]).toContain("usage: npm run data:update");
  });

  it("proposes and writes nothing by itself; written, it changes nothing the second time", async () => {
    await listening(answering);
    const before = files();
    expect(await main([...two, dataset()])).toBe(0);
    expect(out.join("\n")).toContain("+ sec-microsoft-revenue-2026-q3: microsoft revenue/total 2026-Q3 = 1 USD bn");
    expect(out.join("\n")).toContain("https://www.sec.gov/Archives/edgar/data/789019/000000000126000010/");
    expect(out.join("\n")).toContain("  others-q3-2026: Results of the other companies");
    expect(files()).toEqual(before);
    expect(await main([...two, "--write", dataset()])).toBe(0);
    expect(out.at(-1)).toBe("written: sources.json, observations.json");
    const after = files();
    expect(after).not.toEqual(before);
    expect(await main([...two, "--write", dataset()])).toBe(0);
    expect(out.at(-1)).toBe("nothing to write");
    expect(files()).toEqual(after);
    // Three runs, and each company was asked for once.
    expect(host?.asked).toHaveLength(2);
  });

  it("reads recorded answers and asks nobody, whoever asks", async () => {
    await listening(answering);
    vi.stubEnv("SEC_CONTACT", "");
    mkdirSync(join(home, "recorded"));
    for (const [file, text] of texts) writeFileSync(join(home, "recorded", file), text);
    expect(await main(["--offline", join(home, "recorded"), dataset()])).toBe(0);
    expect(out.join("\n")).toContain(`new observations: ${companies.length}`);
    expect(host?.asked).toEqual([]);
  });

  it("says which company is missing, and ends with 1", async () => {
    await listening((response, path) =>
      path.includes("789019") ? say(response, 404) : answering(response, path, 1, undefined as never),
    );
    expect(await main([...two, dataset()])).toBe(1);
    expect(out.join("\n")).toContain("missing: microsoft: HTTP 404: there is no such company (CIK0000789019.json)");
    expect(out.join("\n")).toContain("new observations: 1");
  });

  it("says how many were filed after the review, and does not write them", async () => {
    const later = texts.get(fileOf(companies[0]))?.replaceAll("2026-10-28", "2026-12-01") ?? "";
    await listening((response) => say(response, 200, later));
    expect(await main(["--only", "microsoft", "--write", dataset()])).toBe(0);
    expect(out.join("\n")).toContain(
      "1 filed after the review date 2026-11-23: --write adds them with --reviewed <day>",
    );
    expect(out.at(-1)).toBe("nothing to write");
    expect(await main(["--only", "microsoft", "--write", "--reviewed", "2026-12-02", dataset()])).toBe(0);
    expect(out.at(-1)).toBe("written: sources.json, observations.json, freshness.json, thesis.json");
  });
});

it("killed in the middle, it goes on where it was", async () => {
  // The host falls silent at the fourth company.
  host = await sec((response, path) => {
    if ((host?.asked.length ?? 0) !== 4) answering(response, path, 1, undefined as never);
  });
  const start = () =>
    spawn(process.execPath, ["src/tools/run.mjs", "data-update", dataset()], { env: { ...process.env, ...env() } });
  const killed = start();
  await vi.waitUntil(() => host?.asked.length === 4, { timeout: 30_000, interval: 20 });
  killed.kill("SIGKILL");
  await new Promise((done) => killed.once("close", done));
  expect(readdirSync(join(home, "cache")).sort()).toEqual(companies.slice(0, 3).map(fileOf).sort());

  const resumed = start();
  let text = "";
  resumed.stdout.on("data", (chunk) => {
    text += chunk;
  });
  expect(await new Promise((done) => resumed.once("close", done))).toBe(0);
  expect(text).toContain(`new observations: ${companies.length}`);
  const order = companies.map((company) => `/${fileOf(company)}`);
  expect(host.asked.map(({ path }) => path)).toEqual([...order.slice(0, 4), ...order.slice(3)]);
}, 60_000);
