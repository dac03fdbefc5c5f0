// A page of somebody else, on another origin, that holds embeds.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Frame, Page } from "@playwright/test";

const TYPES: Record<string, string> = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };

export interface Host {
  /** Address of the page. */
  address: string;
  close(): void;
}

/** Serves a page, further files by path, and files of reveal.js below /reveal/. */
export async function host(html: string, headers: Record<string, string> = {}, files: Record<string, string> = {}) {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const deck = path.startsWith("/reveal/") ? `node_modules/reveal.js/dist/${path.slice(8)}` : "";
    const body = path === "/" ? html : (files[path] ?? (deck && existsSync(deck) ? readFileSync(deck) : null));
    response.writeHead(body === null ? 404 : 200, {
      "content-type": TYPES[extname(path)] ?? "text/html; charset=utf-8",
      ...headers,
    });
    response.end(body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, close } satisfies Host;
}

/** A host page: an empty icon, so that nothing is asked in vain. */
export const hostPage = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The frames of embeds, wherever they stand. */
export const embeds = (page: Page): Frame[] => page.frames().filter((f) => /\/embed\/[\w-]+\/(\?|$)/.test(f.url()));

/** Frames that are not as high as what they hold, by more than 1 px, or that scroll. */
export async function misfits(page: Page): Promise<string[]> {
  const out = await Promise.all(
    embeds(page).map(async (frame) => {
      const [content, room, live] = await frame.evaluate(() => [
        document.body.getBoundingClientRect().height,
        window.innerHeight,
        document.documentElement.dataset.pending === undefined ? 1 : 0,
      ]);
      if (!live) return `${frame.url()} is on its way`;
      return Math.abs(content - room) > 1 ? `${frame.url()}: ${content} px in ${room}` : "";
    }),
  );
  return out.filter(Boolean);
}
