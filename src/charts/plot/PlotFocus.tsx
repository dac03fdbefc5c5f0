// The layer over a drawing that hears pointer and keyboard: one tab stop per panel, arrow keys walk its points.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { PlotTip, spoken } from "./PlotTip";
import { stopAt, walk } from "./stops";
import type { PanelLayout, PlotLayout, Spot, Stop } from "./types";
import type { PlotWords } from "./words";

interface Active {
  panel: string;
  stop: string;
  /** Reached by key: announced. */
  spoken: boolean;
}

interface PanelProps {
  panel: PanelLayout;
  current: Stop | null;
  words: PlotWords;
  choose: (stop: Stop | null, byKey: boolean) => void;
  open: (stop: Stop) => void;
}

const offset = (event: PointerEvent<HTMLElement>): Spot => {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

function PanelFocus({ panel, current, words, choose, open }: PanelProps) {
  /** A press in progress: focus that comes from it is not keyboard focus; a tap opens only what it had shown before. */
  const press = useRef<{ touch: boolean; before: Stop | null } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && current) choose(null, true);
    else if ((event.key === "Enter" || event.key === " ") && current) open(current);
    else {
      const next = walk(panel.stops, current, event.key);
      if (!next) return;
      choose(next, true);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    press.current = { touch: event.pointerType === "touch", before: current };
    choose(stopAt(panel.stops, offset(event)), false);
  };
  const onClick = () => {
    const pressed = press.current;
    press.current = null;
    if (current && (!pressed?.touch || pressed.before?.key === current.key)) open(current);
  };
  return (
    <div
      className={current ? "plot-focus has-stop" : "plot-focus"}
      role="application"
      aria-label={`${panel.name}. ${words.keys}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel is the control
      tabIndex={0}
      style={{ left: panel.x, top: panel.y, width: panel.w, height: panel.h }}
      onKeyDown={onKeyDown}
      onFocus={() => press.current || choose(walk(panel.stops, null, "End"), true)}
      onBlur={() => choose(null, false)}
      onPointerMove={(e) => e.pointerType !== "touch" && choose(stopAt(panel.stops, offset(e)), false)}
      onPointerLeave={(e) => e.pointerType !== "touch" && choose(null, false)}
      onPointerDown={onPointerDown}
      onPointerCancel={() => {
        press.current = null;
      }}
      onClick={onClick}
    />
  );
}

interface Props {
  layout: PlotLayout;
  words: PlotWords;
  onSource: (record: string) => void;
}

/** Tab stops, tooltip and announcement of a drawing whose px are those of the layout. */
export function PlotFocus({ layout, words, onSource }: Props) {
  const [active, setActive] = useState<Active | null>(null);
  const panel = layout.panels.find((p) => p.id === active?.panel);
  const stop = panel?.stops.find((s) => s.key === active?.stop) ?? null;
  const at = panel && stop ? { x: panel.x + stop.x, y: panel.y + stop.y } : null;
  return (
    <>
      {at && <span className="plot-ring" style={{ left: at.x, top: at.y }} />}
      {layout.panels
        .filter((p) => p.stops.length > 0)
        .map((p) => (
          <PanelFocus
            key={p.id}
            panel={p}
            current={p === panel ? stop : null}
            words={words}
            choose={(next, byKey) => setActive(next && { panel: p.id, stop: next.key, spoken: byKey })}
            open={(s) => s.record && onSource(s.record)}
          />
        ))}
      {at && stop && <PlotTip stop={stop} at={at} width={layout.width} words={words} />}
      <p className="visually-hidden" aria-live="polite">
        {stop && active?.spoken ? spoken(stop, words) : ""}
      </p>
    </>
  );
}
