// A package: parts, what they point to, and the zip around them. The same parts give the same bytes, on any day.
import { strToU8, type Zippable, zipSync } from "fflate";
import { NS, relationType, TYPES } from "./names";
import { documentOf, el } from "./xml";
import { type ZipFile, zipFile, zipped } from "./zip";

export interface Relation {
  id: string;
  /** Last word of the relationship's type: "slide", "hyperlink". */
  word: string;
  /** Path of a part from the package's root, or an address where `external`. */
  target: string;
  external?: boolean;
}

export interface Part {
  /** Path from the package's root, without a slash before it. */
  path: string;
  type: string;
  body: string | Uint8Array;
  relations: Relation[];
}

export interface Relations {
  all: Relation[];
  /** Id of the relation to a part or address; one and the same target is related once. */
  to(word: string, target: string, external?: boolean): string;
}

/** Collects the relations of one part. */
export function relations(): Relations {
  const all: Relation[] = [];
  return {
    all,
    to(word, target, external = false) {
      const found = all.find((r) => r.word === word && r.target === target);
      if (found) return found.id;
      const id = `rId${all.length + 1}`;
      all.push({ id, word, target, ...(external ? { external } : {}) });
      return id;
    },
  };
}

/** A target as seen from the folder of a part: "../charts/chart1.xml". Some programs read relative ones only. */
export function relativeTo(from: string, target: string): string {
  const here = from.split("/").slice(0, -1);
  const there = target.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** Path of the part that holds a part's relations; "" is the package itself. */
export function relsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relsXml(from: string, all: Relation[]): string {
  const list = all.map(({ id, word, target, external }) =>
    el("Relationship", {
      Id: id,
      Type: relationType(word),
      Target: external ? target : relativeTo(from, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  return documentOf(el("Relationships", { xmlns: NS.relationships }, ...list));
}

const extension = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

function typesXml(parts: Part[]): string {
  const binary = parts.some((p) => extension(p.path) === "xlsx");
  return documentOf(
    el(
      "Types",
      { xmlns: NS.types },
      el("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      el("Default", { Extension: "xml", ContentType: "application/xml" }),
      binary && el("Default", { Extension: "xlsx", ContentType: TYPES.embedded }),
      ...parts
        .filter((p) => extension(p.path) === "xml")
        .map((p) => el("Override", { PartName: `/${p.path}`, ContentType: p.type })),
    ),
  );
}

const TYPES_PATH = "[Content_Types].xml";

const bytes = (body: string | Uint8Array): Uint8Array => (typeof body === "string" ? strToU8(body) : body);

/** The files of a part: itself, and its relations where it has any. */
function filesOf({ path, body, relations: own }: Part): [path: string, bytes: Uint8Array][] {
  const self: [string, Uint8Array] = [path, bytes(body)];
  return own.length > 0 ? [self, [relsPath(path), strToU8(relsXml(path, own))]] : [self];
}

/** The files of the package itself, which stand first in it. */
const ownFiles = (parts: Part[], root: Relation[]): [path: string, bytes: Uint8Array][] => [
  [TYPES_PATH, strToU8(typesXml(parts))],
  [relsPath(""), strToU8(relsXml("", root))],
];

function refuseTwice(parts: Part[]): void {
  const seen = new Set<string>();
  for (const { path } of parts) {
    if (seen.has(path)) throw new Error(`two parts are called ${path}`);
    seen.add(path);
  }
}

/**
 * The package as a zip; `root` is what the package itself points to. `level` 0 stores without compressing, for a package
 * that is put into another one and compressed there as a whole. Throws where two parts have one path.
 */
export function pack(parts: Part[], root: Relation[], level: 0 | 6 = 6): Uint8Array {
  refuseTwice(parts);
  const files: Zippable = Object.fromEntries([...ownFiles(parts, root), ...parts.flatMap(filesOf)]);
  // Local time, as the zip writes it: the first day it can hold, whatever the zone.
  return zipSync(files, { level, mtime: new Date(1980, 0, 1) });
}

export interface Packing {
  /** Compresses parts while others are still to come. */
  add(parts: Part[]): void;
  /** The package of all parts added. Throws where two of them have one path. */
  done(root: Relation[]): Uint8Array<ArrayBuffer>;
}

/** A package that is compressed while it grows. */
export function packing(): Packing {
  // Bodies are let go as soon as they are compressed.
  const parts: Part[] = [];
  const files: ZipFile[] = [];
  return {
    add(more) {
      parts.push(...more.map((part) => ({ ...part, body: "" })));
      files.push(...more.flatMap(filesOf).map(([path, content]) => zipFile(path, content)));
    },
    done(root) {
      refuseTwice(parts);
      return zipped([...ownFiles(parts, root).map(([path, content]) => zipFile(path, content)), ...files]);
    },
  };
}
