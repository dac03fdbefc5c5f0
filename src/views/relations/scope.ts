// The filter in words, and the view for those who do not see it.
import { shortName } from "../../model/facts";
import { degrees, linksOf } from "../../model/relations";
import { nameOf, type Scene, TABS } from "./scene";

export function scopeOf(scene: Scene): string | null {
  const { companies, words, hub, mode, lit, missing, shown } = scene;
  const { scope } = words.relations;
  const names = (ids: string[]) => words.f.list(ids.map((id) => nameOf(scene, id)));
  const missed = missing ? scope.noHub(nameOf(scene, missing), shortName(scene.facts, hub)) : null;
  if (companies.length === 0) return missed;
  if (mode !== "hub") {
    const n = lit?.size ?? shown.length;
    if (n === 0) return scope.noneOfAll(names(companies));
    return scope.all(words.f.count(n), words.f.count(shown.length), names(companies));
  }
  return [missed, hubScope(scene, names)].filter(Boolean).join(" ");
}

function hubScope(scene: Scene, names: (ids: string[]) => string): string {
  const { companies, facts, words, hub, lit, shown } = scene;
  const { scope } = words.relations;
  const name = shortName(facts, hub);
  const others = companies.filter((id) => id !== hub);
  if (others.length === 0) return scope.hub(name);
  const linked = degrees(facts);
  if (!others.some((id) => linked.has(id)) && others.length === companies.length)
    return scope.noLinks(names(others), name);
  const met = others.filter((id) => shown.some((r) => r.from === id || r.to === id));
  return lit && met.length > 0 ? scope.lit(name, names(met)) : scope.apart(name, names(others));
}

export function summaryOf({ facts, words, hub, mode, shown }: Scene): string {
  const { summary } = words.relations;
  const { count } = words.f;
  const linked = degrees(facts).size;
  if (mode === "table") return summary.table(count(shown.length));
  if (mode === "matrix") {
    const heads = Math.min(TABS, linked);
    return summary.matrix(count(heads), count(linked - heads), count(shown.length));
  }
  const { receives, gives, beside } = linksOf(facts, hub);
  return summary.hub(shortName(facts, hub), count(receives.length), count(gives.length), count(beside.length));
}
