import type { Words } from "../i18n/en";
import type { Lang } from "../i18n/lang";
import { arrived } from "./arrived";

/** The words of one language; the other one is never downloaded. */
export async function wordsOf(lang: Lang): Promise<Words> {
  return lang === "ko" ? arrived(await import("../i18n/ko")).ko : arrived(await import("../i18n/en")).en;
}

/**
 * The words of the frame, which come before the others. They stand for all words: what the frame says is little, and a
 * test draws it with these alone.
 */
export async function firstWordsOf(lang: Lang): Promise<Words> {
  const { first } = arrived(await (lang === "ko" ? import("../i18n/ko/first") : import("../i18n/en/first")));
  return first as Words;
}
