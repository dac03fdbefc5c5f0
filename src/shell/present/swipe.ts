/** A swipe is quick, long enough and level; a slower finger reads a chart or moves a control. */
const LONG = 50;
const QUICK_MS = 500;
const HELD = "input, select, .map-handle, .slide-tables, .slide-cover, dialog";

export interface Touch_ {
  x: number;
  y: number;
  at: number;
}

/** Where a swipe leads; null where the finger did something else. Leftwards is on. */
export function swipeOf(from: Touch_, to: Touch_): "on" | "back" | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (to.at - from.at > QUICK_MS || Math.abs(dx) < LONG || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 ? "on" : "back";
}

/** One finger drawn sideways over a slide moves to the next. */
export function listenSwipe(run: (step: "on" | "back") => void) {
  let from: Touch_ | null = null;
  const touchOf = (event: TouchEvent): Touch_ => {
    const { clientX, clientY } = event.changedTouches[0];
    return { x: clientX, y: clientY, at: event.timeStamp };
  };
  document.addEventListener(
    "touchstart",
    (event) => {
      const held = event.target instanceof Element && event.target.closest(HELD) !== null;
      from = event.touches.length === 1 && !held ? touchOf(event) : null;
    },
    { passive: true },
  );
  document.addEventListener("touchend", (event) => {
    const step = from && swipeOf(from, touchOf(event));
    from = null;
    if (step) run(step);
  });
}
