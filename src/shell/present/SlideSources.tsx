// The most used sources on a slide; a line opens the drawer.
import { KindMark } from "../../charts/parts/KindMark";
import { RecordLink } from "../../charts/parts/RecordLink";
import { wrapped } from "../../export/text";
import type { SourceItem, SourcesBlock } from "../../spec/sources";
import { useApp } from "../app";
import { Rows } from "./Rows";
import type { Room } from "./sheet";

const HEAD = 28;
const PAD = 17;
const FACE = { size: 14, leading: 20 };
/** Px of the columns beside the title; the style sheet has the same. */
const BESIDE = { wide: 500, narrow: 70 };

export function SlideSources({ block, room }: { block: SourcesBlock; room: Room }) {
  const { columns } = useApp().words.sources;
  const width = (room.w - (room.w > 700 ? BESIDE.wide : BESIDE.narrow)) * 0.88;
  const heightOf = (item: SourceItem) => wrapped(nameOf(item), FACE, width).length * FACE.leading + PAD;
  return (
    <div className="slide-sources">
      <p className="slide-columns" aria-hidden="true">
        <span>{columns.source}</span>
        <span>{columns.kinds}</span>
        <span className="is-end">{columns.records}</span>
        <span className="is-end">{columns.published}</span>
      </p>
      <Rows items={block.items} heightOf={heightOf} room={room.h - HEAD}>
        {(item) => <Source key={item.id} item={item} />}
      </Rows>
    </div>
  );
}

const nameOf = ({ publisher, title }: SourceItem): string => `${publisher}: ${title}`;

function Source({ item }: { item: SourceItem }) {
  const { f, marks } = useApp().words;
  const name = nameOf(item);
  return (
    <li className="slide-source">
      <span>{item.record ? <RecordLink record={item.record} text={name} /> : name}</span>
      <span className="slide-kinds">
        {item.kinds.map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} /> {marks.kind[kind]}
          </span>
        ))}
      </span>
      <span className="is-end">{f.count(item.records)}</span>
      <span className="is-end slide-grey">{item.published}</span>
    </li>
  );
}
