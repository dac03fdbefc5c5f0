// npm run bench: the bytes of a first load, compressed as a host would, as a table and as JSON. `npm run bench growth`
// measures how build and page grow with the dataset, `npm run bench drag` how smoothly the stress test follows the hand.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { drag } from "./drag.mjs";
import { growth } from "./growth.mjs";

const DIST = "dist";
const kB = (bytes) => Math.round(bytes / 100) / 10;
const compressed = (path) => brotliCompressSync(readFileSync(join(DIST, path))).length;
const sum = (paths) => paths.reduce((total, path) => total + compressed(path), 0);

/** Files that a chunk of the manifest needs before it can run. */
function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(manifest, next, seen);
  return seen;
}

function measure() {
  const manifest = JSON.parse(readFileSync(join(DIST, "assets/manifest.json"), "utf8"));
  const keyOf = (test) => Object.keys(manifest).find((key) => test(manifest[key], key));
  const entry = keyOf((chunk) => chunk.isEntry);
  const first = withImports(manifest, entry);
  const onDemand = (name) =>
    [
      ...withImports(
        manifest,
        keyOf((_, key) => key.endsWith(name)),
      ),
    ].filter((key) => !first.has(key));
  const files = (keys) => [...keys].map((key) => manifest[key].file);
  const data = JSON.parse(readFileSync(join(DIST, "data/manifest.json"), "utf8"));
  const fonts = (page) =>
    [...readFileSync(join(DIST, page), "utf8").matchAll(/rel="preload" href="(?:\.\.?\/)+([^"]+)"/g)].map((m) => m[1]);
  const size = (path) => readFileSync(join(DIST, path)).length;
  return [
    ["HTML with style and every chart, English", compressed("index.html")],
    ["HTML with style and every chart, Korean", compressed("ko/index.html")],
    ["script to respond", sum(files(first)) + sum(files(onDemand("i18n/en/index.ts")))],
    ["schema, on demand", sum(files(onDemand("data/parse.ts")))],
    ["chart library, on demand", sum(files(onDemand("LivePlot.tsx")))],
    ["fonts before first paint, English (woff2)", fonts("index.html").reduce((s, f) => s + size(f), 0)],
    ["fonts before first paint, Korean (woff2)", fonts("ko/index.html").reduce((s, f) => s + size(f), 0)],
    ["data, English", sum(Object.values(data.files.en).map((f) => `data/${f}`))],
    ["data, Korean", sum(Object.values(data.files.ko).map((f) => `data/${f}`))],
    [
      "all of dist/, uncompressed",
      readdirSync(DIST, { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .reduce((s, e) => s + readFileSync(join(e.parentPath ?? e.path, e.name)).length, 0),
    ],
  ];
}

function bytes() {
  const rows = measure();
  for (const [name, count] of rows) console.log(`${name.padEnd(46)} ${String(kB(count)).padStart(8)} kB`);
  mkdirSync(".cache/reports", { recursive: true });
  writeFileSync(".cache/reports/bench.json", JSON.stringify(Object.fromEntries(rows), null, 2));
}

const [what, ...sizes] = process.argv.slice(2);
if (what === "growth") await growth(sizes.map(Number));
else if (what === "drag") await drag();
else bytes();
