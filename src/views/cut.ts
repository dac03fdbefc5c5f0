// What a view draws where there is more than it has room for.
import type { Words } from "../i18n/en";

export interface Cut<T> {
  drawn: T[];
  /** How many are not drawn: said beside the drawing as "and 212 more". */
  left: number;
}

/** At most `most` members of a list in its own order: those in focus before the others, earlier ones before later. */
export function cutTo<T>(list: readonly T[], most: number, inFocus: (item: T) => boolean = () => true): Cut<T> {
  if (list.length <= most) return { drawn: [...list], left: 0 };
  const first = [...list.filter(inFocus), ...list.filter((item) => !inFocus(item))].slice(0, most);
  const kept = new Set(first);
  return { drawn: list.filter((item) => kept.has(item)), left: list.length - kept.size };
}

type Sentence = Exclude<keyof Words["marks"]["cut"], "rows" | "options">;

/** The sentence that says how much is drawn and how much is not; none where everything is. */
export function cutNote(
  { marks, f }: Words,
  what: Sentence,
  { drawn, left }: { drawn: readonly unknown[]; left: number },
): string[] {
  return left === 0 ? [] : [marks.cut[what](f.count(drawn.length), f.count(left))];
}
