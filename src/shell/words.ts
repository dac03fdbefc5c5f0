import type { Words } from "../i18n/en";
import type { Lang } from "../i18n/lang";

/** The words of one language; the other one is never downloaded. */
export async function wordsOf(lang: Lang): Promise<Words> {
  return lang === "ko" ? (await import("../i18n/ko")).ko : (await import("../i18n/en")).en;
}
