import { useDeferredValue, useState } from "react";
import type { RelationLink } from "../../spec/relations";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { useStage } from "../parts/stage";
import { FamilyMark } from "./FamilyMark";
import { LinkSearch } from "./LinkSearch";
import { foundBy } from "./searching";
import { type By, orderedBy, type Sorting } from "./sorting";

const COLUMNS: By[] = ["from", "type", "to", "amount", "stake", "status", "date"];

/** Rows drawn; the rest is counted and reached by search. */
export const ROWS = 250;

/**
 * The words of the search: what is typed shows at once and goes to the address, so that they outlive a change of
 * language; what comes from the address (Back, a link) takes their place.
 */
function useQuery(): [string, (query: string) => void] {
  const { choice, set } = useStage();
  const [typed, setTyped] = useState(choice.links);
  const [seen, setSeen] = useState(choice.links);
  if (seen !== choice.links) {
    setSeen(choice.links);
    setTyped(choice.links);
  }
  return [
    typed,
    (query) => {
      setTyped(query);
      set({ links: query }, "replace");
    },
  ];
}

/** All links: sorted by a click on a head, searched by any text. */
export function LinkTable({ links }: { links: RelationLink[] }) {
  const { words } = useStage();
  const w = words.relations;
  const [sorting, setSorting] = useState<Sorting>(null);
  const [query, setQuery] = useQuery();
  const wanted = useDeferredValue(query);
  const found = foundBy(links, wanted);
  const rows = orderedBy(found, sorting, words.lang).slice(0, ROWS);
  return (
    <>
      <LinkSearch query={query} found={found.length} all={links.length} onChange={setQuery} />
      {found.length === 0 && <p className="link-nothing serif">{w.nothing(wanted.trim())}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to */}
      <section className="link-scroll" tabIndex={0} aria-label={w.caption.all} hidden={found.length === 0}>
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
            {rows.map((link) => (
              <Line key={link.relation} link={link} />
            ))}
          </tbody>
        </table>
      </section>
      {found.length > rows.length && (
        <p className="link-more">{w.moreRows(words.f.count(found.length - rows.length))}</p>
      )}
    </>
  );
}

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
