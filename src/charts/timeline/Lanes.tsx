import { useMemo, useState } from "react";
import type { TimelineBlock, TimelineEvent } from "../../spec/timeline";
import { within } from "../parts/pointer";
import { useStage } from "../parts/stage";
import { baseOf, HEAD, type Hit, heightOf, hitOf, nameOf, pathOf, percent, topOf } from "./lanes";

/** Ticks on lanes over one axis of true dates. The pointer reads and opens them; for the keyboard the list does. */
export function Lanes({ block }: { block: TimelineBlock }) {
  const { set } = useStage();
  const [hit, setHit] = useState<Hit | null>(null);
  const events = useMemo(() => eventsOf(block), [block]);
  const height = heightOf(block.lanes.length);
  const find = (e: React.MouseEvent) => {
    const { x, y } = within(e.currentTarget, e);
    return hitOf(block, x, y, e.currentTarget.clientWidth || e.currentTarget.getBoundingClientRect().width);
  };
  const read = hit && events.get(hit.tick.record);
  return (
    <figure className="lanes">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below is the same for the keyboard; a stop per tick would be a trap */}
      <svg
        className={hit ? "lanes-drawing is-hit" : "lanes-drawing"}
        width="100%"
        height={height}
        role="img"
        aria-label={block.label}
        onPointerMove={(e) => setHit(find(e))}
        onPointerLeave={() => setHit(null)}
        onClick={(e) => {
          const found = find(e);
          if (found) set({ source: found.tick.record });
        }}
      >
        <Years block={block} height={height} />
        {block.lanes.map((lane, i) => (
          <text key={lane.id} className={`lane-name text-${lane.tone}`} x="0" y={nameOf(i)}>
            {lane.name}
          </text>
        ))}
        <svg viewBox={`0 0 1000 ${height}`} width="100%" height={height} preserveAspectRatio="none" aria-hidden="true">
          {block.lanes.map((lane, i) => (
            <Ticks key={lane.id} lane={lane} row={i} />
          ))}
        </svg>
        <Review block={block} height={height} />
        {hit && (
          <line
            className="lane-hit"
            x1={percent(hit.tick.x)}
            x2={percent(hit.tick.x)}
            y1={topOf(hit.lane, hit.tick) - 5}
            y2={baseOf(hit.lane)}
          />
        )}
      </svg>
      <figcaption className="lanes-read">
        {read ? (
          <>
            <b>{read.date}</b> {read.text.text}
          </>
        ) : (
          block.hint
        )}
      </figcaption>
    </figure>
  );
}

const eventsOf = (block: TimelineBlock): Map<string, TimelineEvent> =>
  new Map(block.quarters.flatMap((q) => [...q.key, ...q.others]).map((e) => [e.record, e]));

function Years({ block, height }: { block: TimelineBlock; height: number }) {
  return (
    <>
      {block.years.map((year) => (
        <g key={year.label}>
          <line className="lane-year" x1={percent(year.x0)} x2={percent(year.x0)} y1={HEAD} y2={height - 22} />
          <text
            className={year.odd ? "lane-label is-odd" : "lane-label"}
            x={percent((year.x0 + year.x1) / 2)}
            y={height - 6}
            textAnchor="middle"
          >
            {year.label}
          </text>
        </g>
      ))}
    </>
  );
}

function Ticks({ lane, row }: { lane: TimelineBlock["lanes"][number]; row: number }) {
  const out = lane.ticks.filter((t) => t.dim);
  const lit = lane.ticks.filter((t) => !t.dim);
  return (
    <>
      <path className="lane-base" d={`M0 ${baseOf(row)}h1000`} />
      {out.length > 0 && <path className="lane-ticks is-out" d={pathOf(out, row)} />}
      {lit.length > 0 && <path className={`lane-ticks tone-${lane.tone}`} d={pathOf(lit, row)} />}
    </>
  );
}

function Review({ block: { review }, height }: { block: TimelineBlock; height: number }) {
  return (
    <>
      <line className="lane-review" x1={percent(review.x)} x2={percent(review.x)} y1={HEAD - 4} y2={height - 22} />
      <text className="lane-label is-review" x={percent(review.x)} y={HEAD - 9} textAnchor="end">
        {review.text}
      </text>
    </>
  );
}
