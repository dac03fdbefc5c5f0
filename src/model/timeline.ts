// Where events stand: on which lane, at which place of the axis, in which quarter of the list.
import type { EventRecord, Thesis } from "../data/schema";

type Lane = NonNullable<Thesis["lanes"]>[number];

const DAY = 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The first lane that one of the event's companies belongs to, else the lane without companies. */
export function laneOf(lanes: Lane[], event: EventRecord): string | undefined {
  const own = lanes.find((lane) => lane.entities.some((e) => event.entities.includes(e)));
  return (own ?? lanes.find((lane) => lane.entities.length === 0))?.id;
}

export interface Span {
  /** First and last calendar year shown. */
  from: number;
  to: number;
}

/** Whole calendar years from the first event to the review date. */
export function spanOf(events: EventRecord[], reviewed: string): Span {
  const years = [...events.map((e) => e.date), reviewed].map((d) => Number(d.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** Place of a day on the axis in thousandths of its length, true to the calendar, to a tenth. */
export function placeOf(iso: string, { from, to }: Span): number {
  const start = dayOf(`${from}-01-01`);
  const end = dayOf(`${to + 1}-01-01`);
  return Math.round(((dayOf(iso) - start) / (end - start)) * 10_000) / 10;
}

/** "2026-Q3", or the year alone where no more is known; sorts by time. */
export function quarterOf({ date, date_precision }: Pick<EventRecord, "date" | "date_precision">): string {
  const year = date.slice(0, 4);
  if (date_precision === "year") return year;
  return `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Events by quarter, both newest first. */
export function byQuarter(events: EventRecord[]): { quarter: string; events: EventRecord[] }[] {
  const groups = new Map<string, EventRecord[]>();
  const newestFirst = [...events].sort((a, b) => b.date.localeCompare(a.date) || b.importance - a.importance);
  for (const event of newestFirst) {
    const quarter = quarterOf(event);
    groups.set(quarter, [...(groups.get(quarter) ?? []), event]);
  }
  return [...groups.entries()]
    .map(([quarter, list]) => ({ quarter, events: list }))
    .sort((a, b) => b.quarter.localeCompare(a.quarter));
}

export interface Crowding {
  /** Turning points (importance 3), and how many of them fall into the newest two years. */
  all: number;
  recent: number;
  /** Year of the first one, and the newest two years. */
  since: number;
  years: [number, number];
}

/** How the turning points crowd into the newest two years; null where there is none. */
export function crowdingOf(events: EventRecord[]): Crowding | null {
  const years = events.filter((e) => e.importance === 3).map((e) => Number(e.date.slice(0, 4)));
  if (years.length === 0) return null;
  const newest = Math.max(...years);
  return {
    all: years.length,
    recent: years.filter((y) => y >= newest - 1).length,
    since: Math.min(...years),
    years: [newest - 1, newest],
  };
}
