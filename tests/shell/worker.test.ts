// Whatever is published, half published, cut off or taken over, in any order: what the worker serves is never older than the
// data it claims, and never of another build than they are.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Random, randomOf } from "../../src/tools/generate/random";
import { cachesOf, type Document, type FakeWorker, Host, ROOT, workerOf } from "./worker-host";

const SEED = Number(process.env.SEED ?? 20261124);
const SESSIONS = Number(process.env.FUZZ ?? 1000) / 20;
const STEPS = 30;
const PAGES = ["", "present/", "ko/", "ko/present/"];
const EMBEDS = ["embed/risks/", "ko/embed/risks/"];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A reader's browser before a host. */
class Session {
  readonly host = new Host();
  readonly #caches = cachesOf();
  #open: string[] = [];
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;

  /** The browser looks for another worker, and installs it. */
  async update() {
    const { host } = this;
    if (host.network !== "answers" || host.number === (this.waiting ?? this.active)?.number) return;
    const worker = await workerOf(host, this.#caches, () => this.#open);
    const installed = await worker.tell("install").then(
      () => true,
      () => false,
    );
    if (!installed) return;
    this.waiting = worker;
    if (!this.active) await this.takeOver();
    await worker.tell("message", { data: "keep the rest" });
  }

  async takeOver() {
    if (!this.waiting) return;
    this.active = this.waiting;
    this.waiting = null;
    await this.active.tell("activate");
  }

  /** What a request gets, within a minute where the network is silent; null where nothing comes. */
  async get(path: string, navigates: boolean): Promise<string | null> {
    const asked = (this.active?.answer(path, navigates) ?? this.host.fetch({ url: ROOT + path })).catch(() => null);
    const late = new Promise<null>((done) => setTimeout(() => done(null), 60_000));
    if (this.host.network === "silent") await vi.advanceTimersByTimeAsync(61_000);
    const response = await (this.host.network === "silent" ? Promise.race([asked, late]) : asked);
    return response?.ok ? response.text() : null;
  }

  async visit(path: string): Promise<Document | null> {
    const text = await this.get(path, true);
    if (text !== null) this.#open = [ROOT + path];
    return text === null ? null : (JSON.parse(text) as Document);
  }
}

/** A page stands on the data it names, and gets those or none; an embed carries its own. */
async function expectTrue(session: Session, path: string) {
  const document = await session.visit(path);
  if (!document) return;
  if (document.file === undefined) expect(document.inline, path).toBe(document.printed);
  else {
    const data = await session.get(document.file, false);
    if (data !== null) expect(JSON.parse(data), path).toEqual({ value: document.printed });
  }
  return document;
}

async function step(session: Session, { pick, next }: Random) {
  const { host } = session;
  const what = pick([
    "publish",
    "half",
    "finish",
    "update",
    "update",
    "take over",
    "network",
    "page",
    "page",
    "embed",
    "embed",
  ]);
  if (what === "publish") host.publish(() => false);
  if (what === "half") host.publish(() => next() < 0.4);
  if (what === "finish") host.finish();
  if (what === "update") await session.update();
  if (what === "take over") await session.takeOver();
  if (what === "network") host.network = pick(["answers", "answers", "down", "silent"]);
  if (what === "page") await expectTrue(session, pick(PAGES));
  if (what !== "embed") return;
  const seen = await expectTrue(session, pick(EMBEDS));
  if (seen && host.network === "answers" && host.whole) expect(seen.printed, "as new as the host").toBe(host.number);
}

test(`${SESSIONS} sessions of seed ${SEED}`, { timeout: 60_000 + SESSIONS * 500 }, async () => {
  for (let number = 0; number < SESSIONS; number += 1) {
    const chance = randomOf(SEED + number);
    const session = new Session();
    for (let left = STEPS; left > 0; left -= 1)
      await step(session, chance).catch((error) => {
        throw new Error(`session ${number}: ${error}`, { cause: error });
      });
  }
});

describe("a newer build on the host", () => {
  const visited = async () => {
    const session = new Session();
    await session.update();
    expect(await session.visit("")).toMatchObject({ printed: 1 });
    session.host.publish(() => false);
    return session;
  };

  test("the page kept, with its own data, until the reader goes over", async () => {
    const session = await visited();
    await session.update();
    expect(await expectTrue(session, "")).toMatchObject({ printed: 1 });
    await session.takeOver();
    expect(await expectTrue(session, "")).toMatchObject({ printed: 2 });
  });

  test("an embed is that of the host, and without network the one of the build that is kept", async () => {
    const session = await visited();
    expect(await expectTrue(session, "embed/risks/")).toMatchObject({ printed: 2 });
    session.host.network = "silent";
    expect(await session.visit("embed/risks/"), "of no build that is kept").toBeNull();
    session.host.network = "answers";
    await session.update();
    await session.takeOver();
    await session.visit("embed/risks/");
    session.host.network = "silent";
    expect(await session.visit("embed/risks/")).toMatchObject({ printed: 2 });
  });

  test("half of it is on the host: no worker goes over to it", async () => {
    const session = await visited();
    session.host.publish((path) => path === "index.html");
    await session.update();
    expect(session.waiting).toBeNull();
    expect(await expectTrue(session, "")).toMatchObject({ printed: 1 });
  });
});
