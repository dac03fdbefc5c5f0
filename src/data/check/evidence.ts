import type { Claim, Verdict } from "../schema";
import type { Context } from "./context";

type Judged = "claims" | "risks" | "statements";
type List = readonly [field: string, ids: readonly string[]];
type Lists = readonly [List, List];

/** Which records retell or contain another, so that a list with both would count one fact twice. */
function overlaps({ data }: Context): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const o of data.observations) if (o.part_of) map.set(o.id, [o.part_of]);
  for (const e of data.events) {
    const retold = [e.observation_id, e.relation_id, e.model_id].filter((id) => id !== undefined);
    if (retold.length > 0) map.set(e.id, retold);
  }
  return map;
}

function checkLists(
  { report }: Context,
  file: Judged,
  id: string,
  lists: Lists,
  overlap: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [field, ids] of lists) {
    for (const record of ids) {
      if (ids.indexOf(record) !== ids.lastIndexOf(record))
        report(file, id, field, record, "a list that names each record once");
      const whole = overlap.get(record)?.find((other) => ids.includes(other));
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
  const overlap = overlaps(context);
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
        overlap,
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
      overlap,
    );
  }
}
