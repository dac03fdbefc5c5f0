// Style sheets as rules. Blocks for print, movement or pointers do not apply to a still picture; container queries are
// answered for its width.
import { listOf, type Selector, selectorOf } from "./selector";

export interface Rule {
  selector: Selector;
  declarations: [property: string, value: string][];
}

/** Width in px that container queries are asked about: that of a view on a wide page. */
const WIDTH = 1064;

/** Top-level `head { body }` pairs. */
function blocksOf(css: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (let i = 0; i < css.length; i += 1) {
    if (css[i] === "{") {
      if (depth === 0) open = i;
      depth += 1;
    } else if (css[i] === "}") {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, i) });
        start = i + 1;
      }
    }
  }
  return blocks;
}

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** One condition in brackets: (width >= 680px), (680px <= width < 1000px), (min-width: 680px). */
function holds(condition: string): boolean {
  const [, edge, size] = /^(min|max)-width:\s*([\d.]+)px$/.exec(condition) ?? [];
  if (edge) return edge === "min" ? WIDTH >= Number(size) : WIDTH <= Number(size);
  const terms = condition.split(/\s*(<=|>=|<|>)\s*/).map((t) => (t === "width" ? String(WIDTH) : t.replace(/px$/, "")));
  for (let i = 1; i < terms.length; i += 2) {
    if (!COMPARE[terms[i]]?.(Number(terms[i - 1]), Number(terms[i + 1]))) return false;
  }
  return terms.length > 1;
}

const contained = (head: string): boolean => [...head.matchAll(/\(([^()]+)\)/g)].every((m) => holds(m[1].trim()));

/** Declarations of a rule's body, in order. */
export function declarationsOf(body: string): [string, string][] {
  return body.split(";").flatMap((d): [string, string][] => {
    const at = d.indexOf(":");
    return at < 0 ? [] : [[d.slice(0, at).trim(), d.slice(at + 1).trim()]];
  });
}

/** Rules of a sheet that can apply to a still picture, in order. */
export function rulesOf(css: string): Rule[] {
  const read = (text: string): Rule[] =>
    blocksOf(text).flatMap(({ head, body }) => {
      if (head.startsWith("@container")) return contained(head) ? read(body) : [];
      if (head.startsWith("@")) return [];
      const declarations = declarationsOf(body);
      return listOf(head).flatMap((text) => {
        const selector = selectorOf(text);
        return selector ? [{ selector, declarations }] : [];
      });
    });
  return read(css.replace(/\/\*[\s\S]*?\*\//g, ""));
}
