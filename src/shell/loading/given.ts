// Files that a reader gives, within bounds before a byte of them is read.
import { ofFile, Unreadable } from "../../load/fault";
import type { Given } from "../../load/gather";
import { LIMITS } from "../../load/limits";

/** Reads the files of a drop or of a picker. Throws Unreadable where they are too large, too many, or no files. */
export async function givenOf(files: readonly File[]): Promise<Given[]> {
  const [first] = files;
  if (!first)
    throw new Unreadable(ofFile("-", "no file", "a thesis as JSON in UTF-8, or a ZIP archive of its collections"));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.bytes)
    throw new Unreadable(ofFile(first.name, `${(total / 1e6).toFixed(1)} MB`, `at most ${LIMITS.bytes / 1e6} MB`));
  return Promise.all(
    files.slice(0, LIMITS.files).map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
