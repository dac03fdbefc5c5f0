// Writing XML: elements as strings. Everything that enters goes through here, so nothing unescaped or unfinite leaves.

export type Attrs = Record<string, string | number | boolean | undefined>;

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What may need a closer look; most texts have nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SPECIAL = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as it may stand between tags or in an attribute. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function printedValue(name: string, key: string, value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string") return escaped(value);
  if (!Number.isFinite(value)) throw new Error(`${name} ${key} is ${value}: a file cannot hold it`);
  return String(value);
}

type Child = string | false | null | undefined;

/**
 * An element with its children, which are XML already. Attributes that are undefined are left out, true is "1".
 * Throws on a number that is not finite.
 */
export function el(name: string, attrs: Attrs = {}, ...children: Child[]): string {
  let list = "";
  for (const key in attrs) {
    const value = attrs[key];
    if (value !== undefined) list += ` ${key}="${printedValue(name, key, value)}"`;
  }
  let inner = "";
  for (const child of children) if (child) inner += child;
  return inner === "" ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** An element that holds text. */
export const textEl = (name: string, text: string, attrs: Attrs = {}): string => el(name, attrs, escaped(text));

/** An element with the one attribute `val`. */
export const val = (name: string, value: string | number | boolean): string => el(name, { val: value });

/** A part's text: declaration and root element. */
export const documentOf = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
