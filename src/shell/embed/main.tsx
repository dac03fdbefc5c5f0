// An embedded view comes alive: its records are in the page, its state comes from the address and from messages.
import { createRoot, hydrateRoot } from "react-dom/client";
import { enqueue } from "../../charts/queue";
import type { Dataset } from "../../data/schema";
import type { Lang } from "../../i18n/lang";
import { factsOf } from "../../model/facts";
import type { ViewId } from "../../spec/spec";
import { READS } from "../../views/collections";
import type { App } from "../app";
import { inApp } from "../island";
import { knownOf } from "../known";
import { createStore } from "../store";
import { View } from "../View";
import { wordsOf } from "../words";
import { frameAddress } from "./address";
import type { Bridge } from "./bridge";
import { PARTS } from "./EmbedPage";
import { leavingStore } from "./leaving";
import { citableOf, wholeOf } from "./records";

const html = document.documentElement;
const view = html.dataset.view as ViewId;
const lang: Lang = html.lang === "ko" ? "ko" : "en";
const root = html.dataset.root ?? "../../";

async function appOf(bridge: Bridge): Promise<{ app: App; citing: App }> {
  const words = await wordsOf(lang);
  const data = JSON.parse(document.getElementById("records")?.textContent ?? "") as Dataset;
  const facts = factsOf(data);
  const whole = factsOf(wholeOf(data));
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
  if (html.dataset.pending !== undefined) document.getElementById("failed")?.removeAttribute("hidden");
  delete html.dataset.pending;
  bridge.post({ type: "error", message: reason instanceof Error ? reason.message : String(reason) });
}

/** The script may be there before the page is: it comes from the cache when a frame changes its language. */
const parsed =
  document.readyState === "loading"
    ? new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }))
    : Promise.resolve();

async function start(bridge: Bridge) {
  await parsed;
  const { app, citing } = await appOf(bridge);
  takeOver(app, citing, bridge.late);
}

const bridge = window.allInBridge;
if (bridge) {
  bridge.started = true;
  start(bridge).catch((reason) => explain(bridge, reason));
}
