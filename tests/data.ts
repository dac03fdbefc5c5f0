// The real dataset, read once per test file.
import { localise } from "../src/data/localise";
import type { Dataset } from "../src/data/schema";
import { en } from "../src/i18n/en";
import { ko } from "../src/i18n/ko";
import type { Lang } from "../src/i18n/lang";
import { named } from "../src/i18n/named";
import { namesOf } from "../src/model/bet";
import { type Facts, factsOf } from "../src/model/facts";
import { readDataset } from "../src/tools/dataset";

const raw = readDataset("public/data/all-in");

const indexed = (lang: Lang): Facts => factsOf(localise(raw, lang) as Dataset);
const known: Partial<Record<Lang, Facts>> = {};

/** The dataset in one language, indexed once; tests read it and never change it. */
export function facts(lang: Lang = "en"): Facts {
  known[lang] ??= indexed(lang);
  return known[lang];
}
/** The words with the names of our thesis, as the page has them. */
export const words = {
  get en() {
    return named(en, namesOf(facts("en")));
  },
  get ko() {
    return named(ko, namesOf(facts("ko")));
  },
};
export const LANGS: Lang[] = ["en", "ko"];
