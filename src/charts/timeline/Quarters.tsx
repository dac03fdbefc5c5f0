import type { TimelineEvent, TimelineQuarter } from "../../spec/timeline";
import { EntityRef } from "../parts/EntityRef";
import { Fig } from "../parts/Fig";
import { Fold } from "../parts/Fold";
import { KindMark } from "../parts/KindMark";
import { RecordLink } from "../parts/RecordLink";
import { SourceRef } from "../parts/SourceRef";
import { numberOf, useStage } from "../parts/stage";

/** Events by quarter: the turning points, and the others of each quarter behind a disclosure. */
export function Quarters({ quarters }: { quarters: TimelineQuarter[] }) {
  return (
    <ol className="quarters">
      {quarters.map((q) => (
        <li key={q.id} className="quarter">
          <h4 className="quarter-name serif">{q.name}</h4>
          <div>
            {q.key.length > 0 && <Events events={q.key} />}
            {q.others.length > 0 && (
              <Fold className="quarter-more" summary={<summary className="text-link">{q.more}</summary>}>
                {() => <Events events={q.others} />}
              </Fold>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Events one below the other. */
export function Events({ events }: { events: TimelineEvent[] }) {
  return (
    <ul>
      {events.map((event) => (
        <EventPart key={event.record} event={event} />
      ))}
    </ul>
  );
}

function EventPart({ event }: { event: TimelineEvent }) {
  const stage = useStage();
  const { figure } = event;
  return (
    <li className="event">
      <span className="event-date">
        <KindMark kind={event.kind} quality={event.quality} />
        <RecordLink record={event.record} text={event.date} note={stage.words.marks.kind[event.kind]} />
      </span>
      <p>
        <span data-record={event.record}>{event.text.text}</span>
        {event.companies.length > 0 && (
          <span className="event-companies">
            {event.companies.map((c) => (
              <EntityRef key={c.entity} entity={c.entity} text={c.text} />
            ))}
          </span>
        )}
      </p>
      {figure && (
        <span className="event-figure">
          <Fig figure={figure} className="serif" />
          <SourceRef record={event.record} number={numberOf(stage, figure)} />
        </span>
      )}
    </li>
  );
}
