// Reading and checking a large thesis takes seconds: a thread does it where the browser has one.
import type { Lang } from "../../i18n/lang";
import type { Given } from "../../load/gather";
import { type Loaded, readThesis } from "../../load/thesis";
import { scriptAddress } from "../trusted";
import type { Order } from "./reader";

/** Files of so many bytes are read in less than the time of a blink. */
const SMALL = 250_000;

/** A page that is one file has no script beside it; in an embed the policy for such addresses is another script's. */
const hasThreads = ({ single, view }: DOMStringMap): boolean => single === undefined && view === undefined;

/** Null where there is no thread, or it fails. */
async function inThread(order: Order, root: string): Promise<Loaded | null> {
  if (!hasThreads(document.documentElement.dataset)) return null;
  let worker: Worker | undefined;
  try {
    const thread = new Worker(scriptAddress(new URL(`${root}read.js`, document.baseURI).href));
    worker = thread;
    return await new Promise((done, failed) => {
      thread.addEventListener("message", ({ data }: MessageEvent<Loaded>) => done(data));
      thread.addEventListener("error", failed);
      thread.addEventListener("messageerror", failed);
      thread.postMessage(order);
    });
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}

/** Reads and checks a thesis; a large one without keeping the page from answering. `root`: the page's path to the site's root. */
export async function readFiles(files: readonly Given[], lang: Lang, root: string): Promise<Loaded> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const read = bytes > SMALL ? await inThread({ files, lang }, root) : null;
  return read ?? readThesis(files, lang);
}
