// The decks that are converted, and what must be found in them again.
import { completed } from "../../../src/export/complete";
import { csvOf } from "../../../src/export/csv/view";
import { deckOf } from "../../../src/export/pptx/deck";
import { type Setting, viewOf } from "../../../src/export/setting";
import { quantityText } from "../../../src/i18n/format";
import type { Lang } from "../../../src/i18n/lang";
import { DEFAULT_CHOICE } from "../../../src/model/choice";
import { printed } from "../../../src/model/rounding";
import { VIEW_IDS, type ViewId } from "../../../src/spec/spec";
import { isFigure } from "../../../src/views/count";
import { facts, LANGS, words } from "../../data";
import { readCsv } from "../csv-reader";
import { type Node, named, openPackage, readXml, textOf } from "../pptx/read";

export interface Wanted {
  view: ViewId;
  /** The figure as the page may print it. */
  texts: string[];
}

export interface Deck {
  name: string;
  file: Uint8Array;
  slides: number;
  titles: string[];
  /** Every text a slide or chart sets, in paragraphs. */
  labels: string[];
  /** Every figure of the CSV of each view. */
  figures: Wanted[];
}

const FILTERS = [[], ["arm", "microsoft"]];

/** Stands for the number of a slide until a program counts. */
const NUMBER = "‹#›";

/** Text of paragraphs; what a chart counts itself (formatted numbers of axes) is not text of the file. */
const lines = (root: Node): string[] =>
  textOf(root)
    .split("\n")
    .filter((t) => t.trim() !== "" && t !== NUMBER);

const isTitle = (sp: Node): boolean => named(sp, "p:ph").some((ph) => /^(ctrT|t)itle$/.test(ph.attrs.type ?? ""));

function wantedOf(view: ViewId, setting: Setting): Wanted[] {
  const taken = viewOf(view, setting);
  const inRows = new Set(
    readCsv(csvOf(taken, setting, false))
      .slice(1)
      .map((r) => r.at(-1)),
  );
  const { words: w } = setting;
  return completed(taken.spec, setting.facts, w)
    .tables.flatMap((t) => t.rows.flatMap((r) => r.cells.filter(isFigure)))
    .map((f) => ({ view, texts: [quantityText(w.f, f), quantityText(w.f, printed(f))] }))
    .filter(({ texts }) => inRows.has(texts[0]));
}

function deckFor(lang: Lang, companies: string[]): Deck {
  const setting: Setting = {
    facts: facts(lang),
    choice: { ...DEFAULT_CHOICE, companies },
    words: words[lang],
    link: (view) => `https://example.org/all-in/#${view}`,
  };
  const file = deckOf(
    VIEW_IDS.map((view) => viewOf(view, setting).full),
    setting,
  );
  const { texts } = openPackage(file);
  const parts = (folder: string) =>
    [...texts].filter(([path]) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path)).map(([, xml]) => readXml(xml));
  const slides = parts("slides");
  return {
    name: [lang, ...companies].join("-"),
    file,
    slides: slides.length,
    titles: slides.flatMap((s) => named(s, "p:sp").filter(isTitle).map(textOf)),
    labels: [...slides, ...parts("charts")].flatMap(lines),
    figures: VIEW_IDS.flatMap((view) => wantedOf(view, setting)),
  };
}

export const decks = (): Deck[] => LANGS.flatMap((lang) => FILTERS.map((companies) => deckFor(lang, companies)));
