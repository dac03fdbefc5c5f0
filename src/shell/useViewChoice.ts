// The choice as a view sees it: it follows the address one view per task, those in sight first, so that a click on the
// filter answers at once however many charts there are.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { How } from "../charts/parts/stage";
import { dequeue, enqueue, isNear } from "../charts/queue";
import { type Choice, DEFAULT_CHOICE } from "../model/choice";
import type { Store } from "./store";

export interface ViewStore {
  get(): Choice;
  subscribe(listener: () => void): () => void;
}

/** A store that follows another with a delay, through the queue, where one of the parts it reads has changed. */
export function createViewStore(
  store: Store,
  key: string,
  element: Element | null,
  reads: (keyof Choice)[] = [],
): ViewStore {
  let current = store.get();
  const listeners = new Set<() => void>();
  const parts: (keyof Choice)[] = ["companies", ...reads];
  const same = (next: Choice) => parts.every((part) => current[part] === next[part]);
  const follow = () => {
    const next = store.get();
    if (same(next)) return;
    current = next;
    for (const listener of listeners) listener();
  };
  // A view that reads nothing of what changed has no job: while a price is dragged the queue is the stress test's alone.
  const heard = (how: How) => {
    if (same(store.get())) return;
    // What follows a hand is drawn in the frame of its move.
    if (how === "replace") return follow();
    // Where the view stands is asked before anything changes, while the layout still holds.
    const near = isNear(element);
    enqueue(key, follow, () => near);
  };
  return {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener);
      const stop = store.subscribe(heard);
      return () => {
        listeners.delete(listener);
        stop();
        dequeue(key);
      };
    },
  };
}

const printedViewStore: ViewStore = { get: () => DEFAULT_CHOICE, subscribe: () => () => undefined };

export const ViewStoreContext = createContext<ViewStore>(printedViewStore);

const printed = () => DEFAULT_CHOICE;

export function useViewChoice(): Choice {
  const store = useContext(ViewStoreContext);
  return useSyncExternalStore(store.subscribe, store.get, printed);
}
