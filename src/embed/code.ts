// The code that embeds a view: what the dialog copies and what oEmbed answers.
import type { Lang } from "../i18n/lang";
import type { ViewId } from "../spec/spec";

export interface Wanted {
  /** The site's root, absolute, with "/" at its end. */
  site: string;
  view: ViewId;
  lang: Lang;
  /** Query without "?". */
  query: string;
  /** The view's finding: what a screen reader calls the frame. */
  title: string;
  /** Width in CSS px; null = as wide as its place. */
  width: number | null;
  /** Height in CSS px. */
  height: number;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const attribute = (name: string, value: string): string => (value === "" ? name : `${name}="${escaped(value)}"`);

/** The address of the embed. */
export function embedAddress({ site, view, lang, query }: Pick<Wanted, "site" | "view" | "lang" | "query">): string {
  return `${site}${lang === "ko" ? "ko/" : ""}embed/${view}/${query && `?${query}`}`;
}

/** A frame that any page takes. Without a style attribute, which a strict policy would refuse. */
export function iframeCode(wanted: Wanted): string {
  const attributes = [
    attribute("src", embedAddress(wanted)),
    attribute("title", wanted.title),
    attribute("width", wanted.width === null ? "100%" : String(wanted.width)),
    attribute("height", String(wanted.height)),
    attribute("frameborder", "0"),
    attribute("loading", "lazy"),
    attribute("allow", "clipboard-write; fullscreen"),
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

/** The element of embed.js; what it holds is shown where the script does not come. */
export function elementCode(wanted: Wanted): string {
  const { site, view, lang, query, title } = wanted;
  const attributes = [
    attribute("view", view),
    ...(lang === "en" ? [] : [attribute("lang", lang)]),
    ...[...new URLSearchParams(query)].map(([name, value]) => attribute(name, value)),
    attribute("title", title),
  ];
  const link = `<a href="${escaped(embedAddress(wanted))}">${escaped(title)}</a>`;
  return [
    `<script async src="${escaped(site)}embed.js"></script>`,
    `<all-in-view ${attributes.join(" ")}>${link}</all-in-view>`,
  ].join("\n");
}
