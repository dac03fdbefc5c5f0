import type { Figure } from "./figure";

/** A figure as it is printed large or in a sentence: computed per cents to one decimal, as exact as their inputs. */
export function printed(figure: Figure): Figure {
  if (!figure.name || figure.value === null || figure.unit !== "%") return figure;
  return { ...figure, value: Math.round(figure.value * 10) / 10 };
}
