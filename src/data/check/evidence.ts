import type { Claim, Verdict } from "../schema";
import type { Context } from "./context";

type Judged = "claims" | "risks" | "statements";
type List = readonly [field: string, ids: readonly string[]];
type Lists = readonly [List, List];

/** Which records say the same as another, and which are contained in one. */
interface Overlaps {
  /** The record and everything it retells or was folded into. */
  facts(id: string): ReadonlySet<string>;
  /** Every total the record's facts are a part of, over any number of steps. */
  totals(id: string): ReadonlySet<string>;
}

const present = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);

/** Everything reached from some ids by following `next`, without the start unless it is reached again. */
function follow(start: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (const id of queue) {
    for (const other of next.get(id) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return seen;
}

function overlapsOf({ data }: Context): Overlaps {
  const same = new Map<string, string[]>();
  for (const o of data.observations) same.set(o.id, present([o.origin_id]));
  for (const r of data.relations) same.set(r.id, present([r.origin_id]));
  for (const e of data.events) same.set(e.id, present([e.origin_id, e.observation_id, e.relation_id, e.model_id]));
  for (const r of [...data.observations, ...data.relations, ...data.events])
    for (const folded of r.merged_ids ?? []) same.set(folded, [r.id]);
  const part = new Map(data.observations.map((o) => [o.id, present([o.part_of])]));
  const facts = (id: string) => new Set([id, ...follow([id], same)]);
  return { facts, totals: (id) => follow(facts(id), part) };
}

/** A record of `ids` that tells the fact `id` tells, or contains it; undefined where there is none. */
function twice(id: string, ids: readonly string[], { facts, totals }: Overlaps): string | undefined {
  const [mine, over] = [facts(id), totals(id)];
  return ids.find((other) => {
    if (other === id) return false;
    const theirs = facts(other);
    // Of a fact and what retells it, the latter is named; of two that retell one fact, the later in the alphabet.
    const retold = mine.has(other) || (other < id && !theirs.has(id) && shared(mine, theirs));
    return retold || shared(theirs, over);
  });
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));

function checkLists({ report }: Context, file: Judged, id: string, lists: Lists, overlaps: Overlaps): void {
  const all = lists.flatMap(([, ids]) => ids);
  for (const [field, ids] of lists) {
    for (const record of ids) {
      if (ids.indexOf(record) !== ids.lastIndexOf(record))
        report(file, id, field, record, "a list that names each record once");
      const whole = twice(record, all, overlaps);
      if (whole)
        report(file, id, field, record, `a list without both a fact and what contains it: ${whole} is there too`);
    }
  }
  const [first, second] = lists;
  for (const record of first[1]) {
    if (second[1].includes(record))
      report(file, id, second[0], record, `evidence for one side only: it is in ${first[0]} too`);
  }
}

const NEEDS: Readonly<Partial<Record<Verdict, "evidence_for" | "evidence_against">>> = {
  confirmed: "evidence_for",
  contradicted: "evidence_against",
};

/** Both sides are heard, and a verdict rests on something. */
function checkSides({ report }: Context, claim: Claim): void {
  for (const side of ["evidence_for", "evidence_against"] as const) {
    if (claim[side].length > 0) continue;
    const reason = NEEDS[claim.verdict] === side ? `, as the verdict is "${claim.verdict}"` : "";
    report("claims", claim.id, side, [], `at least one record${reason}`);
  }
}

export function checkEvidence(context: Context): void {
  const { data } = context;
  const overlaps = overlapsOf(context);
  for (const claim of data.claims) checkSides(context, claim);
  for (const name of ["claims", "statements"] as const) {
    for (const { id, evidence_for, evidence_against } of data[name]) {
      checkLists(
        context,
        name,
        id,
        [
          ["evidence_for", evidence_for],
          ["evidence_against", evidence_against],
        ],
        overlaps,
      );
    }
  }
  for (const { id, evidence, counter_evidence } of data.risks) {
    checkLists(
      context,
      "risks",
      id,
      [
        ["evidence", evidence],
        ["counter_evidence", counter_evidence],
      ],
      overlaps,
    );
  }
}
