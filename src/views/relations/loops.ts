// Where money comes back as orders, in sentences.
import { shortName } from "../../model/facts";
import { type Loop, loops } from "../../model/relations";
import { loopsInTitle } from "./finding";
import { listOf, type Scene } from "./scene";

/** All loops beside the matrix; beside a hub those of its loops that the title does not name. */
export function loopsText(scene: Scene): string[] {
  const { facts, words, hub, mode } = scene;
  const w = words.relations.loops;
  const titled = mode === "hub" ? loopsInTitle(facts, hub).map(pairKey) : [];
  const pairs = loops(facts)
    .filter((p) => mode !== "hub" || p.funded === hub || p.funder === hub)
    .filter((p) => !titled.includes(pairKey(p)));
  if (pairs.length === 0) return [];
  const waiting = pairs
    .filter((p) => !p.active)
    .map((p) => w.arrow(shortName(facts, p.funder), shortName(facts, p.funded)));
  const all = [w.lead, ...loopSentences(scene, pairs).map((s) => `${s}.`)].join(" ");
  return waiting.length > 0 ? [all, w.announced(words.f.list(waiting))] : [all];
}

const pairKey = (p: Loop): string => `${p.funder} ${p.funded}`;

/** One sentence per funded company; a hub that funds several customers has one of its own. */
function loopSentences(scene: Scene, pairs: Loop[]): string[] {
  const { facts, words, hub, mode } = scene;
  const w = words.relations.loops;
  const own = mode === "hub" ? pairs.filter((p) => p.funder === hub) : [];
  const many = own.length > 1 ? own : [];
  const rest = pairs.filter((p) => !many.includes(p));
  const sentences = [...new Set(rest.map((p) => p.funded))].map((id) => {
    const funders = rest.filter((p) => p.funded === id).map((p) => p.funder);
    return w.pair(listOf(scene, funders), funders.length === 1, shortName(facts, id));
  });
  if (many.length === 0) return sentences;
  return [
    w.many(
      shortName(facts, hub),
      listOf(
        scene,
        many.map((p) => p.funded),
      ),
    ),
    ...sentences,
  ];
}
