// Whose thesis a view shows, where it is not the site's own: said at the foot of every view, slide, picture and file.
import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";

/** "Not All-In’s own thesis: Title, by Author, reviewed 23 Nov 2026."; null for the site's own. */
export function originOf({ foreign, thesis }: Facts, { marks, f }: Words): string | null {
  return foreign ? marks.foreign(thesis.title, thesis.author, f.longDate(thesis.review)) : null;
}
