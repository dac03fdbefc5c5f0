// A strict reader of XML and packages for the tests: what is not well-formed is a fault, never repaired.
import { strFromU8, unzipSync } from "fflate";

export interface Node {
  name: string;
  attrs: Record<string, string>;
  children: Node[];
  text: string;
}

const NAME = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTR = new RegExp(`(${NAME})="([^"]*)"`, "g");
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a file must not hold
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

function attributes(raw: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [, name, value] of raw.matchAll(ATTR)) {
    if (name in out) throw new Error(`attribute ${name} twice`);
    out[name] = plain(value);
  }
  return out;
}

/** Prefixes used below an element must be declared on it or above. */
function declared(name: string, attrs: Record<string, string>, known: Set<string>): void {
  for (const used of [name, ...Object.keys(attrs).filter((a) => !a.startsWith("xmlns"))]) {
    const prefix = used.includes(":") ? used.split(":")[0] : "";
    if (prefix && prefix !== "xml" && !known.has(prefix)) throw new Error(`prefix ${prefix} is not declared`);
  }
}

/** The root of a document. Throws with the reason where it is not well-formed. */
export function readXml(source: string): Node {
  const document: Node = { name: "", attrs: {}, children: [], text: "" };
  const path: { node: Node; prefixes: Set<string> }[] = [{ node: document, prefixes: new Set() }];
  let rest = source.replace(/^<\?xml[^?]*\?>\s*/, "");
  if (FORBIDDEN.test(source)) throw new Error("a character XML cannot hold");
  while (rest !== "") {
    const { node, prefixes } = path[path.length - 1];
    const start = rest.indexOf("<");
    const text = start < 0 ? rest : rest.slice(0, start);
    if (text !== "") {
      if (ENTITY.test(text)) throw new Error(`a bare & in "${text.slice(0, 30)}"`);
      if (path.length === 1 && text.trim() !== "") throw new Error("text outside the root");
      node.text += plain(text);
      rest = rest.slice(text.length);
      continue;
    }
    const tag = TAG.exec(rest);
    if (!tag) throw new Error(`no tag at "${rest.slice(0, 40)}"`);
    const [all, close, name, raw, self] = tag;
    rest = rest.slice(all.length);
    if (close) {
      if (node.name !== name) throw new Error(`</${name}> closes <${node.name}>`);
      path.pop();
      continue;
    }
    if (ENTITY.test(raw)) throw new Error(`a bare & in an attribute of ${name}`);
    const attrs = attributes(raw);
    const inner = new Set([
      ...prefixes,
      ...Object.keys(attrs).flatMap((a) => (a.startsWith("xmlns:") ? [a.slice(6)] : [])),
    ]);
    declared(name, attrs, inner);
    const child: Node = { name, attrs, children: [], text: "" };
    node.children.push(child);
    if (!self) path.push({ node: child, prefixes: inner });
  }
  if (path.length > 1) throw new Error(`<${path[path.length - 1].node.name}> is not closed`);
  if (document.children.length !== 1) throw new Error("not one root");
  return document.children[0];
}

/** All elements below and including a node, in document order. */
export function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* all(child);
}

export const named = (node: Node, name: string): Node[] => [...all(node)].filter((n) => n.name === name);

export interface Package {
  /** Names of all entries of the zip, folders among them. */
  entries: string[];
  /** Text of XML parts by path. */
  texts: Map<string, string>;
  bytes: Map<string, Uint8Array>;
}

/** The entries of a package; texts of what ends in .xml or .rels. */
export function openPackage(file: Uint8Array): Package {
  const bytes = new Map(Object.entries(unzipSync(file)));
  const texts = new Map(
    [...bytes].flatMap(([path, b]) => (/\.(xml|rels)$/.test(path) ? [[path, strFromU8(b)]] : [])) as [string, string][],
  );
  return { entries: [...bytes.keys()], texts, bytes };
}

/** Text of a drawing: its paragraphs, one per line. */
export const textOf = (root: Node): string =>
  named(root, "a:p")
    .map((p) =>
      named(p, "a:t")
        .map((t) => t.text)
        .join(""),
    )
    .join("\n");

export interface Cells {
  /** Rows of the sheet: heading first. */
  rows: (string | number | null)[][];
}

const column = (ref: string): number =>
  [...ref.replace(/\d/g, "")].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;

/** The cells of a workbook of one sheet. */
export function readSheet(file: Uint8Array): Cells {
  const { texts } = openPackage(file);
  const strings = named(readXml(texts.get("xl/sharedStrings.xml") ?? "<sst/>"), "si").map((si) =>
    named(si, "t")
      .map((t) => t.text)
      .join(""),
  );
  const rows = named(readXml(texts.get("xl/worksheets/sheet1.xml") ?? "<x/>"), "row").map((row) => {
    const out: (string | number | null)[] = [];
    for (const c of row.children) {
      const at = column(c.attrs.r);
      while (out.length < at) out.push(null);
      const v = c.children[0].text;
      out.push(c.attrs.t === "s" ? strings[Number(v)] : Number(v));
    }
    return out;
  });
  return { rows };
}
