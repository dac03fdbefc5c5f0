// The part of CSS selectors that drawings use: type, class, attribute, :not, :is, :nth-child, descendant and child.
// A selector with anything else (states, generated content, siblings) never applies to a still picture.
import type { El } from "./xml";

/** An element on the way from the root to itself. */
export interface Spot {
  el: El;
  classes: string[];
  /** Place among its sibling elements, from 1. */
  place: number;
  parent: Spot | null;
}

type Test = (spot: Spot) => boolean;

interface Compound {
  tests: Test[];
  /** How the compound to its left is related; "" for the leftmost. */
  link: "" | " " | ">";
}

export interface Selector {
  compounds: Compound[];
  /** Classes weigh a hundred types. */
  weight: number;
  /** A class every match has, or "<" and its type, for a quick look; "" where there is neither. */
  key: string;
}

const PART = /\s*([>+~])\s*|(\s+)|((?:[^\s>+~[(]|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\))+)/g;
const SIMPLE = /\*|\.[\w-]+|\[[^\]]+\]|::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|[a-zA-Z][\w-]*/g;
const ATTRIBUTE = /^\[([\w-]+)(?:([\^$*~]?)="?([^"\]]*)"?)?\]$/;

/** The selectors of a list: commas within brackets part nothing. */
export const listOf = (text: string): string[] => text.match(/(?:[^,([]|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function attributeTest(text: string): Test | null {
  const found = ATTRIBUTE.exec(text);
  if (!found) return null;
  const [, name, how, want] = found;
  return ({ el }) => {
    const value = el.attrs[name];
    if (value === undefined || want === undefined) return value !== undefined;
    if (how === "^") return value.startsWith(want);
    if (how === "$") return value.endsWith(want);
    if (how === "*") return value.includes(want);
    return how === "~" ? value.split(/\s+/).includes(want) : value === want;
  };
}

function placeTest(formula: string): Test | null {
  const found = /^(?:(\d*)n(?:\s*\+\s*(\d+))?|(\d+))$/.exec(formula.trim());
  if (!found) return null;
  if (found[3]) return ({ place }) => place === Number(found[3]);
  const step = found[1] ? Number(found[1]) : 1;
  const first = found[2] ? Number(found[2]) : 0;
  return ({ place }) => place >= first && (place - first) % step === 0;
}

function stateTest(text: string): Test | null {
  const found = /^:([\w-]+)(?:\((.*)\))?$/.exec(text);
  if (!found) return null;
  const [, name, argument = ""] = found;
  if (name === "first-child") return ({ place }) => place === 1;
  if (name === "nth-child") return placeTest(argument);
  if (name !== "not" && name !== "is") return null;
  const inner = listOf(argument).map((s) => selectorOf(s));
  if (inner.includes(null)) return null;
  const any: Test = (spot) => inner.some((s) => s !== null && matches(s, spot));
  return name === "is" ? any : (spot) => !any(spot);
}

function simpleTest(text: string): { test: Test; weight: number } | null {
  const scored = (test: Test | null, weight: number) => (test ? { test, weight } : null);
  if (text === "*") return { test: () => true, weight: 0 };
  if (text.startsWith(".")) return { test: ({ classes }) => classes.includes(text.slice(1)), weight: 100 };
  if (text.startsWith("[")) return scored(attributeTest(text), 100);
  if (text.startsWith(":")) return scored(stateTest(text), 100);
  return { test: ({ el }) => el.tag === text, weight: 1 };
}

/** Reads one selector (no commas); null where it can never apply. */
export function selectorOf(text: string): Selector | null {
  const compounds: Compound[] = [];
  let [link, weight, key]: [Compound["link"], number, string] = ["", 0, ""];
  for (const [, sign, space, compound] of text.trim().matchAll(PART)) {
    if (sign && sign !== ">") return null;
    if (sign === ">") link = ">";
    else if (space) link = " ";
    else if (compound) {
      const parts = compound.match(SIMPLE) ?? [];
      const tests = parts.map(simpleTest);
      if (parts.join("") !== compound || tests.includes(null)) return null;
      compounds.push({ tests: tests.map((t) => t!.test), link });
      weight += tests.reduce((sum, t) => sum + t!.weight, 0);
      const type = parts.find((p) => /^[a-zA-Z]/.test(p));
      key = parts.find((p) => p.startsWith("."))?.slice(1) ?? (type ? `<${type}` : "");
    }
  }
  return { compounds, weight, key };
}

/** Does the selector apply to this element? */
export function matches({ compounds }: Selector, spot: Spot): boolean {
  const fits = (i: number, at: Spot | null): boolean => {
    if (!at?.parent && at?.el.tag === "") return false;
    if (!at || !compounds[i].tests.every((t) => t(at))) return false;
    if (i === 0) return true;
    if (compounds[i].link === ">") return fits(i - 1, at.parent);
    for (let up = at.parent; up; up = up.parent) if (fits(i - 1, up)) return true;
    return false;
  };
  return fits(compounds.length - 1, spot);
}
