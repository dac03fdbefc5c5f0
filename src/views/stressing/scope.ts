// The filter in words.
import { holderOf } from "../../model/bet";
import { shortName } from "../../model/facts";
import type { Setup } from "./setup";

/** Companies inside "other holdings": those of the blocks the test moves only as a whole. */
export function insideOther(setup: Setup): Set<string> {
  const { facts, plan } = setup;
  const own = new Set(plan.priced.map(({ id }) => id));
  const ids = (facts.stress.blocks ?? []).filter((b) => !own.has(b.id)).flatMap((b) => b.record_ids);
  const entities = ids.flatMap((id) => facts.observation.get(id)?.entities ?? []);
  return new Set(entities.filter((e) => e !== holderOf(facts)));
}

/** Which of the chosen companies the test moves, holds inside other holdings, or does not know. */
export function scopeOf(setup: Setup): string | null {
  const { facts, words, choice } = setup;
  const w = words.stress.scope;
  const { companies } = choice;
  if (companies.length === 0) return null;
  const inside = insideOther(setup);
  const holder = holderOf(facts);
  const moved = companies.filter((c) => setup.plan.priced.some((p) => p.entity === c));
  const other = companies.filter((c) => !moved.includes(c) && c !== holder);
  const names = (ids: string[]) => words.f.list(ids.map((id) => facts.entity.get(id)?.name ?? id));
  const part = (ids: string[], say: (names: string) => string) => (ids.length > 0 ? say(names(ids)) : "");
  return [
    companies.includes(holder) ? w.holder(shortName(facts, holder)) : "",
    part(moved, w.moved),
    part(
      other.filter((c) => inside.has(c)),
      w.inside,
    ),
    part(
      other.filter((c) => !inside.has(c)),
      w.none,
    ),
  ]
    .filter(Boolean)
    .join(" ");
}
