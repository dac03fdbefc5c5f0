// How companies stand to the holdings, and which bands a choice lights up.
import type { Facts } from "./facts";
import { BANDS, type BandId, bandEntities, HOLDER } from "./portfolio";

/** How a company stands to the holdings. */
export type Standing = "holder" | "band" | "within" | "former" | "none";

/**
 * holder: SoftBank itself; band: drawn; within: owned or backed, without a line of its own in the published split;
 * former: its stake was sold; none: no holding.
 */
export function standing(facts: Facts, entity: string): Standing {
  if (entity === HOLDER) return "holder";
  if (BANDS.some((b) => bandEntities(b.id).includes(entity)) || entity === "arm-openai") return "band";
  const family = familyOf(facts);
  if (family.has(entity)) return "within";
  const links = facts.relations.filter((r) => r.to === entity && family.has(r.from));
  if (links.some((r) => r.status === "active" && (r.type === "owns" || r.type === "invests_in"))) return "within";
  return links.some((r) => r.type === "sells_stake") ? "former" : "none";
}

/** SoftBank and every entity below it. */
function familyOf(facts: Facts): Set<string> {
  const family = new Set([HOLDER]);
  for (let grown = true; grown; ) {
    const next = facts.entities.filter((e) => e.parent && family.has(e.parent) && !family.has(e.id));
    for (const e of next) family.add(e.id);
    grown = next.length > 0;
  }
  return family;
}

/** Bands a choice of companies lights up; SoftBank itself lights all. */
export function litBands(companies: string[]): BandId[] {
  const chosen = companies.flatMap((id) => (id === "arm-openai" ? ["arm", "openai"] : [id]));
  if (chosen.length === 0 || chosen.includes(HOLDER)) return BANDS.map((b) => b.id);
  return BANDS.filter((b) => bandEntities(b.id).some((e) => chosen.includes(e))).map((b) => b.id);
}
