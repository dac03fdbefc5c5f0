// A sparkline: straight segments, a dot per point, broken where a period is missing. Stretched to its box; strokes and
// dots (round caps of zero length) keep their size.
import type { Spark as SparkSpec } from "../../spec/kpis";

const WIDTH = 200;
const HEIGHT = 40;

type At = { x: number; y: number; gap: boolean };

const fixed = (n: number): number => Math.round(n * 10) / 10;

function place({ points, line }: SparkSpec): { at: At[]; lineY: number | null } {
  const values = [...points.map((p) => p.value), ...(line ? [line.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const times = points.map((p) => Date.parse(p.date));
  const [from, to] = [times[0], times[times.length - 1]];
  const y = (v: number) => fixed(HEIGHT - ((v - low) / (high - low || 1)) * HEIGHT);
  const x = (t: number) => fixed(((t - from) / (to - from || 1)) * WIDTH);
  return {
    at: points.map((p, i) => ({ x: x(times[i]), y: y(p.value), gap: i === 0 || p.gapBefore === true })),
    lineY: line ? y(line.value) : null,
  };
}

export function Spark({ spark, dim }: { spark: SparkSpec; dim: boolean }) {
  const { at, lineY } = place(spark);
  const last = at[at.length - 1];
  return (
    <div className="spark">
      {spark.line && <span className="spark-label">{spark.line.label}</span>}
      <svg
        className={`tone-${dim ? "edge" : spark.tone}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={spark.label}
      >
        {lineY !== null && <path className="spark-rule" d={`M0 ${lineY}H${WIDTH}`} />}
        <path className="spark-line" d={at.map((p) => `${p.gap ? "M" : "L"}${p.x} ${p.y}`).join("")} />
        <path className="spark-dots" d={at.map((p) => `M${p.x} ${p.y}h0`).join("")} />
        <path className="spark-last" d={`M${last.x} ${last.y}h0`} />
      </svg>
    </div>
  );
}
