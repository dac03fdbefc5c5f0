// The address bar is the whole state: this store reads it, writes it, and tells who listens.

import type { How } from "../charts/parts/stage";
import { type Choice, DEFAULT_CHOICE } from "../model/choice";
import { type Address, buildQuery, type Known, type Notice, parseAddress } from "./url";

export interface Store {
  get(): Choice;
  /** The choice that the address bar shows: while something is dragged it lags behind. */
  written(): Choice;
  notices(): Notice[];
  subscribe(listener: (how: How) => void): () => void;
  /** push: a choice, undone by Back. replace: dragging and typing, written at most once per 240 ms. */
  set(patch: Partial<Choice>, how?: How): void;
  /** The address of the present choice with a change. Without foreign parameters: a printed page knows none. */
  href(patch: Partial<Choice>): string;
  /** The whole query of the address, "" or "?…". */
  search(): string;
  dismissNotices(): void;
}

/** What a store needs of a window. */
export interface AddressBar {
  readonly location: Readonly<Pick<Location, "pathname" | "search" | "hash">>;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
}

/** Twice the promised 120 ms: a write costs some milliseconds, and nobody reads an address while dragging. */
const WRITE_EVERY_MS = 240;

/** The address part after the path for a choice: "?a=b#hash", or the bare path's end when nothing differs. */
const searchOf = (choice: Choice, rest: [string, string][]): string => {
  const query = buildQuery(choice, rest);
  return query ? `?${query}` : "";
};

/** A store over a window's location and history. */
export function createStore(win: AddressBar, known: Known): Store {
  let address: Address = parseAddress(win.location.search, known);
  let written = address.choice;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(how: How) => void>();
  const emit = (how: How = "push") => {
    for (const listener of listeners) listener(how);
  };
  const target = () => win.location.pathname + searchOf(address.choice, address.rest) + win.location.hash;
  const write = (how: How) => {
    clearTimeout(timer);
    timer = undefined;
    written = address.choice;
    if (how === "push") win.history.pushState(null, "", target());
    else win.history.replaceState(null, "", target());
  };
  const rest = () => {
    write("replace");
    emit("replace");
  };
  win.addEventListener("popstate", () => {
    clearTimeout(timer);
    timer = undefined;
    address = parseAddress(win.location.search, known);
    written = address.choice;
    emit();
  });
  return {
    get: () => address.choice,
    written: () => written,
    notices: () => address.notices,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(patch, how = "push") {
      const choice = { ...address.choice, ...patch };
      if (buildQuery(choice) === buildQuery(address.choice)) return;
      if (how === "push" && timer !== undefined) write("replace");
      address = { ...address, choice };
      if (how === "push") write("push");
      else timer ??= setTimeout(rest, WRITE_EVERY_MS);
      emit(how);
    },
    href: (patch) => searchOf({ ...address.choice, ...patch }, []) || "?",
    search: () => searchOf(written, address.rest),
    dismissNotices() {
      address = { ...address, notices: [] };
      emit();
    },
  };
}

const NONE: Notice[] = [];

/** The store of a page that is being printed: always the default choice. */
export const printedStore: Store = {
  get: () => DEFAULT_CHOICE,
  written: () => DEFAULT_CHOICE,
  notices: () => NONE,
  subscribe: () => () => undefined,
  set: () => undefined,
  href: (patch) => searchOf({ ...DEFAULT_CHOICE, ...patch }, []) || "?",
  search: () => "",
  dismissNotices: () => undefined,
};
