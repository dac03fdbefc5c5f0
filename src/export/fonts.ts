// Our fonts inside a picture: only the files that hold a character of it, as data, so that it looks the same anywhere.

/** One @font-face of the page. */
export interface FontFace {
  family: string;
  /** Everything but family, source and range, as CSS declarations. */
  rest: string;
  /** Absolute address of the file. */
  url: string;
  /** Pairs of first and last code point; empty = all. */
  ranges: [number, number][];
}

/** "U+20-7E, U+AC??" as pairs of code points. */
export function rangesOf(text: string): [number, number][] {
  return [...text.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(([, from, to]) => [
    Number.parseInt(from.replaceAll("?", "0"), 16),
    Number.parseInt(to ?? from.replaceAll("?", "F"), 16),
  ]);
}

/** The faces that hold a character of a text and whose family a picture names. */
export function facesFor(svg: string, faces: FontFace[]): FontFace[] {
  const text = svg.replace(/<style>.*?<\/style>|<[^>]*>/gs, "");
  const points = [...new Set(text)].map((c) => c.codePointAt(0) ?? 0);
  return faces.filter(
    ({ family, ranges }) =>
      svg.includes(family) &&
      (ranges.length === 0 || points.some((p) => ranges.some(([first, last]) => p >= first && p <= last))),
  );
}

const isFontFace = (rule: CSSRule): rule is CSSFontFaceRule => rule.constructor.name === "CSSFontFaceRule";

/** The faces of a page that come as files: those that stand in for them while they load are not ours. */
export function facesOf(page: Document): FontFace[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(isFontFace).flatMap(({ style }) => {
      const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1];
      if (!address) return [];
      const kept = ["font-style", "font-weight"].map((name) => `${name}:${style.getPropertyValue(name)}`);
      return {
        family: style.getPropertyValue("font-family").replace(/["']/g, ""),
        rest: kept.join(";"),
        url: new URL(address, sheet.href ?? page.baseURI).href,
        ranges: rangesOf(style.getPropertyValue("unicode-range")),
      };
    }),
  );
}

function asData(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `data:font/woff2;base64,${btoa(text)}`;
}

const hex = (n: number): string => n.toString(16).toUpperCase();

const ruleOf = ({ family, rest, ranges }: FontFace, data: string): string => {
  const range = ranges.map(([first, last]) => `U+${hex(first)}${first === last ? "" : `-${hex(last)}`}`).join(",");
  return `@font-face{font-family:"${family}";${rest};src:url("${data}") format("woff2")${range && `;unicode-range:${range}`}}`;
};

export interface Fonted {
  svg: string;
  /** False where a file could not be had: other programs' fonts stand in. */
  complete: boolean;
}

/** A picture with the fonts it needs. `load` answers the bytes of an address and may throw. */
export async function withFonts(
  svg: string,
  faces: FontFace[],
  load: (url: string) => Promise<Uint8Array>,
): Promise<Fonted> {
  const needed = facesFor(svg, faces);
  const files = await Promise.allSettled(needed.map(({ url }) => load(url)));
  const rules = files.flatMap((file, i) =>
    file.status === "fulfilled" ? [ruleOf(needed[i], asData(file.value))] : [],
  );
  return {
    svg: svg.replace("<style>", () => `<style>${rules.join("")}`),
    complete: rules.length === needed.length && needed.length > 0,
  };
}

/** The bytes of a file of this host. Throws where it is not there. */
export async function fileAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
