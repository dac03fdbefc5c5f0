// Ticks on their lanes, and under them the newest turning points.
import { Lanes } from "../charts/timeline/Lanes";
import { heightOf } from "../charts/timeline/lanes";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { TimelineBlock, TimelineEvent } from "../spec/timeline";
import { Inset } from "./Inset";
import { Provenance } from "./Marks";
import type { Box, Drawn } from "./scene";
import { Rule } from "./table";
import { FACES, limited, Txt, widthIn } from "./text";

const SCALE = 1.3;
const DATE = 130;
const ROW = FACES.body.leading + 9;

function Event({ event, box, words }: { event: TimelineEvent; box: Box; words: Words }) {
  const figure = event.figure ? quantityText(words.f, event.figure) : "";
  const room = box.w - DATE - widthIn(figure, FACES.strong) - 24;
  return (
    <g>
      <Provenance kind={event.kind} quality={event.quality} x={box.x} mid={box.y + FACES.body.leading / 2} size={13} />
      <Txt x={box.x + 22} y={box.y} lines={event.date} face={FACES.body} tone="ink-3" />
      <Txt x={box.x + DATE} y={box.y} lines={limited(event.text.text, FACES.body, room, 1)} face={FACES.body} />
      <Txt x={box.x + box.w} y={box.y} lines={figure} face={FACES.strong} anchor="end" />
    </g>
  );
}

/** Key events, the newest first; all of them where none is a turning point. */
function eventsOf({ quarters }: TimelineBlock): TimelineEvent[] {
  const key = quarters.flatMap((q) => q.key);
  const all = key.length > 0 ? key : quarters.flatMap((q) => q.others);
  const reversed = quarters.length > 1 && quarters[0].id < quarters[quarters.length - 1].id;
  return reversed ? all.toReversed() : all;
}

/** Overview and list within a box. */
export function timelineIn(block: TimelineBlock, box: Box, words: Words): Drawn {
  const height = heightOf(block.lanes.length) * SCALE;
  const top = box.y + height + 22;
  const events = eventsOf(block);
  const rows = Math.max(0, Math.floor((box.y + box.h - top - FACES.small.leading) / ROW));
  const shown = events.slice(0, rows);
  const rest = block.quarters.flatMap((q) => [...q.key, ...q.others]).length - shown.length;
  const node = (
    <>
      <Inset
        x={box.x}
        y={box.y}
        width={box.w}
        height={height}
        viewBox={`0 0 ${box.w / SCALE} ${height / SCALE}`}
        pick="lanes-drawing"
      >
        <Lanes block={block} />
      </Inset>
      {shown.map((event, i) => (
        <g key={event.record}>
          <Rule box={box} y={top + i * ROW - 5} />
          <Event event={event} box={{ ...box, y: top + i * ROW }} words={words} />
        </g>
      ))}
      {rest > 0 && (
        <Txt
          x={box.x}
          y={top + shown.length * ROW}
          lines={words.picture.more(words.f.count(rest))}
          face={FACES.small}
          tone="ink-3"
        />
      )}
    </>
  );
  return { node, left: [] };
}
