// The service worker: after one visit the site works without network. Each build has a cache of its own, filled only with
// files that are bit for bit those of the build, so what it serves is never a mix of two. A page comes from the cache first; an
// embed stands in other people's articles, where nobody can be offered a newer one, and comes from the network first.
import type { Lang } from "../../i18n/lang";
import { type Build, essential, isHashed, langOf, pathOf } from "./build";

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  registration: { scope: string };
  clients: { matchAll(of: { includeUncontrolled: boolean }): Promise<{ url: string }[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listen: (event: Fetching) => void): void;
  addEventListener(type: "message", listen: (event: Extendable & { data: unknown }) => void): void;
  /** Written in front of this script by the build. */
  allInBuild: Build;
}

const worker = self as unknown as Worker;
const build = worker.allInBuild;
const { scope } = worker.registration;
/** Several copies of the site may lie on one host. */
const OURS = `all-in ${new URL(scope).pathname} `;
const NAME = OURS + build.version;
/** How long a network that does not answer is waited for where the cache has something. */
const PATIENCE_MS = 4_000;
/** Files fetched at once. */
const LANES = 4;

const addressOf = (path: string): string => new URL(path.replace(/(^|\/)index\.html$/, "$1"), scope).href;

async function isOfBuild(path: string, response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return build.files[path] === Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, "0")).join("");
}

const ourCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** A file that is right wherever it is found, from any build still kept. */
async function anywhere(address: string): Promise<Response | undefined> {
  for (const name of await ourCaches()) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
}

/** Puts a file into this build's cache. Throws where the host does not serve this build. */
async function keep(path: string) {
  const cache = await caches.open(NAME);
  const address = addressOf(path);
  if (await cache.match(address)) return;
  const response = (isHashed(path) && (await anywhere(address))) || (await fetch(address, { cache: "no-cache" }));
  if (!(await isOfBuild(path, response))) throw new Error(`${path} is not that of this build`);
  await cache.put(address, response);
}

async function keepAll(paths: string[]) {
  const rest = [...paths];
  const lane = async () => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) await keep(path);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** The languages read here: of open pages and of what an older build kept. */
async function languages(): Promise<Set<Lang>> {
  const open = (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ url }) => url);
  const kept = await Promise.all(
    (await ourCaches()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  const pages = [...open, ...kept.flat()].map((url) => pathOf(url, scope)).filter((path) => path?.endsWith(".html"));
  return new Set(pages.map((path) => langOf(path as string)));
}

/** Only the newest builds are kept: this one, and the one that an open tab may still be reading. */
async function forgetOld() {
  const others = (await ourCaches()).filter((name) => name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** From the network, remembered where it is of this build. */
async function fresh(path: string, request: Request): Promise<Response> {
  const response = await fetch(request);
  const copy = response.clone();
  // A full disk must not cost the reader the answer.
  if (await isOfBuild(path, response).catch(() => false))
    await (await caches.open(NAME)).put(addressOf(path), copy).catch(() => undefined);
  return response;
}

const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(NAME).catch(() => null))?.match(addressOf(path));

async function cacheFirst(path: string, request: Request): Promise<Response> {
  return (await kept(path)) ?? fresh(path, request);
}

async function networkFirst(path: string, request: Request): Promise<Response> {
  const cached = await kept(path);
  if (!cached) return fresh(path, request);
  const late = new Promise<Response>((done) => setTimeout(() => done(cached), PATIENCE_MS));
  const answer = fresh(path, request).then(
    (response) => (response.ok ? response : cached),
    () => cached,
  );
  return Promise.race([answer, late]);
}

worker.addEventListener("install", (event) =>
  event.waitUntil(languages().then((langs) => keepAll(essential(build, langs)))),
);

worker.addEventListener("activate", (event) => event.waitUntil(forgetOld().then(() => worker.clients.claim())));

worker.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(worker.skipWaiting());
  if (event.data === "keep the rest")
    event.waitUntil(keepAll(essential(build, new Set<Lang>(["en", "ko"]))).catch(() => undefined));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? pathOf(request.url, scope) : null;
  const page = request.mode === "navigate";
  // A question put to a file is put to the host: so is asked whether there is anything new.
  if (path === null || (!page && new URL(request.url).search !== "")) return;
  if (path in build.files)
    event.respondWith(/^(ko\/)?embed\//.test(path) ? networkFirst(path, request) : cacheFirst(path, request));
  else if (isHashed(path)) event.respondWith(anywhere(request.url).then((found) => found ?? fetch(request)));
});
