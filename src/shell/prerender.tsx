// Prints a page in Node: complete HTML with every chart, readable without script.
import "./styles";
import { renderToString } from "react-dom/server";
import { localiseThesis } from "../data/localise";
import type { Dataset } from "../data/schema";
import { en } from "../i18n/en";
import { ko } from "../i18n/ko";
import type { Lang } from "../i18n/lang";
import { DEFAULT_CHOICE } from "../model/choice";
import { type Facts, factsOf } from "../model/facts";
import type { ViewId } from "../spec/spec";
import { VIEWS } from "../views";
import { countGroups, figureGroups } from "../views/count";
import { offeredOf } from "../views/offered";
import { type App, AppContext } from "./app";
import { EmbedPage } from "./embed/EmbedPage";
import alone from "./embed/embed.css?inline";
import { leavingStore } from "./embed/leaving";
import { printFormat } from "./format/print";
import { Page } from "./Page";
import { PresentPage, SHOW_SCRIPT } from "./present/PresentPage";
import slides from "./present/present.css?inline";
import { printedStore } from "./store";

export interface Printed {
  lang: Lang;
  /** Absent: the dashboard. */
  mode?: "present" | "format";
  title: string;
  description: string;
  body: string;
  /** What the page needs beside the sheets of all pages. */
  style: string;
  /** How many distinct figures the page shows. */
  figures: number;
}

/** One page of the site from the bilingual dataset. `root` is its path to the site's root. */
export function printPage(raw: unknown, lang: Lang, root: string): Printed {
  const facts = factsOf(localiseThesis(raw, lang) as Dataset);
  const words = lang === "ko" ? ko : en;
  // Here a view that cannot be made stops the build.
  const groups = figureGroups(offeredOf(facts).map((id) => VIEWS[id](facts, DEFAULT_CHOICE, words)));
  const figures = countGroups(groups, []);
  const body = renderToString(
    <AppContext value={{ facts, words, store: printedStore, root, dropped: 0, figures, views: offeredOf(facts) }}>
      <Page />
    </AppContext>,
  );
  const counted = `${body}<script type="application/json" id="figure-groups">${JSON.stringify(groups)}</script>`;
  return { lang, title: facts.thesis.title, description: facts.thesis.lede, body: counted, style: "", figures };
}

/** The slides of all views. */
export function printPresent(raw: unknown, lang: Lang, root: string): Printed {
  const facts = factsOf(localiseThesis(raw, lang) as Dataset);
  const words = lang === "ko" ? ko : en;
  const body = renderToString(
    <AppContext value={{ facts, words, store: printedStore, root, dropped: 0, figures: 0, views: offeredOf(facts) }}>
      <PresentPage />
    </AppContext>,
  );
  return {
    lang,
    mode: "present",
    title: words.present.title(facts.thesis.title),
    description: facts.thesis.lede,
    body: `${body}<script>${SHOW_SCRIPT}</script>`,
    style: slides,
    figures: 0,
  };
}

/** Prints the page of an address. */
export const printers = { page: printPage, present: printPresent, format: printFormat };

/** One view alone. `records`: the ids that can be cited in the embed, beside the view's own. */
export function printEmbed(facts: Facts, view: ViewId, lang: Lang, root: string, records: Set<string>): Printed {
  const words = lang === "ko" ? ko : en;
  const spec = VIEWS[view](facts, DEFAULT_CHOICE, words);
  const store = leavingStore(printedStore, { records }, { view, lang, root });
  const app: App = { facts, words, store, root, dropped: 0, figures: 0, views: [view], embed: true };
  const body = renderToString(
    <AppContext value={app}>
      <EmbedPage view={view} />
    </AppContext>,
  );
  return { lang, title: spec.title, description: spec.summary, body, style: alone, figures: 0 };
}
