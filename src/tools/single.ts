// The whole dashboard as one HTML file: both languages, script, style, fonts, icon and data inside; it asks nobody for anything.
import { heldId } from "../data/read";
import { withPolicy } from "./policy";

export interface SingleParts {
  /** The built pages in English and Korean. */
  pages: { en: string; ko: string };
  /** The page's script as one classic script. */
  script: string;
  /** Every file of the built site that the page may load, by its path below the site's root. */
  read: (path: string) => Uint8Array;
  /** Names of the data files of both languages, below `data/`. */
  dataFiles: string[];
}

/** Says which language the address asks for; the other one waits in a template. */
const SWITCH = `{
const ko = document.getElementById("page-ko");
if (/[?&]lang=ko\\b/.test(location.search)) {
  const { content, dataset, title } = ko;
  Object.assign(document.documentElement.dataset, dataset);
  document.documentElement.lang = "ko";
  document.title = title;
  document.getElementById("dataset-files").remove();
  content.getElementById("dataset-files-ko").id = "dataset-files";
  document.body.replaceChildren(content);
}
ko.remove();
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[hreflang]");
  if (!link) return;
  event.preventDefault();
  const query = new URLSearchParams(location.search);
  if (link.lang === "ko") query.set("lang", "ko");
  else query.delete("lang");
  location.search = query;
}, true);
}`;

/** What needs other addresses of the site has no place in a file. */
const STYLE = '[data-export=embed],a[href*="/present/"],a[href*="format/"]{display:none}';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const inScript = (text: string): string => text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
const inJson = (text: string): string => text.replace(/</g, "\\u003c");

const between = (html: string, tag: string): string =>
  html.slice(html.indexOf(">", html.indexOf(`<${tag}`)) + 1, html.lastIndexOf(`</${tag}>`));
const attribute = (html: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(html)?.[1] ?? "";
const withoutLinks = (html: string): string =>
  html
    .replace(/\s*<link rel="(?:preload|modulepreload|alternate|icon)"[^>]*>/g, "")
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace(/\s*<script type="module"[^>]*><\/script>/, "");

/** The Korean page as a template, with the names of its data and what its root element says. */
function koreanOf(html: string): string {
  const files = /<script type="application\/json" id="dataset-files">.*?<\/script>/.exec(html)?.[0] ?? "";
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
  const body = between(withoutLinks(html), "body");
  return `<template id="page-ko" title="${title}" data-figures="${attribute(html, "data-figures")}">${files.replace(
    "dataset-files",
    "dataset-files-ko",
  )}${body}</template>`;
}

/** One HTML file from the built pages. Throws where a part still asks for a file. */
export function singlePage({ pages, script, read, dataFiles }: SingleParts): string {
  const icon = `<link rel="icon" href="data:image/svg+xml;base64,${base64(read("icon.svg"))}">`;
  const data = dataFiles.map(
    (file) =>
      `<script type="application/json" id="${heldId(file)}">${inJson(Buffer.from(read(`data/${file}`)).toString("utf8"))}</script>`,
  );
  const tail = [koreanOf(pages.ko), `<script>${SWITCH}</script>`, `<script>${inScript(script)}</script>`];
  const html = withoutLinks(pages.en)
    .replace("<html ", "<html data-single ")
    .replace("</head>", () => `${icon}<style>${STYLE}</style>${data.join("\n")}</head>`)
    .replace("</body>", () => `${tail.join("\n")}</body>`)
    .replace(/url\(\.\/(assets\/[^)]+\.woff2)\)/g, (_, path) => `url(data:font/woff2;base64,${base64(read(path))})`);
  const asks = /\b(?:src|href)="(?:\.\.?\/)*assets\/[^"]*"|url\((?!data:|#)[^)]*\)/.exec(
    html.replace(/<script[\s\S]*?<\/script>/g, ""),
  )?.[0];
  if (asks) throw new Error(`the page that is one file would ask for ${asks}`);
  return withPolicy({ file: "all-in.html", html }, "single");
}
