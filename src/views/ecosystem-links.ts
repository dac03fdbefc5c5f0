// Links of the plate as lines and as rows: line = family, arrowhead = status.
import type { Organ, Relation } from "../data/schema";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import { type Link, linkState, type Members, ownerOf } from "../model/ecosystem";
import { type Facts, shortName } from "../model/facts";
import { amountOf, type Figure, stakeOf } from "../model/figure";
import { sincePrecision } from "../model/relations";
import type { HeadStyle, LineStyle, PlateLink } from "../spec/plate";
import type { Row, Table } from "../spec/spec";
import type { Tone } from "../spec/tone";

const LINES: Record<Relation["family"], LineStyle> = {
  owns: "double",
  money: "solid",
  supply: "dashed",
  model: "dashed",
  "partner-rival": "dotted",
};
const HEADS: Record<Relation["status"], HeadStyle> = {
  active: "filled",
  pending: "hollow",
  announced: "hollow",
  planned: "open",
  lapsed: "barred",
  ended: "barred",
};
export const ORGAN_TONES: Partial<Record<Organ, Tone>> = {
  brain: "openai",
  nerve: "arm",
  heart: "slate",
  body: "ink",
  pipeline: "slate",
};

/** "active, since Mar 2026"; where the link may be older, "on record since"; where it is over, the date of that record. */
export function sinceText(r: Relation, words: Words): string {
  const { ecosystem: w, marks, f } = words;
  if (HEADS[r.status] === "barred") return w.over(marks.status[r.status], f.date(r.as_of, r.date_precision));
  const date = f.date(r.since, sincePrecision(r));
  return (r.since_known ? w.since : w.onRecord)(marks.status[r.status], date);
}

const toneOf = (facts: Facts, link: Link): Tone => {
  const giver = facts.entity.get(link.relation.from)?.organ;
  return (giver && link.lane !== "feeder" && ORGAN_TONES[giver]) || "ink";
};

function labelOf(facts: Facts, { relation, lane }: Link, parts: Members[], words: Words): PlateLink["label"] {
  const stake = stakeOf(facts, relation);
  if (!stake || (lane !== "owner" && lane !== "feeder")) return undefined;
  const text = quantityText(words.f, stake);
  const main = parts.some((m) => m.main.id === relation.to);
  return { text: main ? text : words.ecosystem.label(shortName(facts, relation.to), text), main };
}

/** A link ready to be drawn. Rising ownership first is not wanted here: the order is that of the dataset. */
export function plateLink(facts: Facts, link: Link, parts: Members[], words: Words): PlateLink {
  const r = link.relation;
  const label = labelOf(facts, link, parts, words);
  return {
    relation: r.id,
    from: r.from,
    to: r.to,
    lane: link.lane,
    line: LINES[r.family],
    head: HEADS[r.status],
    tone: toneOf(facts, link),
    text: words.ecosystem.link(shortName(facts, r.from), words.marks.type[r.type], shortName(facts, r.to)),
    meta: sinceText(r, words),
    works: linkState(r) === "works",
    ...(label ? { label } : {}),
  };
}

/** Stake and amount of a relation; units differ, so they are never added up. */
export const figuresOfLink = (facts: Facts, r: Relation): Figure[] =>
  [stakeOf(facts, r), amountOf(facts, r)].filter((f) => f !== null);

/** Between which parts a link is. */
export function whereText(facts: Facts, link: Link, organName: (o: Organ) => string, words: Words): string {
  const w = words.ecosystem;
  const [a, b] = link.organs.map(organName);
  if (link.lane === "between") return w.pair(a, b);
  if (link.lane === "inside") return w.inside(a);
  const { from, to } = link.relation;
  const other = link.lane === "owner" ? ownerOf(facts) : facts.entity.get(from)?.organ ? to : from;
  return w.into(shortName(facts, other), a);
}

/** The same links as a table: the text equivalent of the drawing. */
export function linksTable(facts: Facts, links: Link[], organName: (o: Organ) => string, words: Words): Table {
  const t = words.ecosystem.tables;
  const cellOf = (id: string) => ({ entity: id, text: shortName(facts, id) });
  return {
    caption: t.links,
    columns: [
      { id: "from", label: t.from },
      { id: "type", label: t.type },
      { id: "to", label: t.to },
      { id: "where", label: t.where },
      { id: "status", label: t.status },
      { id: "stake", label: t.stake, align: "end" },
      { id: "amount", label: t.amount, align: "end" },
    ],
    rows: links.map((link): Row => {
      const r = link.relation;
      return {
        id: r.id,
        relation: r.id,
        entities: [r.from, r.to],
        cells: [
          cellOf(r.from),
          { link: true, record: r.id, text: words.marks.type[r.type] },
          cellOf(r.to),
          whereText(facts, link, organName, words),
          sinceText(r, words),
          stakeOf(facts, r),
          amountOf(facts, r),
        ],
      };
    }),
  };
}
