import { DEFAULT_CHOICE } from "../model/choice";
import type { Spec } from "../spec/spec";
import { VIEW_IDS } from "../spec/spec";
import { VIEWS } from "../views";
import type { App } from "./app";

const known = new WeakMap<object, Spec[]>();

/** All views of the unfiltered page: what is counted, and where a record is shown. Made once per dataset. */
export function unfilteredSpecs({ facts, words }: Pick<App, "facts" | "words">): Spec[] {
  let specs = known.get(facts);
  if (!specs) {
    specs = VIEW_IDS.map((id) => VIEWS[id](facts, DEFAULT_CHOICE, words));
    known.set(facts, specs);
  }
  return specs;
}
