// The pages at /embed/<view>/: one view, its style, its records and a small script in one file.
import { localiseThesis } from "../data/localise";
import type { Dataset } from "../data/schema";
import { en } from "../i18n/en";
import { LANGS, type Lang } from "../i18n/lang";
import { type Facts, factsOf } from "../model/facts";
import { parametersOf } from "../model/stress/plan";
import { citableOf, wholeOf } from "../shell/embed/records";
import { type Printed, printEmbed } from "../shell/prerender";
import type { ViewId } from "../spec/spec";
import { offeredOf } from "../views/offered";
import { cut, type Plan, planOf } from "./slice";

export interface Embed {
  view: ViewId;
  lang: Lang;
  /** Path of the file below the site's root. */
  file: string;
  /** The page's path to the root. */
  root: string;
}

/** The embeds of a thesis: one for each view it has, in every language. */
export const embedsOf = (raw: unknown): Embed[] =>
  LANGS.flatMap((lang) =>
    offeredOf(factsOf(localiseThesis(raw, "en") as Dataset)).map((view) => ({
      view,
      lang,
      file: `${lang === "ko" ? "ko/" : ""}embed/${view}/index.html`,
      root: lang === "ko" ? "../../../" : "../../",
    })),
  );

export interface PrintedEmbed extends Embed {
  page: Printed;
  /** Parameters of the stress test. */
  stress: string;
  /** The records as JSON. */
  records: string;
}

/** One embed of the localised dataset. The plan of a view is made in English and holds for every language. */
function embedOf(embed: Embed, data: Dataset, facts: Facts, plan: Plan): PrintedEmbed {
  const slice = cut(data, plan);
  const records = citableOf(factsOf(wholeOf(slice)));
  return {
    ...embed,
    stress: parametersOf(facts)
      .map(({ id }) => id)
      .join(" "),
    page: printEmbed(facts, embed.view, embed.lang, embed.root, records),
    records: JSON.stringify(slice),
  };
}

/** Prints embeds of the bilingual dataset; plans are made as they are needed. */
export function embedPrinter(raw: unknown): (embed: Embed) => PrintedEmbed {
  const data = Object.fromEntries(LANGS.map((lang) => [lang, localiseThesis(raw, lang) as Dataset])) as Record<
    Lang,
    Dataset
  >;
  const facts = { en: factsOf(data.en), ko: factsOf(data.ko) };
  const plans = new Map<ViewId, Plan>();
  return (embed) => {
    const plan = plans.get(embed.view) ?? planOf(embed.view, data.en, en);
    plans.set(embed.view, plan);
    return embedOf(embed, data[embed.lang], facts[embed.lang], plan);
  };
}

/** Parts of a style sheet: faces that fetch a file, and everything else. */
export function splitFonts(css: string): { fonts: string; rest: string } {
  const faces: string[] = [];
  const rest = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (!/url\(/.test(face)) return face;
    faces.push(face);
    return "";
  });
  return { fonts: faces.join(""), rest };
}

const escapeText = (s: string): string => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
/** JSON that cannot end the element it stands in. */
const inScript = (json: string): string => json.replace(/</g, "\\u003c");

export interface Assets {
  /** The page's style sheet with addresses relative to the page. */
  css: string;
  /** Source text of the small script. */
  boot: string;
  /** Address of the large script relative to the page; absent in development, where `tail` brings it. */
  script?: string;
  /** More for the head (Open Graph, oEmbed) and for the end of the body. */
  head?: string;
  tail?: string;
}

/** The HTML file of an embed. */
export function embedFile({ view, lang, root, page, records, stress }: PrintedEmbed, assets: Assets): string {
  const { fonts, rest } = splitFonts(assets.css);
  const data = { view, script: assets.script, stress };
  const attributes = Object.entries(data).map(([name, value]) => (value ? ` data-${name}="${value}"` : ""));
  return `<!doctype html>
<html lang="${lang}" data-root="${root}"${attributes.join("")}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(page.title)}</title>
<meta name="description" content="${escapeText(page.description)}">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<base target="_blank">
${assets.head ?? ""}<style>${rest}${page.style}</style>
<style id="fonts" media="not all">${fonts}</style>
<script>${assets.boot}</script>
</head>
<body class="embed">
${page.body}
<script type="application/json" id="records">${inScript(records)}</script>
${assets.tail ?? ""}</body>
</html>
`;
}
