// Which of several statements of one number counts.
import { grouped } from "../../model/group";
import type { Tag } from "./config";
import type { Fact, Filing } from "./facts";
import type { Span } from "./periods";

/** Another value for the same span and tag, and where it stands. */
export interface Other {
  readonly value: number;
  readonly filing: Filing;
}

/** The value that counts for a span, with the filing that stated it first. */
export interface Stated extends Span {
  readonly tag: string;
  readonly value: number;
  readonly filing: Filing;
  /** What an amendment replaced. */
  readonly replaced?: Other;
  /** What a later filing says in the column of the year before, where that differs. */
  readonly restated?: Other;
  /** No filing of the span itself is known, only a later one's column of the year before. */
  readonly comparative: boolean;
}

/** The last day each filing reports on. */
export function ownEnds(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const { filing, end } of facts) if (end > (ends.get(filing.accession) ?? "")) ends.set(filing.accession, end);
  return ends;
}

const byFiling = (a: Fact, b: Fact): number =>
  a.filing.filed.localeCompare(b.filing.filed) || a.filing.accession.localeCompare(b.filing.accession);

/** The first of the newest run of equal values: who first said what still stands. `facts` are sorted and not empty. */
function standing(facts: readonly Fact[]): Fact {
  const value = facts[facts.length - 1].value;
  const changed = facts.findLastIndex((fact) => fact.value !== value);
  return facts[changed + 1];
}

function chosen(facts: readonly Fact[], ends: ReadonlyMap<string, string>): Stated {
  const sorted = [...facts].sort(byFiling);
  const own = sorted.filter(({ filing, end }) => ends.get(filing.accession) === end);
  const comparative = own.length === 0;
  const { tag, start, end, value, filing } = standing(comparative ? sorted : own);
  const replaced = own.findLast((fact) => fact.value !== value);
  const restated = comparative ? undefined : sorted.findLast((fact) => !own.includes(fact) && fact.value !== value);
  return {
    ...{ tag, start, end, value, filing, comparative },
    ...(replaced && { replaced: { value: replaced.value, filing: replaced.filing } }),
    ...(restated && { restated: { value: restated.value, filing: restated.filing } }),
  };
}

/**
 * Per tag and span the value that counts. A filing about the span itself, or the latest amendment of it, goes before what
 * later filings say in the column of the year before: those are recast as a whole, and one quarter cannot be taken out of
 * two casts.
 */
export function choose(facts: readonly Fact[], tags: readonly Tag[], ends: ReadonlyMap<string, string>): Stated[] {
  return tags.flatMap(({ tag, from = "", until = "9999" }) => {
    const own = facts.filter((fact) => fact.tag === tag && fact.end >= from && fact.end <= until);
    return [...grouped(own, ({ start, end }) => [`${start} ${end}`]).values()].map((same) => chosen(same, ends));
  });
}
