// A host that serves the built site and spoils some of its answers.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export const FAULTS = ["refused", "404", "500", "silent", "cut", "type", "huge", "slow"] as const;
export type Fault = (typeof FAULTS)[number];

const DIST = process.env.TEST_DIST ?? "dist";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const MEGABYTE = 1_000_000;

/** Writes until the other side hangs up, or `megabytes` are out. */
function flood(response: ServerResponse, megabytes: number) {
  const piece = Buffer.alloc(MEGABYTE, " ");
  let left = megabytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(piece)) return response.once("drain", more);
    }
    response.end();
  };
  more();
}

/** One kB a second. */
function trickle(response: ServerResponse, body: Buffer) {
  let sent = 0;
  const timer = setInterval(() => {
    if (response.destroyed) return clearInterval(timer);
    response.write(body.subarray(sent, sent + 1000));
    sent += 1000;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, 1000);
}

function spoil(fault: Fault, response: ServerResponse, body: Buffer, type: string) {
  const head = (status: number, as = type, length?: number) =>
    response.writeHead(status, { "content-type": as, ...(length ? { "content-length": length } : {}) });
  if (fault === "refused") response.destroy();
  else if (fault === "404" || fault === "500") head(Number(fault), "text/plain").end("no");
  else if (fault === "cut") {
    head(200, type, body.length);
    response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.destroy(), 50));
  } else if (fault === "type") head(200, "text/html").end("<!doctype html><title>Please sign in</title>");
  else if (fault === "huge") flood(head(200), 90);
  else if (fault === "slow") trickle(head(200), body);
  // silent: nothing is ever said.
}

export interface Faulty {
  /** The site's address. */
  root: string;
  /** From now on everything is served as it is. */
  heal(): void;
  close(): void;
}

/** Serves the site; answers to paths that match are spoiled. */
export async function faulty(fault: Fault, match: RegExp): Promise<Faulty> {
  let spoils = true;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const file = join(DIST, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const there = existsSync(file) && file.startsWith(DIST);
    const body = there ? readFileSync(file) : Buffer.from("");
    if (spoils && match.test(pathname)) spoil(fault, response, body, type);
    else response.writeHead(there ? 200 : 404, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}/`,
    heal: () => {
      spoils = false;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
