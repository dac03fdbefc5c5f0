// npm run build:single: the whole dashboard as one HTML file that opens from disk.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../data/load";
import { classicScript, SCRIPTS } from "./scripts.mjs";
import { singlePage } from "./single";

const SITE = ".cache/single-site";
const OUT = "dist-single";

/** Builds the site, or takes one that is already built, and puts it into one file. Returns the exit code. */
export async function main([built]: string[]): Promise<number> {
  // What loads this tool is a development server, and says so to whatever is built after it.
  process.env.NODE_ENV = "production";
  const site = built ?? SITE;
  if (!built) {
    const env = { ...process.env, ALL_IN_DIST: SITE };
    const { status } = spawnSync(process.execPath, ["src/tools/build.mjs"], { stdio: "inherit", env });
    if (status !== 0) return status ?? 1;
  }
  const read = (path: string) => readFileSync(join(site, path));
  const text = (path: string) => read(path).toString("utf8");
  const { files } = JSON.parse(text("data/manifest.json")) as Manifest;
  const html = singlePage({
    pages: { en: text("index.html"), ko: text("ko/index.html") },
    script: await classicScript(SCRIPTS.page),
    read,
    dataFiles: [...new Set(Object.values(files).flatMap((names) => Object.values(names)))],
  });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, "all-in.html"), html);
  console.log(`wrote ${OUT}/all-in.html (${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB), Korean with ?lang=ko`);
  return 0;
}
