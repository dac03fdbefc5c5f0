// The page in the browser: load the dataset, then take over what was printed.
import "./styles";
import { QueryClient } from "@tanstack/react-query";
import { enqueue } from "../charts/queue";
import { FILES_ID, type Loaded, loadDataset } from "../data/load";
import type { Collection } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Lang } from "../i18n/lang";
import { factsOf } from "../model/facts";
import { ESSENTIAL } from "../views/collections";
import type { FigureGroup } from "../views/count";
import type { App } from "./app";
import { complete } from "./complete";
import { knownOf } from "./known";
import { listenDrops } from "./loading/drops";
import type { Started } from "./loading/start";
import { unkept } from "./loading/unkept";
import { isChecked, reasonIn } from "./reasons";
import { watchSlow } from "./slow";
import { createStore, type Store } from "./store";
import { sound, takeOver } from "./takeover";
import { dataPath } from "./url";
import { firstWordsOf, wordsOf } from "./words";

const html = document.documentElement;
const lang = (html.lang === "ko" ? "ko" : "en") as Lang;
const root = html.dataset.root ?? "./";
const client = new QueryClient();

async function load(): Promise<Loaded> {
  const loaded = await loadDataset(client, root, lang);
  const lost = ESSENTIAL.find((name) => loaded.failed[name] !== undefined);
  if (lost) throw new Error(`${lost}.json: ${loaded.failed[lost]}`);
  return loaded;
}

/** What the printed page counted of its own figures. */
const countedGroups = (): FigureGroup[] =>
  JSON.parse(document.getElementById("figure-groups")?.textContent ?? "[]") as FigureGroup[];

function appOf(loaded: Loaded, words: Words, store?: Store): App {
  const facts = factsOf(complete(loaded.dataset), Object.keys(loaded.failed) as Collection[]);
  const app: App = {
    facts,
    words,
    store: store ?? createStore(window, knownOf(facts)),
    root,
    dropped: loaded.dropped,
    figures: Number(html.dataset.figures),
    groups: countedGroups(),
    views: sound(facts, loaded.failed),
  };
  const whole = wordsOf(lang).then((all): App => ({ ...app, words: all }));
  // Who needs it says that it failed; a page where nobody does must not complain of an unhandled rejection.
  whole.catch(() => undefined);
  return { ...app, whole };
}

/** Makes the views of the unfiltered page ahead of need, once their code is there. */
async function warm({ whole }: App) {
  const [{ warmSpecs }, app] = await Promise.all([import("./specs"), whole]);
  if (app) warmSpecs(app);
}

/** The page of the thesis that the address names; null where it names none. */
async function startNamed(): Promise<Started | null> {
  const path = dataPath(window.location.search);
  const started = path === null ? null : await (await import("./loading/start")).startForeign(path, lang, root);
  delete html.dataset.foreign;
  return started;
}

async function start() {
  unkept.draw = async (opened) => (await import("./loading/show")).showUnkept(opened);
  const named = await startNamed();
  if (named?.shown) {
    listenDrops(named.app);
    return answered();
  }
  const [words, loaded] = await Promise.all([firstWordsOf(lang), load()]);
  const app = appOf(loaded, words);
  const retry = async () => {
    const again = await load();
    const next = appOf(again, words, app.store);
    return { app: (await next.whole) ?? next, failed: again.failed };
  };
  if (html.dataset.mode === "present") {
    const [{ takeStage }, whole] = await Promise.all([import("./present/stage"), app.whole ?? app]);
    takeStage(whole, loaded.failed, retry);
  } else takeOver(app, loaded.failed, retry);
  answered();
  listenDrops(app);
  if (named) import("./loading/start").then(({ explainForeign }) => explainForeign(app, named.opened)).catch(nothing);
  warm(app).catch(nothing);
  // Only a built page has a worker beside it, and not one that is a single file.
  const built = document.getElementById(FILES_ID) !== null && html.dataset.single === undefined;
  if (built) enqueue("keep offline", () => void offline(app).catch(nothing));
}

const nothing = () => undefined;

async function offline(app: App) {
  const [{ startOffline }, whole] = await Promise.all([import("./offline/start"), app.whole ?? app]);
  startOffline(whole);
}

/** The head's script shows a line while the page does not answer; the same line comes back while its views do not. */
function answered() {
  html.dataset.answers = "";
  watchSlow();
}

/** A reason as told; one that names the file first keeps the name. */
function told(words: Words, message: string): string {
  const [, file = "", why = ""] = /^([\w-]+\.json: )?(.*)$/s.exec(message) ?? [];
  return file + reasonIn(words, why);
}

/** Nothing could be loaded: the printed page stays readable and says why it does not answer. */
async function explain(reason: unknown) {
  answered();
  delete html.dataset.filtered;
  delete html.dataset.foreign;
  delete html.dataset.pending;
  html.classList.remove("is-deck");
  const message = reason instanceof Error ? reason.message : String(reason);
  const words = await (isChecked(message) ? wordsOf : firstWordsOf)(lang).catch(() => null);
  // Without a word of its own the page has the printed line.
  if (!words) return document.getElementById("dead")?.removeAttribute("hidden");
  const { shell } = words;
  const slot = document.createElement("div");
  slot.className = "notices";
  slot.setAttribute("role", "alert");
  slot.textContent = `${shell.failed} ${shell.failedKept} (${told(words, message)}) `;
  const again = document.createElement("button");
  again.className = "text-link";
  again.textContent = shell.retry;
  again.addEventListener("click", () => {
    slot.remove();
    start().catch(explain);
  });
  slot.append(again);
  document.querySelector("[data-island=notices]")?.after(slot);
}

start().catch(explain);
