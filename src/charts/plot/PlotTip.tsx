import { useLayoutEffect, useRef, useState } from "react";
import { figureAttributes } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { clamp } from "./boxes";
import type { Spot, Stop } from "./types";
import type { PlotWords, Reach } from "./words";

const AWAY = 12;

/** Above the point where there is room, else below; never outside the drawing's width. */
function besides(at: Spot, size: { w: number; h: number }, width: number): Spot {
  const x = clamp(at.x - size.w / 2, 0, Math.max(0, width - size.w));
  return { x, y: at.y - AWAY - size.h >= -size.h / 2 ? at.y - AWAY - size.h : at.y + AWAY };
}

interface Props {
  stop: Stop;
  /** The point in px of the drawing. */
  at: Spot;
  /** Width of the drawing. */
  width: number;
  words: PlotWords;
  reach: Reach;
}

/** What the figure is compared with, a line each. */
function Compared({ stop, words }: { stop: Stop; words: PlotWords }) {
  return stop.more?.map(({ label, figure }) => (
    <p className="plot-tip-row is-more" key={label}>
      <span>{label}</span>
      <data {...figureAttributes(figure)}>{words.compared(figure)}</data>
    </p>
  ));
}

/** What the point says: name, series, value, comparisons, kind, date, source. Silent: the live region says the same. */
export function PlotTip({ stop, at, width, words, reach }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ w: 0, h: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stop is another size
  useLayoutEffect(() => {
    const el = tip.current;
    if (el) setSize({ w: el.offsetWidth, h: el.offsetHeight });
  }, [stop]);
  const spot = besides(at, size, width);
  return (
    <div className="plot-tip" ref={tip} aria-hidden="true" style={{ left: spot.x, top: spot.y }}>
      <p className="plot-tip-name">{stop.name}</p>
      {stop.figure && (
        <>
          <p className="plot-tip-row">
            <i className={`plot-tip-dot tone-${stop.tone}${stop.hollow ? " is-hollow" : ""}`} />
            <span>{stop.label}</span>
            <data {...figureAttributes(stop.figure)}>{words.value(stop.figure)}</data>
          </p>
          <Compared stop={stop} words={words} />
          <p className="plot-tip-foot">
            <KindMark kind={stop.figure.kind} quality={stop.figure.quality} />
            <span>
              {words.kind(stop.figure)}, {words.asOf(stop.figure)}
            </span>
          </p>
        </>
      )}
      <Origin stop={stop} words={words} reach={reach} />
    </div>
  );
}

/** Where the point is from, and how that is opened. */
function Origin({ stop, words, reach }: Pick<Props, "stop" | "words" | "reach">) {
  if (!stop.record) return null;
  const source = stop.figure ? words.source(stop.figure) : "";
  return <p className="plot-tip-foot">{[source, words.opens[reach]].filter(Boolean).join(": ")}</p>;
}

/** The same as one sentence, for screen readers. */
export function spoken(stop: Stop, words: PlotWords): string {
  const { figure, more = [] } = stop;
  const compared = more.map((m) => `${m.label} ${words.compared(m.figure)}`);
  const parts = figure
    ? [
        stop.label,
        stop.name,
        words.value(figure),
        ...compared,
        words.kind(figure),
        words.asOf(figure),
        words.source(figure),
      ]
    : [stop.name];
  return parts.filter(Boolean).join(", ");
}
