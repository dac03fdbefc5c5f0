// Reads the texts that the fonts have to cover.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Texts by how early they are seen; each is contained in the next. */
export interface Texts {
  firstScreen: string;
  interface: string;
  all: string;
}

interface File {
  path: string;
  text: string;
}

async function read(folder: string, pattern: RegExp): Promise<File[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const paths = names
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}

const textOf = (files: File[], pattern = /./) =>
  files
    .filter((f) => pattern.test(f.path))
    .map((f) => f.text)
    .join("\n");

/** Hero, lede, KPI names and the chips: values of these fields, companies only if they are in the filter. */
function headlines(data: File[]): string {
  const hero = textOf(data, /thesis\.json$/).match(/"(?:title|hero|lede)_ko":.*/g) ?? [];
  const kpis = textOf(data, /metrics\.json$/).match(/"name_ko":\s*"[^"]*"/g) ?? [];
  const chips = textOf(data, /entities\.json$/).match(/"short_ko":\s*"[^"]*",\s*"filter":\s*true/g) ?? [];
  return [...hero, ...kpis, ...chips].join("\n");
}

/** Texts of the dataset and the interface; `extra` are further folders with JSON files in the dataset's form. */
export async function collect(extra: string[]): Promise<Texts> {
  const folders = ["public/data/all-in", ...extra];
  const data = (await Promise.all(folders.map((folder) => read(folder, /\.json$/)))).flat();
  const code = await read("src", /^(?!tools|theme).*\.tsx?$/);
  const firstScreen = textOf(code, /ko[\\/](shell|glance|marks)\.ts$|format\.ko\.ts$/) + headlines(data);
  const words = textOf(code, /i18n/) + textOf(data, /thesis\.json$/) + headlines(data);
  return { firstScreen, interface: words, all: textOf(code) + textOf(data) };
}
