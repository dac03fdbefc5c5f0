// npm run look (after a build): compares every view with its accepted picture, in two languages, two themes and two widths,
// and writes a page that shows what differs. With words only pictures whose names hold one of them: npm run look -- risks ko.
// --accept makes what is seen the accepted pictures; --sample looks at a quarter, as npm test does.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compared, KEPT, TOLERANCE, verdictOn } from "./pictures.mjs";
import { reportOf } from "./report.mjs";
import { PAGES, shotsOf, withBrowser } from "./shots.mjs";

const ACCEPTED = "tests/look/accepted";
const REPORT = ".cache/look";
const fileOf = (folder, name) => `${folder}/${name}.webp`;

function keep(folder, name, base64) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, name), Buffer.from(base64, "base64"));
}

/** What is wrong with a picture; null where nothing is. */
async function lookAt(blank, name, picture) {
  keep(`${REPORT}/new`, name, picture);
  if (!existsSync(fileOf(ACCEPTED, name))) return { name, why: "there is no accepted picture", known: false };
  const before = readFileSync(fileOf(ACCEPTED, name)).toString("base64");
  const found = await blank.evaluate(compared, { before, now: picture, ...KEPT, ...TOLERANCE });
  const why = verdictOn(found);
  if (why === null) return null;
  keep(`${REPORT}/old`, name, before);
  keep(`${REPORT}/diff`, name, found.diff);
  return { name, why, known: true };
}

async function lookAtAll(tools, pages, wanted, accept) {
  const found = [];
  let looked = 0;
  for (const page of pages)
    for await (const { view, picture } of shotsOf(tools, page, (id) => wanted(`${id}-${page.name}`))) {
      const name = `${view}-${page.name}`;
      looked += 1;
      if (accept) keep(ACCEPTED, name, picture);
      else found.push(await lookAt(tools.blank, name, picture));
    }
  return { looked, found: found.filter(Boolean) };
}

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const accept = process.argv.includes("--accept");
const sample = process.argv.includes("--sample") && process.env.FULL !== "1";
if (sample && !existsSync(ACCEPTED)) {
  console.log("no picture has been accepted yet: npm run look -- --accept");
  process.exit(0);
}
rmSync(REPORT, { recursive: true, force: true });
mkdirSync(REPORT, { recursive: true });
const pages = PAGES.filter(({ sampled }) => sampled || !sample);
const wanted = (name) => words.length === 0 || words.some((word) => name.includes(word));
const { looked, found } = await withBrowser(resolve("dist"), (tools) => lookAtAll(tools, pages, wanted, accept));
writeFileSync(`${REPORT}/index.html`, reportOf(found, looked));
for (const { name, why } of found) console.error(`✗ ${name}: ${why}`);
console.log(accept ? `${looked} pictures accepted` : `${looked} pictures, ${found.length} differ`);
if (found.length > 0) console.log(`old, new and difference: ${pathToFileURL(resolve(REPORT, "index.html"))}`);
process.exit(found.length > 0 ? 1 : 0);
