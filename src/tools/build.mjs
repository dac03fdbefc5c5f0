// npm run build: the client, then every page printed in Node. Static files for any host, at any base path.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { buildEmbeds } from "./build-embeds.mjs";
import { finishSite } from "./build-site.mjs";

/** The dataset that is built, and where to: others than ours for measuring how the page grows. */
const DATA = process.env.ALL_IN_DATA ?? "public/data/all-in";
const DIST = process.env.ALL_IN_DIST ?? "dist";
const SSR = join(".cache/ssr", DIST);
const FONTS = join(".cache/fonts", DIST);

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
      cssMinify: true,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          prerender: "src/shell/prerender.tsx",
          pictures: "src/tools/pictures.ts",
          pages: "src/tools/pages.ts",
          dataset: "src/tools/dataset.ts",
          embeds: "src/tools/embeds.ts",
          png: "src/tools/png.ts",
          policy: "src/tools/policy.ts",
          offline: "src/tools/offline.ts",
          share: "src/tools/share.ts",
        },
        output: { entryFileNames: "[name].mjs" },
      },
    },
    // Native code and WebAssembly find their files beside themselves.
    ssr: { noExternal: true, external: ["@resvg/resvg-js", "subset-font"] },
  });
  return (name) => import(pathToFileURL(resolve(SSR, `${name}.mjs`)).href);
}

/** English sets nothing in the Korean fonts: the name of the other language is in the Latin file. */
const facesFor = (css, lang) => (lang === "ko" ? css : css.replace(/@font-face\s*\{[^}]*-ko-[^}]*\}/g, ""));

/** The one style sheet, to be inlined: addresses in it are relative to assets/, in a page to its root. */
function styleOf(css, lang, root) {
  return `<style>${facesFor(css, lang).replaceAll("url(./", `url(${root}assets/`)}</style>`;
}

function cssOf(manifest) {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  const style = Object.values(manifest).find((chunk) => chunk.file?.endsWith(".css")) ?? { file: entry.css?.[0] };
  return readFileSync(join(DIST, style.file), "utf8").trim();
}

function write(file, content) {
  mkdirSync(dirname(join(DIST, file)), { recursive: true });
  writeFileSync(join(DIST, file), content);
}

async function printPages({ load, raw, css, manifest, site }) {
  const { ADDRESSES, fill, fontLinks } = await load("pages");
  const { printers } = await load("prerender");
  const { shareTags } = await load("share");
  const template = readFileSync(join(DIST, "index.html"), "utf8").replace(/\s*<link rel="stylesheet"[^>]*>/, "");
  for (const { file, lang, root, mode } of ADDRESSES) {
    const page = printers[mode](raw, lang, root);
    const shared = { ...page, view: "glance" };
    const extra = [
      fontLinks(lang, root, (source) => manifest[source].file),
      ...(site ? [shareTags(site, file.replace(/index\.html$/, ""), shared)] : []),
      styleOf(css, lang, root),
    ];
    write(file, fill(template.replaceAll('"./assets/', `"${root}assets/`), page, root, extra.join("\n    ")));
  }
}

/** Every view as a still picture, for mail, previews and readers without script: drawn, and in pixels. */
async function printPictures({ load, raw }) {
  const { pictures } = await load("pictures");
  const { pictureFonts, pngOf } = await load("png");
  const all = [...pictures(raw)];
  const fonts = await pictureFonts(all.map(({ svg }) => svg).join(""), FONTS);
  for (const { file, svg } of all) {
    write(file, svg);
    write(file.replace(/svg$/, "png"), pngOf(svg, fonts));
  }
}

const started = Date.now();
rmSync(DIST, { recursive: true, force: true });
await buildClient();
const load = await buildPrinter();
const { readDataset } = await load("dataset");
const { siteOf } = await load("share");
const manifest = JSON.parse(readFileSync(join(DIST, "assets/manifest.json"), "utf8"));
const parts = {
  load,
  write,
  raw: readDataset(DATA),
  manifest,
  css: cssOf(manifest),
  site: siteOf(process.env.SITE_URL),
};
if (!parts.site) console.log("SITE_URL is not set: Open Graph tags and oEmbed files, which need it, are left out");
await printPages(parts);
await printPictures(parts);
await buildEmbeds(parts);
await finishSite({ ...parts, dist: DIST });
console.log(`built ${DIST}/ in ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(0);
