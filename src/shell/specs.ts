// The views of the unfiltered page: what is counted, and where a record is shown. Made once per dataset.
import { enqueue } from "../charts/queue";
import { DEFAULT_CHOICE } from "../model/choice";
import type { Spec, ViewId } from "../spec/spec";
import type { App } from "./app";
import type { Attempt } from "./attempt";
import { specOf } from "./specOf";

const known = new WeakMap<object, Map<ViewId, Attempt<Spec>>>();
type Of = Pick<App, "facts" | "words" | "views">;

function unfiltered({ facts, words }: Pick<Of, "facts" | "words">, id: ViewId): Attempt<Spec> {
  const made = known.get(facts) ?? new Map<ViewId, Attempt<Spec>>();
  known.set(facts, made);
  const spec = made.get(id) ?? specOf(id, facts, DEFAULT_CHOICE, words);
  made.set(id, spec);
  return spec;
}

/** Those that can be made from the dataset. */
export const unfilteredSpecs = (of: Of): Spec[] =>
  of.views.flatMap((id) => {
    const spec = unfiltered(of, id);
    return "made" in spec ? [spec.made] : [];
  });

/** Makes them ahead of need, one per task, so that the first click of the filter need not. */
export function warmSpecs(of: Of) {
  for (const id of of.views) enqueue(`spec ${id}`, () => void unfiltered(of, id));
}
