import type { Card, CardsBlock } from "../../spec/cards";
import { CompareTable } from "./CompareTable";
import { FieldPart } from "./FieldPart";
import { SidesPart } from "./SidesPart";

/** Texts in columns or in a list, each with its marks, verdicts and facts. */
export function Cards({ block }: { block: CardsBlock }) {
  return (
    <div className={`cards is-${block.look}`}>
      {block.title && <h3 className="figure-title">{block.title}</h3>}
      {block.line && <p className="figure-line">{block.line}</p>}
      <div className="cards-grid">
        {block.cards.map((card) => (
          <CardPart key={card.id} card={card} folds={block.look === "faq"} />
        ))}
      </div>
    </div>
  );
}

/** One card. Where it folds it stands open: the page is complete without script and on paper. */
function CardPart({ card, folds }: { card: Card; folds: boolean }) {
  const className = card.dim ? "card is-dim" : "card";
  if (folds) {
    return (
      <details className={className} open>
        <summary>
          <CardTitle card={card} level="h3" />
        </summary>
        <CardBody card={card} />
      </details>
    );
  }
  return (
    <div className={className}>
      {card.rule && <div className={`card-rule tone-${card.dim ? "edge" : card.rule}`} />}
      <div className="card-head">
        {card.number && <span className="card-number serif">{card.number}</span>}
        <CardTitle card={card} />
        {card.sub && <p className="card-sub">{card.sub}</p>}
      </div>
      <CardBody card={card} />
    </div>
  );
}

export function CardTitle({ card: { title }, level: Level = "h4" }: { card: Card; level?: "h3" | "h4" }) {
  if (typeof title === "string") return <Level className="card-title serif">{title}</Level>;
  return (
    <Level className="card-title serif" data-record={title.record}>
      {title.text}
    </Level>
  );
}

function CardBody({ card }: { card: Card }) {
  return (
    <>
      {card.fields.map((field) => (
        <FieldPart key={field.label ?? "text"} field={field} />
      ))}
      {card.comparison && <CompareTable comparison={card.comparison} />}
      {card.sides && <SidesPart sides={card.sides} />}
      {card.pointers && (
        <div className="card-pointers">
          <p>{card.pointers.text}</p>
          <ul>
            {card.pointers.links.map((link) => (
              <li key={link.view}>
                <a className="text-link" href={`#${link.view}`}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
