// The still picture of every view in every language: light, unfiltered.
import { localiseThesis } from "../data/localise";
import type { Dataset } from "../data/schema";
import { pictureOf } from "../export/picture";
import { en } from "../i18n/en";
import { ko } from "../i18n/ko";
import { named } from "../i18n/named";
import { namesOf } from "../model/bet";
import { DEFAULT_CHOICE } from "../model/choice";
import { factsOf } from "../model/facts";
import { offeredOf } from "../views/offered";
import { ADDRESSES } from "./pages";

export interface PictureFile {
  /** Path below the site's root: `img/<view>.svg`, `ko/img/<view>.svg`. */
  file: string;
  svg: string;
}

/** Pictures of the bilingual dataset, one at a time. */
export function* pictures(raw: unknown): Generator<PictureFile> {
  for (const { file, lang } of ADDRESSES.filter(({ mode }) => mode === "page")) {
    const facts = factsOf(localiseThesis(raw, lang) as Dataset);
    const words = named(lang === "ko" ? ko : en, namesOf(facts));
    const folder = file.replace(/index\.html$/, "");
    for (const id of offeredOf(facts)) {
      yield { file: `${folder}img/${id}.svg`, svg: pictureOf(id, facts, DEFAULT_CHOICE, words) };
    }
  }
}
