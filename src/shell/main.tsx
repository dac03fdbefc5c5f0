// Takes over the prerendered page: first the frame, then the views, those in sight first, one per task.
import "./styles";
import { QueryClient } from "@tanstack/react-query";
import { StrictMode, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { enqueue, isNear } from "../charts/queue";
import { type Loaded, loadDataset } from "../data/load";
import type { Dataset } from "../data/schema";
import type { Lang } from "../i18n/lang";
import { factsOf } from "../model/facts";
import type { ViewId } from "../spec/spec";
import { ESSENTIAL, NEEDS, READS } from "../views/collections";
import { type App, AppContext } from "./app";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailedState } from "./FailedState";
import { knownOf } from "./known";
import { ISLANDS, type IslandName } from "./Page";
import { warmSpecs } from "./specs";
import { createStore } from "./store";
import { createViewStore, ViewStoreContext } from "./useViewChoice";
import { View } from "./View";
import { wordsOf } from "./words";

const html = document.documentElement;
const lang = (html.lang === "ko" ? "ko" : "en") as Lang;
const root = html.dataset.root ?? "./";
const client = new QueryClient();

const LISTS = ["observations", "relations", "events", "models", "claims", "risks", "statements"] as const;
/** A collection that failed is an empty list: its views are not taken over. */
const complete = (part: Partial<Dataset>): Dataset =>
  ({ ...Object.fromEntries(LISTS.map((name) => [name, []])), ...part }) as Dataset;

/** Says that an island answers; whoever drives the page from outside waits for it. */
function Live({ element }: { element: HTMLElement }) {
  useEffect(() => {
    element.dataset.live = "";
    if (element.dataset.island === "hero") delete html.dataset.filtered;
  }, [element]);
  return null;
}

function inApp(app: App, element: HTMLElement, key: string, part: React.ReactNode) {
  return (
    <StrictMode>
      <AppContext value={app}>
        <ViewStoreContext value={createViewStore(app.store, key, element, READS[key as ViewId])}>
          <ErrorBoundary>{part}</ErrorBoundary>
          <Live element={element} />
        </ViewStoreContext>
      </AppContext>
    </StrictMode>
  );
}

function takeOver(app: App, loaded: Loaded) {
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as IslandName | "view";
    if (name === "view") takeOverView(app, loaded, element);
    else {
      const Part = ISLANDS[name];
      hydrateRoot(element, inApp(app, element, name, <Part />));
    }
  }
}

function takeOverView(app: App, loaded: Loaded, element: HTMLElement) {
  const id = element.dataset.view as ViewId;
  const failed = NEEDS[id].find((name) => loaded.failed[name] !== undefined);
  if (failed) return showFailure(app, element, `${failed}.json`, loaded.failed[failed] ?? "");
  enqueue(
    `take over ${id}`,
    () => hydrateRoot(element, inApp(app, element, id, <View id={id} lead={element.dataset.lead !== undefined} />)),
    () => isNear(element),
  );
}

/** The printed figures stay; a line above them says what could not be loaded and offers to try again. */
function showFailure(app: App, element: HTMLElement, file: string, why: string) {
  const slot = document.createElement("div");
  slot.className = "failed-slot";
  element.prepend(slot);
  createRoot(slot).render(
    <AppContext value={app}>
      <FailedState file={file} why={why} onRetry={() => location.reload()} />
    </AppContext>,
  );
}

async function start() {
  const words = await wordsOf(lang);
  const loaded = await loadDataset(client, root, lang);
  const lost = ESSENTIAL.find((name) => loaded.failed[name] !== undefined);
  if (lost) throw new Error(`${lost}.json: ${loaded.failed[lost]}`);
  const facts = factsOf(complete(loaded.dataset));
  const store = createStore(window, knownOf(facts));
  const figures = Number(html.dataset.figures);
  takeOver({ facts, words, store, root, dropped: loaded.dropped, figures }, loaded);
  warmSpecs({ facts, words });
}

/** Nothing could be loaded: the printed page stays readable and says why it does not answer. */
async function explain(reason: unknown) {
  delete html.dataset.filtered;
  const { shell } = await wordsOf(lang);
  const slot = document.createElement("div");
  slot.className = "notices";
  slot.setAttribute("role", "alert");
  slot.textContent = `${shell.failed} ${shell.failedKept} (${reason instanceof Error ? reason.message : reason}) `;
  const again = document.createElement("button");
  again.className = "text-link";
  again.textContent = shell.retry;
  again.addEventListener("click", () => {
    slot.remove();
    void client.resetQueries();
    start().catch(explain);
  });
  slot.append(again);
  document.querySelector("[data-island=notices]")?.after(slot);
}

start().catch(explain);
