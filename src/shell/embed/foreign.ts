// Another thesis in an embed: the one that `data` names, from the same host.
import { named } from "../../i18n/named";
import { namesOf } from "../../model/bet";
import { DEFAULT_CHOICE } from "../../model/choice";
import { type Facts, factsOf } from "../../model/facts";
import type { ViewId } from "../../spec/spec";
import { offeredOf } from "../../views/offered";
import type { App } from "../app";
import { specOf } from "../specOf";
import type { Bridge } from "./bridge";

type Reader = NonNullable<typeof window.allInReader>;
type Site = Pick<App, "words" | "root">;

/** What reads a thesis, in a script of its own. Rejects where it does not come. */
async function reader(bridge: Bridge, root: string): Promise<Reader> {
  if (!window.allInReader) await bridge.bring(`${root}read.js`);
  if (!window.allInReader) throw new Error("the reader did not come");
  return window.allInReader;
}

/**
 * The thesis at a path, and its finding becomes the document's title. Throws, in words for the reader, where it cannot be had or has
 * nothing for the view.
 */
export async function otherThesis(bridge: Bridge, path: string, view: ViewId, { words, root }: Site): Promise<Facts> {
  const w = words.shell.embed;
  const opened = await reader(bridge, root)
    .then((read) => read(path, words.lang, root))
    .catch(() => null);
  if (!opened?.loaded.dataset) throw new Error(w.noThesis);
  const facts = factsOf(opened.loaded.dataset, [], true);
  const spec = specOf(view, facts, DEFAULT_CHOICE, named(words, namesOf(facts)));
  if (!offeredOf(facts).includes(view) || !("made" in spec)) throw new Error(w.noView(facts.thesis.title));
  document.title = spec.made.title;
  return facts;
}
