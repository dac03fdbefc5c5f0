// The Content-Security-Policy of the pages and the headers of the site.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { printPage } from "../../src/shell/prerender";
import { readDataset } from "../../src/tools/dataset";
import { headerRules, headersFile, policyOf, vercelFile, withPolicy } from "../../src/tools/policy";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const html = (body: string, head = "") =>
  `<!doctype html><html><head><meta charset="utf-8" />${head}</head><body>${body}</body></html>`;
const PAGE = {
  file: "index.html",
  html: html('<script type="module" src="./a.js"></script>', "<style>a{}</style><script>run()</script>"),
};
const EMBED = {
  file: "ko/embed/stress/index.html",
  html: html(
    '<script type="application/json" id="records">{"a":1}</script>',
    '<style>b{}</style><style id="fonts" media="not all">c{}</style><script>boot()</script>',
  ),
};

const directives = (policy: string) =>
  new Map(policy.split("; ").map((d) => [d.split(" ")[0], d.split(" ").slice(1)] as const));

test("inline parts are named by hash, files of the host are allowed, nothing else is", () => {
  const policy = directives(policyOf([PAGE], "page"));
  expect(policy.get("default-src")).toEqual(["'none'"]);
  expect(policy.get("script-src")).toEqual(["'self'", sha("run()")]);
  expect(policy.get("style-src")).toEqual([sha("a{}")]);
  expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
  expect(policyOf([PAGE], "page")).not.toMatch(/unsafe|\*|https?:/);
});

test("a block of data needs no permission; both style elements of an embed do", () => {
  const policy = directives(policyOf([EMBED], "embed"));
  expect(policy.get("script-src")).toEqual(["'self'", sha("boot()")]);
  expect(policy.get("style-src")).toEqual([sha("b{}"), sha("c{}")].sort());
  expect(policy.has("worker-src")).toBe(false);
});

test("a page that is one file may ask nobody", () => {
  const policy = policyOf([PAGE], "single");
  expect(policy).not.toContain("'self'");
  expect(directives(policy).get("connect-src")).toEqual(["data:"]);
});

test("the policy stands before everything that it governs", () => {
  const out = withPolicy(PAGE);
  expect(out.indexOf("Content-Security-Policy")).toBeLessThan(out.indexOf("<style"));
  expect(out.indexOf("charset")).toBeLessThan(out.indexOf("Content-Security-Policy"));
  expect(() => withPolicy({ file: "x.html", html: "<p>no head</p>" })).toThrow("x.html");
});

test("only embeds may be framed", () => {
  const rules = headerRules([PAGE, EMBED]);
  const of = (path: string) => rules.find((r) => r.path === path)?.headers ?? {};
  for (const path of ["/", "/index.html"]) {
    expect(of(path)["Content-Security-Policy"]).toMatch(/frame-ancestors 'none'$/);
    expect(of(path)["X-Frame-Options"]).toBe("DENY");
  }
  expect(of("/ko/embed/*")["Content-Security-Policy"]).toContain("default-src 'none'");
  expect(JSON.stringify(of("/ko/embed/*"))).not.toMatch(/frame-ancestors|X-Frame-Options/);
  expect(of("/*")).not.toHaveProperty("X-Frame-Options");
});

test("header files: each rule a block with lines that hosts accept", () => {
  const rules = headerRules([PAGE, EMBED]);
  const text = headersFile(rules);
  expect(Math.max(...text.split("\n").map((l) => l.length))).toBeLessThan(2000);
  expect(text.split("\n").filter((l) => /^\//.test(l))).toEqual(rules.map((r) => r.path));
  const vercel = JSON.parse(vercelFile(rules)) as { headers: { source: string; headers: { key: string }[] }[] };
  expect(vercel.headers.map((h) => h.source)).toContain("/ko/embed/(.*)");
  expect(vercel.headers.map((h) => h.source)).toContain("/index\\.html");
});

test("a page with an inline style or a handler is not built: the policy would refuse it in silence", () => {
  const refused = [
    '<p style="color:red">x</p>',
    '<button type="button" onclick="go()">x</button>',
    '<a href="javascript:x">y</a>',
  ];
  for (const body of refused)
    expect(() => withPolicy({ file: "a.html", html: html(body) })).toThrow(/a\.html: .*refuse/);
  expect(withPolicy({ file: "a.html", html: html("<p>style=&quot;x&quot; onclick=</p>") })).toContain("<p>");
});

test("what is printed is accepted", () => {
  const { body } = printPage(readDataset("public/data/all-in"), "ko", "../");
  expect(body.length).toBeGreaterThan(100_000);
  expect(withPolicy({ file: "ko/index.html", html: html(body) })).toContain("default-src 'none'");
});
