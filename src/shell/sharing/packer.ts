import { scriptAddress } from "../trusted";

/** A thread that compresses a deck while the page draws it; null where the browser has none, as on a page opened from disk. */
export function packer(root: string): Worker | null {
  try {
    return new Worker(scriptAddress(new URL(`${root}pack.js`, document.baseURI).href));
  } catch {
    return null;
  }
}
