// The left of the plate: strands from the owner and from outsiders into the organs, in bundles that fan out at the figure.

import type { PlateBlock, PlateLink } from "../../spec/plate";
import { textWidth } from "../../theme/measure";
import { type Organ, stakeAnchors } from "./artwork";
import { type Curve, type Layout, OWNER, pointAt, reversed, type Spot } from "./geometry";

/** Distance between two strands of a bundle where they reach the figure. */
const GAP = 11;
/** The forearm leans: strands end along it. */
const LEAN: Record<Organ, number> = { brain: 0, nerve: -0.18, heart: 0, body: -0.25, pipeline: 0.05 };
/** How far a bundle's ends stay off the figure. */
const CLEAR = 5;

/** Where an outsider or the owner stands. */
export function sideSpot(layout: Layout, block: PlateBlock, entity: string): Spot | undefined {
  if (entity === block.owner.entity) return layout.owner;
  const i = block.feeders.findIndex((f) => f.entity === entity);
  return layout.feeders[i];
}

/** `end`: offset among all strands into the organ; `own`: among those from the same side. */
function strand(layout: Layout, from: Spot, organ: Organ, { end, own }: { end: number; own: number }): Curve {
  const anchor = stakeAnchors[organ];
  const to = { x: anchor.x - CLEAR + end * LEAN[organ], y: anchor.y + end };
  const rise = to.y - from.y;
  // Strands of a bundle run side by side: the outer one of a bend starts on its outer side.
  const steep = Math.min(1, Math.abs(rise) / 300);
  const aside = own * steep * Math.sign(-rise || 1) * layout.spread;
  const swing = from === layout.owner ? layout.swing[organ] : layout.feederSwing;
  const level = own * (1 - steep) * layout.spread;
  return {
    from: { x: from.x + aside * 0.4, y: from.y + level * 0.4 },
    c1: { x: from.x + swing * steep + aside, y: from.y + rise * 0.6 + level },
    c2: { x: to.x - 0.75 * (to.x - from.x), y: to.y },
    to,
  };
}

const offset = (i: number, n: number): number => (i - (n - 1) / 2) * GAP;

const ORDER = { double: 0, solid: 1, dashed: 2, dotted: 3 };

/** Curves of the links with owner and outsiders, by relation, in the direction of the link. */
export function strandCurves(
  layout: Layout,
  block: PlateBlock,
  organOf: (entity: string) => Organ | undefined,
): Map<string, Curve> {
  const sides = block.links.filter((l) => l.lane === "owner" || l.lane === "feeder");
  const bundles = new Map<Organ, PlateLink[]>();
  for (const link of sides) {
    const organ = organOf(link.to) ?? organOf(link.from);
    if (organ) bundles.set(organ, [...(bundles.get(organ) ?? []), link]);
  }
  const out = new Map<string, Curve>();
  for (const [organ, links] of bundles) {
    const sorted = [...links].sort((a, b) => sideOf(b, block) - sideOf(a, block) || ORDER[a.line] - ORDER[b.line]);
    sorted.forEach((link, i) => {
      const inward = organOf(link.to) !== undefined;
      const from = sideSpot(layout, block, inward ? link.from : link.to);
      if (!from) return;
      const siblings = sorted.filter((l) => sideOf(l, block) === sideOf(link, block));
      const own = offset(siblings.indexOf(link), siblings.length);
      const curve = strand(layout, from, organ, { end: offset(i, sorted.length), own });
      out.set(link.relation, inward ? curve : reversed(curve));
    });
  }
  return out;
}

/** Outsiders stand higher: their strands end above those of the owner. */
const sideOf = (link: PlateLink, block: PlateBlock): number =>
  link.lane === "owner"
    ? 0
    : 1 + block.feeders.length - block.feeders.findIndex((f) => [link.from, link.to].includes(f.entity));

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Tag {
  relation: string;
  text: string;
  /** The stake in the company that stands for its organ. */
  main: boolean;
  at: Spot;
  box: Box;
}

/** Places tried for a text, away from the first. */
const STEPS = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, 0.3];

export const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Room of a node on the left: in the wide drawing with its name before it, in the narrow one alone. */
function namedBox(layout: Layout, { x, y }: Spot): Box {
  if (layout.font > 20) return { x: x - OWNER, y: y - OWNER, w: 2 * OWNER, h: 2 * OWNER };
  return { x: layout.left, y: y - 42, w: x + OWNER - layout.left, h: 84 };
}

/** What is written on the strands, each where it meets no other; in the narrow drawing only the main companies' stakes. */
export function tagsOf(layout: Layout, block: PlateBlock, curves: Map<string, Curve>): Tag[] {
  const taken = [layout.owner, ...layout.feeders.slice(0, block.feeders.length)].map((spot) => namedBox(layout, spot));
  const tags: Tag[] = [];
  const labelled = block.links.filter((l) => l.label && (layout.font < 20 || l.label.main));
  for (const link of [...labelled].sort((a, b) => Number(b.label?.main) - Number(a.label?.main))) {
    const curve = curves.get(link.relation);
    const text = link.label?.text ?? "";
    if (!curve) continue;
    const w = textWidth(text, layout.font, 600) + 8;
    const h = layout.font * 1.35;
    for (const step of STEPS) {
      const at = pointAt(curve, layout.tag + step);
      const x = Math.max(at.x, layout.left + w / 2 + 2);
      const box = { x: x - w / 2, y: at.y - h / 2, w, h };
      if (taken.some((b) => touch(b, box))) continue;
      taken.push(box);
      tags.push({ relation: link.relation, text, main: link.label?.main === true, at: { x, y: at.y }, box });
      break;
    }
  }
  return tags;
}
