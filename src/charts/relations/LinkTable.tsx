import { useState } from "react";
import type { RelationLink } from "../../spec/relations";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { useStage } from "../parts/stage";
import { FamilyMark } from "./FamilyMark";
import { type By, orderedBy, type Sorting } from "./sorting";

const COLUMNS: By[] = ["from", "type", "to", "amount", "stake", "status", "date"];

/** All links: sorted by a click on a head, searched by name, kind or status. */
export function LinkTable({ links }: { links: RelationLink[] }) {
  const { words } = useStage();
  const w = words.relations;
  const [sorting, setSorting] = useState<Sorting>(null);
  const [query, setQuery] = useState("");
  const found = links.filter((l) => matches(l, query));
  const { count } = words.f;
  return (
    <>
      <label className="link-search">
        <span className="visually-hidden">{w.search}</span>
        <input type="search" placeholder={w.search} value={query} onChange={(e) => setQuery(e.target.value)} />
        <span aria-live="polite">{w.found(count(found.length), count(links.length))}</span>
      </label>
      <div className="link-scroll">
        <table className="data-table link-table">
          <caption className="visually-hidden">{w.caption.all}</caption>
          <thead>
            <tr>
              {COLUMNS.map((by) => (
                <Head key={by} by={by} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {orderedBy(found, sorting, words.lang).map((link) => (
              <Line key={link.relation} link={link} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const matches = (l: RelationLink, query: string): boolean =>
  `${l.from.text} ${l.type} ${l.to.text} ${l.status}`.toLowerCase().includes(query.trim().toLowerCase());

const isNumber = (by: By): boolean => by === "amount" || by === "stake";

function Head(props: { by: By; sorting: Sorting; onSort: (s: Sorting) => void }) {
  const { heads, sortBy } = useStage().words.relations;
  const { by, sorting, onSort } = props;
  const up = sorting?.by === by ? sorting.up : null;
  // Numbers open with the largest.
  const next = up === null ? !isNumber(by) : !up;
  return (
    <th
      scope="col"
      className={isNumber(by) ? "is-end" : undefined}
      aria-sort={up === null ? undefined : up ? "ascending" : "descending"}
    >
      <button type="button" aria-label={sortBy(heads[by])} onClick={() => onSort({ by, up: next })}>
        {heads[by]}
        <span aria-hidden="true">{up === null ? "" : up ? " ▲" : " ▼"}</span>
      </button>
    </th>
  );
}

function Line({ link }: { link: RelationLink }) {
  const { set, href } = useStage();
  const grey = link.dim || link.gone;
  return (
    <tr className={grey ? "is-dim" : undefined} data-relation={link.relation}>
      <th scope="row">
        <EntityRef entity={link.from.entity} text={link.from.text} />
      </th>
      <td>
        <span className={`link-type tone-${grey ? "edge" : link.tone}`}>
          <FamilyMark family={link.family} active={link.active} />
          <a
            className="text-link"
            href={href({ source: link.relation })}
            aria-label={link.name}
            onClick={(event) => {
              event.preventDefault();
              set({ source: link.relation });
            }}
          >
            {link.type}
          </a>
        </span>
      </td>
      <td>
        <EntityRef entity={link.to.entity} text={link.to.text} />
      </td>
      <td className="is-end">{link.amount && <CitedFig figure={link.amount} />}</td>
      <td className="is-end">{link.stake && <CitedFig figure={link.stake} />}</td>
      <td>{link.status}</td>
      <td>{link.date}</td>
    </tr>
  );
}
