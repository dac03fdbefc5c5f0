// The scenario's dot as a control: drag it, or move it with the arrow keys.
import { useRef } from "react";
import type { StressMap } from "../../spec/stress";
import { spotOf } from "./map-layout";

const STEP = 5;
const MOVES: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

type Move = (patch: Readonly<Record<string, number>>) => void;

/** Whole per cents inside the box. */
const inside = (m: StressMap, v: number): number => Math.round(Math.min(m.high, Math.max(m.low, v)));

/** Both prices at a place. */
const pricesAt = (m: StressMap, across: number, up: number): Readonly<Record<string, number>> => ({
  [m.axes[0]]: inside(m, across),
  [m.axes[1]]: inside(m, up),
});

export function MapHandle({ map, onMove }: { map: StressMap; onMove: Move }) {
  const box = useRef<SVGSVGElement>(null);
  const dragging = useRef(false);
  const moveTo = (event: React.PointerEvent) => {
    const r = box.current?.getBoundingClientRect();
    if (!r || r.width === 0) return;
    const span = map.high - map.low;
    const across = map.low + ((event.clientX - r.left) / r.width) * span;
    const up = map.high - ((event.clientY - r.top) / r.height) * span;
    onMove(pricesAt(map, across, up));
  };
  const start = (event: React.PointerEvent) => {
    // A finger on the map scrolls the page; only the dot itself is dragged by touch.
    const onDot = (event.target as Element).closest(".map-handle") !== null;
    if (event.button !== 0 || (event.pointerType === "touch" && !onDot)) return;
    dragging.current = true;
    box.current?.setPointerCapture(event.pointerId);
    if (!onDot) moveTo(event);
  };
  const stop = () => {
    dragging.current = false;
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: not a picture but the surface of a control, which is named below
    <svg
      ref={box}
      className="map-overlay"
      onPointerDown={start}
      onPointerMove={(event) => dragging.current && moveTo(event)}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      <Dot map={map} onMove={onMove} />
    </svg>
  );
}

function Dot({ map, onMove }: { map: StressMap; onMove: Move }) {
  const [across, up] = map.a.at;
  const { x, y } = spotOf(map, map.a.at);
  const key = (event: React.KeyboardEvent) => {
    const step = MOVES[event.key];
    if (!step) return;
    event.preventDefault();
    onMove(pricesAt(map, across + step[0], up + step[1]));
  };
  return (
    <g
      className="map-handle"
      role="slider"
      tabIndex={0}
      aria-label={map.handle.label}
      aria-valuemin={map.low}
      aria-valuemax={map.high}
      aria-valuenow={Math.round(up)}
      aria-valuetext={map.handle.text}
      onKeyDown={key}
    >
      <circle className="handle-area" cx={x} cy={y} r="22" />
      <circle className="handle-ring" cx={x} cy={y} r="14" />
    </g>
  );
}
