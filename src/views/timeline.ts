// How it came to this: events as ticks on lanes, and as a list by quarter.
import type { EventRecord } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import { eventFigure, touches } from "../model/figure";
import { byQuarter, crowdingOf, laneOf, placeOf, type Span, spanOf } from "../model/timeline";
import type { Table } from "../spec/spec";
import type { TimelineBlock, TimelineLane, TimelineQuarter, TimelineTick } from "../spec/timeline";
import { cutNote, cutTo } from "./cut";
import { toneFor } from "./focus";
import { nameOf } from "./statement-cards";
import { end, plain } from "./tables";
import { eventPart } from "./timelining/event";
import type { View } from "./view";

/** A narrowed list this short stands open as a whole. */
const OPEN = 30;

/** Events as ticks on the lanes, and in the list: those of more weight first, newer ones before older ones. */
export const TICKS = 1000;
export const EVENTS = 300;

const byWeight = (events: EventRecord[]): EventRecord[] =>
  [...events].sort((a, b) => b.importance - a.importance || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

export const timeline: View = (facts, choice, words) => {
  const w = words.timeline;
  const { events } = facts;
  const shown = events.filter((e) => touches(e.entities, choice.companies));
  const span = spanOf(events, facts.freshness.reviewed);
  const ticks = cutTo(byWeight(events), TICKS, (e) => touches(e.entities, choice.companies));
  const listed = cutTo(byWeight(shown), EVENTS);
  const kept = new Set(ticks.drawn);
  const lanes = lanesOf(
    facts,
    events.filter((e) => kept.has(e)),
    choice,
    span,
    w,
  );
  const [from, to] = [yearOf(span.from, words), yearOf(span.to, words)];
  const names = words.f.list(lanes.map((l) => w.lane(l.name, words.f.count(l.ticks.length))));
  const n = words.f.count(ticks.drawn.length);
  return {
    view: "timeline",
    title: titleOf(events, words),
    heading: w.heading,
    line: w.line(from, to),
    scope: scopeOf(facts, shown.length, choice, words),
    blocks: [blockOf(facts, lanes, span, listed.drawn, choice, words)],
    summary: w.summary(n, from, to, names),
    tables: [tableOf(facts, shown, words)],
    notes: [...cutNote(words, "ticks", ticks), ...cutNote(words, "events", listed), w.note],
    empty: null,
  };
};

const yearOf = (year: number, words: Words): string => words.f.longDate(String(year), "year");

function titleOf(events: EventRecord[], words: Words): string {
  const w = words.timeline.title;
  const c = crowdingOf(events);
  if (!c) return w.none;
  const all = words.f.count(c.all);
  const since = yearOf(c.since, words);
  if (2 * c.recent < c.all) return w.spread(all, since);
  return w.crowded(words.f.count(c.recent), all, since, yearOf(c.years[0], words), yearOf(c.years[1], words));
}

function lanesOf(
  facts: Facts,
  events: EventRecord[],
  { companies }: Choice,
  span: Span,
  w: Words["timeline"],
): TimelineLane[] {
  const lanes = facts.thesis.lanes ?? [];
  const ticksOn = (lane: string | undefined): TimelineTick[] =>
    events
      .filter((e) => laneOf(lanes, e) === lane)
      .map((e) => ({
        record: e.id,
        x: placeOf(e.date, span),
        importance: e.importance,
        dim: !touches(e.entities, companies),
      }));
  const own = lanes.map(({ id, name }) => ({ id, name, tone: toneFor(facts, id, "ink-2"), ticks: ticksOn(id) }));
  // An event that no lane of the thesis takes is drawn all the same.
  const rest = { id: "", name: lanes.length > 0 ? w.others : w.all, tone: "ink-2" as const, ticks: ticksOn(undefined) };
  return rest.ticks.length > 0 ? [...own, rest] : own;
}

function yearsOf(span: Span): TimelineBlock["years"] {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  return years.map((year, i) => ({
    x0: placeOf(`${year}-01-01`, span),
    x1: placeOf(`${year + 1}-01-01`, span),
    label: String(year),
    odd: (years.length - i) % 2 === 0,
  }));
}

function blockOf(
  facts: Facts,
  lanes: TimelineLane[],
  span: Span,
  shown: EventRecord[],
  { companies }: Choice,
  words: Words,
): TimelineBlock {
  const w = words.timeline;
  const { reviewed } = facts.freshness;
  const open = companies.length > 0 && shown.length <= OPEN;
  return {
    kind: "timeline",
    id: "timeline-lanes",
    label: w.label(
      words.f.count(lanes.reduce((n, l) => n + l.ticks.length, 0)),
      words.f.list(lanes.map((l) => l.name)),
    ),
    lanes,
    years: yearsOf(span),
    review: { x: placeOf(reviewed, span), text: w.review(words.f.date(reviewed)) },
    hint: w.hint,
    quarters: byQuarter(shown).map((q) => quarterPart(facts, q, open, words)),
  };
}

function quarterPart(
  facts: Facts,
  q: ReturnType<typeof byQuarter>[number],
  open: boolean,
  words: Words,
): TimelineQuarter {
  const w = words.timeline;
  const isKey = (e: EventRecord) => open || e.importance === 3;
  const parts = (list: EventRecord[]) => list.map((e) => eventPart(facts, e, words));
  const others = q.events.filter((e) => !isKey(e));
  const alone = others.length === q.events.length;
  const n = words.f.count(others.length);
  return {
    id: q.quarter,
    name: words.f.period(q.quarter),
    key: parts(q.events.filter(isKey)),
    others: parts(others),
    more: others.length === 0 ? "" : w.more(alone ? w.events(n, others.length === 1) : n, alone),
  };
}

function tableOf(facts: Facts, shown: EventRecord[], words: Words): Table {
  const w = words.timeline.table;
  return {
    caption: w.caption,
    columns: [plain("date", w.date), plain("event", w.event), end("figure", w.figure)],
    rows: byQuarter(shown)
      .flatMap((q) => q.events)
      .flatMap((e) => {
        const figure = eventFigure(facts, e);
        const date = words.f.date(e.date, e.date_precision);
        const cells = [date, { text: e.statement, record: e.id }, figure];
        return figure ? [{ id: e.id, cells, entities: e.entities }] : [];
      }),
  };
}

function scopeOf(facts: Facts, n: number, { companies }: Choice, words: Words): string | null {
  if (companies.length === 0) return null;
  const w = words.timeline;
  const names = words.f.list(companies.map((id) => nameOf(facts, id)));
  const all = words.f.count(facts.events.length);
  return n === 0 ? w.scopeNone(all, names) : w.scope(words.f.count(n), all, names, n === 1);
}
