// What one company receives and gives: a box per link, held to the hub by a connector that follows when it is moved.
import type { HubList, RelationLink, RelationsBlock } from "../../../spec/relations";
import type { Canvas } from "../canvas";
import { textShade } from "../colours";
import { cutLine, widthOf } from "../fit";
import { figureText, markText, type Page, type Stage } from "../scene";
import { CARDINAL, rectWithSites } from "../shape/geometry";
import { connector, drawn, shape, textBox } from "../shape/shape";
import { line, type Run } from "../shape/text";
import type { Box } from "../units";
import { drawKey, headOf, linkStroke, styleOf } from "./links";

const ROW = 22;
const HEAD = 26;
const KEY = 26;
const SIDE = 450;
const HUB = { w: 140, h: 60 };
const TEXT = 14;

/** Links of one slide, left and right. */
interface Part {
  left: HubList[];
  right: HubList[];
}

const otherOf = (link: RelationLink, hub: string) => (link.from.entity === hub ? link.to : link.from);

/** Name, kind of link, amount and stake, cut to the room of one line. */
function runsOf(link: RelationLink, hub: string, stage: Stage, room: number): Run[] {
  const { via } = stage.words.marks;
  const grey = link.dim || link.gone;
  const amounts = [link.stake, link.amount].flatMap((f) => (f ? [`${figureText(stage, f)} ${markText(f, via)}`] : []));
  const tail = amounts.length > 0 ? `  ${amounts.join(" · ")}` : "";
  const name = cutLine(otherOf(link, hub).text, { size: TEXT, bold: true }, room * 0.45);
  const free = room - widthOf(name, { size: TEXT, bold: true }) - widthOf(tail, { size: TEXT }) - 6;
  const terms = cutLine(`  ${link.type} · ${link.status}`, { size: TEXT - 1 }, Math.max(0, free));
  return [
    { text: name, size: TEXT, bold: true, shade: grey ? "ink-3" : textShade(link.tone) },
    { text: terms, size: TEXT - 1, shade: "ink-3" },
    { text: tail, size: TEXT, shade: grey ? "ink-3" : "ink" },
  ];
}

/** The hub reserves its id before its place on the slide: connectors come after what they join. */
interface Hub {
  id: number;
  entity: string;
  box: Box;
  /** Number of places for connectors on its left. */
  left: number;
}

interface Row {
  link: RelationLink;
  /** Top, px. */
  y: number;
}

/** A link's box at the left or right of the hub, and the connector to its own `place` on the hub. */
function drawLink(
  on: Canvas,
  link: RelationLink,
  hub: Hub,
  stage: Stage,
  box: Box,
  side: "left" | "right",
  place: number,
): void {
  const runs = runsOf(link, hub.entity, stage, box.w - 10);
  const node = on.add((id) =>
    shape(id, { name: otherOf(link, hub.entity).text, descr: link.name }, box, {
      stroke: { shade: "hair", width: 1 },
      text: [{ runs, align: "l" }],
      style: { anchor: "ctr", wrap: false, inset: [5, 0, 5, 0] },
    }),
  );
  const y = box.y + box.h / 2;
  const left = side === "left";
  const outer = { id: node, site: left ? 3 : 1, x: left ? box.x + box.w : box.x, y };
  const inner = {
    id: hub.id,
    site: CARDINAL + (left ? place : hub.left + place),
    x: left ? hub.box.x : hub.box.x + hub.box.w,
    y,
  };
  const inward = link.to.entity === hub.entity;
  const [from, to] = inward ? [outer, inner] : [inner, outer];
  const head = link.family === "partner-rival" ? null : headOf(link);
  on.add((id) =>
    connector(
      id,
      { name: link.name, descr: link.name },
      from,
      to,
      linkStroke(styleOf(link), head, link.tone, link.dim || link.gone),
    ),
  );
}

const heightOf = (lists: HubList[]): number =>
  lists.reduce((sum, l) => sum + HEAD + Math.max(1, l.links.length) * ROW + 8, 0);

/** Where the links of a side stand, and its headings. */
function stand(lists: HubList[], box: Box): { rows: Row[]; heads: { text: string; y: number; strong: boolean }[] } {
  const rows: Row[] = [];
  const heads: { text: string; y: number; strong: boolean }[] = [];
  let y = box.y + Math.max(0, (box.h - heightOf(lists)) / 2);
  for (const list of lists) {
    heads.push({ text: list.heading, y, strong: true });
    y += HEAD;
    if (list.links.length === 0) heads.push({ text: list.none, y, strong: false });
    for (const link of list.links) {
      rows.push({ link, y });
      y += ROW;
    }
    y += (list.links.length === 0 ? ROW : 0) + 8;
  }
  return { rows, heads };
}

type Stood = ReturnType<typeof stand>;

function drawSide(on: Canvas, { rows, heads }: Stood, hub: Hub, stage: Stage, box: Box, side: "left" | "right"): void {
  for (const { text, y, strong } of heads)
    on.add((id) =>
      textBox(
        id,
        text,
        { ...box, y, h: HEAD - 4 },
        [line(text, strong ? { size: 15, bold: true, shade: "ink-2" } : { size: TEXT, shade: "ink-3" })],
        { anchor: "ctr" },
      ),
    );
  rows.forEach(({ link, y }, place) => {
    drawLink(on, link, hub, stage, { ...box, y, h: ROW - 3 }, side, place);
  });
}

/** Lists in runs that fit a side of one slide. */
function chunks(lists: HubList[], room: number): HubList[][] {
  const most = Math.floor((room - 2 * HEAD - 16) / ROW);
  const out: HubList[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const list of lists) {
    for (let from = 0; from === 0 || from < list.links.length; ) {
      if (used >= most - 1) {
        out.push([]);
        used = 0;
      }
      const links = list.links.slice(from, from + most - used);
      out[out.length - 1].push({ ...list, links });
      used += Math.max(1, links.length) + 1;
      from += Math.max(1, links.length);
    }
  }
  return out;
}

function partsOf(block: RelationsBlock, room: number): Part[] {
  const left = chunks(
    block.lists.filter((l) => l.id === "receives"),
    room,
  );
  const right = chunks(
    block.lists.filter((l) => l.id !== "receives" && (l.id === "gives" || l.links.length > 0)),
    room,
  );
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    left: left[i] ?? [],
    right: right[i] ?? [],
  }));
}

/** The hub stands as high as the links of both sides and has a place for each. */
function drawHub(on: Canvas, block: RelationsBlock, rows: { left: Row[]; right: Row[] }, room: Box): Hub {
  const middles = (list: Row[]) => list.map((r) => r.y + (ROW - 3) / 2);
  const all = [...middles(rows.left), ...middles(rows.right)];
  const centre = room.y + room.h / 2;
  const top = Math.min(centre - HUB.h / 2, ...all) - 10;
  const bottom = Math.max(centre + HUB.h / 2, ...all) + 10;
  const box = { x: room.x + (room.w - HUB.w) / 2, y: top, w: HUB.w, h: bottom - top };
  const name = block.all.find((e) => e.entity === block.hub)?.text ?? block.hub;
  const within = (list: Row[]) => middles(list).map((y) => y - top);
  const id = on.add((given) =>
    drawn(
      given,
      { name, descr: name },
      { box, geometry: rectWithSites(box, within(rows.left), within(rows.right)) },
      { fill: "surface", stroke: { shade: "ink", width: 2 } },
      [line(name, { size: 20, serif: true, shade: "ink" }, { align: "ctr" })],
      { anchor: "ctr", inset: [6, 4, 6, 4] },
    ),
  );
  return { id, entity: block.hub, box, left: rows.left.length };
}

function drawPart(on: Canvas, part: Part, block: RelationsBlock, stage: Stage, box: Box): void {
  const { marks } = stage.words;
  const room = { ...box, h: box.h - KEY };
  const sides = { left: { ...room, w: SIDE }, right: { ...room, x: box.x + box.w - SIDE, w: SIDE } };
  const left = stand(part.left, sides.left);
  const right = stand(part.right, sides.right);
  const hub = drawHub(on, block, { left: left.rows, right: right.rows }, room);
  drawSide(on, left, hub, stage, sides.left, "left");
  drawSide(on, right, hub, stage, sides.right, "right");
  const key = [
    { style: "double" as const, head: null, word: marks.family.owns },
    { style: "solid" as const, head: null, word: marks.family.money },
    { style: "dashed" as const, head: null, word: `${marks.family.supply}, ${marks.family.model}` },
    { style: "dotted" as const, head: null, word: marks.family["partner-rival"] },
    { style: "solid" as const, head: "filled" as const, word: marks.status.active },
    {
      style: "solid" as const,
      head: "hollow" as const,
      word: `${marks.status.pending}, ${marks.status.announced}, ${marks.status.planned}`,
    },
    { style: "solid" as const, head: "barred" as const, word: `${marks.status.ended}, ${marks.status.lapsed}` },
  ];
  drawKey(on, key, { ...box, y: box.y + box.h - KEY + 8, h: 18 });
}

/** Slides of a hub; the overview and the list of all links are tables. */
export function hubPages(block: RelationsBlock, stage: Stage, first: boolean): Page[] {
  const { spec, words } = stage;
  const title = first ? spec.title : (spec.heading ?? spec.title);
  return partsOf(block, 410 - KEY).map(
    (part, i): Page => ({
      layout: "text",
      title: i === 0 ? title : words.pptx.page(spec.heading ?? title, words.f.count(i + 1)),
      line: spec.line,
      draw: (on, box) => drawPart(on, part, block, stage, box),
    }),
  );
}
