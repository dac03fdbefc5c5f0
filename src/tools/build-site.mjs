// The last step of a build, over all that was written: policies into the pages, header files beside them.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const pagesOf = (dist) =>
  readdirSync(dist, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file: file.split(sep).join("/"), html: readFileSync(join(dist, file), "utf8") }));

/** `dist`: the site's folder; `load` imports a part of the printer; `write` takes a path below the site's root. */
export async function finishSite({ dist, load, write }) {
  const { headerRules, headersFile, vercelFile, withPolicy } = await load("policy");
  const pages = pagesOf(dist);
  for (const page of pages) write(page.file, withPolicy(page));
  const rules = headerRules(pages);
  write("_headers", headersFile(rules));
  write("vercel.json", vercelFile(rules));
}
