// The last step of a build, over all that was written: pages name their data and carry their policy, hosts find header files,
// and a service worker knows every file.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { classicScript, SCRIPTS } from "./scripts.mjs";

/** Every file below a folder: its path with "/" and its bytes. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.split(sep).join("/"), content: readFileSync(join(folder, path)) }));
}

/** `dist`: the site's folder; `load` imports a part of the printer; `write` takes a path below the site's root. */
export async function finishSite({ dist, load, write }) {
  const { headerRules, headersFile, vercelFile, withPolicy } = await load("policy");
  const { buildOf, withFiles, workerFile } = await load("offline");
  const manifest = JSON.parse(readFileSync(join(dist, "data/manifest.json"), "utf8"));
  const pages = filesOf(dist)
    .filter(({ path }) => path.endsWith(".html"))
    .map(({ path, content }) => ({ file: path, html: content.toString("utf8") }));
  for (const page of pages) write(page.file, withPolicy({ ...page, html: withFiles(page, manifest) }));
  write("pack.js", await classicScript(SCRIPTS.packer));
  write("read.js", await classicScript(SCRIPTS.reader));
  write("sw.js", workerFile(buildOf(filesOf(dist)), await classicScript(SCRIPTS.worker)));
  const rules = headerRules(pages);
  write("_headers", headersFile(rules));
  write("vercel.json", vercelFile(rules));
}
