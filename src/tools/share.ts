// What other programs read of a page: Open Graph for previews, oEmbed for those that make a frame of an address, the page in
// the other language. All need absolute addresses, so they exist only where the site's address is known.
import { embedAddress, iframeCode } from "../embed/code";
import { LANGS, type Lang } from "../i18n/lang";
import type { ViewId } from "../spec/spec";

/** Width and height in px of pictures and of frames by oEmbed, which answers one size to all. */
const PICTURE = { width: 1600, height: 900 };
const FRAME = { width: 960, height: 720 };
const PROVIDER = "All-In";
const A_DAY_S = 86_400;

export interface Shared {
  view: ViewId;
  lang: Lang;
  title: string;
  description: string;
}

/** SITE_URL as the site's root with "/" at its end; null where it is not set. Throws on anything else than an http address. */
export function siteOf(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${value}"; expected an address, for example SITE_URL=https://example.org/all-in/`);
  return url.origin + url.pathname.replace(/\/*$/, "/");
}

const folderOf = (lang: Lang): string => (lang === "ko" ? "ko/" : "");
export const oembedFile = ({ view, lang }: Pick<Shared, "view" | "lang">): string =>
  `${folderOf(lang)}oembed/${view}.json`;
const pictureOf = (site: string, { view, lang }: Shared): string => `${site}${folderOf(lang)}img/${view}.png`;

const escaped = (s: string): string => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The address of a page in a language. */
const inLanguage = (site: string, address: string, lang: Lang): string =>
  site + folderOf(lang) + address.replace(/^ko\//, "");

/** Tags for the head of a page. `address`: the page's own path below the root. */
export function shareTags(site: string, address: string, shared: Shared): string {
  const og: [string, string][] = [
    ["og:type", "website"],
    ["og:site_name", PROVIDER],
    ["og:title", shared.title],
    ["og:description", shared.description],
    ["og:url", site + address],
    ["og:locale", shared.lang === "ko" ? "ko_KR" : "en_US"],
    ["og:image", pictureOf(site, shared)],
    ["og:image:type", "image/png"],
    ["og:image:width", String(PICTURE.width)],
    ["og:image:height", String(PICTURE.height)],
    ["og:image:alt", shared.description],
  ];
  return [
    ...og.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
    `<meta name="twitter:card" content="summary_large_image">`,
    ...LANGS.map((lang) => `<link rel="alternate" hreflang="${lang}" href="${inLanguage(site, address, lang)}">`),
    `<link rel="alternate" type="application/json+oembed" href="${site}${oembedFile(shared)}" title="${escaped(shared.title)}">`,
    "",
  ].join("\n");
}

/** The oEmbed 1.0 answer for a view, type rich. */
export function oembedOf(site: string, shared: Shared): Record<string, string | number> {
  const wanted = { site, view: shared.view, lang: shared.lang, query: "", title: shared.title, ...FRAME };
  return {
    version: "1.0",
    type: "rich",
    title: shared.title,
    provider_name: PROVIDER,
    provider_url: site,
    url: embedAddress(wanted),
    html: iframeCode(wanted),
    ...FRAME,
    thumbnail_url: pictureOf(site, shared),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    cache_age: A_DAY_S,
  };
}
