// The slides in order, with the section each belongs to, and where a step leads.
import type { Choice } from "../../model/choice";
import type { Facts } from "../../model/facts";
import type { ViewId } from "../../spec/spec";
import { sectionsOf } from "../../views/offered";

export interface Place {
  view: ViewId;
  /** From 1. */
  number: number;
  section: { number: number; name: string };
  /** First slide of its section. */
  opens: boolean;
}

/** One slide for each view, as the page orders them. */
export function placesOf(facts: Facts): Place[] {
  const all = sectionsOf(facts).flatMap(({ name, views }, i) =>
    views.map((view, j) => ({ view, section: { number: i + 1, name }, opens: j === 0 })),
  );
  return all.map((place, i) => ({ ...place, number: i + 1 }));
}

/** What the address says of a slide: nothing of the first one. No drawer stays open over it. */
export const shownAt = ({ view, number }: Place): Pick<Choice, "slide" | "source"> => ({
  slide: number === 1 ? null : view,
  source: null,
});

export type Step = "back" | "on" | "first" | "last";

/** The slide a step leads to; at either end it stays. */
export function stepped(places: Place[], view: ViewId, step: Step): ViewId {
  const last = places.length - 1;
  const at = places.findIndex((p) => p.view === view);
  const to = { back: Math.max(0, at - 1), on: Math.min(last, at + 1), first: 0, last }[step];
  return places[to].view;
}

/** The slide of an address; the first one where it names none. */
export const slideOf = (places: Place[], slide: string | null): ViewId =>
  places.find((p) => p.view === slide)?.view ?? places[0].view;
