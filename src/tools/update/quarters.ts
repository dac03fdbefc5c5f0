// Single quarters from what filings state: three months, or the year so far less what came before.
import { grouped } from "../../model/group";
import type { Stated } from "./choose";
import { calendarQuarter, isQuarter, remainder, type Span } from "./periods";

export interface Quarter extends Span {
  /** Calendar quarter, "2026-Q2". */
  readonly period: string;
  /** USD, whole. */
  readonly value: number;
  /** What it is, or what it is the difference of: the longer span first. */
  readonly from: readonly [Stated] | readonly [Stated, Stated];
}

/** Something contradictory about the time up to `end`, and what was therefore left out. */
export interface Doubt {
  readonly end: string;
  readonly text: string;
}

export interface Quarters {
  /** Oldest first, one per calendar quarter. */
  readonly quarters: readonly Quarter[];
  readonly doubts: readonly Doubt[];
}

const spanKey = ({ start, end }: Span): string => `${start} to ${end}`;

/**
 * Tags that state different values for one span are not one line of the statements; nothing is subtracted across them.
 * Of each pair the newest contradiction.
 */
function tagConflicts(stated: readonly Stated[]): Map<string, Doubt> {
  const conflicts = new Map<string, Doubt>();
  for (const [span, [first, ...others]] of grouped(stated, (s) => [spanKey(s)]))
    for (const other of others) {
      const pair = pairOf(first.tag, other.tag);
      if (other.value === first.value || (conflicts.get(pair)?.end ?? "") > first.end) continue;
      const text = `${span}: ${first.tag} says ${first.value}, ${other.tag} ${other.value}; the former is taken`;
      conflicts.set(pair, { end: first.end, text });
    }
  return conflicts;
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(" ");

/**
 * Why the difference of two spans would not be the quarter's: one was amended and the other was not, so that the whole
 * correction of a year would fall on its last quarter. Undefined where they belong together.
 */
function unlike(whole: Stated, part: Stated): string | undefined {
  const told = (s: Stated) => `${spanKey(s)} was amended on ${s.filing.filed}`;
  if (whole.replaced && !part.replaced) return `${told(whole)}, ${spanKey(part)} was not`;
  if (part.replaced && !whole.replaced && whole.filing.filed < part.filing.filed)
    return `${told(part)}, ${spanKey(whole)} was not`;
  return undefined;
}

const made = (span: Span, value: number, from: Quarter["from"]): Quarter => ({
  start: span.start,
  end: span.end,
  period: calendarQuarter(span),
  value,
  from,
});

interface Difference {
  readonly quarter: Quarter;
  readonly reason?: string;
}

/** Every quarter that is the difference of two spans with the same first day; pairs under one tag come first. */
function differences(stated: readonly Stated[], conflicts: ReadonlyMap<string, unknown>): Difference[] {
  const found: Difference[] = [];
  for (const whole of stated.filter((s) => !isQuarter(s)))
    for (const part of stated) {
      const span = remainder(whole, part);
      if (!span || conflicts.has(pairOf(whole.tag, part.tag))) continue;
      found.push({ quarter: made(span, whole.value - part.value, [whole, part]), reason: unlike(whole, part) });
    }
  const mixed = ({ quarter: { from } }: Difference) => Number(from[0].tag !== from[1]?.tag);
  return found.sort((a, b) => mixed(a) - mixed(b));
}

/** One quarter per calendar quarter: what a filing is about goes before a column of the year before. */
function onePerPeriod(quarters: readonly Quarter[], doubts: Doubt[]): Quarter[] {
  const old = (q: Quarter) => q.from.some(({ comparative }) => comparative);
  return [...grouped(quarters, ({ period }) => [period])].flatMap(([period, same]) => {
    const fresh = same.filter((q) => !old(q));
    const rest = fresh.length > 0 ? fresh : same;
    if (rest.length === 1) return rest;
    const text = `${period}: ${rest.map(spanKey).join(" and ")} both fall into it; neither is taken`;
    doubts.push({ end: rest[0].end, text });
    return [];
  });
}

/**
 * Single quarters of one metric from what is stated under its tags (in order of preference). A stated quarter goes before
 * a computed one. A difference below zero is none: neither revenue nor spending is.
 */
export function singleQuarters(stated: readonly Stated[]): Quarters {
  const conflicts = tagConflicts(stated);
  const doubts = [...conflicts.values()];
  const found = new Map<string, Quarter>();
  for (const s of stated) if (isQuarter(s) && !found.has(spanKey(s))) found.set(spanKey(s), made(s, s.value, [s]));
  for (const difference of differences(stated, conflicts)) {
    const { quarter } = difference;
    const doubt = doubtOf(difference, found.get(spanKey(quarter)));
    if (doubt) doubts.push({ end: quarter.end, text: `${spanKey(quarter)}: ${doubt}` });
    else if (!found.has(spanKey(quarter))) found.set(spanKey(quarter), quarter);
  }
  const quarters = onePerPeriod([...found.values()], doubts).sort((a, b) => a.end.localeCompare(b.end));
  return { quarters, doubts };
}

/** Why a difference is not the quarter's value, or not the only one; undefined where it is fine, or not needed. */
function doubtOf({ quarter: { value }, reason }: Difference, known: Quarter | undefined): string | undefined {
  if (known) {
    const odd = !reason && known.from.length === 1 && known.value !== value;
    return odd ? `stated as ${known.value}, by subtraction ${value}; the statement is taken` : undefined;
  }
  if (reason) return `not computed, as ${reason}`;
  return value < 0 ? `not computed, as it would be ${value}` : undefined;
}

/** Calendar quarters between the first and the last that have no value. */
export function gaps(quarters: readonly Quarter[]): string[] {
  const has = new Set(quarters.map(({ period }) => period));
  const missing: string[] = [];
  const last = quarters.at(-1)?.period ?? "";
  for (let period = quarters[0]?.period ?? last; period < last; period = next(period))
    if (!has.has(period)) missing.push(period);
  return missing;
}

function next(period: string): string {
  const [year, quarter] = period.split("-Q").map(Number);
  return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`;
}
