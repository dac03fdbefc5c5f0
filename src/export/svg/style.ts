// Resolves style sheets into one short list of classes without variables or `currentColor`, so that programs which know
// little CSS (resvg, Inkscape, PowerPoint) draw what a browser draws. Colours stay light-dark(a, b) to the very end.
import { declarationsOf, type Rule } from "./css";
import { matches, type Spot } from "./selector";
import { classesOf, type El, isEl } from "./xml";

const INHERITED = [
  "fill",
  "fill-opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-variant-numeric",
  "font-weight",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
];
const DRAWN = new Set([...INHERITED, "opacity"]);

interface Context {
  color: string;
  variables: Map<string, string>;
  /** What HTML around a drawing hands down to it. */
  around: Map<string, string>;
}

/** Custom properties of `:root` in style sheets. */
export function variablesOf(css: string): Map<string, string> {
  const roots = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/:root\s*\{([^}]*)\}/g);
  return new Map([...roots].flatMap((m) => declarationsOf(m[1])).filter(([name]) => name.startsWith("--")));
}

function substitute(value: string, variables: Map<string, string>): string {
  const found = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/.exec(value);
  if (!found) return value;
  const known = variables.get(found[1]) ?? found[2] ?? "";
  return substitute(
    value.replace(found[0], () => known),
    variables,
  );
}

/** Winning declarations of an element: by weight, then by order. */
function declared(index: Map<string, { rule: Rule; order: number }[]>, spot: Spot): Map<string, string> {
  const near = ["", `<${spot.el.tag}`, ...spot.classes].flatMap((key) => index.get(key) ?? []);
  const found = near.filter(({ rule }) => matches(rule.selector, spot));
  found.sort((a, b) => a.rule.selector.weight - b.rule.selector.weight || a.order - b.order);
  return new Map(found.flatMap(({ rule }) => rule.declarations));
}

function indexed(rules: Rule[]): Map<string, { rule: Rule; order: number }[]> {
  const index = new Map<string, { rule: Rule; order: number }[]>();
  rules.forEach((rule, order) => {
    const { key } = rule.selector;
    index.set(key, [...(index.get(key) ?? []), { rule, order }]);
  });
  return index;
}

/** Weights between hundreds are unknown to some programs. */
const plain = (property: string, value: string): string =>
  property === "font-weight" && /^\d+$/.test(value) ? String(Math.round(Number(value) / 100) * 100) : value;

/** Properties a drawing understands, with variables and `currentColor` replaced. */
function drawn(own: Map<string, string>, { color, variables }: Context): Map<string, string> {
  const all = new Map<string, string>();
  for (const [property, raw] of own) {
    const value = plain(
      property,
      substitute(raw, variables).replace(/currentcolor/gi, () => color),
    );
    if (DRAWN.has(property) && !/^(inherit|initial)$/.test(value) && !/\d(r?em|%)/.test(value))
      all.set(property, value);
  }
  return all;
}

function contextOf(own: Map<string, string>, context: Context): Context {
  const variables = [...own].some(([name]) => name.startsWith("--")) ? new Map(context.variables) : context.variables;
  for (const [name, value] of own) if (name.startsWith("--")) variables.set(name, substitute(value, context.variables));
  const color = own.get("color");
  const same = color === undefined || color === "inherit" || /^currentcolor$/i.test(color);
  return { ...context, variables, color: same ? context.color : substitute(color, variables) };
}

/** Everything else is HTML: what it sets is handed down to the drawings in it. */
const SHAPES = new Set("svg g path rect circle line polyline polygon text tspan defs pattern title desc".split(" "));

/** Replaces the classes of a tree by resolved ones; hidden elements go. Returns the style sheet of those classes. */
export function styled(root: El, rules: Rule[], variables: Map<string, string>): string {
  const index = indexed(rules);
  const names = new Map<string, string>();
  const nameOf = (style: string): string => {
    if (!names.has(style)) names.set(style, `c${names.size.toString(36)}`);
    return names.get(style)!;
  };
  const walk = (spot: Spot, outer: Context, inSvg: boolean): boolean => {
    const { el } = spot;
    const own = declared(index, spot);
    if (own.get("display") === "none" || own.get("visibility") === "hidden") return false;
    const context = contextOf(own, outer);
    const look = drawn(own, context);
    const svg = SHAPES.has(el.tag);
    const style = svg && !inSvg ? new Map([...outer.around, ...look]) : look;
    for (const [name, value] of Object.entries(el.attrs)) {
      if (/currentcolor/i.test(value)) el.attrs[name] = context.color;
    }
    const inner = svg
      ? { ...context, around: new Map() }
      : { ...context, around: new Map([...outer.around, ...look].filter(([p]) => INHERITED.includes(p))) };
    let place = 0;
    el.children = el.children.filter((child) => {
      if (!isEl(child)) return true;
      place += 1;
      return walk({ el: child, classes: classesOf(child), place, parent: spot }, inner, svg);
    });
    if (svg && style.size > 0)
      el.attrs.look = nameOf(
        [...style]
          .map(([p, v]) => `${p}:${v}`)
          .sort()
          .join(";"),
      );
    return true;
  };
  walk({ el: root, classes: [], place: 1, parent: null }, { color: "#000", variables, around: new Map() }, false);
  return [...names].map(([style, name]) => `.${name}{${style}}`).join("");
}
