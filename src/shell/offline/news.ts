// Whether the host has newer data than those this page was printed from, and what they change.
import { QueryClient } from "@tanstack/react-query";
import { currentManifest, FILES_ID, type Files, loadDataset } from "../../data/load";
import type { Dataset } from "../../data/schema";
import { type Changes, changesOf } from "../../model/changes";
import { type Facts, factsOf } from "../../model/facts";
import type { App } from "../app";

export interface News {
  changes: Changes;
  now: Facts;
}

/** Null while nothing is newer, or nobody can be asked. Broken newer data are no news: the page they come with will say so. */
export async function newsOf({ facts, root, words }: Pick<App, "facts" | "root" | "words">): Promise<News | null> {
  const printed = document.getElementById(FILES_ID)?.textContent;
  if (!printed) return null;
  const { files } = await currentManifest(root);
  const ours = JSON.parse(printed) as Files;
  const theirs = files[words.lang];
  if (Object.entries(theirs).every(([name, file]) => ours[name as keyof Files] === file)) return null;
  const { dataset, failed } = await loadDataset(new QueryClient(), root, words.lang, theirs);
  if (Object.keys(failed).length > 0) return null;
  const now = factsOf(dataset as Dataset);
  return { changes: changesOf(facts, now), now };
}
