// LTV over the two prices. Positions are per cents of the box, so one drawing fits every width without measuring.
import type { MapDot, StressMap } from "../../spec/stress";
import { dotLabel, edgeLabels, lineLabel, near, pointsOf, spotOf } from "./map-layout";

export function PriceMap({ map, children }: { map: StressMap; children: React.ReactNode }) {
  return (
    <div className={map.dim ? "price-map is-dim" : "price-map"}>
      <p className="map-y" aria-hidden="true">
        ↑ {map.y}
      </p>
      <div className="map-box">
        <svg className="map-drawing" role="img" aria-label={map.label}>
          <Field map={map} />
          <Axes map={map} />
          <LineNames map={map} />
          <Dots map={map} />
        </svg>
        {children}
      </div>
      <p className="map-x" aria-hidden="true">
        {map.x} →
      </p>
    </div>
  );
}

/** Zones and contours, stretched to the box. */
function Field({ map }: { map: StressMap }) {
  return (
    <>
      <rect className="zone-1" width="100%" height="100%" />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {map.zones.map((points, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of the policy, in order
          <polygon key={i} className={`zone-${i + 2}`} points={pointsOf(map, points)} />
        ))}
        {map.contours.map((c) => (
          <polyline
            key={c.text}
            className={c.heavy ? "contour is-heavy" : "contour"}
            points={pointsOf(map, c.points)}
          />
        ))}
      </svg>
    </>
  );
}

function Axes({ map }: { map: StressMap }) {
  const zero = spotOf(map, [0, 0]);
  return (
    <g className="map-axes">
      <line x1={zero.x} x2={zero.x} y1="0" y2="100%" />
      <line x1="0" x2="100%" y1={zero.y} y2={zero.y} />
      {map.ticks.map((t) => (
        <text
          key={`x${t.value}`}
          className={t.minor ? "is-minor" : undefined}
          x={spotOf(map, [t.value, 0]).x}
          y="100%"
          dy="18"
          textAnchor="middle"
        >
          {t.text}
        </text>
      ))}
      {map.ticks.map((t) => (
        <text
          key={`y${t.value}`}
          className={t.minor ? "is-minor" : undefined}
          x="0"
          dx="-8"
          y={spotOf(map, [0, t.value]).y}
          dy="4"
          textAnchor="end"
        >
          {t.text}
        </text>
      ))}
      {edgeLabels(map).map((l) => (
        <text key={l.text} className="map-edge" x={l.x} dx="6" y={l.y} dy="4">
          {l.text}
        </text>
      ))}
    </g>
  );
}

function LineNames({ map }: { map: StressMap }) {
  return map.contours.flatMap((c) => {
    const label = c.heavy ? lineLabel(map, c.points, c.heavy) : null;
    if (!label) return [];
    return (
      <svg key={c.text} x={label.x} y={label.y} overflow="visible" aria-hidden="true">
        <text
          className={label.wideOnly ? "map-line is-wide" : "map-line"}
          transform={`rotate(${label.angle})`}
          dy="-6"
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      </svg>
    );
  });
}

function Dots({ map }: { map: StressMap }) {
  const [zero, a] = [spotOf(map, map.base.at), spotOf(map, map.a.at)];
  const b = map.b && spotOf(map, map.b.at);
  return (
    <>
      <line className="map-path" x1={zero.x} y1={zero.y} x2={a.x} y2={a.y} />
      <circle className="dot-base" cx={zero.x} cy={zero.y} r="5" />
      {!near(map, map.base.at, map.a.at) && <DotText map={map} dot={map.base} above className="map-base" />}
      {b && <circle className="dot-b" cx={b.x} cy={b.y} r="7" />}
      {map.b && !near(map, map.b.at, map.a.at) && <DotText map={map} dot={map.b} className="map-base" />}
      <circle className="dot-a" cx={a.x} cy={a.y} r="8.5" />
      <DotText map={map} dot={map.a} className="map-a" />
    </>
  );
}

function DotText({ map, dot, above, className }: { map: StressMap; dot: MapDot; above?: boolean; className: string }) {
  const { anchor, dy } = dotLabel(map, dot.at, above);
  const dx = anchor === "end" ? 10 : anchor === "start" ? -10 : 0;
  return (
    <text className={className} {...spotOf(map, dot.at)} dx={dx} dy={dy} textAnchor={anchor}>
      {dot.text}
    </text>
  );
}
