// The anatomical plate as native shapes: the figure as free outlines, organs and owner as discs, and every link as a
// connector that holds on to both of its ends.
import { arcCurves, loopCurves } from "../../../charts/plate/arcs";
import {
  anchors,
  brain,
  circulationHalf,
  contoursHalf,
  fissure,
  heart,
  joints,
  nervesHalf,
  outlineHalf,
  ribsHalf,
  size,
  spine,
  stem,
  sulciHalf,
} from "../../../charts/plate/artwork";
import { litOf, organIn } from "../../../charts/plate/focus";
import {
  type Curve,
  DISC,
  DISC_Y,
  FEEDER,
  HEIGHT,
  OWNER,
  pathOf,
  type Spot,
  WIDE,
} from "../../../charts/plate/geometry";
import { sideSpot, strandCurves, type Tag, tagsOf, touch } from "../../../charts/plate/strands";
import type { PlateBlock, PlateLink, PlateOrgan } from "../../../spec/plate";
import type { Tone } from "../../../spec/tone";
import type { Canvas } from "../canvas";
import { markShade, textShade } from "../colours";
import { cutTo, widthOf } from "../fit";
import { drawPieces, type Piece } from "../flow";
import type { Page, Stage } from "../scene";
import { type Frame, freeform } from "../shape/geometry";
import { connector, drawn, type End, group, type Look, shape } from "../shape/shape";
import { line } from "../shape/text";
import type { Box } from "../units";
import { drawGrid, PLAIN } from "./grid";
import { drawKey, linkStroke } from "./links";

type Organ = PlateOrgan["organ"];
type Lit = ReturnType<typeof litOf>;

const TONES: Record<Organ, Tone> = { brain: "openai", nerve: "arm", heart: "slate", body: "ink", pipeline: "slate" };
const NAMES = 232;
const SIDES = 112;
const SMALL = 13;

interface At {
  x(units: number): number;
  y(units: number): number;
  scale: number;
  left: number;
  top: number;
}

function placed(box: Box): At {
  const scale = box.h / HEIGHT;
  const left = box.x + SIDES - (WIDE.owner.x - OWNER - WIDE.left) * scale + 12;
  return { scale, left, top: box.y, x: (u) => left + (u - WIDE.left) * scale, y: (u) => box.y + u * scale };
}

/** The figure is drawn in halves: one as it is, one in the mirror. */
function framesOf(at: At, halves: boolean): Frame[] {
  const plain = { sx: at.scale, sy: at.scale, dx: at.x(0), dy: at.top };
  return halves ? [plain, { ...plain, sx: -at.scale, dx: at.x(size.width) }] : [plain];
}

/** Parts of the figure from behind to before. */
function bodyParts(
  dim: (organ: Organ) => boolean,
): { organ: Organ | null; name: string; d: string; halves: boolean; look: Look }[] {
  const of = (organ: Organ, shade: string) => (dim(organ) ? "edge" : shade);
  const stroke = (shade: string, width: number, dash?: "sysDash") => ({
    stroke: { shade, width, ...(dash ? { dash } : {}) },
  });
  const arm = of("nerve", "c-arm");
  const vermilion = of("brain", "c-openai");
  const slate = of("heart", "c-slate");
  return [
    ...contoursHalf.inner.map((d) => ({ organ: null, name: "Contour", d, halves: true, look: stroke("hair", 0.75) })),
    { organ: "body", name: "Body", d: outlineHalf, halves: true, look: stroke(of("body", "ink-2"), 1.25) },
    {
      organ: "pipeline",
      name: "Circulation",
      d: circulationHalf,
      halves: true,
      look: stroke(of("pipeline", "c-slate"), 1, "sysDash"),
    },
    { organ: "nerve", name: "Ribs", d: ribsHalf, halves: true, look: stroke(arm, 0.75) },
    ...nervesHalf.map(({ weight, d }) => ({
      organ: "nerve" as const,
      name: "Nerves",
      d,
      halves: true,
      look: stroke(arm, weight * 0.5),
    })),
    { organ: "nerve", name: "Spine", d: spine, halves: false, look: { fill: arm } },
    { organ: "heart", name: "Heart", d: heart.muscle, halves: false, look: { fill: "bg", ...stroke(slate, 1.25) } },
    { organ: "heart", name: "Vessels", d: heart.vessels, halves: false, look: stroke(slate, 1) },
    { organ: "brain", name: "Stem", d: stem, halves: false, look: { fill: "bg", ...stroke(vermilion, 1) } },
    { organ: "brain", name: "Brain", d: brain, halves: false, look: { fill: "bg", ...stroke(vermilion, 1.75) } },
    { organ: "brain", name: "Sulci", d: sulciHalf, halves: true, look: stroke(vermilion, 1) },
    { organ: "brain", name: "Fissure", d: fissure, halves: false, look: stroke(vermilion, 1) },
  ];
}

function drawBody(on: Canvas, block: PlateBlock, lit: Lit, at: At): void {
  const dim = (organ: Organ) => lit !== null && !lit.organs.has(organ);
  const children = bodyParts(dim).flatMap(({ name, d, halves, look }) =>
    framesOf(at, halves).map((frame) =>
      drawn(on.id(), { name, descr: "" }, freeform(d, frame, look.fill !== undefined), look),
    ),
  );
  const rings = joints.map(({ x, y, r }) => {
    const px = r * at.scale;
    const box = { x: at.x(x) - px, y: at.y(y) - px, w: 2 * px, h: 2 * px };
    return shape(on.id(), { name: "Joint", descr: "" }, box, {
      outline: "ellipse",
      fill: "bg",
      stroke: { shade: dim("body") ? "edge" : "ink", width: 1.25 },
    });
  });
  const box = { x: at.x(0), y: at.top, w: size.width * at.scale, h: size.height * at.scale };
  on.add((id) => group(id, { name: "Figure", descr: block.name }, box, [...children, ...rings]));
}

interface Node extends Spot {
  id: number;
  /** Radius, px. */
  r: number;
}

/** A disc to which connectors hold on. */
function disc(on: Canvas, name: string, spot: Spot, r: number, look: Look, decoration = false): Node {
  const box = { x: spot.x - r, y: spot.y - r, w: 2 * r, h: 2 * r };
  return {
    ...spot,
    r,
    id: on.add((id) => shape(id, { name, descr: decoration ? "" : name }, box, { outline: "ellipse", ...look })),
  };
}

const spotOf = (at: At, { x, y }: Spot): Spot => ({ x: at.x(x), y: at.y(y) });

/** Sites of an ellipse: 0 on top, then against the clock in eighths. */
const siteOf = ({ id, x, y, r }: Node, site: number): End => {
  const a = ((site * 45 + 90) * Math.PI) / 180;
  return { id, site, x: x + r * Math.cos(a), y: y - r * Math.sin(a) };
};

function drawOrgan(on: Canvas, organ: PlateOrgan, lit: Lit, at: At): Node {
  const dim = lit !== null && !lit.organs.has(organ.organ);
  const shade = markShade(TONES[organ.organ], dim);
  const spot = spotOf(at, { x: WIDE.discX, y: DISC_Y[organ.organ] });
  const from = spotOf(at, anchors[organ.organ]);
  const elbow = at.x(WIDE.elbowX);
  const thin = { shade, width: 0.75 };
  on.add((id) =>
    drawn(
      id,
      { name: organ.name, descr: "" },
      freeform(`M${from.x} ${from.y}L${elbow} ${spot.y}H${spot.x - DISC * at.scale}`, undefined, false),
      { stroke: thin },
    ),
  );
  const node = disc(on, `${organ.name}: ${organ.main.text}`, spot, Math.max(6, DISC * at.scale), { fill: shade });
  const kicker = organ.remark ? `${organ.name} · ${organ.remark}` : organ.name;
  const pieces: Piece[] = [
    { text: kicker, style: { size: SMALL }, shade: textShade(TONES[organ.organ], dim), before: 0, most: 1 },
    { text: organ.main.text, style: { size: 17, serif: true }, shade: dim ? "ink-3" : "ink", before: 0, most: 1 },
    { text: organ.others, style: { size: SMALL - 1 }, shade: dim ? "ink-3" : "ink-2", before: 0, most: 1 },
  ];
  drawPieces(
    on,
    organ.name,
    { x: spot.x + 14, y: spot.y - 27, w: NAMES - 16, h: 76 },
    pieces.filter((p) => p.text),
  );
  return node;
}

function drawSide(on: Canvas, block: PlateBlock, side: PlateBlock["owner"], lit: Lit, at: At): Node | null {
  const spot = sideSpot(WIDE, block, side.entity);
  if (!spot) return null;
  const dim = lit !== null && !lit.companies.has(side.entity);
  const r = Math.max(6, (side === block.owner ? OWNER : FEEDER) * at.scale);
  const here = spotOf(at, spot);
  const node = disc(on, side.name, here, r, { fill: "bg", stroke: { shade: dim ? "edge" : "ink", width: 2 } });
  const w = SIDES - 8;
  const pieces: Piece[] = [
    { text: side.role, style: { size: SMALL - 1 }, shade: "ink-3", before: 0, most: 2, align: "r" },
    {
      text: cutTo(side.name, { size: 16, serif: true }, w, 2),
      style: { size: 16, serif: true },
      shade: dim ? "ink-3" : "ink",
      before: 0,
      most: 2,
      align: "r",
    },
  ];
  drawPieces(
    on,
    side.name,
    { x: here.x - r - 6 - w, y: here.y - 28, w, h: 64 },
    pieces.filter((p) => p.text),
  );
  return node;
}

interface Nodes {
  organs: Map<Organ, Node>;
  sides: Map<string, Node>;
}

/** A link from a company beside the body into an organ: it ends at a small disc on the figure. */
function drawStrand(on: Canvas, link: PlateLink, curve: Curve, nodes: Nodes, lit: Lit, at: At): void {
  const grey = (lit !== null && !lit.links.has(link.relation)) || link.head === "barred";
  const [side, outward] = nodes.sides.has(link.from)
    ? [nodes.sides.get(link.from), true]
    : [nodes.sides.get(link.to), false];
  if (!side) return;
  const inner = spotOf(at, outward ? curve.to : curve.from);
  const spot = disc(on, link.text, inner, 2, { fill: markShade(link.tone, grey) }, true);
  const [from, to] = outward ? [siteOf(side, 6), siteOf(spot, 2)] : [siteOf(spot, 2), siteOf(side, 6)];
  on.add((id) =>
    connector(
      id,
      { name: link.text, descr: `${link.text}: ${link.meta}` },
      from,
      to,
      linkStroke(link.line, link.head, link.tone, grey),
      { curved: true },
    ),
  );
}

/** A link between organs: an arc from disc to disc, on the left of both. */
function drawArc(on: Canvas, link: PlateLink, curve: Curve, ends: [Node, Node], lit: Lit, at: At): void {
  const grey = (lit !== null && !lit.links.has(link.relation)) || link.head === "barred";
  const out = Math.min(curve.c1.x, curve.c2.x);
  const bulge = (out - WIDE.discX) * at.scale * 0.78;
  const [from, to] = ends.map((n) => siteOf(n, 2));
  on.add((id) =>
    connector(
      id,
      { name: link.text, descr: `${link.text}: ${link.meta}` },
      from,
      to,
      linkStroke(link.line, link.head, link.tone, grey),
      { bulge },
    ),
  );
}

function drawLinks(on: Canvas, block: PlateBlock, nodes: Nodes, lit: Lit, at: At): void {
  const organOf = organIn(block);
  const strands = strandCurves(WIDE, block, organOf);
  const arcs = arcCurves(WIDE, block.links, organOf);
  const petals = loopCurves(WIDE, block.links, organOf);
  for (const link of block.links) {
    const strand = strands.get(link.relation);
    if (strand) drawStrand(on, link, strand, nodes, lit, at);
    const arc = arcs.get(link.relation);
    const [from, to] = [organOf(link.from), organOf(link.to)];
    const ends = [from && nodes.organs.get(from), to && nodes.organs.get(to)];
    if (arc && ends[0] && ends[1]) drawArc(on, link, arc, [ends[0], ends[1]], lit, at);
    const petal = petals.get(link.relation);
    if (petal) drawPetal(on, link, petal, lit, at);
  }
  drawTags(on, tagsOf(WIDE, block, strands), lit, at);
}

/** Stakes on their strands, as many as stand clear of one another; the table has all. */
function drawTags(on: Canvas, tags: Tag[], lit: Lit, at: At): void {
  const taken: Box[] = [];
  for (const tag of tags) {
    const grey = lit !== null && !lit.links.has(tag.relation);
    const w = widthOf(tag.text, { size: SMALL }) + 6;
    const box = { x: at.x(tag.at.x) - w / 2, y: at.y(tag.at.y) - 9, w, h: 18 };
    if (taken.some((b) => touch(b, box))) continue;
    taken.push(box);
    const text = [line(tag.text, { size: SMALL, shade: grey ? "ink-3" : "ink" }, { align: "ctr" })];
    on.add((id) =>
      shape(id, { name: tag.text, descr: tag.text }, box, { fill: "bg", text, style: { anchor: "ctr", wrap: false } }),
    );
  }
}

/** A link inside an organ: a petal over its disc. */
function drawPetal(on: Canvas, link: PlateLink, curve: Curve, lit: Lit, at: At): void {
  const grey = (lit !== null && !lit.links.has(link.relation)) || link.head === "barred";
  const outline = freeform(pathOf(curve), { sx: at.scale, sy: at.scale, dx: at.x(0), dy: at.top }, false);
  const said = { name: link.text, descr: `${link.text}: ${link.meta}` };
  on.add((id) => drawn(id, said, outline, { stroke: linkStroke(link.line, link.head, link.tone, grey) }));
}

function drawFindings(on: Canvas, block: PlateBlock, { words }: Stage, box: Box): number {
  const grid = {
    columns: [{ label: words.ecosystem.alive }, { label: "" }],
    rows: block.findings.map((f) => ({
      dim: !f.strong,
      cells: [{ text: f.text }, { text: f.word, bold: f.strong }],
    })),
  };
  return drawGrid(on, { name: words.ecosystem.alive, descr: words.ecosystem.alive }, box, grid, {
    ...PLAIN,
    size: 13,
    pad: { x: 10, y: 3 },
    most: 2,
  });
}

/** The slide of the plate. */
export function platePages(block: PlateBlock, stage: Stage, first: boolean): Page[] {
  const { spec } = stage;
  return [
    {
      layout: "text",
      title: first ? spec.title : (spec.heading ?? spec.title),
      line: cutTo(spec.line, { size: 18 }, 1168, 2),
      draw(on, box) {
        const at = placed(box);
        const lit = litOf(block, null);
        drawBody(on, block, lit, at);
        const sides = [block.owner, ...block.feeders].flatMap((s): [string, Node][] => {
          const node = drawSide(on, block, s, lit, at);
          return node ? [[s.entity, node]] : [];
        });
        const organs = block.organs.map((o): [Organ, Node] => [o.organ, drawOrgan(on, o, lit, at)]);
        drawLinks(on, block, { organs: new Map(organs), sides: new Map(sides) }, lit, at);
        const left = at.x(WIDE.discX) + NAMES + 10;
        const side = { ...box, x: left, w: box.x + box.w - left };
        const height = drawFindings(on, block, stage, side);
        drawKeys(on, block, { ...side, y: box.y + height + 18 });
      },
    },
  ];
}

/** What lines and heads mean, one below the other in two columns. */
function drawKeys(on: Canvas, block: PlateBlock, box: Box): void {
  const { lines, heads } = block.key;
  const half = box.w / 2;
  lines.forEach((l, i) => {
    drawKey(on, [{ style: l.line, head: null, word: l.word }], { ...box, y: box.y + i * 21, w: half });
  });
  heads.forEach((h, i) => {
    drawKey(on, [{ style: "solid", head: h.head, word: h.word }], {
      ...box,
      x: box.x + half,
      y: box.y + i * 21,
      w: half,
    });
  });
}
