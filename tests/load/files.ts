// Files as a reader would give them.
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Given } from "../../src/load/gather";

export const file = (name: string, content: unknown): Given => ({
  name,
  bytes: strToU8(typeof content === "string" ? content : JSON.stringify(content, null, 1)),
});

/** An archive of files by name. */
export const zip = (name: string, files: Record<string, string>): Given => ({
  name,
  bytes: zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])) as Zippable),
});
