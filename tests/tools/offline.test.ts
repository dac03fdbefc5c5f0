// What the service worker keeps, and that every page names the data it was printed from.
import { expect, test } from "vitest";
import { essential, isHashed, langOf, pathOf } from "../../src/shell/offline/build";
import { readDataset, servedFiles } from "../../src/tools/dataset";
import { buildOf, withFiles, workerFile } from "../../src/tools/offline";

const PATHS = [
  "index.html",
  "ko/index.html",
  "present/index.html",
  "embed/stress/index.html",
  "ko/embed/stress/index.html",
  "assets/index-abc.js",
  "assets/LivePlot-abc.js",
  "assets/sans-latin-abc.woff2",
  "assets/sans-ko-1-abc.woff2",
  "data/risks.en.0123456789.json",
  "data/risks.ko.0123456789.json",
  "data/manifest.json",
  "data/all-in/risks.json",
  "img/stress.png",
  "sw.js",
  "_headers",
  "assets/style-abc.css",
];
const site = PATHS.map((path) => ({ path, content: path }));
const build = buildOf(site);

test("pages, code, data and fonts are known by their content; what hosts and mails read is not", () => {
  expect(Object.keys(build.files)).toEqual(PATHS.slice(0, 11).sort());
  expect(build.files["index.html"]).toMatch(/^[0-9a-f]{64}$/);
});

test("a build has another version as soon as one byte differs, and the same one otherwise", () => {
  const other = site.map((f) => (f.path === "ko/index.html" ? { ...f, content: "other" } : f));
  expect(buildOf(other).version).not.toBe(build.version);
  expect(buildOf([...site].reverse()).version).toBe(build.version);
});

test("one language is kept with everything it may load, and no embed", () => {
  const en = essential(build, new Set(["en"]));
  expect(en).toContain("assets/LivePlot-abc.js");
  expect(en).toContain("data/risks.en.0123456789.json");
  expect(en.filter((p) => /embed|ko/.test(p))).toEqual([]);
  const both = essential(build, new Set(["en", "ko"]));
  expect(both).toEqual(expect.arrayContaining(["ko/index.html", "assets/sans-ko-1-abc.woff2"]));
});

test.each([
  ["https://x.example/all-in/", "index.html"],
  ["https://x.example/all-in/ko/?companies=arm#stress", "ko/index.html"],
  ["https://x.example/all-in/assets/a.js", "assets/a.js"],
  ["https://x.example/other/", null],
  ["https://y.example/all-in/", null],
])("%s is %s of a site in a folder", (address, path) => {
  expect(pathOf(address, "https://x.example/all-in/")).toBe(path);
});

test("only files named by their content may come from another build", () => {
  expect(["assets/a-1.js", "data/risks.en.0123456789.json"].every(isHashed)).toBe(true);
  expect(["index.html", "data/manifest.json", "embed.js"].some(isHashed)).toBe(false);
  expect([langOf("ko/index.html"), langOf("koala.html"), langOf("index.html")]).toEqual(["ko", "en", "en"]);
});

test("a page names the files of its language, each of which the site serves", () => {
  const files = servedFiles(readDataset("public/data/all-in"));
  const manifest = JSON.parse(files.at(-1)?.content ?? "");
  const html = "<html><head></head><body></body></html>";
  const named = (file: string) =>
    Object.values(
      JSON.parse(/id="dataset-files">(.*?)<\/script>/.exec(withFiles({ file, html }, manifest))?.[1] ?? "{}"),
    );
  expect(named("ko/present/index.html")).toHaveLength(13);
  expect(named("index.html").every((name) => files.some((f) => f.path === name && /\.en\./.test(f.path)))).toBe(true);
  expect(named("ko/index.html").every((name) => /\.ko\./.test(String(name)))).toBe(true);
  expect(named("ko/embed/stress/index.html")).toEqual([]);
});

test("the worker's file is a script that knows its build", () => {
  expect(workerFile(build, "go()").startsWith(`self.allInBuild = {"version":"${build.version}"`)).toBe(true);
});
