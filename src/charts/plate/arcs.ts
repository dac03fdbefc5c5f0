// The right of the plate: arcs from organ to organ, and loops for links inside one.
import type { PlateLink } from "../../spec/plate";
import type { Organ } from "./artwork";
import { type Curve, DISC, DISC_Y, type Layout, n1, type Spot } from "./geometry";

/** Arcs leave and reach a disc at this distance. */
const RIM = DISC + 8;
const FIRST_BULGE = 62;
const NEXT_BULGE = 30;
/** Degrees from the horizontal: the nearest arc is the steepest. */
const STEEP = 80;
const FLAT = 12;
/** Radius of the first loop, and how much each next one is wider; they touch where they leave the disc. */
const LOOP = { first: 9, next: 5.5 };

export interface Ends {
  from: Organ;
  to: Organ;
}

interface Arc extends Ends {
  relation: string;
  upper: Organ;
  lower: Organ;
  span: number;
}

/** Arcs of one column of discs, short ones first: they lie nearest to the discs. */
function arcsOf(links: PlateLink[], organOf: (entity: string) => Organ | undefined): Arc[] {
  return links
    .flatMap((l) => {
      const from = organOf(l.from);
      const to = organOf(l.to);
      if (l.lane !== "between" || !from || !to) return [];
      const [upper, lower] = DISC_Y[from] < DISC_Y[to] ? [from, to] : [to, from];
      return [{ relation: l.relation, from, to, upper, lower, span: DISC_Y[lower] - DISC_Y[upper] }];
    })
    .sort((a, b) => a.span - b.span);
}

const overlap = (a: Arc, b: Arc): boolean => DISC_Y[a.upper] < DISC_Y[b.lower] && DISC_Y[b.upper] < DISC_Y[a.lower];

/** Track of each arc: 0 is nearest to the discs; arcs that run side by side never share one. */
function tracksOf(arcs: Arc[]): number[] {
  const tracks: number[] = [];
  arcs.forEach((arc, i) => {
    const taken = new Set(tracks.filter((_, j) => j < i && overlap(arcs[j], arc)));
    let track = 0;
    while (taken.has(track)) track++;
    tracks.push(track);
  });
  return tracks;
}

/** Place on a disc's rim for the k-th of n arcs on its lower (sign 1) or upper (sign -1) side. */
function rim(layout: Layout, organ: Organ, k: number, n: number, sign: 1 | -1): Spot {
  const share = n === 1 ? 0.35 : k / (n - 1);
  const degrees = STEEP - share * (STEEP - FLAT);
  const a = (degrees * Math.PI) / 180;
  return { x: layout.discX - RIM * Math.cos(a), y: DISC_Y[organ] + sign * RIM * Math.sin(a) };
}

/** Curves of the links between organs, by relation. */
export function arcCurves(
  layout: Layout,
  links: PlateLink[],
  organOf: (entity: string) => Organ | undefined,
): Map<string, Curve> {
  const arcs = arcsOf(links, organOf);
  const tracks = tracksOf(arcs);
  const at = (organ: Organ, arc: Arc, side: "upper" | "lower"): Spot => {
    const own = arcs
      .map((a, i) => ({ a, track: tracks[i] }))
      .filter(({ a }) => a[side] === organ)
      .sort((x, y) => x.track - y.track);
    const k = own.findIndex(({ a }) => a === arc);
    return rim(layout, organ, k, own.length, side === "upper" ? 1 : -1);
  };
  return new Map(
    arcs.map((arc, i): [string, Curve] => {
      const top = at(arc.upper, arc, "upper");
      const bottom = at(arc.lower, arc, "lower");
      const x = layout.discX - FIRST_BULGE - NEXT_BULGE * tracks[i];
      const lean = (bottom.y - top.y) * 0.22;
      const high = { x, y: top.y + lean };
      const low = { x, y: bottom.y - lean };
      const down: Curve = { from: top, c1: high, c2: low, to: bottom };
      return [arc.relation, arc.from === arc.upper ? down : { from: bottom, c1: low, c2: high, to: top }];
    }),
  );
}

export interface Loop {
  d: string;
  /** Where the arrowhead sits, pointing right. */
  tip: Spot;
}

/** Loops above the discs, one within the other, by relation. */
export function loops(
  layout: Layout,
  links: PlateLink[],
  organOf: (entity: string) => Organ | undefined,
): Map<string, Loop> {
  const count = new Map<Organ, number>();
  const out = new Map<string, Loop>();
  for (const link of links) {
    const organ = organOf(link.from);
    if (link.lane !== "inside" || !organ) continue;
    const k = count.get(organ) ?? 0;
    count.set(organ, k + 1);
    const r = LOOP.first + LOOP.next * k;
    // They lean away from the name on the right.
    const x = layout.discX - r * 0.3;
    const y = DISC_Y[organ] - DISC - r;
    out.set(link.relation, {
      d: `M${n1(x)} ${n1(y + r)}A${r} ${r} 0 1 1 ${n1(x + 0.1)} ${n1(y + r)}`,
      tip: { x: x + 5, y: y - r },
    });
  }
  return out;
}
