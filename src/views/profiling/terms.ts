// What a company is: kind, camp, organ, listing, family.
import type { Entity } from "../../data/schema";
import type { Words } from "../../i18n/en";
import type { Facts } from "../../model/facts";
import type { Profile } from "../../model/profile";
import type { ProfileTerm } from "../../spec/profile";

/** Only what can be on an exchange is asked whether it is. */
const LISTABLE: Entity["kind"][] = ["company", "lab", "fund", "joint-venture"];

function listingOf(e: Entity, words: Words): string {
  const w = words.profile;
  if (e.ticker) return e.ticker;
  if (e.listed === null) return w.listingUnknown;
  return e.listed ? w.listed : w.unlisted;
}

const cellOf = (e: Entity) => ({ entity: e.id, text: e.short ?? e.name });

export function termsOf(facts: Facts, { entity: e, parent, parts }: Profile, words: Words): ProfileTerm[] {
  const w = words.profile;
  const camp = facts.thesis.camps.find((c) => c.id === e.camp);
  const organ = facts.thesis.organs?.find((o) => o.id === e.organ);
  const texts: [keyof typeof w.terms, string][] = [
    ["kind", w.kind[e.kind]],
    ["camp", camp?.name ?? ""],
    ["organ", organ?.name ?? ""],
    ["listing", LISTABLE.includes(e.kind) ? listingOf(e, words) : ""],
    ["aka", (e.aka ?? []).filter((a) => a !== e.name).join(", ")],
  ];
  const cells: [keyof typeof w.terms, Entity[]][] = [
    ["parent", parent ? [parent] : []],
    ["parts", parts],
  ];
  return [
    ...texts.filter(([, text]) => text).map(([id, text]) => ({ id, label: w.terms[id], text, cells: [] })),
    ...cells
      .filter(([, list]) => list.length > 0)
      .map(([id, list]) => ({ id, label: w.terms[id], text: "", cells: list.map(cellOf) })),
  ];
}
