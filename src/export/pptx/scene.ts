// What every slide knows, and what a slide is before it is drawn.
import type { Verdict } from "../../data/schema";
import { quantityText } from "../../i18n/format";
import type { Figure } from "../../model/figure";
import { printed } from "../../model/rounding";
import type { Scene } from "../scene";
import type { Canvas } from "./canvas";
import type { LayoutId } from "./package/masters";
import type { Box } from "./units";

/** A scene with the address of this exact view. */
export interface Stage extends Scene {
  link: string;
  /** Second-hand figures that were left out; 0 unless asked for. */
  left: number;
}

export interface Page {
  layout: LayoutId;
  title: string;
  line: string;
  /** Continues what other slides have: its notes name fewer sources. */
  further?: true;
  /** Draws the body into a box; `stage` is that of the view. */
  draw(on: Canvas, box: Box): void;
}

const MARKS = { disclosed: "●", reported: "◐", estimate: "○", forecast: "◌", opinion: "“" } as const;

export type KindOfFigure = keyof typeof MARKS;

/** One mark per kind, as a letter. */
export const markOf = (kind: KindOfFigure): string => MARKS[kind];

/** Mark of a figure, with the word that says a disclosed one was read second-hand. */
export function markText({ kind, quality }: Pick<Figure, "kind" | "quality">, via: string): string {
  return kind === "disclosed" && quality === "second-hand" ? `${MARKS[kind]} ${via}` : MARKS[kind];
}

/** A figure as it is printed: rounded where the page rounds. */
export const figureText = (stage: Pick<Scene, "words">, figure: Figure): string =>
  quantityText(stage.words.f, printed(figure));

const VERDICTS: Record<Verdict, string> = { confirmed: "■", partly: "◧", contradicted: "☒", open: "□" };

/** A verdict's mark is square, so that it is never taken for a mark of provenance. */
export const verdictMark = (verdict: Verdict): string => VERDICTS[verdict];
