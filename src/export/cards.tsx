// Texts in columns: camps, motives, answers, each with the facts beside it as far as there is room.
import type { Words } from "../i18n/en";
import type { Card, CardItem, CardsBlock, Field } from "../spec/cards";
import type { Tone } from "../spec/tone";
import { Judgement, Provenance } from "./Marks";
import type { Box, Drawn } from "./scene";
import { FACES, type Face, limited, round, Txt } from "./text";

const GAP = 48;
const TITLE: Face = { size: 28, leading: 35, family: "serif" };
const INDENT = 22;
/** Sizes tried while nothing stands below the texts of a card. */
const ZOOMS = [1.25, 1.12, 1];

/** One text of a card with the room above it. */
interface Piece {
  space: number;
  lines: string[];
  face: Face;
  tone: Tone;
  indent: number;
  className?: string;
  mark?: (x: number, mid: number) => React.ReactNode;
}

/** What a card is set in. */
interface Setting {
  words: Words;
  room: number;
  zoom: number;
  dim: boolean;
}

const grey = (tone: Tone, dim: boolean): Tone => (dim ? "ink-3" : tone);

function piece(
  text: string,
  base: Face,
  tone: Tone,
  setting: Setting,
  more: Partial<Piece> & { most?: number } = {},
): Piece {
  const { room, zoom, dim } = setting;
  const { most = 7, ...rest } = more;
  const face: Face = { ...base, size: round(base.size * zoom), leading: round(base.leading * zoom) };
  const indent = more.indent ?? 0;
  return { space: 0, face, tone: grey(tone, dim), indent, lines: limited(text, face, room - indent, most), ...rest };
}

function labelOf({ label, kind }: Field, setting: Setting): Piece[] {
  if (!label) return [];
  const tone = grey("ink-2", setting.dim);
  const mark = kind && ((x: number, mid: number) => <Provenance kind={kind} x={x} mid={mid} size={13} tone={tone} />);
  return [piece(label, FACES.small, "ink-2", setting, { space: 16, indent: kind ? INDENT : 0, mark })];
}

function verdictsOf({ verdicts = [] }: Field, setting: Setting): Piece[] {
  return verdicts.flatMap(({ verdict, text, counts, dim }) => {
    const own = { ...setting, dim: setting.dim || dim };
    return [
      piece(`${setting.words.marks.verdict[verdict]} · ${counts}`, FACES.strong, "ink", own, {
        space: 12,
        indent: 26,
        mark: (x, mid) => <Judgement verdict={verdict} x={x} mid={mid} tone={grey("ink", own.dim)} />,
      }),
      piece(text.text, FACES.body, "ink-2", own, { space: 2 }),
    ];
  });
}

function fieldPieces(field: Field, setting: Setting): Piece[] {
  const said = field.voice === "forecast" || field.voice === "quote";
  const className = field.voice === "forecast" && setting.words.lang === "en" ? "pic-said" : undefined;
  const space = field.label ? 2 : 14;
  const text = field.text
    ? [piece(field.text.text, said ? FACES.said : FACES.body, "ink", setting, { space, className })]
    : [];
  return [...labelOf(field, setting), ...text, ...verdictsOf(field, setting)];
}

function piecesOf(card: Card, setting: Setting): Piece[] {
  const title = typeof card.title === "string" ? card.title : card.title.text;
  return [
    piece(card.number ? `${card.number} ${title}` : title, TITLE, "ink", setting, { space: 16 }),
    ...(card.sub ? [piece(card.sub, FACES.body, "ink-2", setting, { space: 2 })] : []),
    ...card.fields.flatMap((field) => fieldPieces(field, setting)),
    ...(card.sides ? [piece(card.sides.summary, FACES.strong, "ink-2", setting, { space: 18 })] : []),
  ];
}

function itemPiece(item: CardItem, setting: Setting): Piece {
  const own = { ...setting, dim: setting.dim || item.dim };
  return piece(`${item.text} (${item.date})`, FACES.small, "ink", own, {
    space: 6,
    indent: INDENT,
    most: 3,
    mark: (x, mid) => (
      <Provenance kind={item.kind} quality={item.quality} x={x} mid={mid} tone={grey("ink-2", own.dim)} />
    ),
  });
}

/** The facts of a card, side by side with how many; each with its heading the first time. */
function factsOf({ sides }: Card, setting: Setting): Piece[] {
  const lists = (sides?.lists ?? []).filter((l) => l.items.length > 0);
  return lists.flatMap(({ heading, items }) => [
    piece(heading, FACES.small, "ink-3", setting, { space: 12 }),
    ...items.map((item) => itemPiece(item, setting)),
  ]);
}

const heightOf = (pieces: Piece[]): number =>
  pieces.reduce((sum, p) => sum + p.space + p.lines.length * p.face.leading, 0);

/** The first pieces that fit; a heading does not stand last. */
function fitting(pieces: Piece[], room: number): Piece[] {
  const kept: Piece[] = [];
  for (const next of pieces) {
    if (heightOf([...kept, next]) > room) break;
    kept.push(next);
  }
  return kept.at(-1)?.mark || kept.length === 0 ? kept : kept.slice(0, -1);
}

function columnOf(card: Card, words: Words, box: Box): Piece[] {
  const setting: Setting = { words, room: box.w, zoom: 1, dim: card.dim };
  const plain = piecesOf(card, setting);
  const facts = factsOf(card, setting);
  return [...plain, ...fitting(facts, box.h - heightOf(plain))];
}

/** Columns without facts are set larger, all alike. */
function columnsOf(block: CardsBlock, words: Words, box: Box): Piece[][] {
  if (block.cards.some((c) => factsOf(c, { words, room: box.w, zoom: 1, dim: false }).length > 0))
    return block.cards.map((c) => columnOf(c, words, box));
  const at = (zoom: number) => block.cards.map((c) => piecesOf(c, { words, room: box.w, zoom, dim: c.dim }));
  const zoom = ZOOMS.find((z) => at(z).every((p) => heightOf(p) <= box.h)) ?? 1;
  return at(zoom);
}

function Column({ pieces, box }: { pieces: Piece[]; box: Box }) {
  let y = box.y;
  return pieces.map((p, i) => {
    const top = y + p.space;
    const free = Math.max(0, Math.floor((box.y + box.h - top) / p.face.leading));
    const lines = p.lines.slice(0, free);
    y = top + p.lines.length * p.face.leading;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a card, in order
      <g key={i}>
        {lines.length > 0 && p.mark?.(box.x, top + p.face.leading / 2)}
        <Txt x={box.x + p.indent} y={top} lines={lines} face={p.face} tone={p.tone} className={p.className} />
      </g>
    );
  });
}

/** The cards of a block as columns within a box. */
export function cardsIn(block: CardsBlock, box: Box, words: Words): Drawn {
  const count = block.cards.length;
  const w = (box.w - GAP * (count - 1)) / count;
  const columns = columnsOf(block, words, { ...box, w, h: box.h - 4 });
  const node = block.cards.map((card, i) => {
    const x = box.x + i * (w + GAP);
    const height = card.rule ? 4 : 1;
    const tone = card.dim ? "edge" : (card.rule ?? "ink");
    return (
      <g key={card.id}>
        <rect className={`pic-bar tone-${tone}`} x={round(x)} y={round(box.y)} width={round(w)} height={height} />
        <Column pieces={columns[i]} box={{ x, y: box.y + height, w, h: box.h - height }} />
      </g>
    );
  });
  return { node, left: [] };
}
