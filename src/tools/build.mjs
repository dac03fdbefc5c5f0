// npm run build: the client, then every page printed in Node. Static files for any host, at any base path.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { buildEmbeds } from "./build-embeds.mjs";

/** The dataset that is built, and where to: others than ours for measuring how the page grows. */
const DATA = process.env.ALL_IN_DATA ?? "public/data/all-in";
const DIST = process.env.ALL_IN_DIST ?? "dist";
const SSR = join(".cache/ssr", DIST);

const quiet = { logLevel: "warn", configLoader: "runner" };

async function buildClient() {
  await build({ ...quiet, build: { outDir: DIST, emptyOutDir: true, rollupOptions: { input: "index.html" } } });
}

async function buildPrinter() {
  await build({
    ...quiet,
    publicDir: false,
    build: {
      ssr: true,
      outDir: SSR,
      manifest: false,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          prerender: "src/shell/prerender.tsx",
          pictures: "src/tools/pictures.ts",
          pages: "src/tools/pages.ts",
          dataset: "src/tools/dataset.ts",
          embeds: "src/tools/embeds.ts",
        },
        output: { entryFileNames: "[name].mjs" },
      },
    },
    ssr: { noExternal: true },
  });
  return (name) => import(pathToFileURL(resolve(SSR, `${name}.mjs`)).href);
}

/** The one style sheet, to be inlined: addresses in it are relative to assets/, in a page to its root. */
function styleOf(css, root) {
  return `<style>${css.replaceAll("url(./", `url(${root}assets/`)}</style>`;
}

function cssOf(manifest) {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  const style = Object.values(manifest).find((chunk) => chunk.file?.endsWith(".css")) ?? { file: entry.css?.[0] };
  return readFileSync(join(DIST, style.file), "utf8").trim();
}

async function printPages(load) {
  const { ADDRESSES, fill, fontLinks } = await load("pages");
  const { printPage } = await load("prerender");
  const { readDataset } = await load("dataset");
  const raw = readDataset(DATA);
  const manifest = JSON.parse(readFileSync(join(DIST, "assets/manifest.json"), "utf8"));
  const css = cssOf(manifest);
  const template = readFileSync(join(DIST, "index.html"), "utf8").replace(/\s*<link rel="stylesheet"[^>]*>/, "");
  for (const { file, lang, root } of ADDRESSES) {
    const page = fill(
      template.replaceAll('"./assets/', `"${root}assets/`),
      printPage(raw, lang, root),
      root,
      `${fontLinks(lang, root, (source) => manifest[source].file)}\n    ${styleOf(css, root)}`,
    );
    mkdirSync(dirname(join(DIST, file)), { recursive: true });
    writeFileSync(join(DIST, file), page);
  }
}

/** Every view alone, for frames in other pages. */
async function printEmbeds(load) {
  const { readDataset } = await load("dataset");
  const manifest = JSON.parse(readFileSync(join(DIST, "assets/manifest.json"), "utf8"));
  await buildEmbeds({ dist: DIST, raw: readDataset(DATA), css: cssOf(manifest), load, headOf: () => "" });
}

/** Every view as a still picture, for mail, previews and readers without script. */
async function printPictures(load) {
  const { pictures } = await load("pictures");
  const { readDataset } = await load("dataset");
  for (const { file, svg } of pictures(readDataset(DATA))) {
    mkdirSync(dirname(join(DIST, file)), { recursive: true });
    writeFileSync(join(DIST, file), svg);
  }
}

const started = Date.now();
rmSync(DIST, { recursive: true, force: true });
await buildClient();
const load = await buildPrinter();
await printPages(load);
await printPictures(load);
await printEmbeds(load);
console.log(`built ${DIST}/ in ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(0);
