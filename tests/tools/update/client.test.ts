import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { cacheIn } from "../../../src/tools/update/cache";
import { type Manners, Missing, politely, Refusal } from "../../../src/tools/update/client";
import { fileOf } from "../../../src/tools/update/config";
import { fromSec, gather } from "../../../src/tools/update/gather";
import { answerText, company, planFor } from "./made";
import { type Answering, say, sec } from "./sec";

let host: Awaited<ReturnType<typeof sec>> | undefined;
afterEach(async () => {
  await host?.close();
  host = undefined;
});

const any = () => {};
const json = (text: string) => void JSON.parse(text);

/** Asks a host for one path, and says how long each pause was. */
async function asking(answering: Answering, manners: Partial<Manners> = {}, sound: (text: string) => void = any) {
  host = await sec(answering);
  const pauses: number[] = [];
  const ask = politely({
    contact: "Test test@example.org",
    perSecond: 1e6,
    pauseMs: 100,
    sleep: async (ms) => void pauses.push(Math.round(ms)),
    ...manners,
  });
  const answer = await ask(`${host.address}a.json`, sound).catch((error: Error) => error);
  return { answer, pauses: pauses.filter((ms) => ms > 0), asked: host.asked };
}

describe("asking", () => {
  it("says who asks", async () => {
    const { answer, asked } = await asking((r) => say(r, 200, "{}"));
    expect(answer).toBe("{}");
    expect(asked.map(({ agent }) => agent)).toEqual(["All-In data update Test test@example.org"]);
  });

  it("takes 403 as a refusal and asks no more", async () => {
    const { answer, asked } = await asking((r) => say(r, 403, "<html>Undeclared Automated Tool</html>"));
    expect(answer).toBeInstanceOf(Refusal);
    expect(asked).toHaveLength(1);
  });

  test.each([
    [404, "HTTP 404: there is no such company"],
    [410, "HTTP 410"],
  ])("takes %i as an answer and asks no more", async (status, message) => {
    const { answer, asked } = await asking((r) => say(r, status));
    expect(answer).toBeInstanceOf(Missing);
    expect(answer).toHaveProperty("message", message);
    expect(asked).toHaveLength(1);
  });

  it("follows no redirection", async () => {
    const { answer } = await asking((r) => say(r, 302, "", { location: "/b.json" }), { tries: 1 });
    expect(answer).toBeInstanceOf(Error);
    expect(host?.asked.map(({ path }) => path)).toEqual(["/a.json"]);
  });

  test.each([500, 502, 503, 429])("tries again after %i, after pauses that double", async (status) => {
    const { answer, pauses } = await asking((r, _, n) => (n < 4 ? say(r, status) : say(r, 200, "{}")));
    expect(answer).toBe("{}");
    expect(pauses).toEqual([100, 200, 400]);
  });

  it("gives up after the last try, with the reason", async () => {
    const { answer, asked } = await asking((r) => say(r, 500), { tries: 3 });
    expect(answer).toHaveProperty("message", "HTTP 500 (tried 3 times)");
    expect(asked).toHaveLength(3);
  });

  it("waits as many seconds as the host asks for", async () => {
    const later: Answering = (r, _, n) => (n === 1 ? say(r, 429, "", { "retry-after": "7" }) : say(r, 200, "{}"));
    expect((await asking(later)).pauses).toEqual([7000]);
  });

  it("waits until the time that the host names", async () => {
    const now = Date.parse("2026-11-24T10:00:00Z");
    const header = { "retry-after": "Tue, 24 Nov 2026 10:00:30 GMT" };
    const later: Answering = (r, _, n) => (n === 1 ? say(r, 503, "", header) : say(r, 200, "{}"));
    expect((await asking(later, { now: () => now })).pauses).toContain(30_000);
  });

  it("does not wait for an hour, or for nonsense", async () => {
    const hour = await asking((r) => say(r, 429, "", { "retry-after": "3600" }));
    expect(hour.answer).toHaveProperty("message", "HTTP 429; asks for a pause of 3600 s");
    expect(hour.pauses).toEqual([]);
    await host?.close();
    const nonsense: Answering = (r, _, n) => (n === 1 ? say(r, 429, "", { "retry-after": "soon" }) : say(r, 200, "{}"));
    expect((await asking(nonsense)).pauses).toEqual([100]);
  });

  it("tries again after a body that was cut", async () => {
    const cut: Answering = (r, _, n) => {
      if (n > 1) return say(r, 200, "{}");
      r.writeHead(200, { "content-length": "1000" });
      r.write('{"cik":');
      setTimeout(() => r.destroy(), 20);
    };
    const { answer, asked } = await asking(cut);
    expect(answer).toBe("{}");
    expect(asked).toHaveLength(2);
  });

  it("tries again after a whole body that is no JSON, and gives up on one that stays so", async () => {
    const page: Answering = (r, _, n) => say(r, 200, n === 1 ? "<html>" : "{}");
    expect((await asking(page, {}, json)).answer).toBe("{}");
    await host?.close();
    const { answer } = await asking((r) => say(r, 200, "<html>"), { tries: 2 }, json);
    expect(answer).toHaveProperty("message", expect.stringMatching(/JSON.*\(tried 2 times\)$/));
  });

  it("tries again where nothing comes, before the head and within the body", async () => {
    const silent: Answering = (r, _, n) => {
      if (n > 2) return say(r, 200, "{}");
      if (n === 2) r.writeHead(200).write("{");
    };
    const { answer, asked } = await asking(silent, { silentMs: 400 });
    expect(answer).toBe("{}");
    expect(asked).toHaveLength(3);
  });

  it("gives up on a body without end", async () => {
    const { answer } = await asking((r) => say(r, 200, "x".repeat(5000)), { mostBytes: 1000, tries: 1 });
    expect(answer).toHaveProperty("message", "larger than 0.001 MB (tried once)");
  });

  it("says why nobody answers", async () => {
    host = await sec(any);
    const { address, close } = host;
    await close();
    host = undefined;
    const ask = politely({ contact: "t@example.org", perSecond: 1e6, tries: 1 });
    await expect(ask(`${address}a.json`, any)).rejects.toThrow("ECONNREFUSED");
  });

  it("asks no faster than agreed, also when asked at once", async () => {
    host = await sec((r) => say(r, 200, "{}"));
    const { address } = host;
    const waits: number[] = [];
    const clock = { now: () => 5000, sleep: async (ms: number) => void waits.push(ms) };
    const ask = politely({ contact: "t@example.org", perSecond: 20, ...clock });
    await Promise.all([1, 2, 3, 4].map((n) => ask(`${address}${n}`, any)));
    // The first goes at once, each other 50 ms after the one before it.
    expect(waits).toEqual([50, 100, 150]);
  });

  it("does not wait where the last request was long ago", async () => {
    host = await sec((r) => say(r, 200, "{}"));
    const { address } = host;
    let now = 5000;
    const waits: number[] = [];
    const clock = { now: () => now, sleep: async (ms: number) => void waits.push(ms) };
    const ask = politely({ contact: "t@example.org", perSecond: 20, ...clock });
    await ask(address, any);
    now += 1000;
    await ask(address, any);
    expect(waits).toEqual([]);
  });
});

describe("cache", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "all-in-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const plan = planFor([company, { ...company, entity: "amazon", cik: 1018724, name: "AMAZON" }]);
  const [first, second] = plan.companies.map(fileOf);
  const texts: Record<string, string> = Object.fromEntries(
    plan.companies.map((c) => [`/${fileOf(c)}`, answerText(c, [])]),
  );
  const lines: string[] = [];
  const run = (manners: Partial<Manners> = {}, oldest = 1e6) => {
    const ask = politely({ contact: "t@example.org", perSecond: 1e6, tries: 1, ...manners });
    return gather(plan, fromSec(host?.address ?? "", cacheIn(folder, oldest), ask), (line) => lines.push(line));
  };
  const paths = () => host?.asked.map(({ path }) => path.slice(1));

  it("asks for each company once, and not again in the next run", async () => {
    host = await sec((r, path) => say(r, 200, texts[path]));
    expect([...(await run()).answers.keys()]).toEqual(["microsoft", "amazon"]);
    expect([...(await run()).answers.keys()]).toEqual(["microsoft", "amazon"]);
    expect(paths()).toEqual([first, second]);
    expect(readdirSync(folder).sort()).toEqual([first, second].sort());
  });

  it("asks again for what is too old, and for what is damaged", async () => {
    host = await sec((r, path) => say(r, 200, texts[path]));
    await run();
    const old = new Date(Date.now() - 2e6);
    utimesSync(join(folder, first), old, old);
    writeFileSync(join(folder, second), "{");
    await run();
    expect(paths()).toEqual([first, second, first, second]);
  });

  it("goes on after one company failed, and asks only for that one in the next run", async () => {
    host = await sec((r, path, n) => (path === `/${first}` && n === 1 ? say(r, 500) : say(r, 200, texts[path])));
    const { answers, failed } = await run();
    expect([...answers.keys()]).toEqual(["amazon"]);
    expect([...failed]).toEqual([["microsoft", "HTTP 500 (tried once)"]]);
    expect([...(await run()).answers.keys()]).toEqual(["microsoft", "amazon"]);
    expect(paths()).toEqual([first, second, first]);
  });

  it("names the file that does not exist", async () => {
    host = await sec((r, path) => (path === `/${first}` ? say(r, 404) : say(r, 200, texts[path])));
    expect([...(await run()).failed]).toEqual([["microsoft", `HTTP 404: there is no such company (${first})`]]);
  });

  it("asks for nothing more after a refusal", async () => {
    host = await sec((r) => say(r, 403));
    const { answers, failed } = await run();
    expect(answers.size).toBe(0);
    expect([...failed.keys()]).toEqual(["microsoft"]);
    expect(paths()).toEqual([first]);
  });

  it("keeps no answer about another company", async () => {
    host = await sec((r) => say(r, 200, answerText({ cik: 1, name: "OTHER" }, [])));
    const { failed } = await run();
    expect(failed.get("amazon")).toBe("the answer is about OTHER INC. (1), not AMAZON (1018724) (tried once)");
    expect(readdirSync(folder)).toEqual([]);
  });
});
