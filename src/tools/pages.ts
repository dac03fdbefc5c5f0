// The site's addresses and how a printed page becomes an HTML file.
import type { Lang } from "../i18n/lang";
import type { Printed } from "../shell/prerender";
import { preload } from "../theme/fonts.preload";

export interface Address {
  /** Path of the file below the site's root. */
  file: string;
  lang: "en" | "ko";
  /** The page's path to the root. */
  root: string;
  mode: "page" | "present" | "format";
}

export const ADDRESSES: Address[] = [
  { file: "index.html", lang: "en", root: "./", mode: "page" },
  { file: "ko/index.html", lang: "ko", root: "../", mode: "page" },
  { file: "present/index.html", lang: "en", root: "../", mode: "present" },
  { file: "ko/present/index.html", lang: "ko", root: "../../", mode: "present" },
  { file: "format/index.html", lang: "en", root: "../", mode: "format" },
  { file: "ko/format/index.html", lang: "ko", root: "../../", mode: "format" },
];

const escapeText = (s: string): string => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

function headOf(page: Printed, root: string, extra: string): string {
  return [
    `<meta name="description" content="${escapeText(page.description)}">`,
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    extra,
    ...(page.style ? [`<style>${page.style}</style>`] : []),
  ].join("\n    ");
}

/** A page that is only read needs no script but the head's; in development its style comes with one. */
const withoutScript = (html: string): string =>
  html
    .replace('src="/src/shell/main.tsx"', 'src="/src/shell/styles.ts"')
    .replace(/\s*<script type="module" crossorigin [^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g, "");

/** Fills the template. `extra` goes into the head (styles, preloads). */
export function fill(template: string, page: Printed, root: string, extra: string): string {
  return (page.mode === "format" ? withoutScript(template) : template)
    .replace(
      /<html lang="en" data-root="[^"]*">/,
      `<html lang="${page.lang}" data-root="${root}" data-figures="${page.figures}"${page.mode ? ` data-mode="${page.mode}"` : ""}>`,
    )
    .replace(/<title>.*<\/title>/, () => `<title>${escapeText(page.title)}</title>`)
    .replace("<!--head-->", () => headOf(page, root, extra))
    .replace("<!--body-->", () => page.body);
}

/** Links that fetch the fonts of the first paint early. `built` tells the hashed file of a source file. */
export const fontLinks = (lang: Lang, root: string, built: (source: string) => string): string =>
  preload[lang]
    .map((f) => `<link rel="preload" href="${root}${built(f)}" as="font" type="font/woff2" crossorigin>`)
    .join("\n    ");
