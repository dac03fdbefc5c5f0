// What every chart may use of the page around it: the words, the reader's choice and the ways to change it.
import { createContext, useContext } from "react";
import type { Words } from "../../i18n/en";
import type { Choice } from "../../model/choice";
import type { Figure } from "../../model/figure";

/** push: a choice, undone by Back. replace: dragging and typing. */
export type How = "push" | "replace";

export interface Stage {
  words: Words;
  choice: Choice;
  set(patch: Partial<Choice>, how?: How): void;
  /** The address of the present choice with a change, for links that work without script. */
  href(patch: Partial<Choice>): string;
  /** Number of a source within this view, from 1; undefined where the view does not count it. */
  sourceNumber(source: string): number | undefined;
  /** The page that prints what is folded here; null where no page does; absent where it is printed here, folded or not. */
  printedAt?: string | null;
  /** The source id a record is taken from. */
  sourceOf(record: string): string | undefined;
}

export const StageContext = createContext<Stage | null>(null);

/** The stage a chart stands on. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error("a chart was drawn outside a view");
  return stage;
}

/** The number printed behind a figure, or undefined. */
export const numberOf = (stage: Stage, figure: Figure): number | undefined => stage.sourceNumber(figure.sources[0]);
