// What a first load costs in bytes, compressed as a host would, beside what it may cost. Part of `npm test` after the build.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const DIST = "dist";

/**
 * kB (1,000 bytes). `goal`, where it stands, is what is aimed at and not reached yet: the budget then keeps what is
 * reached from growing.
 */
const BUDGETS = {
  htmlEn: { name: "HTML with style and every chart, English", budget: 90, goal: 80 },
  htmlKo: { name: "HTML with style and every chart, Korean", budget: 97, goal: 80 },
  respondEn: { name: "script for the filter to answer, English", budget: 100 },
  respondKo: { name: "script for the filter to answer, Korean", budget: 100 },
  fontsEn: { name: "fonts before the first paint, English (woff2)", budget: 60 },
  fontsKo: { name: "fonts before the first paint, Korean (woff2)", budget: 167, goal: 120 },
  dataEn: { name: "data, English, off the critical path", budget: 160 },
  dataKo: { name: "data, Korean, off the critical path", budget: 165, goal: 160 },
  embed: { name: "largest embed before it is used", budget: 95 },
  viewsEn: { name: "script of all views and their words, English, later", budget: 140 },
  schema: { name: "schema, on demand", budget: 15 },
  charts: { name: "chart library, on demand", budget: 100 },
};

const compressed = (path) => brotliCompressSync(readFileSync(join(DIST, path))).length;
const size = (path) => readFileSync(join(DIST, path)).length;
const sum = (paths, bytesOf = compressed) => [...new Set(paths)].reduce((total, path) => total + bytesOf(path), 0);

/** Keys of the chunks that a chunk of the manifest needs before it can run, itself among them. */
function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(manifest, next, seen);
  return seen;
}

/** Bytes of the chunks that come with the named sources, without those that are there already. */
function scripts(manifest) {
  const keys = Object.keys(manifest);
  // A module that some chunks import at once and others on demand is a chunk that bears its name alone.
  const shared = (end) => keys.find((key) => key.startsWith(`_${end.replace(/^.*\/|\.\w+$/g, "")}-`));
  const keyOf = (end) => keys.find((key) => key.endsWith(end)) ?? shared(end) ?? missing(end);
  const needed = (...ends) => new Set(ends.flatMap((end) => [...withImports(manifest, keyOf(end))]));
  const files = (chunks) => chunks.map((key) => manifest[key].file).filter((file) => file.endsWith(".js"));
  return (ends, there = []) => {
    const before = needed("index.html", ...there);
    return sum(files([...needed(...ends)].filter((key) => there.length === 0 || !before.has(key))));
  };
}

function missing(end) {
  throw new Error(`no chunk "${end}" in the build: tests/bench/bytes.mjs must follow the code`);
}

const fontsOf = (page) =>
  [...readFileSync(join(DIST, page), "utf8").matchAll(/rel="preload" href="(?:\.\.?\/)+([^"]+)"/g)].map((m) => m[1]);

/** The largest page of an embed: its script waits until it is used, its fonts are the page's. */
function largestEmbed() {
  const pages = ["embed", "ko/embed"].flatMap((folder) =>
    readdirSync(join(DIST, folder)).map((view) => `${folder}/${view}/index.html`),
  );
  return Math.max(...pages.map(compressed));
}

/** Bytes by the name of their budget. */
function measure() {
  const scriptOf = scripts(JSON.parse(readFileSync(join(DIST, "assets/manifest.json"), "utf8")));
  const data = JSON.parse(readFileSync(join(DIST, "data/manifest.json"), "utf8")).files;
  const first = ["index.html", "i18n/en/first.ts"];
  const views = ["shell/PageView.tsx", "i18n/en/index.ts"];
  const dataOf = (lang) => sum(Object.values(data[lang]).map((file) => `data/${file}`));
  return {
    htmlEn: compressed("index.html"),
    htmlKo: compressed("ko/index.html"),
    respondEn: scriptOf(first),
    respondKo: scriptOf(["index.html", "i18n/ko/first.ts"]),
    fontsEn: sum(fontsOf("index.html"), size),
    fontsKo: sum(fontsOf("ko/index.html"), size),
    dataEn: dataOf("en"),
    dataKo: dataOf("ko"),
    embed: largestEmbed(),
    viewsEn: scriptOf(views, first),
    schema: scriptOf(["data/parse.ts"], first),
    charts: scriptOf(["plot/LivePlot.tsx"], [...first, ...views]),
  };
}

const kB = (bytes) => Math.round(bytes / 100) / 10;

/** Every size beside its budget, in kB; `ok` tells whether it keeps to it. */
export const sizes = () =>
  Object.entries(measure()).map(([id, bytes]) => {
    const { name, budget, goal } = BUDGETS[id];
    return { id, name, value: kB(bytes), unit: "kB", budget, goal, gate: true, ok: bytes <= budget * 1000 };
  });
