// The right of the plate: arcs from organ to organ, and loops for links inside one.
import type { PlateLink } from "../../spec/plate";
import type { Organ } from "./artwork";
import { type Curve, DISC, DISC_Y, type Layout, type Spot } from "./geometry";

/** Arcs leave and reach a disc at this distance, so far out that arrowheads side by side stay apart. */
const RIM = DISC + 12;
const FIRST_BULGE = 62;
const NEXT_BULGE = 30;
/** Degrees from the horizontal: the nearest arc is the steepest. */
const STEEP = 80;
const FLAT = 8;
/**
 * Loops are petals above a disc: the first stands at `first` degrees, each next one turns by `step` to the left, away
 * from the name on the right; `half` is half their width at the disc, `reach` how far out their handles are.
 */
const PETAL = { first: 80, step: 26, half: 8, reach: 54 };

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

const polar = ({ x, y }: Spot, r: number, degrees: number): Spot => {
  const a = (degrees * Math.PI) / 180;
  return { x: x + r * Math.cos(a), y: y - r * Math.sin(a) };
};

/** Petals above the discs for links inside an organ, by relation, one beside the other. */
export function loopCurves(
  layout: Layout,
  links: PlateLink[],
  organOf: (entity: string) => Organ | undefined,
): Map<string, Curve> {
  const inside = links.flatMap((link) => {
    const organ = organOf(link.from);
    return link.lane === "inside" && organ ? [{ relation: link.relation, organ }] : [];
  });
  return new Map(
    inside.map(({ relation, organ }): [string, Curve] => {
      const own = inside.filter((l) => l.organ === organ).map((l) => l.relation);
      const disc = { x: layout.discX, y: DISC_Y[organ] };
      const middle = PETAL.first + own.indexOf(relation) * PETAL.step;
      const [out, home] = [middle + PETAL.half, middle - PETAL.half];
      return [
        relation,
        {
          from: polar(disc, DISC + 2, out + 4),
          c1: polar(disc, PETAL.reach, out + 6),
          c2: polar(disc, PETAL.reach, home - 6),
          to: polar(disc, DISC + 3, home - 4),
        },
      ];
    }),
  );
}
