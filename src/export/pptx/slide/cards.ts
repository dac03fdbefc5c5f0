// Texts in columns: camps, motives, answers, each with the facts beside it as far as there is room.
import type { Card, CardItem, CardsBlock, Field } from "../../../spec/cards";
import type { Canvas } from "../canvas";
import { markShade } from "../colours";
import { cutTo } from "../fit";
import { drawPieces, fitting, type Piece, piecesHeight } from "../flow";
import { markOf, markText, type Page, type Stage, verdictMark } from "../scene";
import { rule } from "../shape/shape";
import type { Box } from "../units";

const GAP = 40;
/** Columns of one slide. */
const MOST = 3;
/** Sizes of text tried, the largest in which all that cards say finds room. */
const ZOOMS = [1.35, 1.2, 1.08, 1];

const tone = (shade: string, dim: boolean): string => (dim ? "ink-3" : shade);

const set = (zoom: number) => ({ small: { size: Math.round(14 * zoom) }, text: { size: Math.round(16 * zoom) } });

function fieldPieces(field: Field, stage: Stage, dim: boolean, zoom: number): Piece[] {
  const { small: SMALL, text: TEXT } = set(zoom);
  const { label, kind, text, voice, verdicts = [] } = field;
  const said = voice === "forecast" || voice === "quote";
  const italic = voice === "forecast" && stage.words.lang === "en";
  return [
    ...(label
      ? [
          {
            text: label,
            style: SMALL,
            shade: tone("ink-2", dim),
            before: 10,
            heads: true,
            ...(kind ? { mark: markOf(kind) } : {}),
          },
        ]
      : []),
    ...(text
      ? [
          {
            text: text.text,
            style: { ...TEXT, serif: said },
            shade: tone("ink", dim),
            before: label ? 1 : 8,
            most: 8,
            italic,
          },
        ]
      : []),
    ...verdicts.flatMap((v): Piece[] => [
      {
        text: `${stage.words.marks.verdict[v.verdict]} · ${v.counts}`,
        mark: verdictMark(v.verdict),
        style: { ...SMALL, bold: true },
        shade: tone("ink", dim || v.dim),
        before: 8,
        heads: true,
      },
      { text: v.text.text, style: SMALL, shade: tone("ink-2", dim || v.dim), before: 1, most: 4 },
    ]),
  ];
}

function itemPiece(item: CardItem, stage: Stage, dim: boolean, zoom: number): Piece {
  return {
    text: `${item.text} (${item.date})`,
    mark: markText(item, stage.words.marks.via),
    style: set(zoom).small,
    shade: tone("ink-2", dim || item.dim),
    before: 4,
    most: 3,
  };
}

/** What a card says itself. */
function ownPieces(card: Card, stage: Stage, zoom: number): Piece[] {
  const title = typeof card.title === "string" ? card.title : card.title.text;
  return [
    {
      text: card.number ? `${card.number} ${title}` : title,
      style: { size: Math.round(23 * Math.min(zoom, 1.2)), serif: true },
      shade: tone("ink", card.dim),
      before: 0,
      most: 3,
    },
    ...(card.sub ? [{ text: card.sub, style: set(zoom).text, shade: tone("ink-2", card.dim), before: 2 }] : []),
    ...card.fields.flatMap((f) => fieldPieces(f, stage, card.dim, zoom)),
  ];
}

/** The facts on both sides, under their headings. */
function factPieces(card: Card, stage: Stage, zoom: number): Piece[] {
  const lists = (card.sides?.lists ?? []).filter((l) => l.items.length > 0);
  return lists.flatMap(({ heading, items }) => [
    { text: heading, style: { ...set(zoom).small, bold: true }, shade: tone("ink", card.dim), before: 10, heads: true },
    ...items.map((item) => itemPiece(item, stage, card.dim, zoom)),
  ]);
}

/** Rules above and the room they take. */
const TOP = 10;

/** The largest zoom at which the cards of a slide say all they have; else the smallest. */
function zoomOf(cards: Card[], stage: Stage, box: Box): number {
  const all = (card: Card, zoom: number) => [...ownPieces(card, stage, zoom), ...factPieces(card, stage, zoom)];
  return ZOOMS.find((z) => cards.every((c) => piecesHeight(all(c, z), box.w) <= box.h - TOP)) ?? 1;
}

function drawCard(on: Canvas, card: Card, stage: Stage, box: Box, zoom: number): void {
  const wide = card.rule ? 4 : 1.5;
  const shade = card.dim ? "edge" : card.rule ? markShade(card.rule) : "ink";
  on.add((id) => rule(id, "Rule", { x: box.x, y: box.y, w: box.w, h: 0 }, { shade, width: wide }));
  const body = { ...box, y: box.y + TOP, h: box.h - TOP };
  const own = fitting(ownPieces(card, stage, zoom), body.w, body.h).kept;
  const facts = factPieces(card, stage, zoom);
  const room = body.h - piecesHeight(own, body.w);
  const all = fitting(facts, body.w, room);
  // Where some are left out, a line is kept to say how many.
  const { kept, rest } = all.rest === 0 ? all : fitting(facts, body.w, room - 26);
  const { words } = stage;
  const more =
    rest > 0 && room > 26
      ? [{ text: words.pptx.and(words.f.count(rest)), style: set(zoom).small, shade: "ink-3", before: 4 }]
      : [];
  const title = typeof card.title === "string" ? card.title : card.title.text;
  drawPieces(on, title, body, [...own, ...kept, ...more]);
}

/** Cards in rows of at most three, evenly: four are two and two. */
function rowsOf(cards: Card[]): Card[][] {
  const slides = Math.ceil(cards.length / MOST);
  const each = Math.ceil(cards.length / Math.max(1, slides));
  return Array.from({ length: slides }, (_, i) => cards.slice(i * each, (i + 1) * each));
}

/** Slides of a block of cards. */
export function cardPages(block: CardsBlock, stage: Stage, first: boolean): Page[] {
  const { spec, words } = stage;
  return rowsOf(block.cards).map((cards, i): Page => {
    const title = first ? spec.title : (block.title ?? spec.heading ?? spec.title);
    return {
      layout: "text",
      title: i === 0 ? title : words.pptx.page(title, words.f.count(i + 1)),
      line: cutTo(first ? spec.line : (block.line ?? spec.line), { size: 18 }, 1168, 2),
      draw(on, box) {
        const w = (box.w - GAP * (cards.length - 1)) / cards.length;
        const zoom = zoomOf(cards, stage, { ...box, w });
        cards.forEach((card, c) => {
          drawCard(on, card, stage, { ...box, x: box.x + c * (w + GAP), w }, zoom);
        });
      },
    };
  });
}
