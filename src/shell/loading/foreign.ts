// Another thesis than the site's own, as the address names it.
import type { Lang } from "../../i18n/lang";
import type { Fault } from "../../load/fault";
import type { Given } from "../../load/gather";
import type { Loaded } from "../../load/thesis";
import { faultOf, fetchedFiles } from "./fetched";
import { isLocal, keptFiles } from "./keep";
import { readFiles } from "./thread";

/** What the page says of the thesis it shows when that is not the site's own. */
export interface Foreign {
  /** A file's name, or a path on this host. */
  name: string;
  byHand: boolean;
  faults: readonly Fault[];
  left: number;
  /** This browser does not keep the files it was read from. */
  unkept: boolean;
}

export interface Opened {
  name: string;
  byHand: boolean;
  loaded: Loaded;
  /** The file was loaded by hand, and this browser does not hold it. */
  gone?: true;
  /** The file was loaded by hand, and this browser keeps none. */
  unkept?: true;
}

const nameOf = (files: readonly Given[]): string =>
  files.length === 1 ? files[0].name : files.map(({ name }) => name.replace(/^.*\//, "")).join(", ");

const nothing = (faults: readonly Fault[]): Loaded => ({ faults, dataset: null, records: 0, left: 0 });

/** Reads what `data` names. Never throws. */
export async function openNamed(path: string, lang: Lang, root: string): Promise<Opened> {
  if (isLocal(path)) {
    const files = await keptFiles(path);
    if (!files) return { name: path, byHand: true, loaded: nothing([]), gone: true };
    return openGiven(files, lang, root);
  }
  try {
    const files = await fetchedFiles(path, root);
    return { name: path, byHand: false, loaded: await readFiles(files, lang, root) };
  } catch (reason) {
    return { name: path, byHand: false, loaded: nothing([faultOf(reason, path)]) };
  }
}

/** Reads files that somebody gave. */
export const openGiven = async (files: readonly Given[], lang: Lang, root: string): Promise<Opened> => ({
  name: nameOf(files),
  byHand: true,
  loaded: await readFiles(files, lang, root),
});

export const foreignOf = ({ name, byHand, loaded, unkept }: Opened): Foreign => ({
  name,
  byHand,
  faults: loaded.faults,
  left: loaded.left,
  unkept: unkept === true,
});
