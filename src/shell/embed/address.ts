// The address bar of an embed. Its choices replace the entry: adding to the history would change the host's Back.
import type { AddressBar } from "../store";
import type { Bridge } from "./bridge";

/** The query of "path?query#hash", without "?". */
const queryOf = (target: string): string => /\?([^#]*)/.exec(target)?.[1] ?? "";

/** An address bar over the bridge, which keeps the query where the document's own address may not be written. */
export function frameAddress(bridge: Bridge, { pathname, hash }: Pick<Location, "pathname" | "hash">): AddressBar {
  const write = (_: unknown, __: string, target?: string | URL | null) => bridge.write(queryOf(String(target ?? "")));
  return {
    location: {
      pathname,
      hash,
      get search() {
        return bridge.query ? `?${bridge.query}` : "";
      },
    },
    history: { pushState: write, replaceState: write },
    addEventListener(_, listener) {
      bridge.adopt = (query) => {
        bridge.write(query);
        listener();
      };
    },
  };
}
