// How companies stand to the holdings, and which bands a choice lights up.
import { assetOf, holderOf, secondOf, togetherOf } from "./bet";
import type { Facts } from "./facts";
import { type Band, bandEntities, bandsOf } from "./portfolio";

/** How a company stands to the holdings. */
export type Standing = "holder" | "band" | "within" | "former" | "none";

/**
 * holder: the holder itself; band: drawn; within: owned or backed, without a line of its own in the published split;
 * former: its stake was sold; none: no holding.
 */
export function standing(facts: Facts, entity: string): Standing {
  if (entity === holderOf(facts)) return "holder";
  if (bandsOf(facts).some((b) => bandEntities(b).includes(entity)) || entity === togetherOf(facts)) return "band";
  const family = familyOf(facts);
  if (family.has(entity)) return "within";
  const links = facts.relations.filter((r) => r.to === entity && family.has(r.from));
  if (links.some((r) => r.status === "active" && (r.type === "owns" || r.type === "invests_in"))) return "within";
  return links.some((r) => r.type === "sells_stake") ? "former" : "none";
}

/** The holder and every entity below it. */
function familyOf(facts: Facts): Set<string> {
  const family = new Set([holderOf(facts)]);
  for (let grown = true; grown; ) {
    const next = facts.entities.filter((e) => e.parent && family.has(e.parent) && !family.has(e.id));
    for (const e of next) family.add(e.id);
    grown = next.length > 0;
  }
  return family;
}

/** Bands a choice of companies lights up; the holder itself lights all. */
export function litBands(facts: Facts, companies: string[]): readonly Band[] {
  const bands = bandsOf(facts);
  const chosen = companies.flatMap((id) => (id === togetherOf(facts) ? [secondOf(facts), assetOf(facts)] : [id]));
  if (chosen.length === 0 || chosen.includes(holderOf(facts))) return bands;
  return bands.filter((b) => bandEntities(b).some((e) => chosen.includes(e)));
}
