import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { Figure } from "../model/figure";
import { printed } from "../model/rounding";

/** A figure in a sentence or label. */
export const rounded = (words: Words, figure: Figure): string => quantityText(words.f, printed(figure));
