import type { Bar as Shape } from "../../spec/compare";
import type { Tone } from "../../spec/tone";

/** Length of the scale in the drawing's own units; the drawing stretches to the width of its column. */
const LENGTH = 1000;
const HEIGHT = 10;
/** A value near zero still shows. */
const LEAST = 4;

/** A value on the scale of its row, with the row's zero. The figure stands beside it in words. */
export function Bar({ bar, zero, tone }: { bar: Shape; zero: number; tone: Tone }) {
  const width = Math.max(LEAST, (bar.to - bar.from) * LENGTH);
  return (
    <svg
      className={`compare-bar tone-${tone}`}
      viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className="compare-track" d={`M0 ${HEIGHT / 2}H${LENGTH}`} />
      <rect
        className={bar.hollow ? "is-hollow" : undefined}
        x={Math.min(bar.from * LENGTH, LENGTH - LEAST)}
        y="1"
        width={width}
        height={HEIGHT - 2}
      />
      <path className="compare-zero" d={`M${zero * LENGTH} 0V${HEIGHT}`} />
    </svg>
  );
}
