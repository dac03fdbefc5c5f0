import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec } from "../spec/spec";

/** A view: what it says, from the data, the reader's choice and a language. Pure. */
export type View = (facts: Facts, choice: Choice, words: Words) => Spec;
