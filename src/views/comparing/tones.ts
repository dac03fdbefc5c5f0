// Colours of the columns.
import type { Facts } from "../../model/facts";
import type { Tone } from "../../spec/tone";
import { toneFor } from "../focus";

/** At most three hues stand beside ink. */
const HUES = 3;

/** One tone per company: its own hue as long as there are few, whichever order they are asked for in. */
export function tonesOf(facts: Facts, companies: string[]): Tone[] {
  const inPlace = Object.keys(facts.thesis.hues).filter((id) => companies.includes(id) && toneFor(facts, id) !== "ink");
  const hued = inPlace.slice(0, HUES);
  return companies.map((id) => (inPlace.includes(id) && !hued.includes(id) ? "ink-2" : toneFor(facts, id)));
}
