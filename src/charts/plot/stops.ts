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
      more: p.more,
      record: p.figure.records[0],
    };
  });
}

/** All stops of a panel, by x, then from top to bottom; those of a list row by row, then by x. */
export function stopsIn(px: Pixels, laid: SeriesLayout[], verticals: Placed[]): Stop[] {
  const points = px.panel.series.flatMap((s, i) => stopsOf(px, s, laid[i]));
  const dates = verticals.flatMap((v, i): Stop[] =>
    v.record
      ? [{ key: `mark/${i}`, name: v.text, x: v.x, y: px.plot.y - 5, tone: "ink", hollow: false, record: v.record }]
      : [],
  );
  return [...points, ...dates].sort((a, b) =>
    px.panel.y.scale === "slots" ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y,
  );
}

/** The stops in the way they are walked: `along` leads from step to step, `across` stays at one. */
interface Way {
  stops: Stop[];
  along(stop: Stop): number;
  across(stop: Stop): number;
}

const wayOf = (stops: Stop[], rows: boolean): Way =>
  rows ? { stops, along: (s) => s.y, across: (s) => s.x } : { stops, along: (s) => s.x, across: (s) => s.y };

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.75;

/** The stop of the same series if it has one among `stops`, else the nearest. */
function pick(way: Way, stops: Stop[], from: Stop): Stop {
  const far = (s: Stop) => Math.abs(way.across(s) - way.across(from));
  return stops.find((s) => s.series === from.series) ?? stops.reduce((a, b) => (far(b) < far(a) ? b : a));
}

function step(way: Way, from: Stop, forward: boolean): Stop {
  const { stops, along } = way;
  const beyond = stops.filter((s) => !near(along(s), along(from)) && along(s) > along(from) === forward);
  if (beyond.length === 0) return from;
  const next = along(forward ? beyond[0] : beyond[beyond.length - 1]);
  return pick(
    way,
    stops.filter((s) => near(along(s), next)),
    from,
  );
}

/** Stays at one step; a lone point leads on to the nearest point of another series. */
function aside(way: Way, from: Stop, forward: boolean): Stop {
  const { stops, along, across } = way;
  const here = stops.filter((s) => near(along(s), along(from)));
  const next = here[here.indexOf(from) + (forward ? 1 : -1)];
  if (next || here.length > 1) return next ?? from;
  const others = stops.filter((s) => s.series !== from.series && across(s) > across(from) === forward);
  const far = (s: Stop) => Math.abs(along(s) - along(from));
  return others.length === 0 ? from : others.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/**
 * Where an arrow key leads; null for other keys. Without a current stop any of them enters at the newest point. In a list
 * of rows up and down lead from row to row, elsewhere left and right lead from date to date.
 */
export function walk(stops: Stop[], from: Stop | null, key: string, rows = false): Stop | null {
  const first = stops[0];
  const last = stops.at(-1);
  const arrow = /^Arrow(Left|Right|Up|Down)$/.exec(key);
  if (!first || !last || !(arrow || key === "Home" || key === "End")) return null;
  if (key === "Home") return first;
  if (!arrow || !from) return last;
  const forward = key === "ArrowRight" || key === "ArrowDown";
  const level = key === "ArrowLeft" || key === "ArrowRight";
  return (level === rows ? aside : step)(wayOf(stops, rows), from, forward);
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
