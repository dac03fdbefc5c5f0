import type { Words } from "../i18n/en";
import type { Lang } from "../i18n/lang";

/** The words of one language; the other one is never downloaded. */
export async function wordsOf(lang: Lang): Promise<Words> {
  return lang === "ko" ? (await import("../i18n/ko")).ko : (await import("../i18n/en")).en;
}

/**
 * The words of the frame, which come before the others. They stand for all words: what the frame says is little, and a
 * test draws it with these alone.
 */
export async function firstWordsOf(lang: Lang): Promise<Words> {
  const { first } = lang === "ko" ? await import("../i18n/ko/first") : await import("../i18n/en/first");
  return first as Words;
}
