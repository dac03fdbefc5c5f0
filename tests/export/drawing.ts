// Reads a picture as a program that draws it would: elements with the place they end up in.
import { textWidth } from "../../src/theme/measure";

export const documentOf = (svg: string): Document => new DOMParser().parseFromString(svg, "image/svg+xml");

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function one(name: string, v: number[]): Matrix {
  if (name === "translate") return [1, 0, 0, 1, v[0], v[1] ?? 0];
  if (name === "scale") return [v[0], 0, 0, v[1] ?? v[0], 0, 0];
  if (name === "matrix") return v as Matrix;
  const [sin, cos] = [Math.sin((v[0] * Math.PI) / 180), Math.cos((v[0] * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}

function transformOf(el: Element): Matrix {
  let all: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, args] of (el.getAttribute("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/g))
    all = times(all, one(name, args.split(/[\s,]+/).map(Number)));
  return all;
}

function placeOf(el: Element): Matrix {
  const up = el.parentElement;
  return up ? times(placeOf(up), transformOf(el)) : transformOf(el);
}

/** Styles of the picture's classes. */
function stylesOf(doc: Document): Map<string, Map<string, string>> {
  const css = doc.querySelector("style")?.textContent ?? "";
  const rules = [...css.matchAll(/\.([\w-]+)\{([^}]*)\}/g)];
  return new Map(
    rules.map(([, name, body]) => [name, new Map(body.split(";").map((d) => d.split(":") as [string, string]))]),
  );
}

export interface Placed {
  text: string;
  /** Both ends of the line, px of the picture. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every line of text with its measured place. */
export function textsOf(doc: Document): Placed[] {
  const styles = stylesOf(doc);
  const asked = (el: Element | null, name: string): string | undefined => {
    for (let at = el; at; at = at.parentElement) {
      const found = styles.get(at.getAttribute("class") ?? "")?.get(name) ?? at.getAttribute(name);
      if (found) return found;
    }
  };
  const widthOf = (el: Element): number => {
    const kids = [...el.children];
    if (kids.length > 0) return kids.reduce((sum, k) => sum + widthOf(k), 0) + bare(el, el.textContent ?? "", kids);
    return bare(el, el.textContent ?? "", []);
  };
  const bare = (el: Element, text: string, kids: Element[]): number => {
    const own = kids.reduce((rest, k) => rest.replace(k.textContent ?? "", ""), text);
    const serif = (asked(el, "font-family") ?? "").includes("Serif") ? "serif" : "sans";
    const weight = Number(asked(el, "font-weight") ?? 400) >= 550 ? 600 : 400;
    return textWidth(own, Number.parseFloat(asked(el, "font-size") ?? "16"), weight, serif);
  };
  return [...doc.querySelectorAll("text")].map((el) => {
    const width = widthOf(el);
    const number = (name: string) => Number.parseFloat(el.getAttribute(name) ?? "0") || 0;
    const anchor = asked(el, "text-anchor");
    const start = number("x") + number("dx") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const y = number("y") + (String(el.getAttribute("dy")).endsWith("em") ? 0 : number("dy"));
    const m = placeOf(el);
    const ends = [start, start + width].map((x) => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] }));
    const xs = ends.map((p) => p.x);
    const ys = ends.map((p) => p.y);
    return {
      text: el.textContent ?? "",
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  });
}

/** Pairs of level lines that run into one another. */
export function overlapping(texts: Placed[]): string[] {
  const printed = texts.filter((t) => t.text.trim() && t.bottom - t.top < 1);
  return printed.flatMap((a, i) =>
    printed
      .slice(i + 1)
      .filter((b) => Math.abs(a.bottom - b.bottom) < 11 && a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
