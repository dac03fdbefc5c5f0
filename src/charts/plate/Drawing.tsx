// The drawing of the plate: figure, leaders, strands, arcs and loops. Everything in it can also be read in the list.
import type { PlateBlock, PlateLink } from "../../spec/plate";
import { arcCurves, loopCurves } from "./arcs";
import { anchors } from "./artwork";
import { Body } from "./Body";
import { type Lit, organIn } from "./focus";
import {
  angleAtEnd,
  type Curve,
  DISC,
  DISC_Y,
  FEEDER,
  HEIGHT,
  type Layout,
  NARROW,
  n1,
  OWNER,
  pathOf,
  shortened,
  WIDE,
} from "./geometry";
import { HEAD_ROOM, Head, Line } from "./Line";
import { sideSpot, strandCurves, type Tag, tagsOf } from "./strands";

interface Props {
  block: PlateBlock;
  lit: Lit | null;
}

const ORGAN_TONES = { brain: "openai", nerve: "arm", heart: "slate", body: "ink", pipeline: "slate" } as const;
const dimmed = (name: string, dim: boolean) => (dim ? `${name} is-dim` : name);

/** Arrowheads where lines crowd are smaller. */
const HEAD_SIZE: Record<PlateLink["lane"], number> = { owner: 0.8, feeder: 0.8, between: 0.9, inside: 0.62 };

function LinkLine({ link, curve, dim }: { link: PlateLink; curve: Curve; dim: boolean }) {
  const size = HEAD_SIZE[link.lane];
  const short = pathOf(shortened(curve, HEAD_ROOM[link.head] * size));
  const at = `translate(${n1(curve.to.x)} ${n1(curve.to.y)}) rotate(${n1(angleAtEnd(curve))}) scale(${size})`;
  const kind = `plate-link is-${link.lane} tone-${link.tone}${link.works ? " is-working" : ""}`;
  return (
    <g className={dimmed(kind, dim)} data-relation={link.relation}>
      <Line d={short} line={link.line} />
      <Head head={link.head} at={at} />
      <path className="plate-hit" d={short} />
    </g>
  );
}

function Leaders({ block, layout, lit }: Props & { layout: Layout }) {
  return block.organs.map(({ organ }) => {
    const { x, y } = anchors[organ];
    const level = DISC_Y[organ];
    return (
      <g key={organ} className={dimmed(`plate-leader tone-${ORGAN_TONES[organ]}`, !!lit && !lit.organs.has(organ))}>
        <path d={`M${n1(x)} ${n1(y)}L${layout.elbowX} ${n1(level)}H${layout.discX - DISC}`} />
        <circle className="plate-spot" cx={n1(x)} cy={n1(y)} r="4" />
      </g>
    );
  });
}

function Discs({ block, layout, lit }: Props & { layout: Layout }) {
  return block.organs.map(({ organ, members, main }) => {
    const dim = !!lit && !lit.organs.has(organ);
    const chosen = block.selected !== null && members.includes(block.selected);
    return (
      <g key={organ} className={dimmed(`plate-disc tone-${ORGAN_TONES[organ]}`, dim)} data-node={main.entity}>
        {chosen && <circle className="plate-ring" cx={layout.discX} cy={DISC_Y[organ]} r={DISC + 5} />}
        <circle cx={layout.discX} cy={DISC_Y[organ]} r={chosen ? DISC - 1 : DISC} />
      </g>
    );
  });
}

function Sides({ block, layout, lit }: Props & { layout: Layout }) {
  return [block.owner, ...block.feeders].map(({ entity }, i) => {
    const spot = sideSpot(layout, block, entity);
    if (!spot) return null;
    const r = i === 0 ? OWNER : FEEDER;
    return (
      <g key={entity} className={dimmed("plate-side tone-ink", !!lit && !lit.companies.has(entity))} data-node={entity}>
        <circle className="plate-ring" cx={spot.x} cy={spot.y} r={r} />
        <circle cx={spot.x} cy={spot.y} r={r * 0.42} />
      </g>
    );
  });
}

/** At rest the main stakes alone; the others' where their line is in focus. */
const shownTags = (tags: Tag[], lit: Lit | null): Tag[] => tags.filter((t) => t.main || lit?.links.has(t.relation));

function Lines({ block, layout, lit }: Props & { layout: Layout }) {
  const organOf = organIn(block);
  const strands = strandCurves(layout, block, organOf);
  const curves = new Map([
    ...strands,
    ...arcCurves(layout, block.links, organOf),
    ...loopCurves(layout, block.links, organOf),
  ]);
  const isDim = (relation: string) => !!lit && !lit.links.has(relation);
  // What is lit lies on top of what is grey.
  const ordered = [...block.links].sort((a, b) => Number(isDim(b.relation)) - Number(isDim(a.relation)));
  return (
    <>
      {ordered.map((link) => {
        const curve = curves.get(link.relation);
        return curve && <LinkLine key={link.relation} link={link} curve={curve} dim={isDim(link.relation)} />;
      })}
      {shownTags(tagsOf(layout, block, strands), lit).map((tag) => (
        <g key={tag.relation} className={dimmed("plate-tag", isDim(tag.relation))}>
          <rect x={n1(tag.box.x)} y={n1(tag.box.y)} width={n1(tag.box.w)} height={n1(tag.box.h)} />
          <text x={n1(tag.at.x)} y={n1(tag.at.y)} dy=".35em">
            {tag.text}
          </text>
        </g>
      ))}
    </>
  );
}

/** Both drawings share the figure; the width of the view says which set of lines is seen. */
export function Drawing({ block, lit }: Props) {
  return (
    <svg
      className={lit ? "plate-svg" : "plate-svg is-rest"}
      viewBox={`${WIDE.left} 0 ${WIDE.width} ${HEIGHT}`}
      role="img"
      aria-label={block.name}
    >
      <Body lit={lit?.organs ?? null} />
      {[WIDE, NARROW].map((layout) => (
        <g key={layout.left} className={layout === WIDE ? "plate-wide" : "plate-narrow"}>
          <Leaders block={block} layout={layout} lit={lit} />
          <Lines block={block} layout={layout} lit={lit} />
          <Sides block={block} layout={layout} lit={lit} />
          <Discs block={block} layout={layout} lit={lit} />
        </g>
      ))}
    </svg>
  );
}
