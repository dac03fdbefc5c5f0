// Files a page of each language needs for its first paint; the page's head preloads them (as="font", crossorigin).
// Paths are those of the repository, which are also the keys of Vite's manifest, where the hashed names stand.
import type { Lang } from "../i18n/lang";

const latin = ["src/theme/fonts/sans-latin.woff2", "src/theme/fonts/serif-latin.woff2"];

export const preload: Record<Lang, readonly string[]> = {
  en: latin,
  ko: [...latin, "src/theme/fonts/sans-ko-1.woff2", "src/theme/fonts/serif-ko-1.woff2"],
};
