// The page that is one file: what it needs is inside, and nothing in it can end the element it stands in.
import { expect, test } from "vitest";
import { singlePage } from "../../src/tools/single";

const page = (lang: string, body: string) => `<!doctype html>
<html lang="${lang}" data-root="./" data-figures="7">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <title>All In ${lang}</title>
    <link rel="preload" href="./assets/sans-1.woff2" as="font">
    <link rel="modulepreload" crossorigin href="./assets/app-1.js">
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
    <style>@font-face{src:url(./assets/sans-1.woff2)}p{color:red}</style>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <script type="application/json" id="dataset-files">{"risks":"risks.${lang}.1.json"}</script>
  </head>
  <body>${body}</body>
</html>`;
const DATA: Record<string, string> = { "risks.en.1.json": '["</script><b>&"]', "risks.ko.1.json": '["올인"]' };
const parts = {
  pages: { en: page("en", "<h1>English</h1>"), ko: page("ko", "<h1>한국어</h1>") },
  script: 'run("</script><!--")',
  read: (path: string) => Buffer.from(DATA[path.replace("data/", "")] ?? `bytes of ${path}`),
  dataFiles: Object.keys(DATA),
};
const html = singlePage(parts);

test("it asks for nothing", () => {
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, "");
  expect(markup).not.toMatch(/(src|href)="(?!data:)[^"]*"/);
  expect(markup).toContain(
    `url(data:font/woff2;base64,${Buffer.from("bytes of assets/sans-1.woff2").toString("base64")})`,
  );
  const [policy] = /content="default-src[^"]*"/.exec(html) ?? [];
  expect(policy).not.toContain("'self'");
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
});

test("both languages and their data are inside, whole", () => {
  const held = [...html.matchAll(/id="held:([^"]+)">(.*?)<\/script>/g)].map(([, file, text]) => [
    file,
    JSON.parse(text),
  ]);
  expect(Object.fromEntries(held)).toEqual({ "risks.en.1.json": ["</script><b>&"], "risks.ko.1.json": ["올인"] });
  expect(html).toMatch(/<template id="page-ko" title="All In ko" data-figures="7">.*한국어.*<\/template>/s);
  expect(html).toContain('id="dataset-files-ko">{"risks":"risks.ko.1.json"}');
});

test("the script's own text ends no element", () => {
  expect(html).toContain('run("<\\/script><\\!--")');
});

test("a part that still asks for a file is an error", () => {
  const asking = { ...parts, pages: { ...parts.pages, en: page("en", '<img src="./assets/x.png">') } };
  expect(() => singlePage(asking)).toThrow("assets/x.png");
});
