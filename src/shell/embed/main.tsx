// An embedded view comes alive: its records are in the page, its state comes from the address and from messages.
import { createRoot, hydrateRoot } from "react-dom/client";
import { enqueue } from "../../charts/queue";
import type { Dataset } from "../../data/schema";
import type { Words } from "../../i18n/en";
import type { Lang } from "../../i18n/lang";
import { type Facts, factsOf } from "../../model/facts";
import type { ViewId } from "../../spec/spec";
import { READS } from "../../views/collections";
import type { App } from "../app";
import { inApp } from "../island";
import { knownOf } from "../known";
import { createStore } from "../store";
import { dataPath } from "../url";
import { View } from "../View";
import { wordsOf } from "../words";
import { frameAddress } from "./address";
import type { Bridge } from "./bridge";
import { PARTS } from "./EmbedPage";
import { otherThesis } from "./foreign";
import { leavingStore } from "./leaving";
import { citableOf, wholeOf } from "./records";

const html = document.documentElement;
const view = html.dataset.view as ViewId;
const lang: Lang = html.lang === "ko" ? "ko" : "en";
const root = html.dataset.root ?? "../../";

/** What is shown, and what of it can be cited: the records in the page, or those of the thesis that the address names. */
async function factsIn(bridge: Bridge, words: Words): Promise<{ facts: Facts; whole: Facts }> {
  const path = dataPath(bridge.query);
  if (path !== null) {
    const facts = await otherThesis(bridge, path, view, { words, root });
    return { facts, whole: facts };
  }
  const data = JSON.parse(document.getElementById("records")?.textContent ?? "") as Dataset;
  return { facts: factsOf(data), whole: factsOf(wholeOf(data)) };
}

/** A message that asks for another thesis than the one shown: the page is opened anew with it. */
function followData(bridge: Bridge) {
  const shown = dataPath(bridge.query);
  const { adopt } = bridge;
  bridge.adopt = (query) => {
    if (dataPath(query) === shown) return adopt?.(query);
    bridge.write(query);
    location.reload();
  };
}

async function appOf(bridge: Bridge): Promise<{ app: App; citing: App }> {
  const words = await wordsOf(lang);
  const { facts, whole } = await factsIn(bridge, words);
  const known = { ...knownOf(facts), records: citableOf(whole) };
  const store = leavingStore(createStore(frameAddress(bridge, location), known), known, { view, lang, root });
  const app: App = { facts, words, store, root, dropped: 0, figures: 0, views: [view], embed: true };
  return { app, citing: { ...app, facts: whole } };
}

/** The printed view is taken over as it is, or drawn anew where it is not what was asked for. */
function takeOver(app: App, citing: App, late: boolean) {
  const asked = late || html.dataset.pending !== undefined;
  document.getElementById("failed")?.setAttribute("hidden", "");
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as keyof typeof PARTS | "view";
    const Part = name === "view" ? null : PARTS[name];
    const part = Part
      ? inApp(citing, element, name, <Part />)
      : inApp(app, element, view, <View id={view} />, READS[view]);
    if (asked) createRoot(element).render(part);
    else hydrateRoot(element, part);
  }
  enqueue("shown", () => delete html.dataset.pending);
}

/** The printed view stays; who embeds it is told. */
function explain(bridge: Bridge, reason: unknown) {
  const message = reason instanceof Error ? reason.message : String(reason);
  const failed = document.getElementById("failed");
  if (html.dataset.pending !== undefined) failed?.removeAttribute("hidden");
  // Whose figures these are has to be said: the address asked for another thesis.
  if (failed && dataPath(bridge.query) !== null) failed.textContent = message;
  delete html.dataset.pending;
  bridge.post({ type: "error", message });
}

/** The script may be there before the page is: it comes from the cache when a frame changes its language. */
const parsed =
  document.readyState === "loading"
    ? new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }))
    : Promise.resolve();

async function start(bridge: Bridge) {
  await parsed;
  const { app, citing } = await appOf(bridge);
  followData(bridge);
  takeOver(app, citing, bridge.late);
}

const bridge = window.allInBridge;
if (bridge) {
  bridge.started = true;
  start(bridge).catch((reason) => explain(bridge, reason));
}
