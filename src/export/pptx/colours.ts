// The page's own colours: as a colour of the theme where it has a slot, so that a deck's theme can change them.
import type { Tone } from "../../spec/tone";
import tokens from "../../theme/tokens.css?raw";
import { variablesOf } from "../svg/style";
import { el, val } from "./package/xml";

/** Name of a token without its dashes: "ink", "c-openai", "t-openai", "zone-2". */
export type Shade = string;

const known = variablesOf(tokens);

/** Six hex digits of a token in the light theme. Throws on a name the tokens do not have. */
export function hexOf(shade: Shade): string {
  const found = /#([0-9a-f]{6})/i.exec(known.get(`--${shade}`) ?? "");
  if (!found) throw new Error(`tokens.css has no colour --${shade}`);
  return found[1].toUpperCase();
}

/** Slots of the theme and the token in each. */
export const SLOTS = {
  dk1: "ink",
  lt1: "bg",
  dk2: "ink-2",
  lt2: "sunk",
  accent1: "c-openai",
  accent2: "c-arm",
  accent3: "c-microsoft",
  accent4: "c-google",
  accent5: "c-meta",
  accent6: "c-anthropic",
  hlink: "ink-2",
  folHlink: "ink-3",
} as const;

/** What a slide calls the slots of text and background. */
const CALLED: Record<string, string> = { dk1: "tx1", lt1: "bg1", dk2: "tx2", lt2: "bg2" };

const slotOf = new Map<string, string>(
  Object.entries(SLOTS)
    .filter(([slot]) => !/link/i.test(slot))
    .map(([slot, shade]) => [shade, CALLED[slot] ?? slot]),
);

/** The colour of a token. */
export function colour(shade: Shade): string {
  const slot = slotOf.get(shade);
  return slot ? val("a:schemeClr", slot) : val("a:srgbClr", hexOf(shade));
}

export const solid = (shade: Shade): string => el("a:solidFill", {}, colour(shade));

const hued = (prefix: "c" | "t", tone: Tone): Shade => (known.has(`--${prefix}-${tone}`) ? `${prefix}-${tone}` : tone);

/** Colour of a mark in a tone; `dim` = out of focus. */
export const markShade = (tone: Tone, dim = false): Shade => (dim ? "edge" : hued("c", tone));

/** Colour of words in a tone: never paler than text may be. */
export function textShade(tone: Tone, dim = false): Shade {
  if (dim) return "ink-3";
  return /^(band|edge|hair)/.test(tone) ? "ink" : hued("t", tone);
}
