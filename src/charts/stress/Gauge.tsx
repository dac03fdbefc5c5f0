// LTV on a straight scale: the policy lines, the base's tick, the scenario's dot.
import type { Gauge as GaugeSpec } from "../../spec/stress";

const TOP = 24;
const HEIGHT = 14;

export function Gauge({ gauge }: { gauge: GaugeSpec }) {
  const x = (v: number) => `${Math.round((v / gauge.max) * 10000) / 100}%`;
  const middle = TOP + HEIGHT / 2;
  return (
    <svg className="gauge" role="img" aria-label={gauge.label}>
      <rect className="zone-1" x="0" y={TOP} width="100%" height={HEIGHT} />
      {gauge.lines.map(({ value }, i) => (
        <rect
          key={value}
          className={`zone-${i + 2}`}
          x={x(value)}
          y={TOP}
          width={x(gauge.max - value)}
          height={HEIGHT}
        />
      ))}
      <rect className="gauge-bar" x="0" y={middle - 2} width={x(gauge.a ?? 0)} height="4" />
      {gauge.lines.map((l, i) => (
        <g key={l.value}>
          <line className="gauge-line" x1={x(l.value)} x2={x(l.value)} y1={TOP - 5} y2={TOP + HEIGHT + 5} />
          <text x={x(l.value)} y={TOP - 9} dx={i === 0 ? 2 : -2} textAnchor={i === 0 ? "end" : "start"}>
            {l.text}
          </text>
        </g>
      ))}
      <line className="gauge-base" x1={x(gauge.base.value)} x2={x(gauge.base.value)} y1={TOP} y2={TOP + HEIGHT + 6} />
      <text className="gauge-note" x={x(gauge.base.value)} y={TOP + HEIGHT + 20} textAnchor="middle">
        {gauge.base.text}
      </text>
      {gauge.b !== null && <circle className="dot-b" cx={x(gauge.b)} cy={middle} r="6" />}
      {gauge.a !== null && <circle className="dot-a" cx={x(gauge.a)} cy={middle} r="7.5" />}
    </svg>
  );
}
