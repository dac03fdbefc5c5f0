// How high the texts of cards become, and which facts find room below them.
import { type Face, wrapped } from "../../export/text";
import type { Card, CardItem, Field } from "../../spec/cards";

export interface Type {
  /** Class that sets these sizes. */
  name: "large" | "small";
  title: Face;
  text: Face;
}

/** Sizes tried, the larger first; the style sheet has the same. */
const TYPES: [Type, Type] = [
  {
    name: "large",
    title: { size: 27, leading: 34, family: "serif" },
    text: { size: 18, leading: 27 },
  },
  {
    name: "small",
    title: { size: 22, leading: 28, family: "serif" },
    text: { size: 14.5, leading: 21 },
  },
];
const FACT: Face = { size: 13, leading: 19 };
const LABEL = 22;
const GAP = 12;
const RULE = 18;
const VERDICT = 26;
const FACT_PAD = 6;
/** Room of a mark before a fact. */
const MARK = 20;
/** Measured text keeps this share of the room free. */
const SPARE = 0.93;

const lines = (text: string, face: Face, width: number): number =>
  wrapped(text, face, width * SPARE).length * face.leading;

function fieldHeight({ label, text, verdicts = [] }: Field, type: Type, width: number): number {
  const said = verdicts.map((v) => VERDICT + lines(v.text.text, FACT, width) + GAP / 2);
  return (label ? LABEL : 0) + (text ? lines(text.text, type.text, width) : 0) + said.reduce((a, b) => a + b, 0);
}

function cardHeight(card: Card, type: Type, width: number): number {
  const title = typeof card.title === "string" ? card.title : card.title.text;
  const parts = [
    (card.number ? LABEL : 0) + lines(title, type.title, width) + (card.sub ? LABEL : 0),
    ...card.fields.map((f) => fieldHeight(f, type, width)),
    ...(card.sides ? [LABEL] : []),
  ];
  return RULE + parts.reduce((a, b) => a + b, 0) + GAP * parts.length;
}

export interface Side {
  heading: string;
  items: CardItem[];
}

/** The facts that fit below a card, chosen in turn for and against, the newest of each first. */
function factsIn(card: Card, room: number, width: number): Side[] {
  const sides = (card.sides?.lists ?? []).filter((l) => l.items.length > 0);
  const turns = Math.max(0, ...sides.map((s) => s.items.length));
  const all = Array.from({ length: turns }, (_, i) => sides.flatMap((s) => s.items[i] ?? [])).flat();
  let left = room - sides.length * LABEL;
  const until = all.findIndex((item) => {
    left -= lines(`${item.text} ${item.date}`, FACT, width - MARK) + FACT_PAD;
    return left < 0;
  });
  const kept = new Set(until < 0 ? all : all.slice(0, until));
  return sides.flatMap(({ heading, items }) => {
    const shown = items.filter((item) => kept.has(item));
    return shown.length > 0 ? [{ heading, items: shown }] : [];
  });
}

export interface CardFit {
  type: Type["name"];
  facts: Map<string, Side[]>;
}

const sidesOf = (card: Card): number => (card.sides?.lists ?? []).filter((l) => l.items.length > 0).length;

interface Tried {
  type: Type;
  fits: boolean;
  facts: [Card, Side[]][];
}

function tried(type: Type, cards: Card[], width: number, room: number): Tried {
  const heights = cards.map((c) => cardHeight(c, type, width));
  const facts = cards.map((c, i): [Card, Side[]] => [c, factsIn(c, room - heights[i] - GAP, width)]);
  return { type, fits: heights.every((h) => h <= room), facts };
}

/** Do all cards show facts of each side they have? Those of one side alone would be half the truth. */
const fair = ({ facts }: Tried): boolean => facts.every(([card, sides]) => sides.length === sidesOf(card));

/** The largest type in which all cards fit with facts of both sides, else without facts. `width` of a column. */
export function fitCards(cards: Card[], width: number, room: number): CardFit {
  const all = TYPES.map((t) => tried(t, cards, width, room)).filter((t) => t.fits);
  const best = all.find(fair);
  if (best) return { type: best.type.name, facts: new Map(best.facts.map(([c, sides]) => [c.id, sides])) };
  return { type: (all[0]?.type ?? TYPES[1]).name, facts: new Map() };
}
