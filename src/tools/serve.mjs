// A small static server for dist/: what npm start and the browser tests use. Loopback only, GET and HEAD only.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { compressor } from "./compressed.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** The file an address names, or null. Never outside `folder`. */
function fileOf(folder, address) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
  } catch {
    return null;
  }
  const file = join(folder, path.endsWith(sep) ? join(path, "index.html") : path);
  if (!file.startsWith(join(folder, sep)) || !existsSync(file)) return null;
  return statSync(file).isDirectory() ? null : file;
}

/** The rules of a folder's `_headers` file: what static hosts send is what we send. */
function rulesOf(folder) {
  const file = join(folder, "_headers");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split(/\n(?=\S)/)
    .map((block) => {
      const [path, ...lines] = block.trim().split("\n");
      return { path, headers: lines.map((line) => line.trim().split(/:\s+(.*)/, 2)) };
    });
}

const governs = (path) => (rule) =>
  rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

const headersFor = (all, address) =>
  Object.fromEntries(all.filter(governs(new URL(address, "http://localhost").pathname)).flatMap((r) => r.headers));

/**
 * Serves a folder on a port (0 = any free one); resolves to { port, close }. Rejects when the port is taken. `quality`: how
 * hard files are compressed for browsers that take brotli, 0 to 11; without it they are sent as they are.
 */
export function serve(folder, port, { quality } = {}) {
  const all = rulesOf(folder);
  const bytesOf = quality === undefined ? () => null : compressor(quality);
  const server = createServer((request, response) => {
    const file = request.method === "GET" || request.method === "HEAD" ? fileOf(folder, request.url ?? "/") : null;
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("Not found\n");
      return;
    }
    for (const [name, value] of Object.entries(headersFor(all, request.url))) response.setHeader(name, value);
    if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-cache");
    const takes = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const bytes = takes ? bytesOf(file) : null;
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      vary: "accept-encoding",
      ...(bytes && { "content-encoding": "br", "content-length": bytes.length }),
    });
    if (request.method === "HEAD") response.end();
    else if (bytes) response.end(bytes);
    else createReadStream(file).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => done({ port: server.address().port, close: () => server.close() }));
  });
}
