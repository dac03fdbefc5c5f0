// One company's links on a slide: what it receives, what it gives, partners and rivals under the shorter list.
import { CitedFig } from "../../charts/parts/Fig";
import { FamilyMark } from "../../charts/relations/FamilyMark";
import type { HubList, RelationLink, RelationsBlock } from "../../spec/relations";
import { Rows } from "./Rows";
import type { Room } from "./sheet";

const HEAD = 32;
/** Px of a link; on a phone its terms take a second line. */
const ROW = { wide: 30, upright: 46 };
/** A list under another keeps room for its head and this many rows. */
const UNDER = 3;
/** Px above its head. */
const BETWEEN = 10;

/** Two columns of lists. */
function columnsOf({ lists }: RelationsBlock): HubList[][] {
  const find = (id: HubList["id"]) => lists.filter((l) => l.id === id);
  const columns = [find("receives"), find("gives")];
  const [left, right] = columns.map((c) => c.reduce((sum, l) => sum + l.links.length, 0));
  columns[left < right ? 0 : 1].push(...find("beside").filter((l) => l.links.length > 0));
  return columns;
}

const wish = (list: HubList, row: number): number => HEAD + Math.max(1, list.links.length) * row;

export function SlideRelations({ block, room }: { block: RelationsBlock; room: Room }) {
  const columns = room.w > 700 ? columnsOf(block) : columnsOf(block).map((lists) => lists.slice(0, 1));
  const row = room.w > 700 ? ROW.wide : ROW.upright;
  const high = room.w > 700 ? room.h : room.h / 2;
  return (
    <div className="slide-hub">
      {columns.map((lists) => {
        const [first, under] = lists;
        const kept = under ? Math.min(wish(under, row) + row, HEAD + (UNDER + 1) * row) : 0;
        const top = Math.min(wish(first, row) + row, high - kept);
        return (
          <div key={first.id}>
            <List list={first} hub={block.hub} room={top} row={row} />
            {under && <List list={under} hub={block.hub} room={high - top - BETWEEN} row={row} />}
          </div>
        );
      })}
    </div>
  );
}

interface ListProps {
  list: HubList;
  hub: string;
  room: number;
  /** Px of a link. */
  row: number;
}

function List({ list, hub, room, row }: ListProps) {
  return (
    <section className="slide-list">
      <h3>{list.heading}</h3>
      {list.links.length === 0 && <p className="slide-grey">{list.none}</p>}
      <Rows items={list.links} heightOf={() => row} room={room - HEAD}>
        {(link) => <Link key={link.relation} link={link} hub={hub} />}
      </Rows>
    </section>
  );
}

function Link({ link, hub }: { link: RelationLink; hub: string }) {
  const other = link.from.entity === hub ? link.to : link.from;
  const grey = link.dim || link.gone;
  return (
    <li className={grey ? "slide-link is-dim" : "slide-link"} data-relation={link.relation}>
      <span className={`tone-${grey ? "edge" : link.tone}`}>
        <FamilyMark family={link.family} active={link.active} />
      </span>
      <span>
        <b>{other.text}</b>{" "}
        <span className="slide-grey">
          {link.type} · {link.status}
        </span>
      </span>
      <span className="slide-amount">
        {link.stake && <CitedFig figure={link.stake} />}
        {link.amount && <CitedFig figure={link.amount} />}
      </span>
    </li>
  );
}
