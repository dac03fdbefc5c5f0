// What every part of the page shares: the facts, the words and the store.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Words } from "../i18n/en";
import { named } from "../i18n/named";
import { namesOf } from "../model/bet";
import { type Choice, DEFAULT_CHOICE } from "../model/choice";
import type { Facts } from "../model/facts";
import type { ViewId } from "../spec/spec";
import type { FigureGroup } from "../views/count";
import type { Foreign } from "./loading/foreign";
import type { Store } from "./store";
import type { Notice } from "./url";

export interface App {
  facts: Facts;
  words: Words;
  store: Store;
  /** The page's path to the site's root: "./" for "/", "../" for "/ko/". */
  root: string;
  /** Broken records of the dataset that were left out. */
  dropped: number;
  /** How many distinct figures the unfiltered page shows. */
  figures: number;
  /** The same by the companies they concern; absent where nothing is counted. */
  groups?: FigureGroup[];
  /** The app with all words, where this one has the frame's alone. */
  whole?: Promise<App>;
  /** Views whose files could all be loaded. */
  views: readonly ViewId[];
  /** True where one view stands alone in another page. */
  embed?: true;
  /** Where the thesis comes from, when it is not the site's own. */
  foreign?: Foreign;
}

export const AppContext = createContext<App | null>(null);

const spoken = new WeakMap<App, App>();

/** The app in words that name whom its thesis is about. */
function inWords(app: App): App {
  const words = named(app.words, namesOf(app.facts));
  const known = spoken.get(app) ?? (words === app.words ? app : { ...app, words });
  spoken.set(app, known);
  return known;
}

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("a part of the page was drawn outside the app");
  return inWords(app);
}

const printed = () => DEFAULT_CHOICE;

/** The reader's choice; the default one while a prerendered page is taken over. */
export function useChoice(): Choice {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, store.get, printed);
}

/** One part of the reader's choice: who uses it is drawn anew only when that part changes. */
export function useChosen<K extends keyof Choice>(part: K): Choice[K] {
  const { store } = useApp();
  return useSyncExternalStore(
    store.subscribe,
    () => store.get()[part],
    () => DEFAULT_CHOICE[part],
  );
}

/** The choice as the address bar shows it, for links that carry it: they need not follow a drag. */
export function useWritten(): Choice {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, store.written, printed);
}

const NONE: Notice[] = [];
const noneYet = () => NONE;

/** What of the address was refused. */
export function useNotices(): Notice[] {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, store.notices, noneYet);
}

const never = () => () => undefined;
const noneDropped = () => 0;

/** How many broken records were left out; none while a prerendered page is taken over. */
export function useDropped(): number {
  const { dropped } = useApp();
  return useSyncExternalStore(never, () => dropped, noneDropped);
}

const emptySearch = () => "";

/** The query of the address, for links to the same state elsewhere; none while a prerendered page is taken over. */
export function useSearch(): string {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, store.search, emptySearch);
}
