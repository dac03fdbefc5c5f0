// What a service worker knows of the build it belongs to, and what of it a reader needs.
import type { Lang } from "../../i18n/lang";

export interface Build {
  /** Changes with any file of the site. */
  version: string;
  /** SHA-256 (hex) of each file, by its path below the site's root. */
  files: Record<string, string>;
}

/** The language of a page's path below the site's root. */
export const langOf = (path: string): Lang => (/^ko(\/|$)/.test(path) ? "ko" : "en");

const isEmbed = (path: string): boolean => /^(ko\/)?embed\//.test(path);
const isPage = (path: string): boolean => path.endsWith(".html");

/** A file whose name holds the hash of its content: it is right wherever it is found. */
export const isHashed = (path: string): boolean =>
  path.startsWith("assets/") || /^data\/[\w-]+\.(en|ko)\.[0-9a-f]+\.json$/.test(path);

/** Files of one language alone: its pages, its data, its fonts. */
function only(path: string): Lang | null {
  const data = /^data\/[\w-]+\.(en|ko)\./.exec(path);
  if (data) return data[1] as Lang;
  if (/^assets\/(sans|serif)-ko-/.test(path)) return "ko";
  return isPage(path) ? langOf(path) : null;
}

/** What works without network after one visit in these languages: the page with all it may load, exports included. */
export const essential = ({ files }: Build, langs: ReadonlySet<Lang>): string[] =>
  Object.keys(files).filter((path) => {
    const lang = only(path);
    return !isEmbed(path) && (lang === null || langs.has(lang));
  });

/** The path of an address below the site's root (`scope`), or null where it lies elsewhere. */
export function pathOf(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const root = new URL(scope);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
  const path = decodeURIComponent(pathname.slice(root.pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
