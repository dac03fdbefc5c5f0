// What every way of taking a view along starts from.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec, ViewId } from "../spec/spec";
import { VIEWS } from "../views";
import { primaryOnly } from "./primary";

export interface Setting {
  facts: Facts;
  choice: Choice;
  words: Words;
  /** Address that shows a view in this exact state. */
  link: (view: ViewId) => string;
  /** Company pages and press only: figures read second-hand are left out, and the file says so. */
  primaryOnly?: boolean;
}

/** A view as it is taken along: its spec, what it was before figures were left out, and how many were. */
export interface Taken {
  spec: Spec;
  full: Spec;
  left: number;
}

/** The view of a setting. */
export function viewOf(id: ViewId, { facts, choice, words, primaryOnly: only }: Omit<Setting, "link">): Taken {
  const full = VIEWS[id](facts, choice, words);
  return only ? { full, ...primaryOnly(full, words) } : { full, spec: full, left: 0 };
}

/** The filter in words: the view's own sentence, or that there is none. */
export const filterText = (spec: Spec, words: Words): string => spec.scope ?? words.pptx.unfiltered;
