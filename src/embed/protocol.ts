// Messages between an embedded view and the page around it, version 1 (a promise to other programs). What comes from the
// other side is judged here, by own plain properties only: whoever sends may send anything.
import type { ViewId } from "../spec/spec";

export type Sent =
  | { type: "ready" }
  /** Height of the content in CSS px, untouched by any scaling of the page around. */
  | { type: "height"; height: number }
  /** The query string of the embed's address, without "?". */
  | { type: "state"; query: string }
  /** A key the embed has no use for: arrows, Page keys, Escape. */
  | { type: "key"; key: string }
  | { type: "error"; message: string };

/** What an embed posts to its host. */
export const messageOf = (view: ViewId, sent: Sent) => ({ allIn: 1, view, ...sent });

/** The longest query that is read; the longest the interface itself writes is far below. */
const LONGEST = 8000;
/** No screen is higher; a larger number is no height. */
const HIGHEST = 100_000;

/** An own data property of an object; undefined for getters, inherited ones and whatever throws. */
function own(data: unknown, key: string): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(data, key)?.value;
  } catch {
    return undefined;
  }
}

const isOurs = (data: unknown, type: string): boolean => own(data, "allIn") === 1 && own(data, "type") === type;

/** The query of a `set` message, without "?" and fragment; null for anything else. */
export function queryOfSet(data: unknown): string | null {
  const query = isOurs(data, "set") ? own(data, "query") : undefined;
  if (typeof query !== "string" || query.length > LONGEST) return null;
  return query.replace(/^\?/, "").replace(/#.*$/s, "");
}

/** The height of a `height` message in CSS px; null for anything else. */
export function heightOf(data: unknown): number | null {
  const height = isOurs(data, "height") ? own(data, "height") : undefined;
  return typeof height === "number" && height > 0 && height < HIGHEST ? height : null;
}

/** The message a host sends to make an embed show another state: the whole query, as in its address. */
export const setMessage = (query: string) => ({ allIn: 1, type: "set", query });
