// The dated facts beside a text, ready to be drawn and tabled.
import type { Words } from "../i18n/en";
import { type EvidenceItem, evidenceItems } from "../model/evidence";
import type { Facts } from "../model/facts";
import { type Figure, figureOf, touches } from "../model/figure";
import type { CardItem, Sides } from "../spec/cards";
import type { Row, Table } from "../spec/spec";
import { itemOf } from "./label";
import { end, plain } from "./tables";

/** Any record with evidence on both sides: a statement, a claim. */
export interface Judged {
  id: string;
  evidence_for: string[];
  evidence_against: string[];
}

const SIDES = ["for", "against"] as const;

/** Values of other records for the very same thing. */
function othersOf(facts: Facts, item: EvidenceItem): Figure[] {
  const ids = facts.observation.get(item.record)?.conflicts_with ?? [];
  return ids.flatMap((id) => facts.observation.get(id) ?? []).map((o) => figureOf(facts, o));
}

const cardItem = (facts: Facts, item: EvidenceItem, words: Words, companies: string[]): CardItem => ({
  ...itemOf(facts, item, words, companies),
  kind: item.kind,
  quality: item.quality,
  others: othersOf(facts, item),
});

const idsOf = (judged: Judged, side: (typeof SIDES)[number]) =>
  side === "for" ? judged.evidence_for : judged.evidence_against;

/** "3 for, 2 against". */
export const countsOf = (facts: Facts, judged: Judged, words: Words): string =>
  words.evidence.counts(
    ...(SIDES.map((side) => words.f.count(evidenceItems(facts, idsOf(judged, side)).length)) as [string, string]),
  );

/** Facts for and against a text; undefined where it has none. */
export function sidesOf(facts: Facts, judged: Judged, words: Words, companies: string[]): Sides | undefined {
  const lists = SIDES.map((side) => ({
    side,
    heading: words.evidence[side],
    items: evidenceItems(facts, idsOf(judged, side)).map((item) => cardItem(facts, item, words, companies)),
  })).filter((l) => l.items.length > 0);
  return lists.length === 0 ? undefined : { summary: countsOf(facts, judged, words), lists };
}

/** All facts beside some texts, each once per side. */
export function factsBeside(facts: Facts, all: Judged[]): { for: EvidenceItem[]; against: EvidenceItem[] } {
  const of = (side: (typeof SIDES)[number]) =>
    evidenceItems(
      facts,
      all.flatMap((j) => idsOf(j, side)),
    );
  return { for: of("for"), against: of("against") };
}

/** Companies of a text and of every fact beside it. */
export const entitiesBeside = (facts: Facts, judged: Judged & { entities: string[] }): string[] => {
  const { for: yes, against } = factsBeside(facts, [judged]);
  return [...new Set([...judged.entities, ...[...yes, ...against].flatMap((i) => i.entities)])];
};

/** Newest date among facts, as an ISO day; "" where there is none. */
export const newestOf = (items: EvidenceItem[]): string =>
  items.reduce((a, i) => (i.date && i.date > a ? i.date : a), "");

function rowsOf(id: string, title: string, side: string, item: CardItem): Row[] {
  const cells = (figure: Figure | null): Row["cells"] => [
    title,
    side,
    item.date,
    { text: item.text, record: item.record },
    figure,
  ];
  return [item.figure ?? null, ...item.others].map((figure, i) => ({
    id: `${id}-${side}-${item.record}${i > 0 ? `-${i}` : ""}`,
    cells: cells(figure),
    entities: item.entities,
  }));
}

/** The table twin of cards: every fact beside every text. */
export function sidesTable(
  cards: { id: string; title: string; sides?: Sides }[],
  words: Words,
  caption: string,
  first: string,
): Table {
  const w = words.evidence;
  return {
    caption,
    columns: [
      plain("text", first),
      plain("side", w.side),
      plain("date", w.date),
      plain("fact", w.fact),
      end("figure", w.figure),
    ],
    rows: cards.flatMap((c) =>
      (c.sides?.lists ?? []).flatMap((l) => l.items.flatMap((item) => rowsOf(c.id, c.title, l.heading, item))),
    ),
  };
}

/** How many of some facts touch the chosen companies. */
export const touching = (items: EvidenceItem[], companies: string[]): number =>
  items.filter((i) => touches(i.entities, companies)).length;
