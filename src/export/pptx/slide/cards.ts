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
const SMALL = { size: 14 };
const TEXT = { size: 16 };

const tone = (shade: string, dim: boolean): string => (dim ? "ink-3" : shade);

function fieldPieces(field: Field, stage: Stage, dim: boolean): Piece[] {
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

function itemPiece(item: CardItem, stage: Stage, dim: boolean): Piece {
  return {
    text: `${item.text} (${item.date})`,
    mark: markText(item, stage.words.marks.via),
    style: SMALL,
    shade: tone("ink-2", dim || item.dim),
    before: 4,
    most: 3,
  };
}

/** What a card says itself. */
function ownPieces(card: Card, stage: Stage): Piece[] {
  const title = typeof card.title === "string" ? card.title : card.title.text;
  return [
    {
      text: card.number ? `${card.number} ${title}` : title,
      style: { size: 23, serif: true },
      shade: tone("ink", card.dim),
      before: 0,
      most: 3,
    },
    ...(card.sub ? [{ text: card.sub, style: TEXT, shade: tone("ink-2", card.dim), before: 2 }] : []),
    ...card.fields.flatMap((f) => fieldPieces(f, stage, card.dim)),
  ];
}

/** The facts on both sides, under their headings. */
function factPieces(card: Card, stage: Stage): Piece[] {
  const lists = (card.sides?.lists ?? []).filter((l) => l.items.length > 0);
  return lists.flatMap(({ heading, items }) => [
    { text: heading, style: { ...SMALL, bold: true }, shade: tone("ink", card.dim), before: 10, heads: true },
    ...items.map((item) => itemPiece(item, stage, card.dim)),
  ]);
}

function drawCard(on: Canvas, card: Card, stage: Stage, box: Box): void {
  const wide = card.rule ? 4 : 1.5;
  const shade = card.dim ? "edge" : card.rule ? markShade(card.rule) : "ink";
  on.add((id) => rule(id, "Rule", { x: box.x, y: box.y, w: box.w, h: 0 }, { shade, width: wide }));
  const body = { ...box, y: box.y + 10, h: box.h - 10 };
  const own = fitting(ownPieces(card, stage), body.w, body.h).kept;
  const facts = factPieces(card, stage);
  const room = body.h - piecesHeight(own, body.w);
  const all = fitting(facts, body.w, room);
  // Where some are left out, a line is kept to say how many.
  const { kept, rest } = all.rest === 0 ? all : fitting(facts, body.w, room - 26);
  const { words } = stage;
  const more =
    rest > 0 && room > 26
      ? [{ text: words.pptx.and(words.f.count(rest)), style: SMALL, shade: "ink-3", before: 4 }]
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
        cards.forEach((card, c) => {
          drawCard(on, card, stage, { ...box, x: box.x + c * (w + GAP), w });
        });
      },
    };
  });
}
