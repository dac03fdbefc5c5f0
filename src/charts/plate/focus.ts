// What is lit: the companies in focus, their links, and the companies at the other ends.
import type { PlateBlock, PlateLink } from "../../spec/plate";
import type { Organ } from "./artwork";

/** What the pointer or the keyboard rests on for the moment. */
export type Pointed = { companies: string[] } | { relation: string } | { pair: [Organ, Organ] } | null;

export interface Lit {
  links: ReadonlySet<string>;
  companies: ReadonlySet<string>;
  organs: ReadonlySet<Organ>;
}

/** Organ of a company, from the block. */
export const organIn =
  (block: PlateBlock) =>
  (entity: string): Organ | undefined =>
    block.organs.find((o) => o.members.includes(entity))?.organ;

/** The links between two organs, and the two alone where there is none. */
function litPair(block: PlateBlock, pair: [Organ, Organ]): Lit {
  const organOf = organIn(block);
  const across = (l: PlateLink) => pair.every((organ) => [l.from, l.to].some((id) => organOf(id) === organ));
  const { links, companies } = litBy(
    block,
    block.links.filter((l) => l.lane === "between" && across(l)),
    [],
  );
  return { links, companies, organs: new Set(pair) };
}

function litBy(block: PlateBlock, links: PlateLink[], companies: string[]): Lit {
  const organOf = organIn(block);
  const all = new Set([...companies, ...links.flatMap((l) => [l.from, l.to])]);
  return {
    links: new Set(links.map((l) => l.relation)),
    companies: all,
    organs: new Set([...all].flatMap((id) => organOf(id) ?? [])),
  };
}

/** Two things pointed at are the same where their keys are. */
export function keyOf(p: Pointed): string {
  if (p === null) return "";
  if ("relation" in p) return p.relation;
  return "pair" in p ? p.pair.join("~") : p.companies.join();
}

/** Null: nothing is in focus, all keep their colour. The pointer goes before the selection and the filter. */
export function litOf(block: PlateBlock, pointed: Pointed): Lit | null {
  if (pointed && "relation" in pointed) {
    return litBy(
      block,
      block.links.filter((l) => l.relation === pointed.relation),
      [],
    );
  }
  if (pointed && "pair" in pointed) return litPair(block, pointed.pair);
  const companies = pointed ? pointed.companies : block.focus;
  if (companies === null) return null;
  return litBy(
    block,
    block.links.filter((l) => companies.includes(l.from) || companies.includes(l.to)),
    companies,
  );
}
