// The state of the stage that no address has: overview, tables. Commands are run by whoever was installed for it.
import { useSyncExternalStore } from "react";
import type { Command } from "./keys";

export interface DeckState {
  overview: boolean;
  /** The tables of the slide lie over it. */
  tables: boolean;
}

const CLOSED: DeckState = { overview: false, tables: false };

let state = CLOSED;
let runner: (command: Command) => void = () => undefined;
const listeners = new Set<() => void>();

export const deck = {
  get: (): DeckState => state,
  set(next: Partial<DeckState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  run: (command: Command) => runner(command),
  install(run: typeof runner) {
    runner = run;
  },
};

export const useDeck = (): DeckState => useSyncExternalStore(deck.subscribe, deck.get, () => CLOSED);
