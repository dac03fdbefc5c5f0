import type { HubList, RelationLink, RelationsBlock } from "../../spec/relations";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { useStage } from "../parts/stage";
import { FamilyMark } from "./FamilyMark";
import { TermsLink } from "./TermsLink";

/** What one company receives and gives, and its partners and rivals. */
export function Hub({ block }: { block: RelationsBlock }) {
  return (
    <>
      <div className={layoutOf(block.lists)}>
        {block.lists.map((list) =>
          list.id === "beside" && list.links.length === 0 ? null : <List key={list.id} list={list} hub={block.hub} />,
        )}
      </div>
      {block.loops.length > 0 && <p className="hub-loops serif">{block.loops.join(" ")}</p>}
    </>
  );
}

/** More than this and the longer list is set in two columns. */
const LONG = 9;

/** Partners and rivals stand under the shorter list; a long list takes two of three columns. */
function layoutOf(lists: HubList[]): string {
  const count = (id: HubList["id"]) => lists.find((l) => l.id === id)?.links.length ?? 0;
  const giver = count("gives") >= count("receives");
  const long = Math.max(count("gives"), count("receives")) > LONG;
  return ["hub-lists", giver ? "is-giver" : "is-taker", long ? "is-long" : ""].filter(Boolean).join(" ");
}

function List({ list, hub }: { list: HubList; hub: string }) {
  return (
    <section className={`hub-list is-${list.id}`}>
      <h4>{list.heading}</h4>
      {list.links.length === 0 && <p className="hub-none">{list.none}</p>}
      <ul>
        {list.links.map((link) => (
          <Link key={link.relation} link={link} hub={hub} />
        ))}
      </ul>
      {list.more && <More more={list.more} />}
    </section>
  );
}

/** What a long list leaves out, a search away in the table. */
function More({ more }: { more: NonNullable<HubList["more"]> }) {
  const { set, href } = useStage();
  const to = { relations: "table", links: more.search };
  return (
    <a
      className="hub-more text-link"
      href={href(to)}
      onClick={(event) => {
        event.preventDefault();
        set(to);
      }}
    >
      {more.text}
    </a>
  );
}

/** One link: the other company, what passes, how much, since when. Its line opens the source. */
function Link({ link, hub }: { link: RelationLink; hub: string }) {
  const other = link.from.entity === hub ? link.to : link.from;
  const grey = link.dim || link.gone;
  return (
    <li className={grey ? "hub-link is-dim" : "hub-link"} data-relation={link.relation}>
      <span className={`hub-mark tone-${grey ? "edge" : link.tone}`}>
        <FamilyMark family={link.family} active={link.active} />
      </span>
      <EntityRef className="hub-name" entity={other.entity} text={other.text} />
      <span className="hub-amount">
        {link.amount && <CitedFig figure={link.amount} />}
        {link.stake && <CitedFig figure={link.stake} />}
      </span>
      <TermsLink className="hub-terms" link={link} />
      {link.amount && (
        <span className="hub-statement" data-record={link.statement.record}>
          {link.statement.text}
        </span>
      )}
    </li>
  );
}
