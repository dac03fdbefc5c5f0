// Reads the bilingual dataset of the repository and makes the files that are served: per collection and language,
// named by their content.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELDS, type Manifest } from "../data/load";
import { localise } from "../data/localise";
import type { Collection } from "../data/schema";
import { LANGS, type Lang } from "../i18n/lang";

export const NAMES = Object.keys(FIELDS) as Collection[];

/** The raw (bilingual) dataset under the field names of `Dataset`. */
export function readDataset(folder: string): Record<string, unknown> {
  const read = (name: Collection): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  return Object.fromEntries(NAMES.map((name) => [FIELDS[name], read(name)]));
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
    const content = JSON.stringify(localise(raw[FIELDS[name]], lang));
    const path = `${name}.${lang}.${hashOf(content)}.json`;
    files.push({ path, content });
    return path;
  };
  const byLang = (lang: Lang) => Object.fromEntries(NAMES.map((name) => [name, one(name, lang)]));
  const { id, review } = raw.thesis as { id: string; review: string };
  const manifest = { thesis: id, reviewed: review, files: Object.fromEntries(LANGS.map((l) => [l, byLang(l)])) };
  files.push({ path: "manifest.json", content: JSON.stringify(manifest satisfies Record<keyof Manifest, unknown>) });
  return files;
}
