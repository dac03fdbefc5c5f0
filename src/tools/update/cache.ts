// Answers on disk, so that a run that was ended goes on where it was, and a second one asks nothing.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Cache {
  /** The text of a file that is not too old. */
  get(file: string): string | undefined;
  put(file: string, text: string): void;
}

/** `oldestMs`: how long an answer counts. A file is there as a whole or not at all. */
export function cacheIn(folder: string, oldestMs: number, now: () => number = Date.now): Cache {
  return {
    get: (file) => {
      const path = join(folder, file);
      const age = now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY);
      return age <= oldestMs ? readFileSync(path, "utf8") : undefined;
    },
    put: (file, text) => {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, file);
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    },
  };
}
