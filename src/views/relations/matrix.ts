// The overview: the busiest companies against one another, everyone else as one.
import type { Relation } from "../../data/schema";
import { shortName } from "../../model/facts";
import { degrees, matrixOf, OTHERS } from "../../model/relations";
import type { MatrixCell, MatrixHead, RelationsBlock } from "../../spec/relations";
import { linkOf } from "./link";
import { CELL_MARKS, type Scene } from "./scene";

/** Heads in the order of the camps, the busiest of a camp first; the others come last. */
function headsOf(scene: Scene, ids: string[], rest: number): MatrixHead[] {
  const { facts, words, companies } = scene;
  const camps = facts.thesis.camps.map((c) => c.id);
  const campOf = (id: string) => {
    const camp = facts.entity.get(id)?.camp;
    return camp ? camps.indexOf(camp) : camps.length;
  };
  const ordered = [...ids].sort((a, b) => campOf(a) - campOf(b));
  const heads = ordered.map((id, i) => ({
    id,
    name: shortName(facts, id),
    parts: i > 0 && campOf(id) !== campOf(ordered[i - 1]),
    lit: companies.includes(id),
  }));
  if (rest <= 0) return heads;
  const lit = companies.some((id) => !ids.includes(id) && degrees(facts).has(id));
  return [...heads, { id: OTHERS, name: words.relations.others(words.f.count(rest)), parts: true, lit }];
}

/** Rows give to columns. `ids`: the heads; `rest`: how many companies are the others. */
export function matrixBlock(scene: Scene, ids: string[], rest: number): RelationsBlock["matrix"] {
  const heads = headsOf(scene, ids, rest);
  const cells = matrixOf(scene.facts, ids);
  return {
    heads,
    rows: heads.map((head) => ({
      head,
      cells: heads.map((to) => cellMarks(scene, head.id, to.id, cells.get(`${head.id} ${to.id}`) ?? [])),
    })),
  };
}

/** A mark per link; among the others, and where links crowd, one per family. */
function cellMarks(scene: Scene, from: string, to: string, found: Relation[]): MatrixCell {
  const links = found.map((r) => linkOf(scene, r));
  const groups =
    from === OTHERS || to === OTHERS || links.length > CELL_MARKS
      ? [...new Set(links.map((l) => l.family))].map((family) => links.filter((l) => l.family === family))
      : links.map((l) => [l]);
  return {
    to,
    marks: groups.map((list) => ({
      family: list[0].family,
      tone: from === OTHERS && list.length > 1 ? "ink" : (list.find((l) => !l.gone) ?? list[0]).tone,
      dim: list.every((l) => l.dim),
      links: list,
    })),
  };
}
