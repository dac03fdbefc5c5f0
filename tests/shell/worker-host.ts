// A browser's side of the service worker in Node: caches, a host that publishes builds, and workers that are installed, wait,
// take over and answer.
import { createHash } from "node:crypto";
import { vi } from "vitest";
import type { Build } from "../../src/shell/offline/build";
import { buildOf } from "../../src/tools/offline";

export const ROOT = "https://host.example/some/where/";
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);

/** What a page says: which build printed it, and which data file it stands on. An embed carries its data. */
export interface Document {
  printed: number;
  file?: string;
  inline?: number;
}

/** The files of the site's build of that number, by path. */
export function siteOf(number: number): Map<string, string> {
  const site = new Map<string, string>();
  for (const lang of ["en", "ko"]) {
    const home = lang === "en" ? "" : "ko/";
    const data = JSON.stringify({ value: number });
    const file = `data/risks.${lang}.${hash(lang + data)}.json`;
    site.set(file, data);
    for (const page of ["", "present/"])
      site.set(`${home}${page}index.html`, JSON.stringify({ printed: number, file } satisfies Document));
    site.set(`${home}embed/risks/index.html`, JSON.stringify({ printed: number, inline: number } satisfies Document));
  }
  site.set(`assets/index-${hash(`code ${number % 2}`)}.js`, `code ${number % 2}`);
  return site;
}

export type Network = "answers" | "down" | "silent";

/** A host. `deploying`: files that are still those of the build before, as in the middle of an upload. */
export class Host {
  number = 1;
  network: Network = "answers";
  readonly #stale = new Set<string>();

  publish(stale: (path: string) => boolean) {
    this.number += 1;
    this.#stale.clear();
    for (const path of siteOf(this.number).keys()) if (stale(path)) this.#stale.add(path);
  }

  finish() {
    this.#stale.clear();
  }

  get whole(): boolean {
    return this.#stale.size === 0;
  }

  fetch = async (asked: string | { url: string }): Promise<Response> => {
    if (this.network === "silent") return new Promise(() => undefined);
    if (this.network === "down") throw new TypeError("Failed to fetch");
    const path = new URL(typeof asked === "string" ? asked : asked.url).pathname.slice(new URL(ROOT).pathname.length);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const content = siteOf(this.number - (this.#stale.has(file) ? 1 : 0)).get(file);
    return content === undefined ? new Response("", { status: 404 }) : new Response(content);
  };
}

/** The caches of a browser, as far as the worker uses them. */
export function cachesOf() {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (kept: Map<string, Response>) => ({
    match: async (address: string) => kept.get(address)?.clone(),
    put: async (address: string, response: Response) => void kept.set(address, response.clone()),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  });
  return {
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return cacheOf(kept);
    },
  };
}

type Listen = (event: Record<string, unknown>) => void;

/** A worker of the build that the host serves now, not yet installed. */
export async function workerOf(host: Host, caches: ReturnType<typeof cachesOf>, open: () => string[]) {
  const heard = new Map<string, Listen>();
  const build: Build = buildOf([...siteOf(host.number)].map(([path, content]) => ({ path, content })));
  vi.stubGlobal("self", {
    allInBuild: build,
    registration: { scope: ROOT },
    clients: { matchAll: async () => open().map((url) => ({ url })), claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, listen: Listen) => heard.set(type, listen),
  });
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", host.fetch);
  vi.resetModules();
  await import("../../src/shell/offline/worker");
  const tell = async (type: string, event: Record<string, unknown> = {}) => {
    let work: Promise<unknown> = Promise.resolve();
    heard.get(type)?.({ ...event, waitUntil: (what: Promise<unknown>) => (work = what) });
    await work;
  };
  /** What a request gets: the worker's answer, or the network's where it leaves the request alone. */
  const answer = (path: string, navigates: boolean): Promise<Response> => {
    const request = { url: ROOT + path, method: "GET", mode: navigates ? "navigate" : "cors" };
    let given: Promise<Response> | null = null;
    heard.get("fetch")?.({ request, respondWith: (what: Promise<Response>) => (given = what) });
    return given ?? host.fetch(request);
  };
  return { number: host.number, tell, answer };
}
export type FakeWorker = Awaited<ReturnType<typeof workerOf>>;
