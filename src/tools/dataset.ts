// Reads the bilingual dataset of the repository and makes the files that are served: per collection and language,
// named by their content.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OPTIONAL } from "../data/check/shape";
import { FIELDS, type Manifest } from "../data/load";
import { localise, spokenIn } from "../data/localise";
import { type Collection, LISTS } from "../data/schema";
import { LANGS, type Lang } from "../i18n/lang";

export const NAMES = Object.keys(FIELDS) as Collection[];

/** The raw (bilingual) dataset under the field names of `Dataset`. */
export function readDataset(folder: string): Record<string, unknown> {
  const read = (name: Collection): [string, unknown][] => {
    const file = join(folder, `${name}.json`);
    // What a thesis may do without is an empty list, and the stress test is absent.
    if (OPTIONAL.has(name) && !existsSync(file)) return name in LISTS ? [[FIELDS[name], []]] : [];
    return [[FIELDS[name], JSON.parse(readFileSync(file, "utf8"))]];
  };
  return Object.fromEntries(NAMES.flatMap(read));
}

export interface ServedFile {
  /** Path below `data/`. */
  path: string;
  content: string;
}

const hashOf = (content: string): string => createHash("sha256").update(content).digest("hex").slice(0, 10);

/** Every served file of a dataset, the manifest last. */
export function servedFiles(raw: Record<string, unknown>): ServedFile[] {
  const files: ServedFile[] = [];
  const one = (name: Collection, lang: Lang): string => {
    const content = JSON.stringify(localise(raw[FIELDS[name]], spokenIn(raw.thesis, lang)));
    const path = `${name}.${lang}.${hashOf(content)}.json`;
    files.push({ path, content });
    return path;
  };
  const byLang = (lang: Lang) =>
    Object.fromEntries(NAMES.filter((name) => FIELDS[name] in raw).map((name) => [name, one(name, lang)]));
  const { id, review } = raw.thesis as { id: string; review: string };
  const manifest = { thesis: id, reviewed: review, files: Object.fromEntries(LANGS.map((l) => [l, byLang(l)])) };
  files.push({ path: "manifest.json", content: JSON.stringify(manifest satisfies Record<keyof Manifest, unknown>) });
  return files;
}
