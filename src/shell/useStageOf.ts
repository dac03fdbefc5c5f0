import { useMemo } from "react";
import type { Stage } from "../charts/parts/stage";
import type { Choice } from "../model/choice";
import type { ViewId } from "../spec/spec";
import { useApp } from "./app";

/**
 * What the charts of a view stand on. `sources`: ids in the order of their printed numbers; keep the array stable.
 * `view`: folded parts lead to its own page until they are opened.
 */
export function useStageOf(sources: string[], choice: Choice, view?: ViewId): Stage {
  const { facts, words, store, root, embed } = useApp();
  const page = view ? `${root}${words.lang === "ko" ? "ko/" : ""}embed/${view}/` : null;
  const printedAt = embed ? undefined : page;
  return useMemo(() => {
    const numbers = new Map(sources.map((source, i) => [source, i + 1]));
    const sourceOf = (id: string) => {
      const e = facts.evidence.get(id);
      return e && "source" in e.record ? e.record.source : undefined;
    };
    return {
      words,
      choice,
      set: store.set,
      // From the view's own choice, which is the printed one while a page comes alive, so that both write the same links.
      href: (patch) => store.href({ ...choice, ...patch }),
      printedAt,
      sourceNumber: (source) => numbers.get(source),
      sourceOf,
    };
  }, [sources, choice, facts, words, store, printedAt]);
}
