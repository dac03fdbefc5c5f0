// Texts in columns on a slide: what each says, its verdict, and as many facts of both sides as find room.
import { useMemo } from "react";
import { CardTitle } from "../../charts/cards/Cards";
import { FieldPart } from "../../charts/cards/FieldPart";
import { KindMark } from "../../charts/parts/KindMark";
import { RecordLink } from "../../charts/parts/RecordLink";
import type { Card, CardItem, CardsBlock } from "../../spec/cards";
import { useApp } from "../app";
import { fitCards, type Side } from "./card-fit";
import { MoreRows } from "./Rows";
import type { Room } from "./sheet";

/** More columns than this are too narrow to read from afar. */
const MOST = { wide: 4, narrow: 1 };
/** Px between columns; the style sheet has the same. */
const GAP = 40;

export function SlideCards({ block, room }: { block: CardsBlock; room: Room }) {
  const { words } = useApp();
  const cards = useMemo(() => [...block.cards.filter((c) => !c.dim), ...block.cards.filter((c) => c.dim)], [block]);
  const shown = cards.slice(0, room.w > 700 ? MOST.wide : MOST.narrow);
  const width = (room.w - GAP * (shown.length - 1)) / shown.length;
  const fit = fitCards(shown, width, room.h - (cards.length > shown.length ? GAP : 0));
  return (
    <>
      <ul className={`slide-cards is-${fit.type}`} aria-label={block.title ?? words.present.names.camps}>
        {shown.map((card) => (
          <Column key={card.id} card={card} facts={fit.facts.get(card.id) ?? []} />
        ))}
      </ul>
      <MoreRows rest={cards.length - shown.length} />
    </>
  );
}

function Column({ card, facts }: { card: Card; facts: Side[] }) {
  return (
    <li className={card.dim ? "slide-card is-dim" : "slide-card"}>
      <div className={`slide-rule tone-${card.dim ? "edge" : (card.rule ?? "ink")}`} />
      <div className="slide-card-head">
        {card.number && <span className="slide-grey">{card.number}</span>}
        <CardTitle card={card} level="h3" />
        {card.sub && <p className="slide-grey">{card.sub}</p>}
      </div>
      {card.fields.map((field) => (
        <FieldPart key={field.label ?? "text"} field={field} />
      ))}
      {card.sides && <p className="slide-sides">{card.sides.summary}</p>}
      {facts.map(({ heading, items }) => (
        <div className="slide-facts" key={heading}>
          <p className="slide-grey">{heading}</p>
          <ul>
            {items.map((fact) => (
              <Fact key={fact.record} fact={fact} />
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}

function Fact({ fact }: { fact: CardItem }) {
  const { marks } = useApp().words;
  return (
    <li className={fact.dim ? "is-dim" : undefined}>
      <KindMark kind={fact.kind} quality={fact.quality} />
      <span>
        <span className="visually-hidden">{marks.kind[fact.kind]}: </span>
        <span data-record={fact.record}>{fact.text}</span> <RecordLink record={fact.record} text={fact.date} />
      </span>
    </li>
  );
}
