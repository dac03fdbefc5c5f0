// The layer over a drawing that hears pointer and keyboard: one tab stop per panel, arrow keys walk its points.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { within } from "../parts/pointer";
import { PlotTip, spoken } from "./PlotTip";
import { stopAt, walk } from "./stops";
import type { PanelLayout, PlotLayout, Spot, Stop } from "./types";
import type { PlotWords, Reach } from "./words";

interface Active {
  panel: string;
  stop: string;
  /** What was reached by key is announced. */
  reach: Reach;
}

interface PanelProps {
  panel: PanelLayout;
  current: Stop | null;
  words: PlotWords;
  choose: (stop: Stop | null, reach: Reach) => void;
  open: (stop: Stop) => void;
}

const reachOf = (event: PointerEvent): Reach => (event.pointerType === "touch" ? "touch" : "mouse");

const offset = (event: PointerEvent<HTMLElement>): Spot => within(event.currentTarget, event);

function PanelFocus({ panel, current, words, choose, open }: PanelProps) {
  /** A press in progress: focus that comes from it is not keyboard focus; a tap opens only what it had shown before. */
  const press = useRef<{ reach: Reach; before: Stop | null } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && current) choose(null, "key");
    else if ((event.key === "Enter" || event.key === " ") && current) open(current);
    else {
      const next = walk(panel.stops, current, event.key, panel.rows);
      if (!next) return;
      choose(next, "key");
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    press.current = { reach: reachOf(event), before: current };
    choose(stopAt(panel.stops, offset(event)), reachOf(event));
  };
  /** A finger that is drawn sideways over the panel reads point after point; up and down scroll the page. */
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const stop = stopAt(panel.stops, offset(event));
    if (event.pointerType !== "touch") choose(stop, "mouse");
    else if (press.current && stop && stop.key !== current?.key) {
      press.current.before = null;
      choose(stop, "touch");
    }
  };
  const onClick = () => {
    const pressed = press.current;
    press.current = null;
    if (current && (pressed?.reach !== "touch" || pressed.before?.key === current.key)) open(current);
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
      onFocus={() => press.current || choose(walk(panel.stops, null, "End"), "key")}
      onBlur={() => {
        press.current = null;
        choose(null, "key");
      }}
      onPointerMove={onPointerMove}
      onPointerLeave={(e) => e.pointerType !== "touch" && choose(null, "mouse")}
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
            choose={(next, reach) => setActive(next && { panel: p.id, stop: next.key, reach })}
            open={(s) => s.record && onSource(s.record)}
          />
        ))}
      {at && stop && active && <PlotTip stop={stop} at={at} width={layout.width} words={words} reach={active.reach} />}
      <p className="visually-hidden" aria-live="polite">
        {stop && active?.reach === "key" ? spoken(stop, words) : ""}
      </p>
    </>
  );
}
