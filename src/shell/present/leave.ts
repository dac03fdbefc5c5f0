// The way back: to the page at the view of the slide, in the state in which the stage was entered. What was changed on stage
// is dropped.
import type { Lang } from "../../i18n/lang";
import type { ViewId } from "../../spec/spec";

const KEY = "present-entry";

type Window_ = Pick<Window, "location" | "performance" | "sessionStorage">;

const withoutSlide = (search: string): string => {
  const params = new URLSearchParams(search);
  params.delete("slide");
  return params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
};

/** Was the stage already entered, and this is the same visit again? */
const isReload = ({ performance }: Window_): boolean => {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload";
};

/** The query in which the stage was entered, without "?" and slide; a reload does not change it. */
export function entryOf(win: Window_): string {
  const now = withoutSlide(win.location.search);
  try {
    const before = win.sessionStorage.getItem(KEY);
    if (isReload(win) && before !== null) return before;
    win.sessionStorage.setItem(KEY, now);
  } catch {
    // No storage: a reload makes what it shows the entry.
  }
  return now;
}

/** The page's address at a view. `root`: the path to the site's root; `query` without "?". */
export const pageAt = (root: string, lang: Lang, query: string, view: ViewId): string =>
  `${root}${lang === "ko" ? "ko/" : ""}${query && `?${query}`}#${view}`;
