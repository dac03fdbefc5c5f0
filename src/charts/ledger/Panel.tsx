import type { LedgerItem, LedgerRow } from "../../spec/ledger";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";

/** Behind a verdict: the reasoning, the cause, what would change it, and every item with date, kind and source. */
export function Panel({ id, row }: { id: string; row: LedgerRow }) {
  const { words } = useStage();
  const { heads, reviewed } = words.forecasts;
  return (
    <div className="ledger-panel" id={id}>
      <dl className="ledger-why">
        <Reason term={heads.reasoning} prose={row.reasoning} />
        <Reason term={words.marks.attribution[row.attribution]} prose={row.cause} />
        <Reason term={heads.wouldChange} prose={row.wouldChange} />
      </dl>
      <div className="ledger-sides">
        <Side heading={heads.against} items={row.against} />
        <Side heading={heads.for} items={row.for} />
      </div>
      <p className="ledger-companies">
        {row.companies.map((c) => (
          <EntityRef key={c.entity} entity={c.entity} text={c.text} />
        ))}
      </p>
      <p className="ledger-reviewed">{reviewed(row.reviewed)}</p>
    </div>
  );
}

function Reason({ term, prose }: { term: string; prose: LedgerRow["text"] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd data-record={prose.record}>{prose.text}</dd>
    </div>
  );
}

function Side({ heading, items }: { heading: string; items: LedgerItem[] }) {
  const { words } = useStage();
  return (
    <section>
      <h5>{heading}</h5>
      {items.length === 0 && <p>{words.forecasts.nothing(heading)}</p>}
      <ul>
        {items.map((item) => (
          <Item key={item.record} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { item: LedgerItem }) {
  const { words, set, href } = useStage();
  return (
    <li className={item.dim ? "is-dim" : undefined}>
      <a
        href={href({ source: item.record })}
        data-record={item.record}
        onClick={(event) => {
          event.preventDefault();
          set({ source: item.record });
        }}
      >
        {item.text}
      </a>
      <span className="ledger-origin">
        <KindMark kind={item.kind} quality={item.quality} />
        {words.marks.kind[item.kind]}, {item.publisher}, {item.date}
        {item.figure && <CitedFig figure={item.figure} />}
      </span>
    </li>
  );
}
