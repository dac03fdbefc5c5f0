// A small tree of well-formed markup. Texts and attribute values stay escaped as they are: nothing here reads them.

export interface El {
  tag: string;
  attrs: Record<string, string>;
  children: Node[];
}

export type Node = El | string;

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTR = /([\w:-]+)="([^"]*)"/g;
/** Elements that HTML leaves open; they do not occur in drawings but in what stands around them. */
const OPEN = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

/** Parses markup that React printed; the result holds its top-level nodes. */
export function parse(markup: string): El {
  const root: El = { tag: "", attrs: {}, children: [] };
  const path = [root];
  for (const [, close, tag, attrs, self, text] of markup.matchAll(TOKEN)) {
    const parent = path[path.length - 1];
    if (text !== undefined) parent.children.push(text);
    else if (close) path.pop();
    else {
      const el: El = {
        tag,
        attrs: Object.fromEntries([...attrs.matchAll(ATTR)].map((m) => [m[1], m[2]])),
        children: [],
      };
      parent.children.push(el);
      if (!self && !OPEN.has(tag)) path.push(el);
    }
  }
  return root;
}

/** The tree as XML: attributes without a value are left out, empty elements closed at once. */
export function print(node: Node): string {
  if (typeof node === "string") return node;
  const inner = node.children.map(print).join("");
  if (node.tag === "") return inner;
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${value}"`);
  const open = `<${node.tag}${attrs.join("")}`;
  return inner ? `${open}>${inner}</${node.tag}>` : `${open}/>`;
}

export const isEl = (node: Node): node is El => typeof node !== "string";

/** Classes of an element. */
export const classesOf = (el: El): string[] => (el.attrs.class ? el.attrs.class.split(/\s+/) : []);
