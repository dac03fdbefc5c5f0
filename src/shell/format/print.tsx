import { renderToString } from "react-dom/server";
import { en } from "../../i18n/en";
import { format as formatEn } from "../../i18n/en/format";
import { ko } from "../../i18n/ko";
import { format as formatKo } from "../../i18n/ko/format";
import type { Lang } from "../../i18n/lang";
import type { Printed } from "../prerender";
import { FormatPage } from "./FormatPage";
import style from "./format.css?inline";

/** The page on the format. `raw`: the bilingual dataset that gives the examples of fields. */
export function printFormat(raw: unknown, lang: Lang, root: string): Printed {
  const words = lang === "ko" ? formatKo : formatEn;
  const records = raw as Record<string, unknown>;
  const body = renderToString(
    <FormatPage words={words} all={lang === "ko" ? ko : en} lang={lang} root={root} raw={records} />,
  );
  return {
    lang,
    mode: "format",
    title: words.title,
    description: words.what,
    body,
    style,
    figures: 0,
  };
}
