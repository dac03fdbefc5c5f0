// The points a reader can reach, and how the arrow keys walk them.
import type { Series } from "../../spec/plot";
import { itemBox, type Pixels, toneOf } from "./shapes";
import type { SeriesLayout, Spot, Stop } from "./types";
import type { Placed } from "./verticals";

function stopsOf(px: Pixels, s: Series, laid: SeriesLayout): Stop[] {
  if (s.weight === "context") return [];
  return s.points.flatMap((p, i) => {
    if (!p.figure) return [];
    const item = laid.items.find((it) => it.key.endsWith(`-${i}`));
    const at: Spot = item ?? { x: px.x(p.x), y: px.y(p.y) };
    return {
      key: `${s.id}/${i}`,
      name: p.name,
      x: at.x,
      y: at.y,
      box: item?.body.type === "rect" ? itemBox(item) : undefined,
      series: s.id,
      label: s.label,
      tone: toneOf(s),
      hollow: Boolean(p.hollow),
      figure: p.figure,
      record: p.figure.records[0],
    };
  });
}

/** All stops of a panel, by x, then from top to bottom. */
export function stopsIn(px: Pixels, laid: SeriesLayout[], verticals: Placed[]): Stop[] {
  const points = px.panel.series.flatMap((s, i) => stopsOf(px, s, laid[i]));
  const dates = verticals.flatMap((v, i): Stop[] =>
    v.record
      ? [{ key: `mark/${i}`, name: v.text, x: v.x, y: px.plot.y - 5, tone: "ink", hollow: false, record: v.record }]
      : [],
  );
  return [...points, ...dates].sort((a, b) => a.x - b.x || a.y - b.y);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.75;

/** The stop of the same series if it has one among `stops`, else the one nearest in height. */
function pick(stops: Stop[], from: Stop): Stop {
  const same = stops.find((s) => s.series === from.series);
  return same ?? stops.reduce((a, b) => (Math.abs(b.y - from.y) < Math.abs(a.y - from.y) ? b : a));
}

function sideways(stops: Stop[], from: Stop, right: boolean): Stop {
  const beyond = stops.filter((s) => !near(s.x, from.x) && s.x > from.x === right);
  if (beyond.length === 0) return from;
  const x = right ? beyond[0].x : beyond[beyond.length - 1].x;
  return pick(
    stops.filter((s) => near(s.x, x)),
    from,
  );
}

/** Up and down stay at one x; a lone point leads on to the nearest point of another series. */
function upright(stops: Stop[], from: Stop, down: boolean): Stop {
  const here = stops.filter((s) => near(s.x, from.x));
  const next = here[here.indexOf(from) + (down ? 1 : -1)];
  if (next || here.length > 1) return next ?? from;
  const others = stops.filter((s) => s.series !== from.series && s.y > from.y === down);
  const far = (s: Stop) => Math.abs(s.x - from.x);
  return others.length === 0 ? from : others.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/** Where an arrow key leads; null for other keys. Without a current stop any of them enters at the newest point. */
export function walk(stops: Stop[], from: Stop | null, key: string): Stop | null {
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last || !/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return null;
  if (key === "Home") return first;
  if (key === "End" || !from) return last;
  if (key === "ArrowLeft" || key === "ArrowRight") return sideways(stops, from, key === "ArrowRight");
  return upright(stops, from, key === "ArrowDown");
}

/** The stop a pointer means: the rectangle it is in, else the nearest within `reach` px. */
export function stopAt(stops: Stop[], at: Spot, reach = 40): Stop | null {
  const within = stops.find(
    (s) => s.box && at.x >= s.box.x && at.x <= s.box.x + s.box.w && at.y >= s.box.y && at.y <= s.box.y + s.box.h,
  );
  if (within) return within;
  let best: Stop | null = null;
  let least = reach;
  for (const s of stops) {
    const distance = Math.hypot(s.x - at.x, s.y - at.y);
    if (distance < least) [best, least] = [s, distance];
  }
  return best;
}
