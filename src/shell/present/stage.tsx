// The stage in the browser: one slide at a time, the next one ready behind it. Slides are taken over like views of the page.
import { enqueue } from "../../charts/queue";
import type { Loaded } from "../../data/load";
import type { ViewId } from "../../spec/spec";
import type { App } from "../app";
import { bring } from "../bring";
import { inApp } from "../island";
import { type Retry, takeOverView } from "../takeover";
import { type DeckState, deck } from "./deck";
import { listenIdle } from "./idle";
import { entryOf, pageAt } from "./leave";
import { listenKeys } from "./listenKeys";
import { type Place, placesOf, shownAt, slideOf } from "./order";
import { PARTS } from "./PresentPage";
import { runnerOf, type Stage } from "./run";
import { Slide } from "./Slide";
import { listenSwipe } from "./swipe";

const html = document.documentElement;
const slideElement = (view: ViewId) => document.getElementById(view) as HTMLElement;

/** Shows a slide, and moves the focus along where it stood on another one. */
function show(view: ViewId) {
  const before = document.querySelector<HTMLElement>(".slide.is-current");
  const next = slideElement(view);
  if (before === next) return;
  const held = document.activeElement;
  before?.classList.remove("is-current");
  next.classList.add("is-current");
  if (held === document.body || before?.contains(held)) next.focus({ preventScroll: true });
}

/** What the style sheet follows. */
function reflect({ overview, tables }: DeckState) {
  html.toggleAttribute("data-overview", overview);
  html.toggleAttribute("data-tables", tables);
}

/** Takes over slides as they are wanted, each once. */
function takerOf(app: App, failed: Loaded["failed"], retry: Retry) {
  const taken = new Set<ViewId>();
  return (view: ViewId) => {
    if (taken.has(view)) return;
    taken.add(view);
    takeOverView(app, failed, retry, slideElement(view), <Slide id={view} />);
  };
}

/** The slide, the one a step leads to, and the one before. */
const around = (places: Place[], view: ViewId): ViewId[] => {
  const at = places.findIndex((p) => p.view === view);
  return [at, at + 1, at - 1].flatMap((i) => places[i]?.view ?? []);
};

/** Links to views and covers lead to their slides; with a key held they open elsewhere, as links do. */
function followLinks(go: (view: ViewId) => void, places: Place[]) {
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    const asked = link?.dataset.slide ?? /^#(.+)$/.exec(link?.getAttribute("href") ?? "")?.[1];
    const view = places.find((p) => p.view === asked)?.view;
    if (!view) return;
    event.preventDefault();
    go(view);
  });
}

function takeParts(app: App) {
  for (const [name, Part] of Object.entries(PARTS)) {
    const element = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
    if (element) bring(element, inApp(app, element, name, <Part />));
  }
}

export function takeStage(app: App, failed: Loaded["failed"], retry: Retry) {
  const { store, facts, words, root } = app;
  const places = placesOf(facts);
  const entry = entryOf(window);
  const current = () => slideOf(places, store.get().slide);
  const take = takerOf(app, failed, retry);
  const follow = () => {
    const view = current();
    show(view);
    for (const near of around(places, view)) take(near);
  };
  const stage: Stage = {
    places,
    current,
    go(view, how) {
      const place = places.find((p) => p.view === view);
      if (place) store.set(shownAt(place), how);
    },
    leave: () => window.location.assign(pageAt(root, words.lang, entry, current())),
    takeAll: () => places.map((p) => take(p.view)),
  };
  deck.install(runnerOf(stage));
  deck.subscribe(() => reflect(deck.get()));
  store.subscribe(follow);
  follow();
  takeParts(app);
  enqueue("shown", () => delete html.dataset.pending);
  followLinks((view) => {
    deck.set({ overview: false, tables: false });
    stage.go(view, "push");
  }, places);
  listenKeys(deck.run);
  listenSwipe(deck.run);
  listenIdle(html);
}
