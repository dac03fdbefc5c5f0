// The finding and the line below it.
import { type Facts, shortName } from "../../model/facts";
import { type Loop, loops, providedBy, providersOf } from "../../model/relations";
import { listOf, type Scene } from "./scene";

export function titleOf(scene: Scene): string {
  const { facts, words, hub, mode } = scene;
  const { title } = words.relations;
  if (mode !== "hub") {
    const n = loops(facts).length;
    return n === 0 ? title.noLoops : title.loops(words.f.count(n), n === 1);
  }
  const name = shortName(facts, hub);
  const from = providersOf(facts, hub).length;
  const to = providedBy(facts, hub).length;
  const both = loopsInTitle(facts, hub);
  if (from === 0 && to === 0) return title.nothing(name);
  if (from >= to) {
    const funders = both.map((p) => p.funder);
    const clause = both.length > 0 ? title.providersBoth(listOf(scene, funders), both.length === 1) : "";
    return title.providers(name, words.f.count(from), from === 1, clause);
  }
  const funded = both.map((p) => p.funded);
  const clause = both.length > 0 ? title.providedBoth(listOf(scene, funded)) : "";
  return title.provided(name, words.f.count(to), to === 1, clause);
}

/** The active loops on the busier side of a hub: its title names them. */
export function loopsInTitle(facts: Facts, hub: string): Loop[] {
  const receives = providersOf(facts, hub).length >= providedBy(facts, hub).length;
  return loops(facts).filter((p) => p.active && (receives ? p.funded : p.funder) === hub);
}

export function lineOf({ facts, words, hub, mode, shown }: Scene): string {
  const { line } = words.relations;
  if (mode === "matrix") return line.matrix;
  return mode === "table" ? line.table(words.f.count(shown.length)) : line.hub(shortName(facts, hub));
}
