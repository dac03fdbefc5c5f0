// What the plate shows for a choice: places, outsiders drawn, links, focus, and the filter in words.
import type { Organ } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import {
  type Finding,
  findingsOf,
  type Link,
  linksOf,
  type Members,
  membersOf,
  type Place,
  placeOf,
} from "../model/ecosystem";
import { type Facts, shortName } from "../model/facts";
import { grouped } from "../model/group";

/** Outsiders the plate has room for. */
export const FEEDERS = 3;
/** Lines drawn per bundle of strands into an organ, per pair of organs, and of loops on an organ. More would not be told apart. */
export const DRAWN: Record<Link["lane"], number> = { owner: 12, feeder: 12, between: 6, inside: 6 };
export interface Scene {
  facts: Facts;
  words: Words;
  choice: Choice;
  parts: Members[];
  findings: Finding[];
  /** Places of the chosen companies, and of the selected one. */
  places: Place[];
  node: Place | null;
  feeders: string[];
  left: string[];
  /** The links drawn and listed, and those left out. */
  links: Link[];
  undrawn: Link[];
  organName: (o: Organ) => string;
}

/**
 * The links there is room for, in the order of the dataset: of each bundle those of the companies chosen first, then
 * those that work.
 */
function drawnOf(links: Link[], chosen: Set<string>): { drawn: Link[]; left: Link[] } {
  const rank = ({ relation: r }: Link) => (chosen.has(r.from) || chosen.has(r.to) ? 0 : 2) + (r.works ? 0 : 1);
  const bundles = grouped(links, (l) => [`${l.lane} ${[...l.organs].sort().join(" ")}`]);
  const kept = new Set(
    [...bundles.values()].flatMap((of) => [...of].sort((a, b) => rank(a) - rank(b)).slice(0, DRAWN[of[0].lane])),
  );
  return { drawn: links.filter((l) => kept.has(l)), left: links.filter((l) => !kept.has(l)) };
}

export function sceneOf(facts: Facts, choice: Choice, words: Words): Scene {
  const places = choice.companies.map((id) => placeOf(facts, id));
  const node = choice.node ? placeOf(facts, choice.node) : null;
  const outside = [...(node ? [node] : []), ...places].filter((p) => p.role === "feeder").map((p) => p.by);
  const wanted = [...new Set(outside)];
  const feeders = wanted.slice(0, FEEDERS);
  const ids = new Set([...choice.companies, ...(node ? [node.by] : [])]);
  const { drawn, left } = drawnOf(linksOf(facts, feeders), ids);
  return {
    facts,
    words,
    choice,
    parts: membersOf(facts),
    findings: findingsOf(facts),
    places,
    node,
    feeders,
    left: wanted.slice(FEEDERS),
    links: drawn,
    undrawn: left,
    organName: (o) => facts.thesis.organs?.find((x) => x.id === o)?.name ?? o,
  };
}

/** Companies in focus; an organ's main company, selected, speaks for all of the organ. */
export function focusOf({ choice, node, places, parts }: Scene): string[] | null {
  if (node) {
    if (node.role === "none") return [];
    const part = parts.find((m) => m.main.id === node.by);
    return [node.by, ...(part?.others.map((e) => e.id) ?? [])];
  }
  if (choice.companies.length === 0) return null;
  return [...new Set(places.filter((p) => p.role !== "none").map((p) => p.by))];
}

/** The filter in words; null without one. */
export function scopeOf({ facts, words, choice, places, parts, links, left, organName }: Scene): string | null {
  if (choice.companies.length === 0) return null;
  const { scope: w } = words.ecosystem;
  const { f } = words;
  const name = (id: string) => shortName(facts, id);
  const names = (ids: string[]) => f.list(ids.map(name));
  const touching = (ids: string[]) =>
    links.filter((l) => ids.includes(l.relation.from) || ids.includes(l.relation.to)).length;
  const of = (role: Place["role"]) => [...new Set(places.filter((p) => p.role === role).map((p) => p.by))];
  const organOf = (id: string) => parts.find((p) => p.main.id === id || p.others.some((e) => e.id === id))?.organ;
  const linked = of("member").filter((id) => touching([id]) > 0);
  const alone = of("member").filter((id) => touching([id]) === 0);
  return [
    ...places.filter((p) => p.role !== "none" && p.by !== p.id).map((p) => w.by(name(p.id), name(p.by))),
    ...(linked.length > 0 ? [w.members(names(linked), f.count(touching(linked)))] : []),
    ...alone.map((id) => w.alone(name(id), organName(organOf(id) ?? "body"))),
    ...of("owner").map((id) => w.owner(name(id))),
    ...of("feeder")
      .filter((id) => !left.includes(id))
      .map((id) => w.feeder(name(id), f.count(touching([id])))),
    ...(of("none").length > 0 ? [w.none(names(of("none")))] : []),
    ...(left.length > 0 ? [w.more(names(left))] : []),
  ].join(" ");
}
