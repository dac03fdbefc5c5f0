// What is shown is made from whatever dataset has come. Where that lacks what a part stands on, the part says so or is left
// out; the others go on.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec, ViewId } from "../spec/spec";
import { VIEWS } from "../views";

/** What was made, or what the dataset lacks: "observations.json: no record …", "" where nobody could say. */
export type Attempt<T> = { made: T } | { lacks: string };

/** The model names the file that lacks something; any other error is what happened further on for want of it. */
const NAMED = /^[\w-]+\.json: /;

/** Never throws. A build must not lean on it: there a view that cannot be made is a fault (`printPage`). */
export function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { made: make() };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return { lacks: NAMED.test(message) ? message : "" };
  }
}

export const specOf = (id: ViewId, facts: Facts, choice: Choice, words: Words): Attempt<Spec> =>
  attempt(() => VIEWS[id](facts, choice, words));
