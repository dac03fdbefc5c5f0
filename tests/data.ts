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

/** The theses of the repository, ours first; each is the folder of its files. */
export const THESES = ["all-in", "microsoft-hedge"] as const;
export type ThesisId = (typeof THESES)[number];

const known = new Map<string, Facts>();

const indexed = (lang: Lang, thesis: ThesisId): Facts =>
  factsOf(localise(readDataset(`public/data/${thesis}`), lang) as Dataset);

/** The dataset in one language, indexed once; tests read it and never change it. */
export function facts(lang: Lang = "en", thesis: ThesisId = "all-in"): Facts {
  const found = known.get(lang + thesis) ?? indexed(lang, thesis);
  known.set(lang + thesis, found);
  return found;
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
