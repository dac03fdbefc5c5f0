// The views of the unfiltered page: what is counted, and where a record is shown. Made once per dataset.
import { enqueue } from "../charts/queue";
import { DEFAULT_CHOICE } from "../model/choice";
import type { Spec, ViewId } from "../spec/spec";
import { VIEWS } from "../views";
import type { App } from "./app";

const known = new WeakMap<object, Map<ViewId, Spec>>();
type Of = Pick<App, "facts" | "words" | "views">;

function specOf({ facts, words }: Pick<Of, "facts" | "words">, id: ViewId): Spec {
  const made = known.get(facts) ?? new Map<ViewId, Spec>();
  known.set(facts, made);
  const spec = made.get(id) ?? VIEWS[id](facts, DEFAULT_CHOICE, words);
  made.set(id, spec);
  return spec;
}

export const unfilteredSpecs = (of: Of): Spec[] => of.views.map((id) => specOf(of, id));

/** Makes them ahead of need, one per task, so that the first click of the filter need not. */
export function warmSpecs(of: Of) {
  for (const id of of.views) enqueue(`spec ${id}`, () => void specOf(of, id));
}
