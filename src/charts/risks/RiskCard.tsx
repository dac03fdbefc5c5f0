// The full card of a risk: how it works, what speaks for and against, what the reader makes of it.
import { useState } from "react";
import type { Item } from "../../spec/cards";
import type { RiskItems, RiskRow } from "../../spec/risks";
import { EntityRef } from "../parts/EntityRef";
import { RecordLink } from "../parts/RecordLink";
import { useStage } from "../parts/stage";
import { MyRating } from "./MyRating";

/** The newest few; the rest on demand, as one risk rests on thirty records. */
const SHOWN = 2;

export function RiskCard({ row }: { row: RiskRow }) {
  const w = useStage().words.risks;
  return (
    <div className="risk-card">
      <div className="risk-prose">
        {row.fields.map((f) => (
          <div key={f.label}>
            <h4>{f.label}</h4>
            <p data-record={f.text.record}>{f.text.text}</p>
          </div>
        ))}
        <div>
          <h4>{w.where}</h4>
          <p>{row.belongs}</p>
        </div>
        <div>
          <h4>{w.companies}</h4>
          <p className="risk-companies">
            {row.companies.map((c) => (
              <EntityRef key={c.entity} entity={c.entity} text={c.text} />
            ))}
          </p>
          <p className="risk-review">{row.ratedBefore}</p>
          <p className="risk-review">{row.lastReview}</p>
        </div>
      </div>
      <div className="risk-items">
        {row.items.map((items) => (
          <Items key={items.id} items={items} />
        ))}
      </div>
      <div className="risk-actions">
        <TakeOver row={row} />
        <MyRating row={row} />
      </div>
    </div>
  );
}

function Items({ items }: { items: RiskItems }) {
  const { words } = useStage();
  const w = words.risks.items;
  const [all, setAll] = useState(false);
  const list = all ? items.list : items.list.slice(0, SHOWN);
  return (
    <div>
      <h4>{items.heading}</h4>
      {items.list.length === 0 && <p>{items.none}</p>}
      <ul>
        {list.map((item) => (
          <ItemLine key={item.record} item={item} />
        ))}
      </ul>
      {items.list.length > list.length && (
        <button type="button" className="text-link" onClick={() => setAll(true)}>
          {w.all(words.f.count(items.list.length))}
        </button>
      )}
    </div>
  );
}

const ItemLine = ({ item }: { item: Item }) => (
  <li className={item.dim ? "is-dim" : undefined}>
    <RecordLink record={item.record} text={item.date} /> <span data-record={item.record}>{item.text}</span>
  </li>
);

/** Sets the shock of the risk and goes to the stress test; a plain link without script. */
function TakeOver({ row }: { row: RiskRow }) {
  const { words, set, href } = useStage();
  if (!row.scenario) return null;
  const patch = { a: row.scenario, base: null };
  return (
    <div>
      <a
        className="take-over"
        href={`${href(patch)}#stress`}
        onClick={(event) => {
          event.preventDefault();
          set(patch);
          document.getElementById("stress")?.scrollIntoView({ block: "start" });
        }}
      >
        {words.risks.take}
      </a>
      {row.left && <p className="risk-left">{row.left}</p>}
    </div>
  );
}
