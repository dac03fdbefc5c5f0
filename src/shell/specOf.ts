// Apart from `attempt`, which the frame uses too: this brings the code of all views.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec, ViewId } from "../spec/spec";
import { VIEWS } from "../views";
import { type Attempt, attempt } from "./attempt";

/** A view of whatever dataset has come, or what that lacks. Never throws. */
export const specOf = (id: ViewId, facts: Facts, choice: Choice, words: Words): Attempt<Spec> =>
  attempt(() => VIEWS[id](facts, choice, words));
