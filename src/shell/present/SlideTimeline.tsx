// Turning points on a slide: the ticks of all events, and the newest ones in words.
import { CitedFig } from "../../charts/parts/Fig";
import { KindMark } from "../../charts/parts/KindMark";
import { Lanes } from "../../charts/timeline/Lanes";
import { heightOf as lanesHeight } from "../../charts/timeline/lanes";
import { wrapped } from "../../export/text";
import type { TimelineBlock, TimelineEvent } from "../../spec/timeline";
import { useApp } from "../app";
import { Rows } from "./Rows";
import type { Room } from "./sheet";

/** Px of the line under the lanes, with the room around it. */
const READ = 40;
const LEADING = 21;
const PAD = 12;
/** Px of date and figure beside the text. */
const BESIDE = { wide: 320, narrow: 110 };
const FACE = { size: 14.5, leading: LEADING };

/** Key events, the newest first; all of them where none is a turning point. */
function newest({ quarters }: TimelineBlock): TimelineEvent[] {
  const key = quarters.flatMap((q) => q.key);
  const all = key.length > 0 ? key : quarters.flatMap((q) => q.others);
  const upwards = quarters.length > 1 && quarters[0].id < quarters[quarters.length - 1].id;
  return upwards ? all.toReversed() : all;
}

export function SlideTimeline({ block, room }: { block: TimelineBlock; room: Room }) {
  const width = room.w - (room.w > 700 ? BESIDE.wide : BESIDE.narrow);
  const events = newest(block);
  const heightOf = (e: TimelineEvent) =>
    PAD + (wrapped(e.text.text, FACE, width * 0.96).length + (room.w > 700 ? 0 : 1)) * LEADING;
  const others = block.quarters.flatMap((q) => [...q.key, ...q.others]).length - events.length;
  const rows = room.h - lanesHeight(block.lanes.length) - READ;
  return (
    <div className="slide-timeline">
      <Lanes block={block} />
      <Rows items={events} heightOf={heightOf} room={rows} others={others}>
        {(event) => <Event key={event.record} event={event} />}
      </Rows>
    </div>
  );
}

function Event({ event }: { event: TimelineEvent }) {
  const { marks } = useApp().words;
  return (
    <li className="slide-event">
      <span className="slide-grey">
        <KindMark kind={event.kind} quality={event.quality} />
        <span className="visually-hidden">{marks.kind[event.kind]}</span> {event.date}
      </span>
      <span data-record={event.text.record}>{event.text.text}</span>
      <span className="slide-amount">{event.figure && <CitedFig figure={event.figure} />}</span>
    </li>
  );
}
