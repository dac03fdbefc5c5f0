// The evidence of a page as one file: to be read (Markdown) and to be computed with (JSON).
import { strToU8, zipSync } from "fflate";
import type { Setting, Taken } from "../setting";
import { evidenceOf } from "./data";
import { markdownOf } from "./markdown";

/** A zip of `evidence.md` and `evidence.json`; the same page gives the same bytes. */
export function bundleOf(taken: Taken[], setting: Setting): Uint8Array {
  const data = evidenceOf(taken, setting);
  const mtime = new Date(`${setting.facts.freshness.reviewed}T12:00:00`);
  return zipSync(
    {
      "evidence.md": strToU8(markdownOf(data, setting.facts, setting.words)),
      "evidence.json": strToU8(JSON.stringify(data, null, 1)),
    },
    { mtime, level: 6 },
  );
}
