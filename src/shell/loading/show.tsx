// The page of another thesis: drawn in place of the printed one, of which nothing stays.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Dataset } from "../../data/schema";
import type { Lang } from "../../i18n/lang";
import { factsOf } from "../../model/facts";
import { countGroups, figureGroups } from "../../views/count";
import { type App, AppContext } from "../app";
import { knownOf } from "../known";
import { Page } from "../Page";
import { PresentPage } from "../present/PresentPage";
import { unfilteredSpecs } from "../specs";
import { createStore } from "../store";
import { sound, takeOver } from "../takeover";
import { wordsOf } from "../words";
import { foreignOf, type Opened } from "./foreign";

const html = document.documentElement;

async function appOf(opened: Opened, dataset: Dataset, lang: Lang, root: string): Promise<App> {
  const facts = factsOf(dataset, [], true);
  const words = await wordsOf(lang);
  const views = sound(facts, {});
  const groups = figureGroups(unfilteredSpecs({ facts, words, views }));
  return {
    facts,
    words,
    store: createStore(window, knownOf(facts)),
    root,
    // Said by the bar, with the list.
    dropped: 0,
    figures: countGroups(groups, []),
    groups,
    views,
    foreign: foreignOf(opened),
  };
}

/** The page without the content of its parts, which are then drawn like those of a printed page, one by one. */
function lay(app: App) {
  const body = document.createElement("div");
  document.body.replaceChildren(body);
  const bare = html.dataset.mode === "present" ? <PresentPage bare /> : <Page bare />;
  flushSync(() => createRoot(body).render(<AppContext value={app}>{bare}</AppContext>));
}

function nameIt({ facts }: App) {
  document.title = facts.thesis.title;
  document.querySelector("meta[name=description]")?.setAttribute("content", facts.thesis.lede);
}

/** Draws a thesis that was read. */
export async function showForeign(opened: Opened, dataset: Dataset, lang: Lang, root: string): Promise<App> {
  const app = await appOf(opened, dataset, lang, root);
  lay(app);
  nameIt(app);
  const retry = async () => ({ app, failed: {} });
  if (html.dataset.mode === "present") (await import("../present/stage")).takeStage(app, {}, retry);
  else takeOver(app, {}, retry);
  return app;
}

/** Draws what was read where it cannot be kept for a page that is opened anew. */
export async function showUnkept(opened: Opened): Promise<void> {
  const { lang, dataset } = html;
  if (opened.loaded.dataset)
    await showForeign(opened, opened.loaded.dataset, lang === "ko" ? "ko" : "en", dataset.root ?? "./");
}
