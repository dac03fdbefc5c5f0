import { useLayoutEffect, useRef, useState } from "react";
import { figureAttributes } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { clamp } from "./boxes";
import type { Spot, Stop } from "./types";
import type { PlotWords } from "./words";

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
}

/** What the point says: name, series, value, kind, date. Silent: the live region says the same. */
export function PlotTip({ stop, at, width, words }: Props) {
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
          <p className="plot-tip-foot">
            <KindMark kind={stop.figure.kind} quality={stop.figure.quality} />
            {words.kind(stop.figure)}, {words.asOf(stop.figure)}
          </p>
        </>
      )}
    </div>
  );
}

/** The same as one sentence, for screen readers. */
export function spoken(stop: Stop, words: PlotWords): string {
  const { figure } = stop;
  const parts = figure
    ? [stop.label, stop.name, words.value(figure), words.kind(figure), words.asOf(figure), words.source(figure)]
    : [stop.name];
  return parts.filter(Boolean).join(", ");
}
