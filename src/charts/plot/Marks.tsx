// The shapes of a chart. The picture and the live chart both draw with these, so they cannot drift apart.
import type { Ref } from "react";
import type { Tone } from "../../spec/tone";
import { px } from "./print";
import type { Item, SeriesLayout, Spot } from "./types";

/** Id of the hatching of a tone in a drawing. */
export const hatchId = (id: string, tone: Tone | "blank"): string => `${id}-hatch-${tone}`;

/** Patterns a drawing needs; a pattern takes its colour where it is defined, so each tone has its own. */
export function Hatches({ id, tones }: { id: string; tones: (Tone | "blank")[] }) {
  return (
    <defs>
      {[...new Set(tones)].map((tone) => (
        <pattern
          key={tone}
          id={hatchId(id, tone)}
          className={tone === "blank" ? "tone-hair" : `tone-${tone}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="plot-hatch-ground" width="6" height="6" />
          <line className="plot-hatch-line" x1="1.2" y1="0" x2="1.2" y2="6" />
        </pattern>
      ))}
    </defs>
  );
}

const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(" ");

interface CurveProps {
  d: string;
  series: SeriesLayout;
  ref?: Ref<SVGPathElement>;
}

export function CurvePath({ d, series, ref }: CurveProps) {
  return (
    <path
      ref={ref}
      d={d}
      className={classes("plot-line", `is-${series.weight}`, series.dashed && "is-dashed", `tone-${series.tone}`)}
    />
  );
}

export function AreaPath({ d, series }: { d: string; series: SeriesLayout }) {
  return <path d={d} className={`plot-area tone-${series.tone}`} />;
}

interface ItemProps {
  item: Item;
  /** Where the mark stands now: its own spot, or on the way there. */
  at: Spot;
  series: SeriesLayout;
  id: string;
}

/** The mark of a point: dot, open arrow, rectangle or range. */
export function ItemMark({ item, at, series, id }: ItemProps) {
  const { body } = item;
  const tone = `tone-${series.tone}`;
  if (body.type === "rect") return <RectMark item={item} at={at} series={series} id={id} />;
  if (body.type === "arrow") {
    const [x, y] = [px(at.x), px(at.y)];
    return (
      <path
        className={`plot-arrow ${tone}`}
        d={`M${x},${px(y + 11)}V${y}M${px(x - 4.5)},${px(y + 5)}L${x},${y}L${px(x + 4.5)},${px(y + 5)}`}
      />
    );
  }
  if (body.type === "range") {
    const hollow = body.hollow && "is-dashed";
    return (
      <path
        className={classes("plot-range", `is-${series.weight}`, hollow, tone)}
        d={rangePath(at, body.dx, body.dy)}
      />
    );
  }
  return (
    <circle className={classes("plot-dot", body.hollow && "is-hollow", tone)} cx={px(at.x)} cy={px(at.y)} r={body.r} />
  );
}

/** A bar with a cap at each end. */
function rangePath(at: Spot, dx: number, dy: number): string {
  const [x, y, ex, ey] = [at.x, at.y, at.x + dx, at.y + dy].map(px);
  const [left, right, up, down] = [x - 4, x + 4, y - 4, y + 4].map(px);
  return dx === 0
    ? `M${left},${y}H${right}M${x},${y}V${ey}M${left},${ey}H${right}`
    : `M${x},${up}V${down}M${x},${y}H${ex}M${ex},${up}V${down}`;
}

function RectMark({ item, at, series, id }: ItemProps) {
  const { body } = item;
  if (body.type !== "rect") return null;
  return (
    <rect
      className={classes(
        "plot-rect",
        body.hollow && "is-hollow",
        series.hatched && "is-hatched",
        `tone-${series.tone}`,
      )}
      x={px(at.x + body.dx)}
      y={px(at.y + body.dy)}
      width={px(body.w)}
      height={px(body.h)}
      fill={series.hatched ? `url(#${hatchId(id, series.tone)})` : undefined}
    />
  );
}
