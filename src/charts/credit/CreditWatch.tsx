// The holder as a borrower: LTV over time, ratings, cash against the policy, borrowings by date.
import type { CreditBlock } from "../../spec/credit";
import { RecordLink } from "../parts/RecordLink";
import { PlotFigure } from "../plot/PlotFigure";
import { PhraseText } from "../stress/Text";
import { Ladder } from "./Ladder";

export function CreditWatch({ block }: { block: CreditBlock }) {
  return (
    <section className={block.dim ? "credit is-dim" : "credit"} aria-labelledby={block.id}>
      <h4 className="figure-title" id={block.id}>
        {block.title}
      </h4>
      <p className="figure-line">{block.line}</p>
      <PlotFigure block={block.plot} />
      <p className="credit-caveat">
        <PhraseText phrase={block.caveat} />
      </p>
      <div className="credit-pair">
        <Ratings ratings={block.ratings} />
        <Liquidity liquidity={block.liquidity} />
      </div>
      <Ladder ladder={block.ladder} />
    </section>
  );
}

function Ratings({ ratings }: { ratings: CreditBlock["ratings"] }) {
  return (
    <div>
      <h5>{ratings.heading}</h5>
      <dl className="credit-rows">
        {ratings.agencies.map((a) => (
          <div key={a.id}>
            <dt>{a.name}</dt>
            {a.items.map((item) => (
              <dd key={item.record}>
                <RecordLink record={item.record} text={item.date} />
                <span>
                  <strong>{item.grade}</strong>
                  {item.way && <span className="credit-way">{item.way}</span>}
                  {item.outlook && <span className="credit-outlook">{item.outlook}</span>}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

function Liquidity({ liquidity }: { liquidity: CreditBlock["liquidity"] }) {
  return (
    <div>
      <h5>{liquidity.heading}</h5>
      <p className="credit-policy">
        <PhraseText phrase={liquidity.policy} />
      </p>
      <dl className="credit-cash">
        {liquidity.rows.map((r) => (
          <div key={r.label}>
            <dt>{r.label}</dt>
            <dd className={r.record ? undefined : "is-unknown"}>
              <PhraseText phrase={r.phrase} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
