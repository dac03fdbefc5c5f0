// From the files that were given to the collections of a thesis, and back from a record to its place in a file.
import { COLLECTIONS, type Collection } from "../data/schema";
import { type Fault, ofFile, pathText, Unreadable } from "./fault";
import { NotJson, placeOf, readJsonText, type Step, type TextFault } from "./json";
import { LIMITS } from "./limits";
import { meantBy } from "./suggest";
import { isZip, unzipped } from "./unzip";

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a collection stands: a file, and the path to it there. */
export interface Home {
  readonly file: string;
  readonly path: readonly Step[];
}

export interface Gathered {
  readonly raw: Partial<Record<Collection, unknown>>;
  readonly homes: ReadonlyMap<Collection, Home>;
  /** The text of each file that holds a collection. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
  /** How many records there are. */
  readonly records: number;
}

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const stemOf = (name: string): string => name.replace(/^.*\//, "").replace(/\.json$/i, "");

const FORMS: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["an old Excel or Word file", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a compressed file (gzip)", [0x1f, 0x8b]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a text in UTF-16", [0xff, 0xfe]],
  ["a text in UTF-16", [0xfe, 0xff]],
];
const WANTED = "a thesis as JSON in UTF-8, or a ZIP archive of its collections";

/** What the first bytes say a file is, where that is not what is wanted. */
const formOf = (bytes: Uint8Array): string | undefined =>
  FORMS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];

function textOf({ name, bytes }: Given): string {
  const form = bytes.length === 0 ? "an empty file" : formOf(bytes);
  if (form) throw new Unreadable(ofFile(name, form, WANTED));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(ofFile(name, "bytes that are no UTF-8", WANTED));
  }
}

const inFile = (file: string, text: string, { offset, path, found, expected, meant }: TextFault): Fault => ({
  ...ofFile(file, found, expected),
  ...placeOf(text, offset),
  path: pathText(path),
  ...(meant !== undefined && { unknown: found, meant }),
});

/** The files inside archives, and those beside them. */
function opened(given: readonly Given[]): Given[] {
  const total = given.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const [first] = given;
  if (!first) throw new Unreadable(ofFile("-", "no file", WANTED));
  if (total > LIMITS.bytes)
    throw new Unreadable(ofFile(first.name, megabytes(total), `at most ${LIMITS.bytes / 1e6} MB`));
  return given.flatMap((file) => (isZip(file.bytes) ? insideOf(file) : [file]));
}

function insideOf({ name, bytes }: Given): Given[] {
  const entries = unzipped(name, bytes);
  if (entries.some((entry) => entry.name === "xl/workbook.xml"))
    throw new Unreadable(ofFile(name, "an Excel workbook", WANTED));
  const json = entries.filter((entry) => /\.json$/i.test(entry.name));
  if (json.length === 0) throw new Unreadable(ofFile(name, "an archive without JSON files", WANTED));
  return json;
}

class Gathering {
  readonly raw: Partial<Record<Collection, unknown>> = {};
  readonly homes = new Map<Collection, Home>();
  readonly texts = new Map<string, string>();
  readonly faults: Fault[] = [];

  add(given: Given) {
    try {
      const text = textOf(given);
      const { value, faults } = readJsonText(text);
      this.texts.set(given.name, text);
      this.faults.push(...faults.map((fault) => inFile(given.name, text, fault)));
      this.take(given.name, value);
    } catch (error) {
      if (error instanceof Unreadable) this.faults.push(error.fault);
      else if (error instanceof NotJson) this.faults.push(inFile(given.name, textOf(given), error.fault));
      else throw error;
    }
  }

  /** One collection by its file's name, or a whole thesis. */
  private take(file: string, value: unknown) {
    const stem = stemOf(file);
    if (isCollection(stem) && !(isObject(value) && "thesis" in value)) return this.put(stem, value, { file, path: [] });
    if (!isObject(value)) {
      this.faults.push({ ...ofFile(file, kindOf(value), `an object with the collections of a thesis (${first3})`) });
      return;
    }
    for (const [name, part] of Object.entries(value)) {
      if (isCollection(name)) this.put(name, part, { file, path: [name] });
      else if (name !== "$schema") this.unknown(file, name);
    }
  }

  private put(name: Collection, value: unknown, home: Home) {
    const before = this.homes.get(name);
    if (before)
      this.faults.push(ofFile(home.file, `"${name}" again`, `each collection once: ${before.file} has it too`));
    if (before) return;
    this.raw[name] = value;
    this.homes.set(name, home);
  }

  private unknown(file: string, name: string) {
    const meant = meantBy(name, COLLECTIONS);
    this.faults.push({
      ...ofFile(file, JSON.stringify(name), `a collection: ${COLLECTIONS.join(", ")}`),
      path: name,
      unknown: name,
      ...(meant !== undefined && { meant }),
    });
  }
}

const first3 = `"thesis", "entities", "sources", …`;
const kindOf = (value: unknown): string => (Array.isArray(value) ? "a list" : JSON.stringify(value));

/** Reads all files that were given. Throws Unreadable where they are too large or hold nothing that could be read. */
export function gathered(given: readonly Given[]): Gathered {
  const gathering = new Gathering();
  for (const file of opened(given)) gathering.add(file);
  const { raw, homes, texts, faults } = gathering;
  const records = Object.values(raw).reduce<number>((sum, part) => sum + (Array.isArray(part) ? part.length : 1), 0);
  if (records > LIMITS.records)
    throw new Unreadable(ofFile(given[0].name, `${records} records`, `at most ${LIMITS.records} records`));
  return { raw, homes, texts, faults, records };
}
